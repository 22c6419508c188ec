import type { CampusResult } from '../campus-types.ts';
import { siteFor } from '../place/place-of.ts';
import { buildingStates } from './building-states.ts';
import { hallStates } from './hall-states.ts';
import { plantState } from './plant-states.ts';
import type { CampusState } from './state-types.ts';

/** Loads, temperatures and flows of all things and runs of a campus at the design hour. Pure. Rules STA-1 … STA-10. */
export function campusState(campus: CampusResult): CampusState {
  const site = siteFor(campus.params);
  const halls = hallStates(campus);
  return {
    halls,
    // Soil where cables lie keeps the mean of the year.
    buildings: buildingStates(campus, halls, site.meanDryBulbC.value),
    plant: plantState(campus, site),
  };
}
