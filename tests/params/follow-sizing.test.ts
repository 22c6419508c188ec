import { describe, expect, it } from 'vitest';
import { followSizing } from '../../src/params/follow-sizing.ts';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';

const byCount = DEFAULT_PRESET.values;
const byFacility = applyChange(byCount, { 'compute.sizingMode': 'facility-power' });

describe('followSizing', () => {
  it('makes a number of accelerators count', () => {
    expect(followSizing(byFacility, { 'compute.acceleratorCount': 5_000 })).toEqual({
      'compute.acceleratorCount': 5_000,
      'compute.sizingMode': 'accelerators',
    });
  });

  it('makes megawatts count, and keeps the sizing where they count already', () => {
    expect(followSizing(byCount, { 'compute.targetPowerMw': 50 })['compute.sizingMode']).toBe('it-power');
    expect(followSizing(byFacility, { 'compute.targetPowerMw': 50 })).toEqual({
      'compute.targetPowerMw': 50,
    });
  });

  it('leaves alone what names the sizing, both sizes or none', () => {
    for (const change of [
      { 'compute.acceleratorCount': 5_000, 'compute.sizingMode': 'it-power' },
      { 'compute.acceleratorCount': 5_000, 'compute.targetPowerMw': 50 },
      { 'power.gasMw': 5 },
      {},
    ] as const)
      expect(followSizing(byFacility, change)).toBe(change);
  });
});
