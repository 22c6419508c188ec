import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { MovableSite } from '../../src/model/improve/movable-site.ts';
import { moveByChance } from '../../src/model/improve/site-moves.ts';
import { poseOf } from '../../src/model/layout/site/site-pose.ts';
import { randomStream } from '../../src/model/uncertainty/random-stream.ts';
import { ABILENE } from './examples.ts';

describe('moves of the search (LAY-82)', () => {
  const { site } = computeCampus(ABILENE);
  const movable = new MovableSite(site);
  const yard = site.parcels.findIndex(({ kind }) => kind === 'switchyard');
  const home = site.parcels[yard];
  if (home === undefined) throw new Error('there is no switchyard');
  const { x, z } = poseOf(home);

  // Catches a mirror about the yard's own middle, which changes nothing, and one about the middle of the land.
  it('take a yard to the other side of the buildings, as far from their middle as it was', () => {
    const random = randomStream(7);
    const buildings = site.parcels.filter(({ kind }) => kind === 'building').map(poseOf);
    const xs = buildings.map((pose) => pose.x);
    const middleX = (Math.min(...xs) + Math.max(...xs)) / 2;
    const reached = Array.from({ length: 5_000 }, () => moveByChance(movable, movable.start, random, 1))
      .flatMap((move) => move?.to.parcels[yard] ?? [])
      .map(poseOf);
    const mirrored = reached.filter((pose) => Math.abs(pose.x - x) > 600);
    expect(mirrored.length).toBeGreaterThan(0);
    expect(Math.abs(x - middleX)).toBeGreaterThan(300);
    const other = mirrored.find((pose) => pose.z === z && Math.abs(pose.x - (2 * middleX - x)) < 1);
    expect(other).toBeDefined();
  });
});
