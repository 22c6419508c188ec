import type { SiteRecord } from '../catalogue/site-record.ts';
import { DEFAULT_SITE, nearestSite, siteOf } from '../catalogue/sites.ts';
import { copyOfRack, OWN_RACK_IDS } from './copy-rack.ts';
import {
  climateOf,
  copyOfClimate,
  copyOfPlace,
  copyOfPrices,
  OWN_CLIMATE_IDS,
  OWN_PLACE_IDS,
  OWN_PRICE_IDS,
} from './copy-site.ts';
import { FURTHER_BLOCKS } from './fleet.ts';
import { areUntouched, followGates } from './follow-gates.ts';
import { followSizing } from './follow-sizing.ts';
import type { ParamChange, ParamValues } from './param-types.ts';
import { applyChange } from './parse.ts';

const RACK_TYPE_IDS = ['compute.rackType', ...FURTHER_BLOCKS.map(({ type }) => type)] as const;

/** A rack of one's own that nobody has typed into starts as a copy of the rack it takes the place of. */
function copyRack(values: ParamValues, change: ParamChange): ParamChange {
  const turned = RACK_TYPE_IDS.find((id) => change[id] === 'own');
  const before = turned && values[turned];
  // Where a block has it already, it is somebody's rack as it stands.
  if (before === undefined || RACK_TYPE_IDS.some((id) => values[id] === 'own')) return {};
  return before !== 'own' && areUntouched(OWN_RACK_IDS, values) ? copyOfRack(before) : {};
}

/** A place of one's own that nobody has typed into starts where the campus stood. */
function copyPlace(values: ParamValues, change: ParamChange): ParamChange {
  const before = siteOf(values['site.id']);
  if (change['site.id'] !== 'own' || before === undefined) return {};
  return areUntouched(OWN_PLACE_IDS, values) ? copyOfPlace(before) : {};
}

function siteBeside(values: ParamValues): SiteRecord {
  if (values['site.id'] !== 'own') return siteOf(values['site.id']) ?? DEFAULT_SITE;
  return nearestSite(values['ownSite.latitudeDeg'], values['ownSite.longitudeDeg']);
}

/** A climate or prices that nobody has typed into start as those of the nearest listed site. */
function copyBeside(values: ParamValues, next: ParamValues, change: ParamChange): ParamChange {
  const beside = siteBeside(next);
  const climate = change['ownSite.climate'] === 'own' && areUntouched(OWN_CLIMATE_IDS, values);
  const prices = change['ownSite.prices'] === 'own' && areUntouched(OWN_PRICE_IDS, values);
  return { ...(climate && copyOfClimate(climateOf(beside))), ...(prices && copyOfPrices(beside)) };
}

/**
 * What a change means beside what it says: a size takes the sizing along, a knob of one's own rack or place takes the
 * choice of it along, and what is one's own starts as a copy of what stood there. What the change names stays.
 */
export function completeChange(values: ParamValues, change: ParamChange): ParamChange {
  const meant = followGates(values, followSizing(values, change));
  const started = { ...copyRack(values, meant), ...copyPlace(values, meant), ...meant };
  return { ...copyBeside(values, applyChange(values, started), meant), ...started };
}
