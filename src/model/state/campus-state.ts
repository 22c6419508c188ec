import { DEFAULT_SITE, siteOf } from '../../catalogue/sites.ts';
import type { CampusResult } from '../campus-types.ts';
import { buildingStates } from './building-states.ts';
import { hallStates } from './hall-states.ts';
import { plantState } from './plant-states.ts';
import type { CampusState } from './state-types.ts';

/** Loads, temperatures and flows of all things and runs of a campus at the design hour. Pure. Rules STA-1 … STA-10. */
export function campusState(campus: CampusResult): CampusState {
  const site = siteOf(campus.params['site.id']) ?? DEFAULT_SITE;
  const halls = hallStates(campus);
  return {
    halls,
    // Soil where cables lie keeps the mean of the year.
    buildings: buildingStates(campus, halls, site.meanDryBulbC.value),
    plant: plantState(campus, site),
  };
}
