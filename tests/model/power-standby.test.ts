import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { standbyReach, storedFuelM3, yearOfStandby } from '../../src/model/power/standby.ts';
import { supplyYear } from '../../src/model/power/supply-states.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { GRID_LINE as line } from '../helpers/grid-line.ts';
import { ABILENE } from './examples.ts';

const valuesOf = (change: ParamChange): ParamValues => ({ ...ABILENE, ...change });
const campusOf = (change: ParamChange) => computeCampus(valuesOf(change));
const setsOf = ({ power }: CampusResult) => power.supply.find(({ kind }) => kind === 'standby');
const lineOf = ({ economics }: CampusResult) =>
  economics.generationLines.find(({ id }) => id === 'standby')?.usd ?? 0;

const running = (coveredW: number, each: number, all = each) => ({ coveredW, runs: () => ({ each, all }) });

describe('stand-by sets while the supply is down (PWR-74)', () => {
  it('carry their load for as much of an outage as they run, and no more than is lacking', () => {
    const half = supplyYear({ ...line, standby: running(40e6, 0.99) }, 80e6);
    expect(1 - half.servedShare).toBeCloseTo(1e-3 * (1 - 0.99 / 2), 12);
    expect(half.standbyW).toBeCloseTo(1e-3 * 0.99 * 40e6, 6);
    expect(half.fullShare).toBeCloseTo(1 - 1e-3, 12);
    const whole = supplyYear({ ...line, standby: running(200e6, 0.99, 0.9) }, 80e6);
    expect(1 - whole.servedShare).toBeCloseTo(1e-3 * 0.01, 12);
    expect(1 - whole.fullShare).toBeCloseTo(1e-3 * 0.1, 12);
  });

  it('leave a battery the rest, and all of it while they do not run', () => {
    const stored = { ...line, batteryW: 40e6, batteryEnergyJ: 40e6 * 1800 };
    const served = supplyYear({ ...stored, standby: running(40e6, 0.99) }, 80e6);
    const bridged = 1 - Math.exp(-1);
    const fed = 0.99 * (40e6 + 40e6 * bridged) + 0.01 * 40e6 * bridged;
    expect(1 - served.servedShare).toBeCloseTo(1e-3 * (1 - fed / 80e6), 12);
    expect(1 - served.fullShare).toBeCloseTo(1e-3 * (1 - 0.99 * bridged), 12);
  });

  it('never carry what all supply together lacks', () => {
    const small = { ...line, gridUnavailability: 0, standby: running(200e6, 1) };
    expect(supplyYear(small, 200e6).servedShare).toBeCloseTo(0.5, 12);
  });
});

