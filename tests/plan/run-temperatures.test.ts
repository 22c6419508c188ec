import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { PathKind, Plan } from '../../src/plan/plan-types.ts';

const WATER_COOLED = PRESETS.map(({ id, values }) => [id, buildPlan(values)] as const);

function meanC({ paths }: Plan, kind: PathKind): number {
  const { tempC, count } = paths[kind];
  return tempC.reduce((sum, each) => sum + each, 0) / count;
}

// A return that is painted as cold as its supply would still be a number of the model.
describe('what comes back is warmer than what goes out', () => {
  it.each(WATER_COOLED)('on %s', (_, plan) => {
    const { cooling } = plan.campus;
    for (const [supply, back] of [
      ['tcs-supply', 'tcs-return'],
      ['fws-supply', 'fws-return'],
      ['main-supply', 'main-return'],
    ] as const) {
      if (plan.paths[supply].count === 0) continue;
      expect(meanC(plan, back), back).toBeGreaterThan(meanC(plan, supply) + 3);
    }
    if (cooling.cduCount === 0) return;
    expect(meanC(plan, 'tcs-supply')).toBeCloseTo(cooling.tcsSupplyTempC, 3);
    expect(meanC(plan, 'tcs-return')).toBeCloseTo(cooling.tcsReturnTempC, 3);
  });
});
