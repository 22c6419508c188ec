import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import type { ParamValues } from '../../params/param-types.ts';

/** Whether racks are cooled by coils in their rear doors. */
export function haveRearDoors(params: ParamValues): boolean {
  return COOLING_TECHNOLOGIES[params['cooling.technology']].inRearDoors;
}
