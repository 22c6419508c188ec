import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { cableLidsOf, fibreMarksOf } from '../../src/plan/details/cable-lids.ts';
import { padsOf } from '../../src/plan/details/graded-pads.ts';
import { footprints, litGround, pavedGround } from '../../src/plan/details/ground-cover.ts';
import { earthworksOf } from '../../src/plan/details/storm-basin.ts';

const PLANS = PRESETS.map(({ id, values }) => ({ id, plan: buildPlan(values) }));

describe('the storm-water basin', () => {
  // Catches water over graded ground, over the gate road, and outside of the fence.
  it('lies on free ground inside the fence, wherever a campus has room for one', () => {
    const basins = PLANS.flatMap(({ id, plan }) => {
      const { basin } = earthworksOf(plan);
      return basin === null ? [] : [{ id, plan, basin }];
    });
    expect(basins.length).toBeGreaterThan(PLANS.length / 2);
    for (const { id, plan, basin } of basins) {
      const [x0, z0, x1, z1] = basin;
      const { centerX, centerZ, halfWidthM, halfDepthM } = plan.site;
      expect(Math.max(Math.abs(x0 - centerX), Math.abs(x1 - centerX)), id).toBeLessThan(halfWidthM);
      expect(Math.max(Math.abs(z0 - centerZ), Math.abs(z1 - centerZ)), id).toBeLessThan(halfDepthM);
      for (const pad of padsOf(plan))
        expect(pad[0] > x1 || pad[2] < x0 || pad[1] > z1 || pad[3] < z0, id).toBe(true);
      expect(z0 < 0 || x0 > 0 || x1 < 0, id).toBe(true);
    }
  });
});

describe('the ground of a plan', () => {
  // Catches equipment that floats on grass, and lamps that light nothing.
  it('is paved under all that has a foundation, and lit along walls and streets', () => {
    for (const { id, plan } of PLANS) {
      const paved = pavedGround(plan);
      const holds = (foot: readonly number[]) =>
        paved.some(
          (each) =>
            each[0] <= (foot[0] ?? 0) &&
            each[1] <= (foot[1] ?? 0) &&
            each[2] >= (foot[2] ?? 0) &&
            each[3] >= (foot[3] ?? 0),
        );
      const feet = footprints(plan);
      expect(feet.filter((_, at) => at % 37 === 0).every(holds), id).toBe(true);
      const lit = litGround(plan);
      expect(lit.filter(({ bounds }) => bounds[0] === bounds[2]).length, id).toBe(plan.props.lamp.count);
      expect(lit.length, id).toBeGreaterThan(plan.props.lamp.count + plan.shells.count - 1);
    }
  });
});

describe('what is drawn of cables and fibre in the ground', () => {
  it('follows their course from above, level with the ground, fibre over the roads', () => {
    for (const { id, plan } of PLANS) {
      for (const [drawn, planned] of [
        [cableLidsOf(plan.paths['mv-feeder']), plan.paths['mv-feeder']],
        [fibreMarksOf(plan.paths['fibre-duct']), plan.paths['fibre-duct']],
      ] as const) {
        expect(drawn.count, id).toBe(planned.count);
        const heights = new Set<number>();
        drawn.points.forEach((value, at) => {
          if (at % 3 === 1) heights.add(value);
          else if (value !== planned.points[at]) throw new Error(`${id}: ${planned.kind} is drawn elsewhere`);
        });
        expect(heights.size, id).toBeLessThanOrEqual(1);
        for (const height of heights) expect(height).toBeLessThan(0.1);
        // It keeps nothing of the plan.
        expect(drawn.flow.buffer).not.toBe(planned.flow.buffer);
      }
    }
  });
});
