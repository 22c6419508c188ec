import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/catalogue/figure.ts';
import { REACTORS } from '../../src/catalogue/reactors.ts';
import { type AssumptionId, modeAssumptions, uncertainFigures } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import {
  maintainedAvailability,
  pathAvailability,
  topologyAvailability,
} from '../../src/model/power/chain-availability.ts';
import { kOfN } from '../../src/model/power/combine-availability.ts';
import {
  meanDownHours,
  plannedOutageRatio,
  reactorAvailability,
  reactorsForLoad,
  unitAvailability,
} from '../../src/model/power/fleets.ts';
import { campusFeederNetwork, solveCampusFlow } from '../../src/model/power/flow/campus-feeder-network.ts';
import { solveFlow } from '../../src/model/power/flow/solve-flow.ts';
import { rampTimeS, reactorWasteHeatW } from '../../src/model/power/reactor-heat.ts';
import { bridgedShare, NO_FLEET, type SupplyPlant, supplyYear } from '../../src/model/power/supply-states.ts';
import { uncertainPower } from '../../src/model/power/uncertain-power.ts';
import { ABILENE, offBy } from './examples.ts';

const YEAR_S = 8760 * 3600;
const ISLAND = {
  ...ABILENE,
  'compute.sizingMode': 'facility-power',
  'compute.targetPowerMw': 1_000,
  'power.gridLimitMw': 0,
  'power.gasMw': 0,
  'power.smrCount': 5,
  'power.batteryMw': 300,
  'power.batteryMwh': 600,
} as const;
const MIXED = { ...ABILENE, 'power.smrCount': 3, 'power.gasMw': 200, 'power.gridLimitMw': 300 } as const;
const DRY_MIXED = { ...MIXED, 'power.plantCooling': 'dry' } as const;

const plant: SupplyPlant = {
  reactors: NO_FLEET,
  turbines: NO_FLEET,
  gridW: 0,
  gridUnavailability: 0,
  gridRepairHours: 1,
  batteryW: 0,
  batteryEnergyJ: 0,
  standby: undefined,
  turbinesFirst: true,
};
const fleet = (unitCount: number, unitPowerW: number, unitAvailability: number, commonOutage = 0) => ({
  unitCount,
  unitPowerW,
  unitAvailability,
  commonOutage,
  downHours: 100,
  commonDownHours: 100,
});

