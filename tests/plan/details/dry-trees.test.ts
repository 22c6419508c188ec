import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { dryTreesOf } from '../../../src/plan/details/dry-trees.ts';
import { earthworksOf } from '../../../src/plan/details/storm-basin.ts';

describe('trees', () => {
  it('stand in no storm-water basin, and are as planned elsewhere', () => {
    let drowned = 0;
    for (const { id, values, siteEdits } of PRESETS) {
      const plan = buildPlan(values, siteEdits);
      const { basin } = earthworksOf(plan);
      const { count, pose } = dryTreesOf(plan);
      drowned += plan.props.tree.count - count;
      if (basin === null) {
        expect(count, id).toBe(plan.props.tree.count);
        continue;
      }
      const [x0, z0, x1, z1] = basin;
      for (let index = 0; index < count; index += 1) {
        const [x = 0, z = 0] = [pose[5 * index], pose[5 * index + 2]];
        expect(x > x0 && x < x1 && z > z0 && z < z1, `${id}, tree ${index}`).toBe(false);
      }
      // The basin is a small part of the land around the campus.
      expect(count, id).toBeGreaterThan(0.95 * plan.props.tree.count);
    }
    // Without the rule some trees stand in water: the test has something to find.
    expect(drowned).toBeGreaterThan(0);
  });
});
