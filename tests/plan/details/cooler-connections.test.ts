import { describe, expect, it } from 'vitest';
import { ROUTE_SPACING } from '../../../src/catalogue/route-spacing.ts';
import { SITE_SPACING } from '../../../src/catalogue/site-spacing.ts';
import { COOLER_STUBS_M } from '../../../src/model/layout/network/pipe-stubs.ts';
import { PRESETS } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { coolerConnectionsOf } from '../../../src/plan/details/cooler-connections.ts';
import type { StandingRuns } from '../../../src/plan/plan-types.ts';
import { coolerConnectionFar } from '../../../src/scene/kinds/cooling-yard/connection-geometry.ts';

/** Metres over the ground from a place to the nearest leg of any run. */
function awayFromRuns({ points, start, count }: StandingRuns, x: number, z: number): number {
  let least = Infinity;
  for (let run = 0; run < count; run += 1) {
    for (let at = (start[run] ?? 0) + 1; at < (start[run + 1] ?? 0); at += 1) {
      const [ax = 0, , az = 0] = points.subarray(3 * (at - 1), 3 * at);
      const [bx = 0, , bz = 0] = points.subarray(3 * at, 3 * at + 3);
      const squared = (bx - ax) ** 2 + (bz - az) ** 2;
      const along = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (z - az) * (bz - az)) / squared;
      const t = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), z - az - t * (bz - az)));
    }
  }
  return least;
}

describe('the pipes of outdoor coolers', () => {
  // Catches units whose headers look away from the building, and pipes that end beside the main they should join.
  it.each(PRESETS.map(({ id, values }) => [id, values] as const))('%s: end at a main', (_id, values) => {
    const plan = buildPlan(values);
    const { position, yaw, size, count } = coolerConnectionsOf(plan);
    const [length = 0] = size;
    expect(count).toBe(plan.paths['main-supply'].count > 0 ? plan.things['heat-rejection'].count : 0);
    const reachM = SITE_SPACING.coolingYard.value - ROUTE_SPACING.mainSupplyAside.value - length / 2;
    let farthest = 0;
    for (let unit = 0; unit < count; unit += 7) {
      const [x = 0, , z = 0] = position.subarray(3 * unit, 3 * unit + 3);
      const turn = yaw[unit] ?? 0;
      const end = [x + Math.cos(turn) * reachM, z - Math.sin(turn) * reachM] as const;
      farthest = Math.max(farthest, awayFromRuns(plan.paths['main-supply'], ...end));
    }
    expect(farthest).toBeLessThan(SITE_SPACING.heatRejectionUnit.value);
  });

  // Catches pipes that are drawn to another place than they are reckoned to. From afar each stretch is one box of five faces.
  it('are as long as they are drawn (COOL-78)', () => {
    const corners = coolerConnectionFar().getAttribute('position');
    const boxes = Array.from({ length: corners.count / 20 }, (_, box) => box * 20);
    const longest = boxes.map((first) => {
      const sides = [0, 1, 2].map((axis) => {
        const at = Array.from({ length: 20 }, (_, corner) => corners.getComponent(first + corner, axis));
        return Math.max(...at) - Math.min(...at);
      });
      return Math.max(...sides);
    });
    expect(longest).toHaveLength(3);
    expect(longest.reduce((sum, each) => sum + each, 0)).toBeCloseTo(COOLER_STUBS_M, 5);
  });
});