describe('supply over a year (PWR-17)', () => {
  it('T14: the full share of a fleet alone is k-of-n', () => {
    const year = supplyYear({ ...plant, reactors: fleet(5, 300e6, 0.92) }, 1_150e6);
    expect(year.fullShare).toBeCloseTo(0.9456, 4);
    expect(year.fullShare).toBeCloseTo(kOfN(4, 5, 0.92), 12);
    expect(year.servedShare).toBeGreaterThan(year.fullShare);
  });

  it('adds up to what is served, in both orders of turbines and grid', () => {
    for (const turbinesFirst of [true, false]) {
      const mixed = {
        ...plant,
        reactors: fleet(3, 300e6, 0.93, 0.001),
        turbines: fleet(6, 36e6, 0.97, 0.002),
        gridW: 200e6,
        gridUnavailability: 1e-4,
        turbinesFirst,
      };
      const year = supplyYear(mixed, 1_000e6);
      expect((year.reactorW + year.turbineW + year.gridW) / 1_000e6).toBeCloseTo(year.servedShare, 9);
      expect(year.reactorW / (900e6 * 0.93 * 0.999)).toBeCloseTo(1, 9);
    }
  });

  it('never falls with one unit more', () => {
    let before = 0;
    for (let units = 0; units <= 12; units += 1) {
      const { servedShare } = supplyYear({ ...plant, reactors: fleet(units, 100e6, 0.9, 0.002) }, 750e6);
      expect(servedShare).toBeGreaterThanOrEqual(before);
      before = servedShare;
    }
  });

  it('a battery bridges the short grid outages (PWR-18)', () => {
    expect(bridgedShare(3.6e9, 1e6, 1)).toBeCloseTo(1 - Math.exp(-1), 12);
    expect([bridgedShare(0, 1e6, 1), bridgedShare(1, 0, 1)]).toEqual([0, 0]);
    const grid = { ...plant, gridW: 100e6, gridUnavailability: 1e-3, gridRepairHours: 0.5 };
    const withBattery = { ...grid, batteryW: 100e6, batteryEnergyJ: 100e6 * 3600 };
    expect(1 - supplyYear(grid, 80e6).servedShare).toBeCloseTo(1e-3, 12);
    expect(1 - supplyYear(withBattery, 80e6).servedShare).toBeCloseTo(1e-3 * Math.exp(-2.5), 12);
  });

  it('a battery carries a lost unit until it is back, by its hours over those of the outage (PWR-18)', () => {
    const island = { ...plant, reactors: fleet(2, 100e6, 0.9) };
    const stored = { ...island, batteryW: 100e6, batteryEnergyJ: 100e6 * 3600 * 50 };
    const bare = supplyYear(island, 200e6);
    const bridged = supplyYear(stored, 200e6);
    // One of two is away 18 % of the year, for 100 h each time; the battery lasts 50 h. Both: 1 %, 50 h until one returns.
    const oneAway = 0.18 * 100e6 * (1 - Math.exp(-0.5));
    const bothAway = 0.01 * 100e6 * (1 - Math.exp(-1));
    expect((bridged.servedShare - bare.servedShare) * 200e6).toBeCloseTo(oneAway + bothAway, 0);
    expect(bridged.fullShare - bare.fullShare).toBeCloseTo(0.18 * (1 - Math.exp(-0.5)), 9);
  });

  it('a battery never carries what all units together lack (PWR-18)', () => {
    const island = { ...plant, reactors: fleet(2, 100e6, 0.9) };
    const stored = { ...island, batteryW: 500e6, batteryEnergyJ: 1e18 };
    expect(supplyYear(stored, 250e6).servedShare).toBeCloseTo(200 / 250, 9);
    expect(supplyYear({ ...stored, reactors: fleet(2, 100e6, 1) }, 250e6).servedShare).toBeCloseTo(0.8, 12);
  });

  it('a unit is away for the mean of its outages, each as often as it begins (PWR-18)', () => {
    expect(meanDownHours({ share: 0.04, hours: 480 }, { share: 0.025, hours: 150 })).toBeCloseTo(260, 9);
    expect(meanDownHours({ share: 0, hours: 31 }, { share: 0.03, hours: 31 })).toBeCloseTo(31, 9);
    expect(meanDownHours({ share: 0, hours: 31 }, { share: 0, hours: 31 })).toBe(31);
  });

  it('24 GWh beside five reactors are seen in the availability (PWR-18)', () => {
    const energy = (batteryMwh: number) =>
      computeCampus({ ...ISLAND, 'power.batteryMwh': batteryMwh }).energy;
    expect(energy(24_000).availability - energy(0).availability).toBeGreaterThan(1e-4);
  });

  it('takes turbines and gas-fed sets with the pipe, and no sets that store their fuel (PWR-78)', () => {
    const gasPipe = { unavailability: 0.0021, repairHours: 48, feedsStandby: false };
    const beside = { ...plant, turbines: fleet(4, 25e6, 1), gridW: 300e6, gasPipe };
    // A quarter of the load is away for 0.21 % of the year.
    expect(supplyYear(beside, 400e6).servedShare).toBeCloseTo(1 - 0.0021 / 4, 12);
    expect(supplyYear(beside, 400e6).fullShare).toBeCloseTo(1 - 0.0021, 12);
    expect(supplyYear(beside, 300e6).servedShare).toBe(1);
    const standby = { coveredW: 100e6, runs: () => ({ each: 1, all: 1 }) };
    expect(supplyYear({ ...beside, standby }, 400e6).servedShare).toBeCloseTo(1, 12);
    const piped = { ...beside, standby, gasPipe: { ...gasPipe, feedsStandby: true } };
    expect(supplyYear(piped, 400e6).servedShare).toBeCloseTo(1 - 0.0021 / 4, 12);
    // A battery of 48 h at what is missing bridges 1 − 1/e of it.
    const stored = { ...beside, batteryW: 100e6, batteryEnergyJ: 100e6 * 48 * 3600 };
    expect(supplyYear(stored, 400e6).servedShare).toBeCloseTo(1 - (0.0021 / 4) * Math.exp(-1), 12);
  });

  it('is no matter to a campus that burns no gas, and costs one that does (PWR-78)', () => {
    const availability = (change: object, gasPipeUnavailability: number) =>
      computeCampus({ ...ABILENE, ...change }, { ...modeAssumptions(ABILENE), gasPipeUnavailability }).energy
        .availability;
    const gridAlone = { 'power.gasMw': 0, 'power.gridLimitMw': 2_000 };
    expect(availability(gridAlone, 0.004)).toBe(availability(gridAlone, 0));
    const island = { 'power.gridLimitMw': 0, 'power.gasMw': 2_000 };
    expect(availability(island, 0) - availability(island, 0.004)).toBeCloseTo(0.004, 3);
    const piped = { ...gridAlone, 'power.standbyType': 'gas-engine', 'power.standbyShare': 1 };
    expect(availability(piped, 0.4)).toBeLessThan(availability(piped, 0));
  });

  it('counts refuelling and stops (PWR-20)', () => {
    expect(plannedOutageRatio(548, 35)).toBeCloseTo(0.06, 3);
    expect(unitAvailability(0.06, 0.025)).toBeCloseTo(0.9165, 4);
  });
});

