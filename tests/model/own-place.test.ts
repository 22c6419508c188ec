import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { LAPSE } from '../../src/catalogue/climates.ts';
import { CLIMATE_FIELDS } from '../../src/catalogue/site-record.ts';
import { distanceM, nearestSite, SITE_IDS } from '../../src/catalogue/sites.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { compactClimate } from '../../src/model/cooling/climate-year.ts';
import { ownSite } from '../../src/model/place/own-place.ts';
import { siteFor } from '../../src/model/place/place-of.ts';
import { summariseClimate } from '../../src/model/place/summarise-climate.ts';
import { completeChange } from '../../src/params/complete-change.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { applyChange } from '../../src/params/parse.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { ABILENE, siteById } from './examples.ts';

const set = (values: ParamValues, change: ParamChange): ParamValues =>
  applyChange(values, completeChange(values, change));
const rulesOf = (values: ParamValues) => computeCampus(values).warnings.map(({ rule }) => rule);

describe('one’s own place (LAY-50)', () => {
  it.each(PRESETS)('begins where the campus stood, so that no number moves: $id', ({ values }) => {
    const own = set(values, { 'site.id': 'own' });
    expect(readMetrics(computeCampus(own))).toEqual(readMetrics(computeCampus(values)));
  });

  it('takes the nearest listed climate at its own height: 6.5 K less for a kilometre', () => {
    const high = set(ABILENE, { 'ownSite.elevationM': siteById('abilene-tx').elevationM.value + 1_000 });
    for (const field of CLIMATE_FIELDS)
      expect(siteFor(high)[field].value).toBeCloseTo(siteById('abilene-tx')[field].value - 6.5, 9);
  });

  it('is no warmer far from any listed site than its latitude, and possible there', () => {
    const at = (latitudeDeg: number, longitudeDeg: number, elevationM: number) =>
      ownSite(
        set(ABILENE, {
          'ownSite.latitudeDeg': latitudeDeg,
          'ownSite.longitudeDeg': longitudeDeg,
          'ownSite.elevationM': elevationM,
        }),
      ).site;
    // 18.65 − 21.8 P₂ of the sine of 80°, and 2,800 m of lapse: all that is known 6,000 km from Santiago.
    const pole = at(-80, 0, 2_800);
    expect(pole.meanDryBulbC.value).toBeCloseTo(
      18.65 - 21.8 * (1.5 * Math.sin((80 * Math.PI) / 180) ** 2 - 0.5) - 18.2,
      6,
    );
    expect(pole.cooling04C.value).toBeLessThan(0);
    expect(at(0, -140, 0).meanDryBulbC.value).toBeCloseTo(29.55, 6);
    // The nearer, the more of the site's own warmth.
    const means = [0, 2, 5, 9].map((north) => at(32.41 + north, -99.68, 530).meanDryBulbC.value);
    for (let step = 1; step < means.length; step += 1)
      expect(Math.abs((means[step] ?? 0) - (means[step - 1] ?? 0))).toBeLessThan(8);
    for (const site of [pole, at(28, 86.9, 5_000), at(90, 0, 0)]) {
      expect(site.coincidentWetBulbC.value).toBeLessThan(site.cooling04C.value);
      expect(site.meanWetBulbC.value).toBeLessThan(site.meanDryBulbC.value);
    }
  });

  it('knows far places by the latitudes of the listed sites, within 3.1 K root mean square of each of them', () => {
    const { zonalMeanC, zonalSlopeK, kPerM } = LAPSE;
    const offK = SITE_IDS.map(siteById).map(({ latitudeDeg, elevationM, meanDryBulbC }) => {
      const sine = Math.sin((latitudeDeg.value * Math.PI) / 180);
      const byLatitudeC = zonalMeanC.value + (zonalSlopeK.value * (3 * sine ** 2 - 1)) / 2;
      return meanDryBulbC.value + kPerM.value * elevationM.value - byLatitudeC;
    });
    const meanK = offK.reduce((sum, k) => sum + k, 0) / offK.length;
    expect(Math.abs(meanK)).toBeLessThan(0.1);
    expect(Math.sqrt(offK.reduce((sum, k) => sum + k * k, 0) / offK.length)).toBeLessThan(3.1);
  });

  it('takes the damp cold of an Antarctic station as it is typed (LAY-51)', () => {
    const mcMurdo = set(ABILENE, {
      'ownSite.latitudeDeg': -77.85,
      'ownSite.longitudeDeg': 166.7,
      'ownSite.elevationM': 20,
      'ownSite.climate': 'own',
      'ownSite.heating996C': -38,
      'ownSite.heating99C': -36,
      'ownSite.cooling04C': 3,
      'ownSite.cooling1C': 2,
      'ownSite.cooling2C': 1,
      'ownSite.coincidentWetBulbC': 2.4,
      'ownSite.wetBulb04C': 2.5,
      'ownSite.coincidentDryBulbC': 2.8,
      'ownSite.meanDryBulbC': -17,
      'ownSite.meanWetBulbC': -17.1,
    });
    expect(ownSite(mcMurdo).refused).toEqual([]);
    expect(siteFor(mcMurdo).meanDryBulbC.value).toBe(-17);
  });

  it('finds the nearest by the great circle, across the date line too', () => {
    expect(nearestSite(51.5, -0.6).id).toBe('slough-uk');
    expect(nearestSite(-36, -179.9).id).toBe('sydney-au');
    // London to Paris, centres: 344 km.
    const london = { latitudeDeg: 51.5074, longitudeDeg: -0.1278 };
    const paris = { latitudeDeg: 48.8566, longitudeDeg: 2.3522 };
    expect(distanceM(london, paris) / 1000).toBeCloseTo(343.6, 0);
  });

  it('tells of a climate that comes from afar, and not of one nearby', () => {
    expect(rulesOf(set(ABILENE, { 'ownSite.latitudeDeg': 20, 'ownSite.longitudeDeg': -160 }))).toContain(
      'LAY-50',
    );
    expect(rulesOf(set(ABILENE, { 'ownSite.latitudeDeg': 32.5 }))).not.toContain('LAY-50');
  });

  it('is chosen by whoever types one of its knobs, with what that one needs', () => {
    const typed = set(ABILENE, { 'ownSite.cooling04C': 40 });
    expect(typed).toMatchObject({ 'site.id': 'own', 'ownSite.climate': 'own', 'ownSite.cooling1C': 36.2 });
    expect(siteFor(typed).cooling04C.value).toBe(40);
  });

  it('pays a typed price of power as it is, emits typed carbon and builds at the typed ratio', () => {
    const prices = { 'ownSite.powerUsdPerMwh': 100, 'ownSite.carbonKgPerMwh': 0 } as const;
    const grid = { ...ABILENE, 'power.gasMw': 0, 'power.gridLimitMw': 5_000 };
    const cheap = computeCampus(set(grid, { ...prices, 'ownSite.powerUsdPerMwh': 50 }));
    const dear = computeCampus(set(grid, prices));
    const built = computeCampus(set(grid, { ...prices, 'ownSite.constructionRatio': 2 }));
    expect((dear.economics.energyUsdPerMwh ?? 0) - (cheap.economics.energyUsdPerMwh ?? 0)).toBeCloseTo(50, 6);
    expect(readMetrics(dear).annualCo2Kg).toBe(0);
    expect(readMetrics(built).shellCapexUsd / readMetrics(dear).shellCapexUsd).toBeCloseTo(2, 9);
  });

  it('refuses a climate that contradicts itself by the names of its knobs (LAY-51)', () => {
    const wrong = set(ABILENE, { 'ownSite.cooling1C': 30 });
    const { warnings } = computeCampus(wrong);
    expect(warnings.find(({ rule }) => rule === 'LAY-51')?.message).toContain('ownSite.cooling1C');
    expect(siteFor(wrong).cooling1C.value).toBe(36.2);
    expect(ownSite(set(ABILENE, { 'ownSite.climate': 'own' })).refused).toEqual([]);
  });
});

describe('listed climates are possible ones (LAY-51)', () => {
  it.each(SITE_IDS)('%s', (id) => {
    const here = { ...ABILENE, 'site.id': id };
    expect(ownSite(set(here, { 'ownSite.climate': 'own' })).refused).toEqual([]);
  });
});

describe('a year of hours as a site (COOL-48)', () => {
  it.each(SITE_IDS)('%s: a compact climate gives its own site back', (id) => {
    const site = siteById(id);
    const found = summariseClimate(compactClimate(site));
    for (const field of [
      'heating996C',
      'heating99C',
      'cooling04C',
      'cooling1C',
      'cooling2C',
      'wetBulb04C',
    ] as const)
      expect(Math.abs(found[field] - site[field].value), field).toBeLessThan(0.15);
    expect(found.meanDryBulbC).toBeCloseTo(site.meanDryBulbC.value, 2);
    expect(found.meanWetBulbC).toBeCloseTo(site.meanWetBulbC.value, 2);
    expect(Math.abs(found.coincidentWetBulbC - site.coincidentWetBulbC.value)).toBeLessThan(1.2);
  });
});
