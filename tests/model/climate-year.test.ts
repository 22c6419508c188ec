import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITE_IDS } from '../../src/catalogue/sites.ts';
import { readEpw } from '../../src/exchange/epw/read-epw.ts';
import { modeAssumptions } from '../../src/model/assumptions.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { HourlyClimate } from '../../src/model/cooling/climate-types.ts';
import { compactClimate } from '../../src/model/cooling/climate-year.ts';
import { simulatePlantYear, simulateYear } from '../../src/model/cooling/simulate-year.ts';
import type { HeatRejectionId } from '../../src/params/param-types.ts';
import { epwLines } from '../helpers/epw-text.ts';
import {
  DRY_SUPPLIES_C,
  PUBLISHED_SITES,
  type PublishedSite,
  WET_SUPPLIES_C,
} from '../helpers/published-climate.ts';
import { publishedPlant } from '../helpers/published-plant.ts';
import { ABILENE, offBy, siteById } from './examples.ts';

const KINDS = ['chiller-air', 'dry', 'adiabatic', 'tower'] as const;

describe('computeCampus and the simulated year (COOL-45)', () => {
  it.each(SITE_IDS)(
    '%s: annual PUE within half a percent, WUE within 0.015, for every outdoor unit',
    (id) => {
      for (const kind of KINDS) {
        const values = { ...ABILENE, 'site.id': id, 'cooling.heatRejection': kind };
        const year = simulateYear(values, modeAssumptions(values), compactClimate(siteById(id)));
        const { annualPue, annualWueLPerKwh } = computeCampus(values).cooling;
        expect(offBy(annualPue, year.annualPue)).toBeLessThan(0.005);
        expect(Math.abs(annualWueLPerKwh - year.annualWueLPerKwh)).toBeLessThan(0.015);
      }
    },
  );
});

