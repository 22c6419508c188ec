import { REGIONS, type RegionRecord } from '../../catalogue/regions.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { DEFAULT_SITE, siteOf } from '../../catalogue/sites.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { ownRegion, ownSite } from './own-place.ts';

/** The site a campus stands on: a listed one, or one's own place. An unknown id is the first site. Rules LAY-8, LAY-50. */
export function siteFor(values: ParamValues): SiteRecord {
  if (values['site.id'] === 'own') return ownSite(values).site;
  return siteOf(values['site.id']) ?? DEFAULT_SITE;
}

/** What money buys where a campus stands, and what its grid emits. Rules ECO-22, LAY-50. */
export function regionFor(values: ParamValues): RegionRecord {
  return values['site.id'] === 'own' ? ownRegion(values) : REGIONS[siteFor(values).regionId];
}
