import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { hasTypedPower } from '../place/own-place.ts';

/** What a delivered megawatt-hour of the grid costs where the campus stands, USD. Rules ECO-22, LAY-50. */
export function gridUsdPerMwh(values: ParamValues, assumed: Pick<Assumptions, 'gridPriceRatio'>): number {
  if (hasTypedPower(values)) return values['ownSite.powerUsdPerMwh'];
  return values['economics.gridPriceUsdPerMwh'] * assumed.gridPriceRatio;
}
