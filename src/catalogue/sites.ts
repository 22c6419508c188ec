import { RADIANS_PER_DEG } from '../units/angle.ts';
import { figure } from './figure.ts';
import { type SiteRecord, sitesFromTable } from './site-record.ts';
import type { SourceId } from './sources.ts';

// Each row: id; label; region; terrain; latitude, longitude; 99.6 and 99 % dry bulb; 0.4, 1 and 2 % dry bulb; mean wet bulb at the
// 0.4 % dry bulb, 0.4 % wet bulb, mean dry bulb there; mean dry and wet bulb of the year; grid kV; elevation in metres.

/** Design values and means of the station's published statistics. */
const PUBLISHED = sitesFromTable(
  'climate-design',
  'general-knowledge',
  `abilene-tx;Abilene, Texas;texas;plain;32.41 -99.68 -7.8 -4.8 37.4 36.2 35.1 21.5 24.1 31.7 17.1 11.8 345 530
memphis-tn;Memphis, Tennessee;tennessee;farmland;35.06 -89.99 -8.3 -5.7 35.6 34.4 33.4 25.2 26.8 32.8 17 13.1 161 81
mount-pleasant-wi;Mount Pleasant, Wisconsin;wisconsin;farmland;42.95 -87.9 -20 -16.8 32.4 30.4 28.7 23.7 25 30.5 8.1 5.7 345 205
columbus-oh;Columbus, Ohio;ohio;farmland;39.99 -82.88 -16 -12.7 32.8 31.5 30.2 23.2 24.8 30.5 11.1 8.2 345 247
richland-parish-la;Richland Parish, Louisiana;louisiana;farmland;32.52 -92.03 -4.7 -2.7 36.1 34.8 33.8 25.6 27.3 32.8 18.2 15 500 24
new-carlisle-in;New Carlisle, Indiana;indiana;farmland;41.71 -86.32 -18.6 -15.3 32.7 31.2 29.6 23.5 25.2 30.4 10.7 7.9 345 236
goodyear-az;Goodyear, Arizona;arizona;desert;33.45 -111.98 3.7 5.2 43.4 42.3 41.2 21.1 24.5 35.8 23.8 13.2 500 337
ashburn-va;Ashburn, Virginia;virginia;forest;38.98 -77.47 -11.8 -9 34.1 32.7 31.2 23.9 25.4 31.6 12.7 9.5 500 98
des-moines-ia;Des Moines, Iowa;iowa;farmland;41.54 -93.67 -21.6 -18.7 34.1 32.3 30.7 24.6 25.8 31.6 10.3 6.8 345 294
atlanta-ga;Atlanta, Georgia;georgia;forest;33.63 -84.43 -6.3 -3.5 34.4 33 31.9 23.5 25.1 31.2 16.7 12.7 500 315
abu-dhabi;Abu Dhabi, United Arab Emirates;emirates;desert;24.43 54.65 11.5 12.9 44.9 43.3 42.1 23.2 30.6 35.3 27.1 20.5 400 27
amarillo-tx;Amarillo, Texas;texas;plain;35.22 -101.7 -13.8 -10.2 36.3 34.9 33.5 19 21.7 30 13.8 8.7 345 1099
cheyenne-wy;Cheyenne, Wyoming;wyoming;plain;41.15 -104.8 -21.3 -16.8 31.8 30.2 28.6 14.8 17.2 25.3 7.5 2.5 345 1872
el-paso-tx;El Paso, Texas;texas;desert;31.77 -106.5 -5.2 -3.1 38.1 36.8 35.5 18.1 21.3 30.1 18 9.9 345 1194
bergen-no;Bergen, Norway;norway;coast;60.3 5.22 -7.9 -5.9 23 21 19.1 15.8 17.3 20.4 7.1 5.4 420 50
tampere-fi;Tampere, Finland;finland;forest;61.42 23.58 -25.1 -21.8 26.7 24.9 23 17.2 18.7 23.9 4.3 2.6 400 112
singapore;Singapore;singapore;coast;1.37 103.98 23 23.5 33.2 32.8 32.2 26.4 27.7 30.7 27.5 25.1 400 16`,
);

