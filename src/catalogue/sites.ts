import { type Figure, figure } from './figure.ts';

/** Country around a site: dry grassland, crops, woods, bare dry land, land by the sea. */
export type Terrain = 'plain' | 'farmland' | 'forest' | 'desert' | 'coast';

/** A place a campus can stand: where it is, its design weather and its grid voltage. */
export interface SiteRecord {
  readonly id: string;
  readonly label: string;
  /** What one sees around it. */
  readonly terrain: Terrain;
  readonly latitudeDeg: Figure;
  readonly longitudeDeg: Figure;
  readonly elevationM: Figure;
  /** Dry bulb not undershot in 99.6 % and 99 % of hours. */
  readonly heating996C: Figure;
  readonly heating99C: Figure;
  /** Dry bulb exceeded in 0.4 %, 1 % and 2 % of hours. */
  readonly cooling04C: Figure;
  readonly cooling1C: Figure;
  readonly cooling2C: Figure;
  /** Mean wet bulb at the 0.4 % dry bulb. */
  readonly coincidentWetBulbC: Figure;
  /** Wet bulb exceeded in 0.4 % of hours. */
  readonly wetBulb04C: Figure;
  /** Mean dry bulb at the 0.4 % wet bulb. */
  readonly coincidentDryBulbC: Figure;
  readonly meanDryBulbC: Figure;
  readonly meanWetBulbC: Figure;
  readonly gridVoltageV: Figure;
}

type Row = readonly [
  lat: number,
  lon: number,
  heating: readonly [number, number],
  cooling: readonly [number, number, number],
  wetBulb: readonly [coincident: number, design: number, dryBulbAtDesign: number],
  mean: readonly [number, number],
  gridKv: number,
  elevationM: number,
];

const degC = (value: number) => figure(value, '°C', 'climate-design', 'measured');

function site(id: string, terrain: Terrain, label: string, row: Row): SiteRecord {
  const [lat, lon, heating, cooling, wetBulb, mean, gridKv, elevationM] = row;
  return {
    id,
    label,
    terrain,
    latitudeDeg: figure(lat, '°', 'general-knowledge', 'estimate'),
    longitudeDeg: figure(lon, '°', 'general-knowledge', 'estimate'),
    elevationM: figure(elevationM, 'm', 'general-knowledge', 'estimate'),
    heating996C: degC(heating[0]),
    heating99C: degC(heating[1]),
    cooling04C: degC(cooling[0]),
    cooling1C: degC(cooling[1]),
    cooling2C: degC(cooling[2]),
    coincidentWetBulbC: degC(wetBulb[0]),
    wetBulb04C: degC(wetBulb[1]),
    coincidentDryBulbC: degC(wetBulb[2]),
    meanDryBulbC: degC(mean[0]),
    meanWetBulbC: degC(mean[1]),
    gridVoltageV: figure(gridKv * 1000, 'V', 'engineering-practice', 'assumption'),
  };
}

const abuDhabi: SiteRecord = {
  ...site('abu-dhabi', 'desert', 'Abu Dhabi, United Arab Emirates', [
    24.43,
    54.65,
    [11.5, 12.9],
    [44.9, 43.3, 42.1],
    [23.2, 30.6, 35.3],
    [27.1, 20.5],
    400,
    27,
  ]),
  // The station's published statistics carry no mean wet bulb.
  meanWetBulbC: figure(20.5, '°C', 'model-assumption', 'assumption', [19, 22]),
};