describe('stand-by sets of a campus (PWR-73, PWR-75)', () => {
  const bare = campusOf({});
  const covered = campusOf({ 'power.standbyShare': 1, 'power.standbyRedundancy': 'n+1' });

  it('are as many as carry the share, and one more for each started four', () => {
    const needed = Math.ceil(bare.power.facilityPeakPowerW / 3e6);
    expect(setsOf(covered)?.unitCount).toBe(needed + Math.ceil(needed / 4));
    expect(setsOf(campusOf({ 'power.standbyShare': 1, 'power.standbyRedundancy': '2n' }))?.unitCount).toBe(
      2 * needed,
    );
    expect(setsOf(bare)?.capacityW).toBe(0);
  });

  it('raise availability and carry no part of the peak', () => {
    expect(covered.energy.supplyAvailability).toBeGreaterThan(bare.energy.supplyAvailability);
    expect(1 - covered.energy.supplyAvailability).toBeLessThan(0.1 * (1 - bare.energy.supplyAvailability));
    expect(covered.power.firmSupplyRatio).toBe(bare.power.firmSupplyRatio);
    expect(covered.power.generationW).toBe(bare.power.generationW);
    expect(setsOf(covered)?.outputW).toBe(0);
    const short = campusOf({ 'power.gridLimitMw': 0, 'power.gasMw': 0, 'power.standbyShare': 1 });
    expect(short.power.shortfallW).toBe(short.power.facilityPeakPowerW);
    expect(short.energy.availability).toBe(0);
  });

  it('run out of diesel in long outages, and not of gas', () => {
    // One turbine after the other, away for a day each time.
    const island: ParamChange = { 'power.gridLimitMw': 0, 'power.gasMw': 1_150, 'power.standbyShare': 0.2 };
    const supply = (change: ParamChange) => campusOf({ ...island, ...change }).energy.supplyAvailability;
    expect(supply({ 'power.standbyFuelHours': 96 })).toBeGreaterThan(supply({ 'power.standbyFuelHours': 4 }));
    const gas: ParamChange = { 'power.standbyType': 'gas-engine' };
    expect(supply({ ...gas, 'power.standbyFuelHours': 96 })).toBe(
      supply({ ...gas, 'power.standbyFuelHours': 4 }),
    );
  });

  it('a day of diesel for 1 GW is 6,360 m³; gas has no store', () => {
    const day = valuesOf({ 'power.standbyShare': 1, 'power.standbyFuelHours': 24 });
    expect(storedFuelM3(day, 1e9)).toBeCloseTo(6_360, 6);
    expect(storedFuelM3({ ...day, 'power.standbyType': 'gas-engine' }, 1e9)).toBe(0);
  });

  // Catches stores that last longer or shorter than the hours they were bought for.
  it('carry their share for the hours of their stores, and by a pipe without one', () => {
    const half = valuesOf({ 'power.standbyShare': 0.5, 'power.standbyFuelHours': 24 });
    const diesel = standbyReach(half, 1e9, storedFuelM3(half, 1e9));
    expect(diesel).toMatchObject({ loadW: 0.5e9, piped: false });
    expect(diesel.fuelJ / diesel.loadW / 3_600).toBeCloseTo(24, 9);
    const gas = standbyReach({ ...half, 'power.standbyType': 'gas-engine' }, 1e9, 0);
    expect(gas).toEqual({ loadW: 0.5e9, fuelJ: 0, piped: true });
  });

  it('test runs of a gigawatt: 2.8 GWh and 1,830 t of carbon a year, fed to nothing', () => {
    const year = yearOfStandby(ABILENE, 1e9);
    expect(year.testEnergyJ / 3.6e12).toBeCloseTo(2.775, 3);
    expect(year.testCo2Kg / 1e3).toBeCloseTo(1_831.5, 1);
    expect(year.usdPerYear).toBeCloseTo(6e6 + 2_775 * 252, 0);
  });

  it('cost their price once, in the capital of the facility, and ground', () => {
    const capacityW = setsOf(covered)?.capacityW ?? 0;
    expect(lineOf(covered)).toBeCloseTo(1.1 * capacityW, 0);
    expect(covered.economics.capexUsd - bare.economics.capexUsd).toBeGreaterThan(lineOf(covered));
    const paid = ({ economics }: CampusResult) =>
      economics.annualLines.find(({ id }) => id === 'facility-capital')?.usdPerYear ?? 0;
    expect(paid(covered) - paid(bare)).toBeGreaterThan(lineOf(covered) / 20);
    // 50 m² a megawatt and the ends of the last rows.
    const groundM2 = covered.layout.placedAreaM2 - bare.layout.placedAreaM2;
    expect(groundM2 / (capacityW / 1e6)).toBeGreaterThan(45);
    expect(groundM2 / (capacityW / 1e6)).toBeLessThan(60);
  });

  it('move nothing where there are none', () => {
    const other = campusOf({ 'power.standbyType': 'gas-engine', 'power.standbyFuelHours': 96 });
    const told = ({ energy: { shares: _, ...energy }, economics, layout }: CampusResult) => [
      energy,
      economics,
      layout,
    ];
    expect(told(other)).toEqual(told(bare));
    expect(other.warnings.filter(({ rule }) => rule === 'PWR-62')).toHaveLength(2);
  });
});