/** The statistics of the station's typical year: the mean wet bulb is worked out from its months. Rule COOL-49. */
const STATISTICS = sitesFromTable(
  'climate-statistics',
  'climate-statistics',
  `riyadh-sa;Riyadh, Saudi Arabia;saudi;desert;24.7 46.78 5.9 7.2 44.2 43.8 42.9 18.7 20.9 36.4 26.2 12.5 380 612
inzai-jp;Inzai, Japan;japan;farmland;36.17 140.42 -6.9 -5.1 32.1 30.9 29.2 26 26.8 30.6 13.1 11 275 35
new-delhi-in;New Delhi, India;india;plain;28.58 77.2 6.2 7.2 42.2 40.7 39.4 22.7 28.7 34 24.9 19 400 215
detroit-mi;Detroit, Michigan;michigan;farmland;42.27 -82.97 -16.4 -13.7 31.9 30.3 28.9 22.8 24.4 29.7 9.2 6.7 345 190
milan-it;Milan, Italy;italy;farmland;45.62 8.73 -9.1 -7.2 31.9 30.6 29.2 22.4 24.3 29.5 11.8 9.1 380 211`,
);

/** Design values of a weather file's header: both means are worked out from it. Rule COOL-49. */
const headed = (source: SourceId, table: string) =>
  sitesFromTable(source, source, table).map(withWorkedMeans);

const HEADED = [
  ...headed(
    'headers-gatwick',
    'slough-uk;Slough, Britain;britain;farmland;51.15 -0.18 -4.6 -3 27.2 25.2 23.8 18.7 19.7 25.4 10.3 7.9 400 62',
  ),
  ...headed(
    'headers-sinergym',
    `madrid-es;Madrid, Spain;spain;plain;40.45 -3.55 -4.1 -2.8 36.2 34.9 33.3 19.6 21.7 33.8 14.4 10.4 400 582
lisbon-pt;Lisbon, Portugal;portugal;coast;38.73 -9.15 4.2 5.8 34.2 32.1 30.1 20 22.2 29.2 16.4 13.2 400 71
stockholm-se;Stockholm, Sweden;sweden;forest;59.65 17.95 -17.8 -14.2 27.1 25.2 23.2 17.5 18.9 23.9 6.5 3.7 400 61
sydney-au;Sydney, Australia;australia;forest;-33.95 151.18 6 7 32.8 30 28.1 19.6 23.1 27.3 18.1 14.6 330 3`,
  ),
  ...headed(
    'headers-cea',
    `paris-fr;Paris region, France;france;farmland;48.73 2.4 -5.9 -3.8 30.9 28.9 27 20.1 21.4 28.3 11.2 8.4 400 96
frankfurt-de;Frankfurt, Germany;germany;farmland;50.05 8.6 -10.5 -7.8 30.8 28.9 27.1 19.2 20.6 27.6 10.2 7.1 380 113
johor-my;Johor, Malaysia;malaysia;coast;1.641 103.67 21.8 22 33.9 33.1 32.9 26.7 28 31.9 26.7 24.3 275 41`,
  ),
  ...headed(
    'headers-quoted',
    `copenhagen-dk;Copenhagen, Denmark;denmark;coast;55.63 12.67 -9.2 -6.7 25.5 24 22.2 17.9 19.3 23.4 8.4 6.1 400 5
santiago-cl;Santiago, Chile;chile;plain;-33.38 -70.78 -1.1 0 31.8 30.7 29.7 18 19.5 29 14.6 10.8 500 476`,
  ),
  ...headed(
    'headers-diyepw',
    `boardman-or;Boardman, Oregon;oregon;plain;46.27 -119.12 -14 -9.7 37.5 35.8 33.6 21.1 22.3 34.7 12.1 8 500 136
dallas-tx;Dallas, Texas;texas;plain;32.9 -97.02 -6.5 -3.4 38 36.9 35.7 23.6 25.9 33 18.8 13.9 345 171
fargo-nd;Fargo, North Dakota;northDakota;farmland;46.93 -96.82 -29.1 -26.2 32.8 30.9 29.3 22.3 24.1 29.7 5.2 2.3 345 274`,
  ),
  ...headed(
    'headers-clima',
    'bologna-it;Bologna, Italy;italy;farmland;44.53 11.3 -4.2 -2.9 34.4 33 31.8 22.4 24.5 30.8 14.5 11.2 380 37',
  ),
  ...headed(
    'headers-ugrid',
    'johannesburg-za;Johannesburg, South Africa;southAfrica;plain;-26.13 28.23 0.2 2.1 29 27.9 26.9 15.4 19.4 24 16.1 11.3 400 1700',
  ),
  ...headed(
    'headers-single',
    `seoul-kr;Seoul, Korea;korea;forest;37.57 126.97 -11.6 -9.5 32.8 31.4 30.2 24.4 26 30.2 13.2 10.3 345 87
taipei-tw;Taipei, Taiwan;taiwan;coast;25.07 121.55 9 10.4 34.9 34 33.2 26.8 28 32.7 22.9 19.8 345 6
chennai-in;Chennai, India;india;coast;12.99 80.18 20.1 20.9 39 37.8 36.7 26.3 29.2 34.1 28.5 24.7 400 16`,
  ),
];

