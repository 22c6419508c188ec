import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/catalogue/figure.ts';
import { PUBLISHED_LCOE, STANDBY_SET } from '../../src/catalogue/generators.ts';
import { REACTOR_OPERATIONS, REACTORS } from '../../src/catalogue/reactors.ts';
import {
  availabilityOf,
  inSeries,
  kOfN,
  kOfNCommon,
  standbySetAvailability,
  workingUnits,
} from '../../src/model/power/combine-availability.ts';
import * as contingency from '../../src/model/power/contingency.ts';
import { bypassFuelUsdPerMwh, gasM3PerS } from '../../src/model/power/fuel.ts';
import {
  annuity,
  gasKgCo2PerMwh,
  heatRateMmbtuPerMwh,
  interestFactor,
  learnedCost,
  levelisedUsdPerMwh,
} from '../../src/model/power/levelised-cost.ts';
import { fleetUsdPerW } from '../../src/model/power/reactor-capital.ts';
import { fleetForAvailability, unitsForLoad } from '../../src/model/power/size-fleet.ts';
import { topologyTable } from '../../src/model/power/topologies.ts';

describe('availability (PWR-14, PWR-15, PWR-16)', () => {
  it('T13: minutes a year at 0.9995, independent and with β 0.05', () => {
    const table = topologyTable(0.9995, 0.05);
    const minutes = Object.fromEntries(
      table.map((row) => [row.id, [row.minutesDownIndependent, row.minutesDownPerYear]]),
    );
    const published: Record<string, [number, number]> = {
      n: [262.8, 262.8],
      '2n': [0.131, 13.26],
      'n+1': [1.313, 14.32],
      '4n3': [0.788, 13.85],
      '3n2': [0.394, 13.5],
      catcher: [1.968, 14.92],
    };
    for (const [id, [alone, common]] of Object.entries(published)) {
      expect(Math.abs((minutes[id]?.[0] ?? 0) - alone)).toBeLessThan(6e-3);
      expect(Math.abs((minutes[id]?.[1] ?? 0) - common)).toBeLessThan(6e-3);
    }
  });

  it.each([
    [40, 40, 0.98, 0.4457],
    [40, 43, 0.98, 0.98938],
    [40, 44, 0.98, 0.99818],
    [40, 46, 0.98, 0.999965],
    [4, 4, 0.92, 0.7164],
    [4, 5, 0.92, 0.9456],
    [4, 6, 0.92, 0.9915],
    [3, 4, 0.92, 0.9656],
    [3, 5, 0.92, 0.9955],
    [3, 4, 0.88, 0.9268],
    [3, 4, 0.95, 0.986],
    [4, 4, 0.88, 0.5997],
  ])('T14, economics T23: %d of %d at %f: %f', (k, n, each, all) => {
    expect(Math.abs(kOfN(k, n, each) - all)).toBeLessThan(6e-5);
  });

  it('economics T24: a diesel for 24 h and 336 h, and the worse set', () => {
    const set = {
      operationalAvailability: STANDBY_SET.operationalAvailability.value,
      failToStart: STANDBY_SET.failToStart.value,
      failToRunPerHour: STANDBY_SET.failToRunPerHour.value,
    };
    expect(standbySetAvailability(set, 24)).toBeCloseTo(0.956, 3);
    expect(standbySetAvailability(set, 336)).toBeCloseTo(0.586, 3);
    const worse = { operationalAvailability: 0.995, failToStart: 0.0094, failToRunPerHour: 1 / 1_100 };
    expect(standbySetAvailability(worse, 336)).toBeCloseTo(0.726, 3);
  });

  it('multiplies in series, sums to one over its states, and counts at the ends', () => {
    expect(inSeries([0.9, 0.8])).toBeCloseTo(0.72, 12);
    expect(availabilityOf(99, 1)).toBe(0.99);
    for (const n of [0, 1, 7, 200]) {
      expect(workingUnits(n, 0.9).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 10);
    }
    expect([kOfN(0, 3, 0.5), kOfN(4, 3, 0.9), kOfN(2, 2, 1), kOfN(1, 2, 0)]).toEqual([1, 0, 1, 0]);
    expect(kOfNCommon(1, 1, 0.99, 0.1)).toBeCloseTo(0.99, 12);
  });
});

