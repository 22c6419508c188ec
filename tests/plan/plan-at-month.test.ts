import { describe, expect, it } from 'vitest';
import { buildOut } from '../../src/model/build-out/build-out.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { planAtMonth } from '../../src/plan/build-out/plan-at-month.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { type Plan, THING_KINDS, type ThingKind } from '../../src/plan/plan-types.ts';

const standing = (plan: Plan, kind: ThingKind): number => {
  const { size, count } = plan.things[kind];
  return Array.from({ length: count }, (_, index) => size[3 * index] ?? 0).filter((width) => width > 0)
    .length;
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