function worked(value: number, within: number) {
  return figure(value, '°C', 'worked-here', 'estimate', [value - within, value + within]);
}

function withWorkedMeans(record: SiteRecord): SiteRecord {
  const { meanDryBulbC, meanWetBulbC } = record;
  return {
    ...record,
    meanDryBulbC: worked(meanDryBulbC.value, 0.3),
    meanWetBulbC: worked(meanWetBulbC.value, 1.2),
  };
}

/** Design values in a table without means: the mean dry bulb is told elsewhere, the mean wet bulb worked out. Rule COOL-49. */
const TABLED = sitesFromTable(
  'design-brazil',
  'design-brazil',
  'fortaleza-br;Fortaleza, Brazil;brazil;coast;-3.78 -38.53 22.5 22.9 32.2 32.1 31.9 25.4 26.7 30.4 26.6 24.2 500 25',
).map((record) => ({
  ...record,
  meanDryBulbC: figure(record.meanDryBulbC.value, '°C', 'porsec-2016', 'measured'),
  meanWetBulbC: worked(record.meanWetBulbC.value, 1.2),
}));

/** Stations whose statistics carry no mean wet bulb. */
const WORKED_WET_BULB = ['abu-dhabi', 'riyadh-sa', 'inzai-jp', 'new-delhi-in', 'detroit-mi', 'milan-it'];

function withWorkedWetBulb(record: SiteRecord): SiteRecord {
  if (!WORKED_WET_BULB.includes(record.id)) return record;
  return { ...record, meanWetBulbC: worked(record.meanWetBulbC.value, 0.2) };
}

/** All sites, by public site id, in the order shown to people. */
export const SITES: Readonly<Record<string, SiteRecord>> = Object.fromEntries(
  [...PUBLISHED, ...STATISTICS, ...HEADED, ...TABLED].map((record) => [record.id, withWorkedWetBulb(record)]),
);
export const SITE_IDS: readonly string[] = Object.keys(SITES);
export const DEFAULT_SITE: SiteRecord = readDefaultSite();

function readDefaultSite(): SiteRecord {
  const [first] = Object.values(SITES);
  if (first === undefined) throw new Error('The table of sites is empty');
  return first;
}

/** The record of a site id, or undefined where no such site exists. */
export function siteOf(id: string): SiteRecord | undefined {
  return Object.hasOwn(SITES, id) ? SITES[id] : undefined;
}

const EARTH_RADIUS_M = 6_371_000;

/** Great-circle distance between two places, m. */
export function distanceM(
  a: { readonly latitudeDeg: number; readonly longitudeDeg: number },
  b: { readonly latitudeDeg: number; readonly longitudeDeg: number },
): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS_PER_DEG) / 2) ** 2;
  const across =
    Math.cos(a.latitudeDeg * RADIANS_PER_DEG) *
    Math.cos(b.latitudeDeg * RADIANS_PER_DEG) *
    half(a.longitudeDeg, b.longitudeDeg);
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half(a.latitudeDeg, b.latitudeDeg) + across)));
}

/** The built-in site nearest to a place. */
export function nearestSite(latitudeDeg: number, longitudeDeg: number): SiteRecord {
  const from = { latitudeDeg, longitudeDeg };
  let nearest = DEFAULT_SITE;
  let leastM = Number.POSITIVE_INFINITY;
  for (const record of Object.values(SITES)) {
    const m = distanceM(from, {
      latitudeDeg: record.latitudeDeg.value,
      longitudeDeg: record.longitudeDeg.value,
    });
    if (m >= leastM) continue;
    leastM = m;
    nearest = record;
  }
  return nearest;
}
