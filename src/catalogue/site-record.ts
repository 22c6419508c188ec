import { type Figure, figure } from './figure.ts';
import { isRegionId, type RegionId } from './regions.ts';
import type { SourceId } from './sources.ts';

/** Country around a site: dry grassland, crops, woods, bare dry land, land by the sea. */
const TERRAINS = ['plain', 'farmland', 'forest', 'desert', 'coast'] as const;
export type Terrain = (typeof TERRAINS)[number];

/** A place a campus can stand: where it is, its design weather, its grid voltage and the region that sets its prices. */
export interface SiteRecord {
  readonly id: string;
  readonly label: string;
  readonly regionId: RegionId;
  /** What one sees around it. */
  readonly terrain: Terrain;
  readonly latitudeDeg: Figure;
  readonly longitudeDeg: Figure;
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
  readonly elevationM: Figure;
}

/** The figures of a climate, in the order in which rows tell them. */
export const CLIMATE_FIELDS = [
  'heating996C',
  'heating99C',
  'cooling04C',
  'cooling1C',
  'cooling2C',
  'coincidentWetBulbC',
  'wetBulb04C',
  'coincidentDryBulbC',
  'meanDryBulbC',
  'meanWetBulbC',
] as const satisfies readonly (keyof SiteRecord)[];

export type ClimateField = (typeof CLIMATE_FIELDS)[number];
export type ClimateNumbers = Readonly<Record<ClimateField, number>>;

/** A record of a climate's fields, each made by `make`. */
export function mapClimate<Out>(
  make: (field: ClimateField, index: number) => Out,
): Readonly<Record<ClimateField, Out>> {
  const entries = CLIMATE_FIELDS.map((field, index) => [field, make(field, index)]);
  // The entries are exactly the fields; fromEntries cannot say so.
  return Object.fromEntries(entries) as Record<ClimateField, Out>;
}

function siteFromRow(climateSource: SourceId, placeSource: SourceId, row: string): SiteRecord {
  const [id = '', label = '', regionId = '', ground = '', rest = ''] = row.split(';');
  const terrain = TERRAINS.find((each) => each === ground);
  const [latitudeDeg, longitudeDeg, ...numbers] = rest.split(' ').map(Number);
  const at = (value: number | undefined): number => {
    if (value === undefined || Number.isNaN(value)) throw new Error(`The site '${id}' lacks a number`);
    return value;
  };
  if (!isRegionId(regionId)) throw new Error(`The site '${id}' lies in no region: '${regionId}'`);
  if (terrain === undefined) throw new Error(`The site '${id}' has no such terrain: '${ground}'`);
  const last = CLIMATE_FIELDS.length;
  const placeKind = placeSource === 'general-knowledge' ? 'estimate' : 'measured';
  const place = (value: number | undefined, unit: string) => figure(at(value), unit, placeSource, placeKind);
  return {
    id,
    label,
    regionId,
    terrain,
    latitudeDeg: place(latitudeDeg, '°'),
    longitudeDeg: place(longitudeDeg, '°'),
    ...mapClimate((_, index) => figure(at(numbers[index]), '°C', climateSource, 'measured')),
    gridVoltageV: figure(at(numbers[last]) * 1000, 'V', 'engineering-practice', 'assumption'),
    elevationM: place(numbers[last + 1], 'm'),
  };
}

/**
 * Sites from a table of text, one a line: id; label; region; terrain; latitude, longitude, the ten numbers of the climate, grid
 * voltage in kV, elevation in metres. Text, since thirty sites are told in two thirds of the bytes so.
 */
export function sitesFromTable(
  climateSource: SourceId,
  placeSource: SourceId,
  table: string,
): readonly SiteRecord[] {
  return table.split('\n').map((row) => siteFromRow(climateSource, placeSource, row));
}
