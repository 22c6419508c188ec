import { describe, expect, it } from 'vitest';
import { DETAIL_SPACING, MOST_SHRUB_PLACES } from '../../../src/catalogue/detail-spacing.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { PRESETS } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { createShrubs, type Shrubs, shrubsOf } from '../../../src/plan/details/shrubs.ts';
import { earthworksOf } from '../../../src/plan/details/storm-basin.ts';
import { IN_TRENCHES, type PathKind, type Plan } from '../../../src/plan/plan-types.ts';
import { ABILENE } from '../../model/examples.ts';

const places = ({ pose, count }: Shrubs): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [
    pose[5 * index] ?? Number.NaN,
    pose[5 * index + 2] ?? Number.NaN,
  ]);

/** From a place to the nearest of the runs of some kinds, less half their width. Metres. */
function awayFromRunsM(plan: Plan, kinds: readonly PathKind[], x: number, z: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const kind of kinds) {
    const { points, start, count, radiusM } = plan.paths[kind];
    for (let run = 0; run < count; run += 1)
      for (let point = start[run] ?? 0; point + 1 < (start[run + 1] ?? 0); point += 1) {
        const [ax = 0, , az = 0, bx = 0, , bz = 0] = points.subarray(3 * point, 3 * point + 6);
        const [dx, dz] = [bx - ax, bz - az];
        const along = Math.min(1, Math.max(0, ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz || 1)));
        const away = Math.hypot(x - ax - along * dx, z - az - along * dz) - (radiusM[run] ?? 0);
        least = Math.min(least, away);
      }
  }
  return least;
}

describe('shrubs', () => {
  it('stand on open ground alone: on no pad, road, trench or basin of any campus', () => {
    for (const { id, values, siteEdits } of PRESETS) {
      const plan = buildPlan(values, siteEdits);
      const shrubs = shrubsOf(plan);
      const { pads, basin } = earthworksOf(plan);
      const covered = basin === null ? pads : [...pads, basin];
      expect(shrubs.count, id).toBeGreaterThan(100);
      expect(shrubs.count, id).toBeLessThan(MOST_SHRUB_PLACES.value);
      const every = Math.ceil(shrubs.count / 400);
      for (const [x, z] of places(shrubs).filter((_, index) => index % every === 0)) {
        const on = covered.find(([x0, z0, x1, z1]) => x > x0 && x < x1 && z > z0 && z < z1);
        expect(on, `${id} ${x} ${z}`).toBeUndefined();
        const away = awayFromRunsM(plan, ['road', 'service-road', 'fibre-duct', ...IN_TRENCHES], x, z);
        expect(away, `${id} ${x} ${z}`).toBeGreaterThanOrEqual(DETAIL_SPACING.shrubClear.value - 1e-3);
      }
    }
  });

  it('stand clear of the panels of the fence', () => {
    const plan = buildPlan(ABILENE);
    const { pose, count } = plan.props.fence;
    const shrubs = places(shrubsOf(plan));
    for (let panel = 0; panel < count; panel += 7) {
      const [fenceX = 0, , fenceZ = 0] = pose.subarray(5 * panel, 5 * panel + 3);
      const nearest = Math.min(...shrubs.map(([x, z]) => Math.hypot(x - fenceX, z - fenceZ)));
      expect(nearest, `panel ${panel}`).toBeGreaterThanOrEqual(DETAIL_SPACING.shrubClear.value - 1e-3);
    }
  });

  it('are more in a forest than in a desert, and end where the growth of the far land begins', () => {
    const shrubsAt = (site: string): { plan: Plan; shrubs: Shrubs } => {
      const plan = buildPlan({ ...ABILENE, 'site.id': site } as ParamValues);
      return { plan, shrubs: shrubsOf(plan) };
    };
    const forest = shrubsAt('tampere-fi');
    const desert = shrubsAt('el-paso-tx');
    expect(forest.plan.site.terrain).toBe('forest');
    expect(desert.plan.site.terrain).toBe('desert');
    expect(forest.shrubs.count).toBeGreaterThan(2 * desert.shrubs.count);
    const [x0, z0, x1, z1] = forest.plan.site.builtBounds;
    const reach = DETAIL_SPACING.shrubReach.value;
    for (const [x, z] of places(forest.shrubs))
      expect(Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, z0 - z, z - z1))).toBeLessThan(reach);
  });

  it('keep their places where the campus grows beside them, and are the same block in a new state', () => {
    const shrubsNow = createShrubs();
    const before = shrubsNow(buildPlan(ABILENE));
    expect(shrubsNow(buildPlan({ ...ABILENE, 'economics.discountRatePct': 11 } as ParamValues))).toBe(before);
    const after = shrubsNow(buildPlan(ABILENE, [{ op: 'move', id: 'building-0', dx: -40, dz: 0 }]));
    expect(after).not.toBe(before);
    const stood = new Set(places(before).map(String));
    const kept = places(after).filter((place) => stood.has(String(place)));
    expect(kept.length).toBeGreaterThan(0.8 * before.count);
  });
});
