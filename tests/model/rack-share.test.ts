import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { rackShareOf } from '../../src/model/compute/rack-share.ts';
import { DEFAULT_PRESET, presetOf } from '../../src/params/presets.ts';

describe('a part of a rack (CMP-20)', () => {
  const campus = computeCampus(DEFAULT_PRESET.values);
  const { acceleratorsPerRack, rackPowerW, provisionedShare } = campus.compute;

  it('adds up to the rack over all of its accelerators', () => {
    const tray = rackShareOf(campus, 4);
    const trays = acceleratorsPerRack / 4;
    expect(trays * tray.powerW).toBeCloseTo(rackPowerW, 6);
    expect(trays * tray.heatIntoLiquidW).toBeCloseTo(
      rackPowerW * provisionedShare * campus.cooling.liquidFraction,
      6,
    );
    expect(trays * tray.coolantFlowM3PerS).toBeCloseTo(campus.cooling.rackFlowM3PerS, 12);
  });

  it('has nothing where the part has no accelerator, and no coolant where none reaches the racks', () => {
    expect(rackShareOf(campus, 0)).toEqual({ powerW: 0, heatIntoLiquidW: 0, coolantFlowM3PerS: 0 });
    const air = computeCampus({
      ...(presetOf('general-cloud-1gw') ?? DEFAULT_PRESET).values,
      'cooling.technology': 'air',
    });
    expect(rackShareOf(air, 1).coolantFlowM3PerS).toBe(0);
    expect(rackShareOf(air, 1).heatIntoLiquidW).toBe(0);
  });
});
