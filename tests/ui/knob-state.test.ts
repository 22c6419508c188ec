import { describe, expect, it } from 'vitest';
import { DESCRIPTORS, descriptorOf } from '../../src/params/descriptors.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { changedIds, followedValue, idleReason, valueText } from '../../src/ui/panels/knob-state.ts';

const values = DEFAULT_PRESET.values;

describe('knobs that do nothing', () => {
  it('names why the accelerator count rests while power is held', () => {
    const byPower = { ...values, 'compute.sizingMode': 'it-power' } as const;
    expect(idleReason('compute.acceleratorCount', byPower)).toContain('IT power');
    expect(idleReason('compute.targetPowerMw', byPower)).toBeNull();
  });

  it('names why the target power rests while accelerators are held', () => {
    expect(idleReason('compute.targetPowerMw', values)).toContain('accelerator count');
    expect(idleReason('compute.acceleratorCount', values)).toBeNull();
  });

  it('show what the campus has instead of a size that does not count', () => {
    const byPower = { ...values, 'compute.sizingMode': 'it-power', 'compute.targetPowerMw': 100 } as const;
    const plan = buildPlan(byPower);
    expect(followedValue('compute.acceleratorCount', byPower, plan)).toBe(plan.metrics.acceleratorCount);
    expect(followedValue('compute.targetPowerMw', byPower, plan)).toBeNull();
    const whole = buildPlan(values);
    expect(followedValue('compute.targetPowerMw', values, whole)).toBeCloseTo(
      whole.metrics.itPowerW / 1e6,
      1,
    );
    expect(followedValue('compute.targetPowerMw', values, null)).toBeNull();
  });

  it('rests the reactor choice on a campus without reactors', () => {
    expect(idleReason('power.smrType', { ...values, 'power.smrCount': 0 })).not.toBeNull();
    expect(idleReason('power.smrType', { ...values, 'power.smrCount': 2 })).toBeNull();
  });
});

describe('what differs from the preset', () => {
  it('lists only changed knobs, in the order of the panel', () => {
    const changed = { ...values, 'cooling.supplyTempC': 35, 'compute.acceleratorCount': 100_000 };
    expect(changedIds(DESCRIPTORS, changed, values)).toEqual([
      'compute.acceleratorCount',
      'cooling.supplyTempC',
    ]);
    expect(changedIds(DESCRIPTORS, values, values)).toEqual([]);
  });
});

describe('values in words', () => {
  it('shows the label of a choice and the unit of a number', () => {
    expect(valueText(descriptorOf('power.gasMw'), 360.5)).toBe('360.5 MW');
    expect(valueText(descriptorOf('power.redundancy'), '2n')).toContain('2N');
    expect(valueText(descriptorOf('compute.acceleratorCount'), 403_200)).toBe('403,200');
  });
});