describe('chain of a rack (PWR-19)', () => {
  it('a kilometre of feeder is down 32 minutes a year at mode, beside its equipment', () => {
    const assumed = modeAssumptions(ABILENE);
    const minutes = (lengthM: number) => (1 - pathAvailability(assumed, lengthM)) * 525_600;
    expect(minutes(1_000) - minutes(0)).toBeCloseTo(31.97, 1);
    expect(minutes(0)).toBeCloseTo(assumed.pathUnavailability * 525_600, 6);
  });
});

describe('planned work (PWR-60)', () => {
  const path = 0.9995;
  const day = 24 / 8760;

  it('takes the only path of N for its hours, and leaves the others one less to spare', () => {
    expect(maintainedAvailability('n', path, 0.05, day)).toBeCloseTo((1 - day) * path, 12);
    const whole = topologyAvailability('2n', path, 0.05);
    const one = 2 * day * path + (1 - 2 * day) * whole;
    expect(maintainedAvailability('2n', path, 0.05, day)).toBeCloseTo(one, 12);
    expect(maintainedAvailability('n+1', path, 0.05, 0)).toBe(topologyAvailability('n+1', path, 0.05));
  });

  it('leaves a campus of N between the 99.671 % quoted for basic sites and 99.741 %, and says so', () => {
    const { energy, warnings } = computeCampus({ ...ABILENE, 'power.redundancy': 'n' });
    expect(energy.availability).toBeGreaterThan(0.9965);
    expect(energy.availability).toBeLessThan(0.9974);
    expect(warnings.find(({ rule }) => rule === 'PWR-45')?.message).toContain(
      'planned work takes 24: there is no second path',
    );
  });
});

describe('reactors for a campus (PWR-39)', () => {
  it('each nine costs a unit: 1 GW on BWRX-300, refuelling included', () => {
    const assumed = modeAssumptions(ISLAND);
    expect(reactorAvailability(ISLAND, assumed)).toBeCloseTo(0.9407, 3);
    const installed = [0.7, 0.95, 0.99, 0.999, 0.9999].map(
      (target) => reactorsForLoad(ISLAND, assumed, 1_000e6, target).installed,
    );
    expect(installed).toEqual([4, 5, 6, 7, 8]);
  });
});

