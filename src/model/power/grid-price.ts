import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';

/** What a delivered megawatt-hour of the grid costs where the campus stands, USD. Rule ECO-22. */
export function gridUsdPerMwh(values: ParamValues, assumed: Pick<Assumptions, 'gridPriceRatio'>): number {
  return values['economics.gridPriceUsdPerMwh'] * assumed.gridPriceRatio;
}
