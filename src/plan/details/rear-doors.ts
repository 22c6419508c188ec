import type { ParamValues } from '../../params/param-types.ts';

/** Whether racks are cooled by coils in their rear doors. */
export function haveRearDoors(params: ParamValues): boolean {
  return params['cooling.technology'] === 'rear-door';
}
