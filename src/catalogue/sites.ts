import { figure } from './figure.ts';
import { type Known, type SiteRecord, sitesFromTable } from './site-record.ts';

// Each row: id; label; region; terrain; latitude, longitude; 99.6 and 99 % dry bulb; 0.4, 1 and 2 % dry bulb; mean wet bulb at the
// 0.4 % dry bulb, 0.4 % wet bulb, mean dry bulb there; mean dry and wet bulb of the year; grid kV; elevation in metres.

const READ: Known = { source: 'climate-design', kind: 'measured' };
const RECALLED: Known = { source: 'climate-recalled', kind: 'estimate' };

/** Design values and means of the station's published statistics. */
const PUBLISHED = sitesFromTable(
  READ,
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

/** Published design values; means that are recalled. */
const DESIGN_PUBLISHED = sitesFromTable(
  READ,
  `copenhagen-dk;Copenhagen, Denmark;denmark;coast;55.63 12.67 -9.2 -6.7 25.5 24 22.2 17.9 19.3 23.4 9 7.3 400 5
santiago-cl;Santiago, Chile;chile;plain;-33.38 -70.78 -1.1 0 31.8 30.7 29.7 18 19.5 29 14.3 10 500 476`,
).map((record) => ({
  ...record,
  meanDryBulbC: recalledMean(record.meanDryBulbC.value),
  meanWetBulbC: recalledMean(record.meanWetBulbC.value),
}));

/** Recalled and rounded to half a kelvin, means to a few tenths: no table of the stations was opened. */
const ROUGH = sitesFromTable(
  RECALLED,
  `slough-uk;Slough, Britain;britain;farmland;51.48 -0.45 -3.5 -2 27.5 25.5 24 18.5 19.5 25.5 11.3 8.8 400 25
blyth-uk;Blyth, Britain;britain;coast;55.13 -1.51 -4 -2.5 22.5 20.5 19 16.5 17.5 20.5 9.3 7.5 400 10
dublin-ie;Dublin, Ireland;ireland;coast;53.43 -6.25 -2 -0.5 22 20.5 19.5 17 18 20.5 9.8 8.1 220 80
madrid-es;Madrid, Spain;spain;plain;40.45 -3.55 -4.5 -3 36.5 35 33.5 19 20.5 32 14.6 9.7 400 600
zaragoza-es;Zaragoza, Spain;spain;plain;41.66 -1 -2 -0.5 36.5 34.5 33 21 23.5 31 15.5 11 400 260
sines-pt;Sines, Portugal;portugal;coast;37.95 -8.87 4.5 6 30 27.5 25.5 19 21 25.5 16.3 13.5 400 20
paris-fr;Paris region, France;france;farmland;48.73 2.4 -5.5 -3.5 31 29 27 20 21 28.5 11.6 9 400 90
frankfurt-de;Frankfurt, Germany;germany;farmland;50.05 8.6 -10.5 -8 31 29 27 19.5 20.5 28.5 10.5 7.9 380 112
eemshaven-nl;Eemshaven, Netherlands;netherlands;coast;53.4 6.8 -8.5 -6 27.5 25 23 19.5 20 25.5 9.5 7.9 380 2
zurich-ch;Zurich, Switzerland;switzerland;farmland;47.48 8.54 -10 -7.5 30 28 26.5 19.5 20.5 27.5 9.4 7.3 380 430
milan-it;Milan, Italy;italy;farmland;45.43 9.28 -5.5 -4 32 31 30 23.5 24.5 30.5 13.6 11 380 105
lulea-se;Luleå, Sweden;sweden;coast;65.54 22.12 -27 -23.5 23.5 21.5 20 16 17 21.5 2.5 1 400 20
narvik-no;Narvik, Norway;norway;coast;68.44 17.4 -15 -12.5 22 19.5 17.5 14.5 16 19.5 4.2 2.5 420 20
reykjanes-is;Reykjanes, Iceland;iceland;coast;63.97 -22.6 -8.5 -7 15.5 14 13.5 12 12.5 14.5 5.2 3.6 220 50
inzai-jp;Inzai, Japan;japan;farmland;35.77 140.38 -4.5 -3.5 32.5 31.5 30 26 26.5 30.5 14.8 12.4 275 44
tomakomai-jp;Tomakomai, Japan;japan;coast;42.63 141.6 -13 -11 26 24.5 23 22 22.5 24.5 7.9 6 275 6
haenam-kr;Haenam, Korea;korea;coast;34.6 126.5 -6 -4.5 31.5 30.5 29.5 26 27 30 13.9 11.8 345 40
taoyuan-tw;Taoyuan, Taiwan;taiwan;farmland;25.08 121.23 8 9.5 34.5 33.5 33 27 27.5 32 22.5 20 345 32
mumbai-in;Mumbai, India;india;coast;19.1 72.87 16.5 17.5 35.5 34.5 33.5 23 28 31.5 27.3 23.6 400 14
hyderabad-in;Hyderabad, India;india;plain;17.45 78.47 14 15.5 40.5 39.5 38.5 22 25.5 31 26.8 20.7 400 535
johor-my;Johor, Malaysia;malaysia;coast;1.64 103.67 22 22.5 33.5 33 32.5 26 27.5 31 26.8 24.8 275 40
riyadh-sa;Riyadh, Saudi Arabia;saudi;desert;24.72 46.73 6 8 44.5 44 43 18.5 22 36 26.6 14.5 380 635
doha-qa;Doha, Qatar;qatar;coast;25.26 51.57 11.5 13 43.5 42 41 23 30.5 35 27.6 21.5 220 10
boardman-or;Boardman, Oregon;oregon;plain;45.83 -119.26 -14.5 -10.5 37 35 33 19 20.5 33 11.8 7.3 500 195
hillsboro-or;Hillsboro, Oregon;oregon;farmland;45.54 -122.95 -5.5 -3.5 33 31 29 19.5 20.5 30.5 11.4 9.2 230 62
saline-mi;Saline, Michigan;michigan;farmland;42.22 -83.74 -16.5 -14 32 30.5 29 23 24.5 29.5 9.5 7.1 345 256
ellendale-nd;Ellendale, North Dakota;northDakota;plain;46 -98.53 -28.5 -25.5 33 31 29.5 22 24 30 6.3 3.9 345 445
sioux-falls-sd;Sioux Falls, South Dakota;southDakota;farmland;43.58 -96.73 -25 -22 33.5 31.5 30 23.5 25 30.5 8.1 5.6 345 433
campinas-br;Campinas, Brazil;brazil;farmland;-23 -47.13 8.5 10 33 32 31 20.5 23.5 28.5 21.5 18 500 660
fortaleza-br;Fortaleza, Brazil;brazil;coast;-3.78 -38.53 22.5 23 32.5 32 31.5 25 26.5 30 27 23.7 500 25
nairobi-ke;Nairobi, Kenya;kenya;plain;-1.32 36.92 9.5 10.5 29 28.5 27.5 16 19 25 19 15 220 1624
johannesburg-za;Johannesburg, South Africa;southAfrica;plain;-26.14 28.24 1 2.5 29 28 27 15.5 18 24.5 15.8 10.6 400 1700
sydney-au;Sydney, Australia;australia;forest;-33.95 151.18 6 7 33 30.5 28.5 19.5 23 27 18.1 14.5 330 6
melbourne-au;Melbourne, Australia;australia;plain;-37.67 144.83 3 4 34.5 32 29.5 18 20.5 29 14.2 10.5 500 141`,
);

function recalledMean(value: number) {
  return figure(value, '°C', RECALLED.source, RECALLED.kind);
}

/** The station's published statistics carry no mean wet bulb. */
const GUESSED_WET_BULB: Readonly<Record<string, Partial<SiteRecord>>> = {
  'abu-dhabi': { meanWetBulbC: figure(20.5, '°C', 'model-assumption', 'assumption', [19, 22]) },
};

/** All sites, by public site id, in the order shown to people. */
export const SITES: Readonly<Record<string, SiteRecord>> = Object.fromEntries(
  [...PUBLISHED, ...DESIGN_PUBLISHED, ...ROUGH].map((record) => [
    record.id,
    { ...record, ...GUESSED_WET_BULB[record.id] },
  ]),
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

const RADIANS_PER_DEG = Math.PI / 180;
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
