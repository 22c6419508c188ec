import { describe, expect, it, vi } from 'vitest';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { sizeFleet } from '../../src/model/compute/size-fleet.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { ABILENE } from './examples.ts';

const OVERSUPPLIED = { ...ABILENE, 'power.smrCount': 9, 'economics.gridPriceUsdPerMwh': 900 };

describe('what a plan takes its time for', () => {
  it('asks for the plant at peak until the power that fits a facility stands, and not on', () => {
    const values = {
      ...ABILENE,
      'compute.sizingMode': 'facility-power' as const,
      'compute.targetPowerMw': 1_000,
      'compute.block2Racks': 2_000,
    };
    const plant = vi.fn(() => 1.3);
    sizeFleet(values, modeAssumptions(values), plant);
    expect(plant.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('makes no format of numbers for its words', () => {
    const format = vi.spyOn(Number.prototype, 'toLocaleString');
    const { warnings } = buildPlan(OVERSUPPLIED);
    const formats = format.mock.calls.length;
    format.mockRestore();
    expect(warnings.map(({ rule }) => rule)).toContain('PWR-61');
    expect(formats).toBe(0);
  });
});
