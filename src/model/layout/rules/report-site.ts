import { SITE_CLEARANCES } from '../../../catalogue/site-clearances.ts';
import type { Site } from '../site/site-types.ts';
import { checkSite, type RuledCampus } from './check-site.ts';
import type { Finding } from './finding.ts';
import { hoseReachM } from './hose-reach.ts';

/**
 * Which rules a site does not keep, those too that hang on how its buildings are made and not on where they stand; hard ones first.
 * Rules LAY-18 … LAY-24.
 */
export function reportSite(site: Site, campus: RuledCampus): readonly Finding[] {
  const hose = hoseFinding(site);
  return [...checkSite(site, campus), ...(hose ? [hose] : [])];
}

/** A wall that hoses do not reach from any lane. All buildings are alike: the first is told. */
function hoseFinding({ frame, parcels }: Site): Finding | undefined {
  const neededM = SITE_CLEARANCES.fireHoseReach.value;
  const hadM = hoseReachM(frame.building);
  const building = parcels.find(({ kind }) => kind === 'building');
  if (hadM <= neededM || building === undefined) return undefined;
  return {
    rule: 'LAY-19',
    parts: [building.id, 'road'],
    hadM,
    neededM,
    severity: 'soft',
    message: `"${building.id}" has an outer wall ${Math.round(hadM)} m from the nearest lane for fire engines, as all buildings of its kind; hoses reach ${neededM} m`,
    remedy: 'Choose smaller or more buildings, or ask for longer hoses where all halls are sprinklered.',
  };
}
