import { expect, it } from 'vitest';
import { awayFromM } from '../../src/model/layout/rules/inside-boundary.ts';
import { fenceSides, placeAlong, type Stretch } from '../../src/model/layout/site/fence-sides.ts';
import type { Corner, SiteEdit } from '../../src/params/site-edits.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { ABILENE } from '../model/examples.ts';

const boundaryOf = (points: readonly Corner[]) => ({ op: 'boundary', id: 'boundary', points }) as const;

function treesOf(...edits: readonly SiteEdit[]): readonly Corner[] {
  const { count, pose } = buildPlan(ABILENE, edits).props.tree;
  const stride = pose.length / count;
  return Array.from({ length: count }, (_, tree): Corner => {
    const [x = 0, , z = 0] = pose.subarray(stride * tree, stride * tree + 3);
    return [x, z];
  });
}

it('follow the fence along slanted sides and round bays, and stand on nothing beyond it', () => {
  const boundary = boundaryOf([
    [-1_500, -1_200],
    [1_500, -1_200],
    [300, 0],
    [1_500, 1_200],
    [-1_500, 1_200],
  ]);
  const { site } = buildPlan(ABILENE, [boundary]).campus;
  const sides = fenceSides(boundary.points);
  const trees = treesOf(boundary);
  for (const side of sides) {
    const ends: Stretch = [placeAlong(side, 0), placeAlong(side, side.lengthM)];
    const beside = trees.filter((tree) => awayFromM(tree, ends) < 30);
    // More than copses would have there by chance.
    expect(beside.length / side.lengthM).toBeGreaterThan(0.02);
  }
  for (const [x, z] of trees)
    for (const { rect } of site.parcels)
      expect(x > rect.x0 && x < rect.x1 && z > rect.z0 && z < rect.z1).toBe(false);
});

it('stand on no road that was drawn, where it leads off the land too', () => {
  const boundary = boundaryOf([
    [-1_500, -1_200],
    [1_500, -1_200],
    [1_500, 1_200],
    [-1_500, 1_200],
  ]);
  const road: SiteEdit = {
    op: 'road',
    id: 'road-1',
    points: [
      [0, 0],
      [4_000, 0],
    ],
  };
  const treesOnRoad = (...edits: readonly SiteEdit[]): number =>
    treesOf(...edits).filter(([x, z]) => x > 1_500 && x < 4_000 && Math.abs(z) < 6).length;
  expect(treesOnRoad(boundary)).toBeGreaterThan(0);
  expect(treesOnRoad(boundary, road)).toBe(0);
});