describe('fleets (PWR-39)', () => {
  it('T3: 1,000 MW of IT, PUE 1.15, path 0.97', () => {
    const units = (id: keyof typeof REACTORS, spares = 0) =>
      unitsForLoad(1_000e6, 1.15, 0.97, id === 'nuscale-77' ? 77e6 : REACTORS[id].netElectricW.value, spares);
    expect(units('bwrx-300')).toBe(4);
    expect(units('bwrx-300', 1)).toBe(5);
    // The vector counts NuScale by gross output.
    expect(units('nuscale-77')).toBe(16);
    expect([units('xe-100'), units('rr-smr'), units('natrium'), units('aurora')]).toEqual([15, 3, 4, 16]);
  });

  it('finds the fewest units for a target: T14 read backwards', () => {
    const load = 1_185.6e6;
    expect(fleetForAvailability(load, 300e6, 0.92, 0.94)).toMatchObject({
      needed: 4,
      installed: 5,
      spares: 1,
    });
    expect(fleetForAvailability(load, 300e6, 0.92, 0.99)).toMatchObject({ installed: 6, reached: true });
    expect(fleetForAvailability(load, 300e6, 0.5, 0.999999, 8)).toMatchObject({
      installed: 8,
      reached: false,
    });
  });
});

describe('cost and carbon (PWR-22, PWR-23, PWR-24)', () => {
  it('T1: reactor 123.13 USD/MWh', () => {
    expect(annuity(0.07, 60)).toBeCloseTo(0.0712292, 7);
    expect(interestFactor(0.07, 5)).toBeCloseTo(1.18995, 5);
    const plant = {
      overnightUsdPerW: 9,
      buildYears: 5,
      lifeYears: 60,
      rate: 0.07,
      fixedUsdPerWYear: 0.136,
      variableUsdPerMwh: 2.6 + 9,
    };
    expect(levelisedUsdPerMwh(plant, 0.92)).toBeCloseTo(123.13, 2);
  });

  it('T2: learning 9.5 % a doubling', () => {
    const costs = [2, 4, 8, 16].map((n) => Math.round(learnedCost(12_000, n, 0.095)));
    expect(costs).toEqual([10_860, 9_828, 8_895, 8_050]);
  });

  it('T4: combined cycle 59.43 USD/MWh', () => {
    const plant = {
      overnightUsdPerW: 2.293,
      buildYears: 3,
      lifeYears: 30,
      rate: 0.07,
      fixedUsdPerWYear: 0.02,
      variableUsdPerMwh: 3.88 + 6.51 * 4,
    };
    expect(levelisedUsdPerMwh(plant, 0.87)).toBeCloseTo(59.43, 2);
  });

  it('T5: 345.4 kg/MWh; §3: 501–508 for an aeroderivative', () => {
    expect(gasKgCo2PerMwh(6.51, 53.06)).toBeCloseTo(345.4, 1);
    expect(gasKgCo2PerMwh(heatRateMmbtuPerMwh(0.395, 1.108), 53.06)).toBeCloseTo(508, 0);
  });

  // MG §2 row 12: nothing follow-on is built, so a fleet is reckoned from its first unit on.
  it.each([
    ['Darlington, four BWRX-300', 'bwrx-300', 4, 12.441, 0.1],
    ['Utah, six NuScale modules', 'nuscale-77', 6, 9.3e9 / 462e6, 0.1],
  ] as const)('%s cost within a tenth of what was published', (_name, id, units, usdPerW, within) => {
    const { learningRatio } = REACTOR_OPERATIONS;
    const fleet = fleetUsdPerW(REACTORS[id].firstOfKindUsdPerW.value, units, learningRatio.value);
    expect(Math.abs(fleet / usdPerW - 1)).toBeLessThan(within);
  });

  it('a fleet costs less by the watt than its first unit, more than its last', () => {
    expect(fleetUsdPerW(10, 0, 0.1)).toBe(10);
    expect(fleetUsdPerW(10, 1, 0.1)).toBe(10);
    expect(fleetUsdPerW(10, 2, 0.1)).toBeCloseTo(9.5, 12);
    for (const units of [3, 12, 40]) {
      expect(fleetUsdPerW(10, units, 0.1)).toBeLessThan(fleetUsdPerW(10, units - 1, 0.1));
      expect(fleetUsdPerW(10, units, 0.1)).toBeGreaterThan(learnedCost(10, units, 0.1));
    }
  });

  it('four new reactors cost inside the published range, mode to mode within 20 %', () => {
    const operations = REACTOR_OPERATIONS;
    const cost = (pick: (figure: Figure) => number, capacityFactor: number) =>
      levelisedUsdPerMwh(
        {
          overnightUsdPerW:
            fleetUsdPerW(pick(REACTORS['bwrx-300'].firstOfKindUsdPerW), 4, operations.learningRatio.value) *
            (1 - operations.interestRatio.value),
          buildYears: pick(operations.buildYears),
          lifeYears: operations.lifeYears.value,
          rate: 0.07,
          fixedUsdPerWYear: pick(operations.fixedUsdPerWYear),
          variableUsdPerMwh: pick(operations.variableUsdPerMwh) + pick(operations.fuelUsdPerMwh),
        },
        capacityFactor,
      );
    const published: Figure = PUBLISHED_LCOE.newSmr;
    expect(Math.abs(cost((figure) => figure.value, 0.92) / published.value - 1)).toBeLessThan(0.2);
    expect(cost((figure) => figure.low ?? figure.value, 0.95)).toBeGreaterThan(published.low ?? 0);
    expect(cost((figure) => figure.high ?? figure.value, 0.85)).toBeLessThan(published.high ?? 0);
  });

  it('stays finite without interest', () => {
    expect([annuity(0, 20), interestFactor(0, 5), interestFactor(0.07, 0)]).toEqual([0.05, 1, 1]);
  });
});

