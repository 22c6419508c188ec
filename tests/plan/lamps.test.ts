import { describe, expect, it } from 'vitest';
import { awayFromStretchM } from '../../src/model/layout/rules/inside-boundary.ts';
import type { Stretch } from '../../src/model/layout/site/fence-sides.ts';
import { gateStretches } from '../../src/model/layout/site/site-gates.ts';
import type { SiteEdit } from '../../src/params/site-edits.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { ABILENE } from '../model/examples.ts';

const DRAWN: readonly SiteEdit[] = [
  {
    op: 'road',
    id: 'road-1',
    points: [
      [0, 40],
      [900, 40],
      [900, 640],
    ],
  },
];

/** Places of the lamps, and the ground of all roads. */
function lampsOf(edits: readonly SiteEdit[]) {
  const { props, campus } = buildPlan(ABILENE, edits);
  const { count, pose } = props.lamp;
  const spots = Array.from({ length: count }, (_, at) => [pose[5 * at] ?? 0, pose[5 * at + 2] ?? 0] as const);
  const corridors = campus.site.corridors.map(
    ({ rect }): Stretch => [
      [rect.x0, rect.z0],
      [rect.x1, rect.z1],
    ],
  );
  return { spots, roads: [...corridors, ...gateStretches(campus.site)] };
}

describe('lamps', () => {
  // Catches drawn roads in the dark, and lamps in the middle of a crossing.
  it('stand along roads that were drawn as along those of the grid, and on no pavement', () => {
    const { spots, roads } = lampsOf(DRAWN);
    const beside = spots.filter(([x, z]) => x === 892.5 && z > 60 && z < 640);
    expect(beside.length).toBeGreaterThan(8);
    expect(lampsOf([]).spots.filter(([x]) => x === 892.5)).toEqual([]);
    for (const [x, z] of spots)
      for (const road of roads)
        expect(awayFromStretchM({ x0: x, x1: x, z0: z, z1: z }, road), `${x} ${z}`).toBeGreaterThanOrEqual(6);
  });
});
