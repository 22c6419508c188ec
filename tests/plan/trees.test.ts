import { expect, it } from 'vitest';
import type { SiteEdit } from '../../src/params/site-edits.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { ABILENE } from '../model/examples.ts';

it('stand on no road that was drawn, where it leads off the land too', () => {
  const boundary: SiteEdit = {
    op: 'boundary',
    id: 'boundary',
    points: [
      [-1_500, -1_200],
      [1_500, -1_200],
      [1_500, 1_200],
      [-1_500, 1_200],
    ],
  };
  const road: SiteEdit = {
    op: 'road',
    id: 'road-1',
    points: [
      [0, 0],
      [4_000, 0],
    ],
  };
  const treesOnRoad = (...edits: readonly SiteEdit[]): number => {
    const { count, pose } = buildPlan(ABILENE, edits).props.tree;
    const stride = pose.length / count;
    let onRoad = 0;
    for (let tree = 0; tree < count; tree += 1) {
      const [x = 0, , z = 0] = pose.subarray(stride * tree, stride * tree + 3);
      if (x > 1_500 && x < 4_000 && Math.abs(z) < 6) onRoad += 1;
    }
    return onRoad;
  };
  expect(treesOnRoad(boundary)).toBeGreaterThan(0);
  expect(treesOnRoad(boundary, road)).toBe(0);
});
