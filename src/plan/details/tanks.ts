import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import type { ParamValues } from '../../params/param-types.ts';

/** Whether what computes stands in baths of fluid in place of racks. */
export function areTanks(params: ParamValues): boolean {
  return COOLING_TECHNOLOGIES[params['cooling.technology']].inTanks;
}
