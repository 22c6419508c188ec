import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/catalogue/sites.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import {
  outsideIrradianceWPerM2,
  solarCapacityFactor,
  solarLevels,
  yearBesideSolar,
} from '../../src/model/power/solar-year.ts';
import { supplyYear } from '../../src/model/power/supply-states.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { GRID_LINE as line } from '../helpers/grid-line.ts';
import { ABILENE } from './examples.ts';

const { solarYieldRatio } = modeAssumptions(ABILENE);
const factorAt = (id: string) => {
  const site = siteOf(id);
  if (site === undefined) throw new Error(`no site ${id}`);
  return solarCapacityFactor(site, solarYieldRatio);
};
const campusOf = (change: ParamChange) => computeCampus({ ...ABILENE, ...change });
const solarOf = ({ energy }: CampusResult) => energy.shares.find(({ kind }) => kind === 'solar');

describe('what the sun gives (PWR-76)', () => {
  it('outside the air: as tables of FAO-56 by latitude, in both hemispheres', () => {
    // Means of the twelve months at 0°, 32° and 50° north, MJ/m² a day.
    for (const [latitude, megajoules] of [
      [0, 36.2],
      [32, 31.2],
      [50, 23.9],
    ] as const) {
      const given = (outsideIrradianceWPerM2(latitude) * 86_400) / 1e6;
      expect(Math.abs(given / megajoules - 1)).toBeLessThan(0.03);
      expect(
        Math.abs(outsideIrradianceWPerM2(-latitude) / outsideIrradianceWPerM2(latitude) - 1),
      ).toBeLessThan(0.03);
    }
    expect(outsideIrradianceWPerM2(89)).toBeGreaterThan(100);
  });

  it('trackers yield as American ones do: three tenths in deserts, a fifth at the Great Lakes', () => {
    expect(factorAt('goodyear-az')).toBeGreaterThan(0.28);
    expect(factorAt('goodyear-az')).toBeLessThan(0.34);
    expect(factorAt('abilene-tx')).toBeGreaterThan(0.26);
    expect(factorAt('abilene-tx')).toBeLessThan(0.31);
    expect(factorAt('mount-pleasant-wi')).toBeGreaterThan(0.17);
    expect(factorAt('mount-pleasant-wi')).toBeLessThan(0.22);
  });
});

describe('a year beside a solar plant (PWR-77)', () => {
  it.each([
    [32, 0.29],
    [-33, 0.2],
    [60, 0.12],
    [0, 0.02],
  ])('at %i° levels last a year and give the mean of %f, none above the rating', (latitude, factor) => {
    const levels = solarLevels(latitude, factor);
    const sum = (of: (level: (typeof levels)[number]) => number) =>
      levels.reduce((total, each) => total + of(each), 0);
    expect(sum(({ yearShare }) => yearShare)).toBeCloseTo(1, 9);
    expect(sum(({ yearShare, output }) => yearShare * output)).toBeCloseTo(factor, 9);
    for (const { output } of levels) expect(output).toBeLessThanOrEqual(1);
    expect(levels.find(({ output }) => output === 0)?.yearShare).toBeGreaterThan(0.4);
  });

  it('takes from the others what it gives, and is curtailed at the load', () => {
    const levels = () => [
      { yearShare: 0.75, output: 0 },
      { yearShare: 0.25, output: 1 },
    ];
    const half = yearBesideSolar(line, 80e6, 40e6, levels);
    expect(half.solarW).toBeCloseTo(10e6, 3);
    expect(half.gridW).toBeCloseTo((0.75 * 80e6 + 0.25 * 40e6) * (1 - 1e-3), 3);
    expect(1 - half.servedShare).toBeCloseTo(0.75e-3 + 0.25e-3 / 2, 12);
    const large = yearBesideSolar(line, 80e6, 400e6, levels);
    expect(large.solarW).toBeCloseTo(20e6, 3);
    expect(1 - large.servedShare).toBeCloseTo(0.75e-3, 12);
    expect(yearBesideSolar(line, 80e6, 0, levels)).toEqual({ ...supplyYear(line, 80e6), solarW: 0 });
  });

  const bare = campusOf({});
  const sunny = campusOf({ 'power.solarMw': 300 });

  it('of Abilene: energy at its mean output, cleaner, never firm', () => {
    const energyJ = solarOf(sunny)?.energyJ ?? 0;
    expect(energyJ / (300e6 * 8_760 * 3_600)).toBeCloseTo(sunny.energy.solarCapacityFactor, 6);
    expect(Math.abs(sunny.energy.annualEnergyJ / bare.energy.annualEnergyJ - 1)).toBeLessThan(1e-5);
    expect(sunny.energy.annualCo2Kg).toBeLessThan(bare.energy.annualCo2Kg);
    expect(sunny.power.firmSupplyRatio).toBe(bare.power.firmSupplyRatio);
    expect(sunny.energy.availability).toBe(bare.energy.availability);
    expect(sunny.power.generationW).toBe(bare.power.generationW);
  });

  it('at 6 acres a megawatt, as much a watt as its record, paid in the price of energy', () => {
    expect((sunny.layout.siteAreaM2 - bare.layout.siteAreaM2) / 300 / 4_046.86).toBeCloseTo(1 / 0.18, 6);
    expect(sunny.economics.generationLines.find(({ id }) => id === 'solar')?.usd).toBeCloseTo(
      1.285 * 300e6,
      0,
    );
    // Levelised, in the range of published plants.
    expect(solarOf(sunny)?.usdPerMwh).toBeGreaterThan(40);
    expect(solarOf(sunny)?.usdPerMwh).toBeLessThan(98);
    const facility = ({ economics }: CampusResult) =>
      economics.annualLines.find(({ id }) => id === 'facility-capital')?.usdPerYear ?? 0;
    const land = ({ economics }: CampusResult) =>
      economics.capexLines.find(({ id }) => id === 'land')?.usd ?? 0;
    // Of its capital, only the land is the facility's.
    expect(facility(sunny) - facility(bare)).toBeLessThan(0.2 * (land(sunny) - land(bare)));
  });
});
