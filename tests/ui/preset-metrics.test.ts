import { describe, expect, it } from 'vitest';
import { inputKeyOf } from '../../src/params/parse.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { isOfPreset, presetMetrics } from '../../src/ui/panels/preset-metrics.ts';

// A change held against another campus than the open preset would be a wrong figure beside a right one.
describe('what changes are held against', () => {
  it.each(PRESETS.slice(0, 3))('are the numbers of the preset itself: $id', ({ id, values }) => {
    expect(presetMetrics(id)).toEqual(buildPlan(values).metrics);
    expect(isOfPreset(inputKeyOf(values), id)).toBe(true);
    expect(isOfPreset(inputKeyOf({ ...values, 'power.gridLimitMw': 17 }), id)).toBe(false);
  });

  it('is nothing where there is no such preset', () => {
    expect(presetMetrics('atlantis-1gw')).toBeNull();
    expect(isOfPreset('', 'atlantis-1gw')).toBe(false);
  });
});