const SITE_LIST: readonly SiteRecord[] = [
  site('abilene-tx', 'plain', 'Abilene, Texas', [
    32.41,
    -99.68,
    [-7.8, -4.8],
    [37.4, 36.2, 35.1],
    [21.5, 24.1, 31.7],
    [17.1, 11.8],
    345,
    530,
  ]),
  site('memphis-tn', 'farmland', 'Memphis, Tennessee', [
    35.06,
    -89.99,
    [-8.3, -5.7],
    [35.6, 34.4, 33.4],
    [25.2, 26.8, 32.8],
    [17.0, 13.1],
    161,
    81,
  ]),
  site('mount-pleasant-wi', 'farmland', 'Mount Pleasant, Wisconsin', [
    42.95,
    -87.9,
    [-20, -16.8],
    [32.4, 30.4, 28.7],
    [23.7, 25.0, 30.5],
    [8.1, 5.7],
    345,
    205,
  ]),
  site('columbus-oh', 'farmland', 'Columbus, Ohio', [
    39.99,
    -82.88,
    [-16, -12.7],
    [32.8, 31.5, 30.2],
    [23.2, 24.8, 30.5],
    [11.1, 8.2],
    345,
    247,
  ]),
  site('richland-parish-la', 'farmland', 'Richland Parish, Louisiana', [
    32.52,
    -92.03,
    [-4.7, -2.7],
    [36.1, 34.8, 33.8],
    [25.6, 27.3, 32.8],
    [18.2, 15.0],
    500,
    24,
  ]),
  site('new-carlisle-in', 'farmland', 'New Carlisle, Indiana', [
    41.71,
    -86.32,
    [-18.6, -15.3],
    [32.7, 31.2, 29.6],
    [23.5, 25.2, 30.4],
    [10.7, 7.9],
    345,
    236,
  ]),
  site('goodyear-az', 'desert', 'Goodyear, Arizona', [
    33.45,
    -111.98,
    [3.7, 5.2],
    [43.4, 42.3, 41.2],
    [21.1, 24.5, 35.8],
    [23.8, 13.2],
    500,
    337,
  ]),
  site('ashburn-va', 'forest', 'Ashburn, Virginia', [
    38.98,
    -77.47,
    [-11.8, -9],
    [34.1, 32.7, 31.2],
    [23.9, 25.4, 31.6],
    [12.7, 9.5],
    500,
    98,
  ]),
  site('des-moines-ia', 'farmland', 'Des Moines, Iowa', [
    41.54,
    -93.67,
    [-21.6, -18.7],
    [34.1, 32.3, 30.7],
    [24.6, 25.8, 31.6],
    [10.3, 6.8],
    345,
    294,
  ]),
  site('atlanta-ga', 'forest', 'Atlanta, Georgia', [
    33.63,
    -84.43,
    [-6.3, -3.5],
    [34.4, 33.0, 31.9],
    [23.5, 25.1, 31.2],
    [16.7, 12.7],
    500,
    315,
  ]),
  abuDhabi,
  site('amarillo-tx', 'plain', 'Amarillo, Texas', [
    35.22,
    -101.7,
    [-13.8, -10.2],
    [36.3, 34.9, 33.5],
    [19.0, 21.7, 30.0],
    [13.8, 8.7],
    345,
    1099,
  ]),
  site('cheyenne-wy', 'plain', 'Cheyenne, Wyoming', [
    41.15,
    -104.8,
    [-21.3, -16.8],
    [31.8, 30.2, 28.6],
    [14.8, 17.2, 25.3],
    [7.5, 2.5],
    345,
    1872,
  ]),
  site('el-paso-tx', 'desert', 'El Paso, Texas', [
    31.77,
    -106.5,
    [-5.2, -3.1],
    [38.1, 36.8, 35.5],
    [18.1, 21.3, 30.1],
    [18.0, 9.9],
    345,
    1194,
  ]),
  site('bergen-no', 'coast', 'Bergen, Norway', [
    60.3,
    5.22,
    [-7.9, -5.9],
    [23.0, 21.0, 19.1],
    [15.8, 17.3, 20.4],
    [7.1, 5.4],
    420,
    50,
  ]),
  site('tampere-fi', 'forest', 'Tampere, Finland', [
    61.42,
    23.58,
    [-25.1, -21.8],
    [26.7, 24.9, 23.0],
    [17.2, 18.7, 23.9],
    [4.3, 2.6],
    400,
    112,
  ]),
  site('singapore', 'coast', 'Singapore', [
    1.37,
    103.98,
    [23, 23.5],
    [33.2, 32.8, 32.2],
    [26.4, 27.7, 30.7],
    [27.5, 25.1],
    400,
    16,
  ]),
];

/** All sites, by public site id, in the order shown to people. */
export const SITES: Readonly<Record<string, SiteRecord>> = Object.fromEntries(
  SITE_LIST.map((record) => [record.id, record]),
);
export const SITE_IDS: readonly string[] = SITE_LIST.map((record) => record.id);
export const DEFAULT_SITE: SiteRecord = SITE_LIST[0] ?? abuDhabi;

/** The record of a site id, or undefined where no such site exists. */
export function siteOf(id: string): SiteRecord | undefined {
  return Object.hasOwn(SITES, id) ? SITES[id] : undefined;
}
