import { describe, expect, it } from 'vitest';
import { buildOut } from '../../src/model/build-out/build-out.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { planAtMonth } from '../../src/plan/build-out/plan-at-month.ts';
import { thingDates } from '../../src/plan/build-out/thing-dates.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { padsOf } from '../../src/plan/details/graded-pads.ts';
import { pavedGround } from '../../src/plan/details/ground-cover.ts';
import { lensValuesOf } from '../../src/plan/lenses/lens-values.ts';
import { type PathKind, type Plan, THING_KINDS, type ThingKind } from '../../src/plan/plan-types.ts';

const standing = (plan: Plan, kind: ThingKind): number => {
  const { size, count } = plan.things[kind];
  return Array.from({ length: count }, (_, index) => size[3 * index] ?? 0).filter((width) => width > 0)
    .length;
};

/** Runs of a kind of which anything is left, by their place. */
const lying = ({ paths }: Plan, kind: PathKind): number[] => {
  const { radiusM, count } = paths[kind];
  return Array.from({ length: count }, (_, run) => run).filter((run) => (radiusM[run] ?? 0) > 0);
};

const PLANS = PRESETS.filter(({ id }) => ['abilene-2026', 'smr-direct-1gw'].includes(id)).map(
  ({ id, values }) => [id, buildPlan(values)] as const,
);

describe.each(PLANS)('what stands by month: %s', (_, plan) => {
  const { months, dates } = buildOut(plan.campus);

  it('is all of the plan at the last month, and nothing but earth at first', () => {
    const last = planAtMonth(plan, dates.lastMonth);
    for (const kind of THING_KINDS) expect(last.things[kind]).toBe(plan.things[kind]);
    expect(last.shells).toBe(plan.shells);
    const first = planAtMonth(plan, 0);
    for (const kind of ['building', 'rack', 'reactor'] as const) expect(standing(first, kind)).toBe(0);
    expect(first.shells.count).toBe(0);
  });

  // Catches racks that stand before their feed, or other accelerators drawn than the table tells.
  it('has the buildings and the racks that the table of months tells', () => {
    for (const row of months.filter(({ month }) => month % 7 === 0)) {
      const built = planAtMonth(plan, row.month);
      expect(standing(built, 'building')).toBe(row.buildings);
      expect(new Set(built.shells.building).size).toBe(row.buildings);
      const halls = plan.campus.layout.racksPerHall.slice(0, row.fedHalls);
      expect(standing(built, 'rack')).toBe(halls.reduce((sum, racks) => sum + racks, 0));
    }
  });

  // Catches roads into empty fields, gravel under a switchyard that nobody built, and paving in the place of coolers to come.
  it('lays roads, pads and switchyard with the part that needs them (BLD-5)', () => {
    const early = planAtMonth(plan, 0);
    // The loop, the way to the gate, and roads beside the first building: not those between later ones.
    expect(lying(early, 'road').length).toBeGreaterThan(1);
    expect(lying(early, 'road').length).toBeLessThan(plan.paths.road.count);
    expect(standing(early, 'switchyard')).toBe(0);
    expect(standing(early, 'office')).toBe(0);
    expect(pavedGround(early).length).toBeLessThan(pavedGround(plan).length / 4);
    const { toKind, toIndex } = plan.paths['service-road'];
    const building = THING_KINDS.indexOf('building');
    const first = dates.buildings[0] ?? 0;
    for (let month = 0; month <= dates.lastMonth; month += 5) {
      const built = planAtMonth(plan, month);
      const opened = dates.buildings.filter((date) => date - first <= month).length;
      const courts = lying(built, 'service-road').filter((run) => toKind[run] === building);
      expect(new Set(courts.map((run) => toIndex[run])).size).toBe(opened);
      expect(standing(built, 'switchyard')).toBe(dates.switchyard <= month ? 1 : 0);
      expect(padsOf(built).length).toBeLessThanOrEqual(padsOf(plan).length);
    }
    for (const kind of ['road', 'service-road'] as const)
      expect(planAtMonth(plan, dates.lastMonth).paths[kind]).toBe(plan.paths[kind]);
    expect(dates.switchyard).toBeLessThanOrEqual(dates.units['main-transformer'][0] ?? Infinity);
  });

  it('has vehicles and lamps beside roads that lie, and people where a building stands', () => {
    const early = planAtMonth(plan, 0);
    expect(early.props.person.count).toBe(0);
    expect(early.props.lamp.count).toBeGreaterThan(0);
    expect(early.props.lamp.count).toBeLessThan(plan.props.lamp.count);
    expect(planAtMonth(plan, dates.lastMonth).props.vehicle).toBe(plan.props.vehicle);
  });

  it('is what the lens of age tells of each thing', async () => {
    const values = await lensValuesOf(plan, 'age', () => Promise.resolve());
    const known = thingDates(plan);
    for (const kind of ['building', 'rack', 'main-transformer', 'switchyard'] as const)
      for (let index = 0; index < plan.things[kind].count; index += 97)
        expect(values.valueOf(kind, index)).toBe(Math.ceil((known[kind][index] ?? Number.NaN) - 1e-9));
    expect(values.high).toBeLessThanOrEqual(dates.lastMonth);
  });

  it('keeps numbers and parents, and has other keys exactly where something is missing', () => {
    const built = planAtMonth(plan, Math.floor(dates.lastMonth / 2));
    for (const kind of THING_KINDS) {
      const [now, whole] = [built.things[kind], plan.things[kind]];
      expect(now.count).toBe(whole.count);
      expect(now.parent).toBe(whole.parent);
      expect(now.geometryKey === whole.geometryKey).toBe(standing(built, kind) === standing(plan, kind));
    }
  });
});