describe('year of energy (PWR-21, PWR-22)', () => {
  it.each([
    ['Abilene', ABILENE],
    ['an island', ISLAND],
    ['a mix', MIXED],
    ['nothing', { ...ABILENE, 'power.gridLimitMw': 0, 'power.gasMw': 0 }],
  ])('%s: shares, money and carbon add up; nothing is negative', (_name, values) => {
    const { energy, compute, cooling } = computeCampus(values);
    const wantedJ = compute.itPowerW * cooling.annualPue * modeAssumptions(values).campusLoadFactor * YEAR_S;
    const sum = energy.shares.reduce((total, share) => total + share.energyJ, 0);
    expect(energy.annualEnergyJ).toBeCloseTo(sum, 0);
    expect(offBy(energy.annualEnergyJ + energy.unservedEnergyJ, wantedJ)).toBeLessThan(1e-9);
    const usd = energy.shares.reduce((total, share) => total + share.usdPerMwh * share.energyJ, 0) / 3.6e9;
    const mwh = energy.annualEnergyJ / 3.6e9;
    if (mwh > 0)
      expect(offBy((energy.usdPerMwh ?? 0) * mwh, usd + energy.standbyUsdPerYear)).toBeLessThan(1e-9);
    const kg = energy.shares.reduce((total, share) => total + share.kgCo2PerMwh * share.energyJ, 0) / 3.6e9;
    expect(energy.annualCo2Kg).toBeCloseTo(kg, 0);
    expect(energy.availability).toBeGreaterThanOrEqual(0);
    expect(energy.availability).toBeLessThanOrEqual(1);
    expect(energy.availability).toBeCloseTo(energy.supplyAvailability * energy.chainAvailability, 12);
  });

  it('a nuclear island costs more and emits less than gas and grid', () => {
    const island = computeCampus(ISLAND).energy;
    const mixed = computeCampus(ABILENE).energy;
    const kgPerJ = (energy: typeof island) => energy.annualCo2Kg / energy.annualEnergyJ;
    expect(island.usdPerMwh).toBeGreaterThan(100);
    expect(mixed.usdPerMwh).toBeLessThan(80);
    expect(kgPerJ(mixed) / kgPerJ(island)).toBeGreaterThan(20);
  });

  it('counts what plant on standby gives as delivered: more reactors leave less unserved, not more', () => {
    const island = {
      ...ABILENE,
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 1_000,
      'power.gridLimitMw': 0,
      'power.gasMw': 1_000,
      'power.batteryMw': 0,
      'power.batteryMwh': 0,
    } as const;
    const reactorTrips = {
      ...modeAssumptions(island),
      reactorOutageDays: 10,
      reactorForcedOutageRatio: 0.01,
    };
    const withReactors = (count: number) =>
      computeCampus({ ...island, 'power.smrCount': count }, { ...reactorTrips, commonCauseBeta: 0.02 })
        .energy;
    const [one, four] = [withReactors(1), withReactors(4)];
    // Gas beside four reactors gives less than a millionth of its capacity: it is on standby, and still delivers.
    expect(one.standbyUsdPerYear).toBe(0);
    expect(four.standbyUsdPerYear).toBeGreaterThan(0);
    expect(four.shares.find(({ kind }) => kind === 'gas')?.energyJ).toBeGreaterThan(0);
    expect(four.unservedEnergyJ).toBeLessThan(one.unservedEnergyJ);
    expect(
      offBy(four.annualEnergyJ + four.unservedEnergyJ, one.annualEnergyJ + one.unservedEnergyJ),
    ).toBeLessThan(1e-9);
  });

  it('uses the cheaper of gas and grid first', () => {
    const gasJ = (price: number) =>
      computeCampus({ ...ABILENE, 'economics.gridPriceUsdPerMwh': price }).energy.shares.find(
        ({ kind }) => kind === 'gas',
      )?.energyJ ?? 0;
    expect(gasJ(100)).toBeGreaterThan(10 * gasJ(20));
  });

  it('each uncertain power input moves a metric', () => {
    const moved = (id: AssumptionId) => (values: typeof ABILENE) => {
      const base = modeAssumptions(values);
      const figure = uncertainFigures(values)[id];
      const far = figure.high !== undefined && figure.high !== figure.value ? figure.high : (figure.low ?? 0);
      const { power, energy, economics } = computeCampus(values, { ...base, [id]: far });
      const before = computeCampus(values, base);
      return (
        JSON.stringify([power, energy, economics]) !==
        JSON.stringify([before.power, before.energy, before.economics])
      );
    };
    // Object.keys of a literal: its own ids.
    const ids = Object.keys(uncertainPower(MIXED)) as (keyof ReturnType<typeof uncertainPower>)[];
    const stored = {
      ...DRY_MIXED,
      'power.batteryMw': 200,
      'power.batteryMwh': 400,
      'power.standbyShare': 0.5,
      'power.solarMw': 100,
    };
    expect(ids.filter((id) => !moved(id)(stored))).toEqual([]);
    for (const id of ids) {
      const { low, value, high }: Figure = uncertainPower(MIXED)[id];
      expect([id, (low ?? value) <= value, (high ?? value) >= value]).toEqual([id, true, true]);
    }
  });
});

