import { REGIONS } from '../catalogue/regions.ts';
import {
  CLIMATE_FIELDS,
  type ClimateNumbers,
  mapClimate,
  type SiteRecord,
} from '../catalogue/site-record.ts';
import type { ParamChange } from './param-types.ts';
import { parseParams } from './parse.ts';

export const OWN_PLACE_IDS = ['ownSite.latitudeDeg', 'ownSite.longitudeDeg', 'ownSite.elevationM'] as const;
export const OWN_CLIMATE_IDS = CLIMATE_FIELDS.map((field) => `ownSite.${field}` as const);
export const OWN_PRICE_IDS = [
  'ownSite.powerUsdPerMwh',
  'ownSite.constructionRatio',
  'ownSite.carbonKgPerMwh',
] as const;

/** One's own place where a listed site is. */
export function copyOfPlace(site: SiteRecord): ParamChange {
  return {
    'ownSite.latitudeDeg': site.latitudeDeg.value,
    'ownSite.longitudeDeg': site.longitudeDeg.value,
    'ownSite.elevationM': site.elevationM.value,
  };
}

/** The climate of one's own place from these numbers, °C, as its knobs are called; not yet held against their ranges. */
export function climateKnobs(climate: ClimateNumbers): Readonly<Record<string, number>> {
  const entries = CLIMATE_FIELDS.map((field) => [`ownSite.${field}`, Number(climate[field].toFixed(2))]);
  return Object.fromEntries(entries);
}

/** The climate of one's own place from a listed one, °C. */
export function copyOfClimate(climate: ClimateNumbers): ParamChange {
  return parseParams(climateKnobs(climate)).change;
}

export function climateOf(site: SiteRecord): ClimateNumbers {
  return mapClimate((field) => site[field].value);
}

/** The prices and the grid's carbon of one's own place as those of a listed site. */
export function copyOfPrices({ regionId }: SiteRecord): ParamChange {
  const { powerUsdPerMwh, construction, gridKgPerMwh } = REGIONS[regionId];
  return {
    'ownSite.powerUsdPerMwh': powerUsdPerMwh.value,
    'ownSite.constructionRatio': Number(construction.value.toFixed(2)),
    'ownSite.carbonKgPerMwh': gridKgPerMwh.value,
  };
}