describe('fuel (PWR-47)', () => {
  it('§3: combined cycle burns 186,000 m³/h', () => {
    expect(Math.abs((gasM3PerS(1e9, 6.51) * 3600) / 186_000 - 1)).toBeLessThan(0.005);
    expect(bypassFuelUsdPerMwh(8, 0.5)).toBe(16);
  });
});

describe('trips and swings (PWR-36, PWR-37, PWR-38)', () => {
  const MWH = 3.6e9;
  const perMinute = (mw: number) => (mw * 1e6) / 60;

  it('T19: bridge 300 MW over 600 s, then 30 MW/min: 75.0 MWh', () => {
    expect(contingency.bridgeEnergyJ(300e6, 600, perMinute(30)) / MWH).toBeCloseTo(75, 6);
    expect(contingency.bridgeEnergyJ(500e6, 0, perMinute(10)) / MWH).toBeCloseTo(208.3, 1);
    expect(contingency.bridgeEnergyJ(500e6, 0, perMinute(100)) / MWH).toBeCloseTo(20.83, 2);
    expect(contingency.rideThroughJ(1e9, 60) / MWH).toBeCloseTo(16.7, 1);
    expect(contingency.rideThroughJ(1e9, 300) / MWH).toBeCloseTo(83.3, 1);
  });

  it('T20: 300 MW of 1,500 MVA, H 4 s at 60 Hz: 1.5 Hz/s, 59.5 Hz after 0.333 s, nadir 59.7 Hz', () => {
    const slope = contingency.frequencySlopeHzPerS(60, 300e6, 4, 1_500e6);
    expect(slope).toBeCloseTo(1.5, 9);
    expect(contingency.timeToFallS(0.5, slope)).toBeCloseTo(0.333, 3);
    expect(contingency.nadirHz(60, slope, 0.2)).toBeCloseTo(59.7, 9);
    expect(contingency.interconnectedFallHz(1_500e6, 20_000e6)).toBeCloseTo(0.075, 9);
  });

  it('T21: square wave 300 MW, 2 s, duty 0.7: 126 MJ and 210 MW; 500 MW, 30 s: 875 kWh', () => {
    const fast = contingency.smoothSquareWave(300e6, 2, 0.7);
    expect(fast.energyJ).toBeCloseTo(126e6, 0);
    expect(fast.powerW).toBeCloseTo(210e6, 0);
    expect(contingency.smoothSquareWave(500e6, 30, 0.7).energyJ / 3.6e6).toBeCloseTo(875, 6);
    expect(contingency.capacitorEnergyJ(1, 800, 600)).toBe(140e3);
  });
});