describe('warnings of the year', () => {
  const rulesOf = (change: Partial<typeof ABILENE>, base: typeof ABILENE = ISLAND) =>
    computeCampus({ ...base, ...change }).warnings.map(({ rule }) => rule);

  it('a fleet that cannot turn down (PWR-41)', () => {
    const tiny = { 'compute.targetPowerMw': 150, 'power.smrCount': 1, 'power.gridLimitMw': 100 };
    expect(rulesOf(tiny)).toContain('PWR-41');
    expect(rulesOf({})).not.toContain('PWR-41');
  });

  it('an island that cannot lose its largest unit (PWR-42)', () => {
    expect(rulesOf({ 'power.smrCount': 4, 'power.batteryMw': 0 })).toContain('PWR-42');
    expect(rulesOf({})).not.toContain('PWR-42');
    expect(rulesOf({ 'power.smrCount': 4, 'power.gridLimitMw': 100 })).not.toContain('PWR-42');
  });

  it('asks an island for as many megawatts as clear the warning (PWR-42, PWR-43)', () => {
    const weak: Partial<typeof ABILENE> = { 'power.smrCount': 3, 'power.batteryMw': 0 };
    const { warnings } = computeCampus({ ...ISLAND, ...weak });
    const askedMw = warnings
      .filter(({ rule }) => rule === 'PWR-42' || rule === 'PWR-43')
      .map(({ remedy }) => Number(/(\d+) MW/.exec(remedy)?.[1]));
    expect(askedMw).toHaveLength(2);
    const cured = rulesOf({ ...weak, 'power.batteryMw': Math.max(...askedMw), 'power.batteryMwh': 24_000 });
    expect(cured).not.toContain('PWR-42');
    expect(cured).not.toContain('PWR-43');
    expect(warnings.find(({ rule }) => rule === 'PWR-43')?.message).toContain('battery holds 0 MW');
  });

  it('an island whose plant is slower than the load (PWR-43)', () => {
    expect(rulesOf({ 'power.batteryMw': 0 })).toContain('PWR-43');
    expect(rulesOf({})).not.toContain('PWR-43');
  });

  it('voltage beyond the limit (PWR-44): one far building on thin copper', () => {
    const { energy, warnings } = computeCampus(
      {
        ...ABILENE,
        'layout.buildingCount': 1,
        'power.redundancy': 'n',
        'compute.acceleratorCount': 6_000_000,
      },
      { ...modeAssumptions(ABILENE), loadPowerFactor: 0.8 },
    );
    expect(warnings.some(({ rule }) => rule === 'PWR-44')).toBe(energy.worstVoltageDrop > 0.05);
    expect(energy.worstVoltageDrop).toBeGreaterThan(0.05);
  });

  it('power less than commonly expected (PWR-45)', () => {
    expect(rulesOf({ 'power.smrCount': 3 })).toContain('PWR-45');
    expect(rulesOf({})).not.toContain('PWR-45');
  });
});

describe('campus network (PWR-35)', () => {
  const campus = computeCampus(ABILENE);

  it('holds the yard at nominal by its taps and agrees with the closed form', () => {
    const { flow, tapSteps, worstDrop } = solveCampusFlow(campus);
    expect(flow.converged).toBe(true);
    expect(tapSteps).toBeGreaterThan(0);
    expect(Math.abs((flow.voltagePu[1] ?? 0) - 1)).toBeLessThan(0.00625);
    expect(Math.abs(worstDrop - campus.energy.worstVoltageDrop)).toBeLessThan(0.005);
  });

  it('feeds all of the peak and loses what the sum of branches says', () => {
    const { network, flow } = solveCampusFlow(campus);
    const loadW = network.buses.reduce((sum, bus) => sum + bus.loadW, 0);
    expect(offBy(loadW, campus.power.facilityPeakPowerW)).toBeLessThan(1e-9);
    expect(offBy(flow.sourceW, loadW + flow.lossW)).toBeLessThan(1e-9);
    expect(flow.lossW / loadW).toBeLessThan(0.03);
  });

  it('a closed tie feeds a building that lost its feeders; an open one leaves it dark', () => {
    const ring = solveCampusFlow(campus, { feederOut: 0, tiesClosed: true });
    expect(ring.flow.warning).toBeNull();
    expect(ring.flow.voltagePu[2]).toBeGreaterThan(0.9);
    expect(solveCampusFlow(campus, { feederOut: 0 }).flow.warning?.rule).toBe('PWR-33');
  });

  it('rings do not lose more than spurs', () => {
    const spurs = solveFlow(campusFeederNetwork(campus));
    const rings = solveFlow(campusFeederNetwork(campus, { tiesClosed: true }));
    expect(rings.lossW).toBeLessThanOrEqual(spurs.lossW * (1 + 1e-9));
  });

  it('says so when the load is too much', () => {
    expect(solveCampusFlow(campus, { loadFactor: 40 }).flow.warning?.rule).toBe('PWR-32');
  });
});

describe('reactor facts (PWR-46)', () => {
  it.each([
    ['bwrx-300', 570],
    ['rr-smr', 888],
    ['smr-300', 710],
    ['natrium', 495],
    ['xe-100', 120],
  ] as const)('§1: %s rejects %d MW', (id, megawatts) => {
    expect(reactorWasteHeatW(REACTORS[id]) / 1e6).toBeCloseTo(megawatts, 6);
  });

  it('§1: a BWRX-300 goes from 50 to 100 % in 85 minutes', () => {
    expect(rampTimeS(0.5, 1, 0.5 / 6000, 2 / 6000) / 60).toBeCloseTo(85, 9);
  });
});
