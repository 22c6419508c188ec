import { describe, expect, it } from 'vitest';
import { DETAIL_SPACING } from '../../../src/catalogue/detail-spacing.ts';
import { BUSWAY_Y } from '../../../src/model/layout/site/site-sizes.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { fibreTraysOf } from '../../../src/plan/details/fibre-trays.ts';
import { ABILENE } from '../../model/examples.ts';

const plan = buildPlan(ABILENE);
const planned = plan.paths['row-tray'];
const drawn = fibreTraysOf(planned, plan.things.row);

const pointsOf = (run: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: (drawn.start[run + 1] ?? 0) - (drawn.start[run] ?? 0) }, (_, at) => {
    const [x = 0, y = 0, z = 0] = drawn.points.subarray(3 * ((drawn.start[run] ?? 0) + at));
    return [x, y, z] as const;
  });

describe('the fibre trays of rows', () => {
  // Catches a tray that lies in the busway of its row, where one hides the other.
  it('hang lower than the busway, down from the trays of the hall', () => {
    expect(drawn.count).toBe(planned.count);
    for (let run = 0; run < drawn.count; run += 1) {
      const [first, ...rest] = pointsOf(run);
      expect(first?.[1]).toBeCloseTo(planned.points[3 * (planned.start[run] ?? 0) + 1] ?? 0, 4);
      for (const [, y] of rest) {
        expect(y % plan.campus.site.frame.building.storeyM).toBeCloseTo(DETAIL_SPACING.fibreTray.value, 4);
        expect(y).toBeLessThan(BUSWAY_Y + (first?.[1] ?? 0));
      }
    }
  });

  // Catches trays that end in the middle of a row, and ones that leave it.
  it('lie over the whole of their rows and end there', () => {
    const { position, size } = plan.things.row;
    for (let run = 0; run < drawn.count; run += 1) {
      const row = planned.toIndex[run] ?? -1;
      const [x = 0, , z = 0] = position.subarray(3 * row, 3 * row + 3);
      const halfM = (size[3 * row] ?? 0) / 2;
      const over = pointsOf(run).filter(
        ([atX, , atZ]) => Math.abs(atX - x) <= halfM + 0.01 && Math.abs(atZ - z) < 0.01,
      );
      expect(Math.max(...over.map(([atX]) => Math.abs(atX - x)))).toBeCloseTo(halfM, 2);
      const [endX = 0, , endZ = 0] = pointsOf(run).at(-1) ?? [];
      expect(Math.hypot(endX - x, endZ - z)).toBeCloseTo(halfM, 2);
    }
  });
});