describe('a simulated year (COOL-45)', () => {
  const values = { ...ABILENE, 'cooling.heatRejection': 'adiabatic' as const };
  const climate = compactClimate(siteById('abilene-tx'));
  const year = simulateYear(values, modeAssumptions(values), climate);

  it('has twelve months whose hours and energy add up to the year', () => {
    expect(year.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const sum = (of: (month: (typeof year.months)[number]) => number) =>
      year.months.reduce((total, month) => total + of(month), 0);
    expect(sum((month) => month.hours)).toBe(8760);
    expect(sum((month) => month.hours * month.pue) / 8760).toBeCloseTo(year.annualPue, 9);
    expect(sum((month) => month.hours * month.chilledShare) / 8760).toBeCloseTo(year.chilledShare, 9);
  });

  it('has series whose mean and peak are those told', () => {
    const mean = year.pue.reduce((total, pue) => total + pue, 0) / 8760;
    expect(mean).toBeCloseTo(year.annualPue, 5);
    expect(year.pue[year.peakHour]).toBe(year.peakPue);
    expect(Math.max(...year.pue)).toBe(year.peakPue);
    expect(Math.max(...year.waterLPerKwh)).toBe(year.peakWueLPerKwh);
  });

  it('counts 8,784 hours in a leap year', async () => {
    const { climate: leap } = await readEpw(epwLines(undefined, true).join('\n'));
    if (leap === undefined) throw new Error('no climate');
    const result = simulateYear(values, modeAssumptions(values), leap);
    expect(result.hours).toBe(8784);
    expect(result.months[1]?.hours).toBe(29 * 24);
  });

  it('draws water that follows the mean of the year’s own hours, not that of the site (COOL-73)', () => {
    const plant = publishedPlant('river', 25);
    const chilledAt = (meanAirC: number, place: string) =>
      simulatePlantYear({ ...plant, meanAirC }, 'river', compactClimate(siteById(place)), 0).chilledHours;
    expect(chilledAt(0, 'abilene-tx')).toBe(chilledAt(30, 'abilene-tx'));
    expect(chilledAt(10, 'singapore')).toBeGreaterThan(chilledAt(10, 'abilene-tx'));
  });

  it('needs fewer compressors the warmer the supply, and closed dry loops no water', () => {
    for (const kind of KINDS) {
      const free = [20, 25, 30, 35, 40, 45].map(
        (supplyC) => simulatePlantYear(publishedPlant(kind, supplyC), kind, climate, 0).compressorFreeShare,
      );
      expect(free).toEqual([...free].sort((a, b) => a - b));
    }
    expect(simulatePlantYear(publishedPlant('dry', 25), 'dry', climate, 0).annualWueLPerKwh).toBe(0);
  });
});

describe('heat and energy of one hour (COOL-10, COOL-45)', () => {
  it('all heat and all compressor work leaves; PUE is at least 1', () => {
    const temperature = fc.double({ min: -30, max: 50, noNaN: true });
    const anyHour = fc.tuple(
      fc.constantFrom(...KINDS),
      temperature,
      fc.double({ min: 0, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(
        anyHour,
        fc.double({ min: 17, max: 45, noNaN: true }),
        ([kind, dry, depression], supplyC) => {
          const hour: HourlyClimate = {
            hours: 1,
            dryBulbC: Float32Array.of(dry),
            wetBulbC: Float32Array.of(dry - depression),
            pressurePa: 101_325,
            label: 'one hour',
          };
          const { annualPue, rejectedHeatRatio, chilledShare } = simulatePlantYear(
            publishedPlant(kind, supplyC),
            kind,
            hour,
            0,
          );
          expect(annualPue).toBeGreaterThanOrEqual(1);
          expect(rejectedHeatRatio).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(rejectedHeatRatio - 1 <= annualPue - 1).toBe(true);
          expect(chilledShare).toBeGreaterThanOrEqual(0);
          expect(chilledShare).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });
});

interface StationFile {
  readonly name: string;
  readonly published: PublishedSite;
  readonly text: string;
}

/** Weather files of the published stations, where a folder of them is named; any number, none included. */
function stationFiles(): readonly StationFile[] {
  const folder = process.env.GIGACAMPUS_EPW_FOLDER;
  if (folder === undefined || folder === '') return [];
  const siteOfStation: readonly (readonly [string, string])[] = [
    ['722660', 'abilene-tx'],
    ['726400', 'mount-pleasant-wi'],
  ];
  return readdirSync(folder).flatMap((file) => {
    const site = siteOfStation.find(([station]) => file.includes(station))?.[1];
    const published = site === undefined ? undefined : PUBLISHED_SITES[site];
    return published === undefined
      ? []
      : [{ name: file, published, text: readFileSync(join(folder, file), 'utf8') }];
  });
}

// One test for each file: without a file there is no test that could pass by looking at nothing.
for (const { name, published, text } of stationFiles()) {
  describe(`${name} gives the published table (cooling §12, COOL-46)`, () => {
    it('shares to the percent, PUE to 0.001, WUE to 0.01', async () => {
      const { climate, problems } = await readEpw(text);
      expect(problems).toEqual([]);
      if (climate === undefined) throw new Error('no climate');
      const yearAt = (kind: HeatRejectionId, supplyC: number) =>
        simulatePlantYear(publishedPlant(kind, supplyC), kind, climate, 0);
      const freePct = (kind: HeatRejectionId) => (supplyC: number) =>
        Math.round(100 * yearAt(kind, supplyC).compressorFreeShare);
      expect(DRY_SUPPLIES_C.map(freePct('dry'))).toEqual(published.dryPct);
      expect(WET_SUPPLIES_C.map(freePct('tower'))).toEqual(published.wetPct);
      const near = (actual: number, expected: number, tolerance: number) =>
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
      const dry30 = yearAt('dry', 30);
      const adiabatic = yearAt('adiabatic', 30);
      const tower = yearAt('tower', 30);
      near(yearAt('dry', 45).annualPue, published.dry45, 0.0006);
      near(yearAt('dry', 40).annualPue, published.dry40, 0.0006);
      near(dry30.annualPue, published.dry30, 0.0006);
      near(dry30.peakPue, published.dry30Peak, 0.0006);
      near(adiabatic.annualPue, published.adiabatic30[0], 0.0006);
      near(adiabatic.annualWueLPerKwh, published.adiabatic30[1], 0.006);
      // Published with fans at full speed all year and 1.8 L a kWh in every hour (COOL-60).
      near(tower.annualPue, published.tower30[0], 0.0113 + 0.001);
      expect(tower.annualWueLPerKwh / published.tower30[1]).toBeLessThan(1);
    });
  });
}
