import { describe, expect, it } from 'vitest';
import { GAS_TURBINES } from '../../src/catalogue/gas-turbines.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { gasCost, turbineHeatRate } from '../../src/model/power/fleets.ts';
import { levelisedUsdPerMwh } from '../../src/model/power/levelised-cost.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { ABILENE, offBy } from './examples.ts';

const valuesOf = (change: ParamChange): ParamValues => ({ ...ABILENE, ...change });
const gasIsland = (gasType: ParamValues['power.gasType']) =>
  computeCampus(valuesOf({ 'power.gridLimitMw': 0, 'power.gasMw': 1_800, 'power.gasType': gasType }));
const shareOf = (gasType: ParamValues['power.gasType']) =>
  gasIsland(gasType).energy.shares.find(({ kind }) => kind === 'gas');

describe('kinds of gas plant (PWR-72)', () => {
  it('T4: a combined cycle at 0.87 of its capacity makes a megawatt-hour for 59.43 USD', () => {
    const values = valuesOf({ 'power.gasType': 'combined-cycle', 'economics.discountRatePct': 7 });
    const assumed = modeAssumptions(values);
    expect(offBy(levelisedUsdPerMwh(gasCost(values, assumed), 0.87), 59.43)).toBeLessThan(0.002);
    expect(offBy(turbineHeatRate(assumed), 6.51)).toBeLessThan(0.002);
  });

  it.each([
    ['combined-cycle', 341, 347],
    ['aeroderivative', 501, 510],
    ['industrial', 559, 570],
    ['gas-engine', 417, 447],
    ['fuel-cell', 330, 370],
  ] as const)('%s gives off %i–%i kg of carbon dioxide a megawatt-hour', (gasType, low, high) => {
    const kg = shareOf(gasType)?.kgCo2PerMwh ?? 0;
    expect(kg).toBeGreaterThanOrEqual(low);
    expect(kg).toBeLessThanOrEqual(high);
  });

  it('burns as much gas as it is less efficient, and counts as many units as it is of', () => {
    const [cycle, aero] = [gasIsland('combined-cycle'), gasIsland('aeroderivative')];
    expect(cycle.energy.annualGasM3 / cycle.energy.annualEnergyJ).toBeLessThan(
      (0.7 * aero.energy.annualGasM3) / aero.energy.annualEnergyJ,
    );
    const units = (gasType: ParamValues['power.gasType']) =>
      gasIsland(gasType).power.supply.find(({ kind }) => kind === 'gas')?.unitCount;
    expect([units('combined-cycle'), units('gas-engine'), units('fuel-cell')]).toEqual([4, 400, 185]);
  });

  it('takes the ground of its kind: plots as the area of a unit, against that of a turbine', () => {
    for (const gasType of ['industrial', 'gas-engine', 'fuel-cell', 'combined-cycle'] as const) {
      const { power } = gasIsland(gasType).site.frame;
      const plotM2 = power.gasPitchX * power.gasPitchZ;
      const { unitW, areaM2PerW } = GAS_TURBINES[gasType];
      const aero = GAS_TURBINES.aeroderivative;
      expect(plotM2 / 600).toBeCloseTo(
        (unitW.value * areaM2PerW.value) / (aero.unitW.value * aero.areaM2PerW.value),
        9,
      );
    }
  });

  it('drinks what its kind does: a combined cycle 0.75 L a kilowatt-hour, fuel cells nothing', () => {
    const litres = (gasType: ParamValues['power.gasType']) => {
      const { water, energy } = gasIsland(gasType);
      const m3 = water.uses.find(({ id }) => id === 'gas')?.meanM3PerDay ?? 0;
      const kwh = (energy.shares.find(({ kind }) => kind === 'gas')?.energyJ ?? 0) / 3.6e6 / 365;
      return (m3 * 1_000) / kwh;
    };
    expect(litres('combined-cycle')).toBeCloseTo(0.75, 3);
    expect(litres('fuel-cell')).toBe(0);
  });

  it('costs what its kind does', () => {
    const usd = (gasType: ParamValues['power.gasType']) =>
      gasIsland(gasType).economics.generationLines.find(({ id }) => id === 'gas')?.usd;
    expect(usd('gas-engine')).toBeCloseTo(2.7e9, 0);
    expect(usd('combined-cycle')).toBeCloseTo(4.1274e9, 0);
    expect(usd('fuel-cell')).toBeCloseTo(12.6e9, 0);
  });
});
