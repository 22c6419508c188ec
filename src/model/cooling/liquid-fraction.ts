import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';

/** Share of an accelerator rack's heat that leaves in liquid: from its cold plates or the technology. Rule COOL-5. */
export function liquidFractionOf(values: ParamValues, assumed: Assumptions): number {
  const technology = COOLING_TECHNOLOGIES[values['cooling.technology']];
  return technology.liquidShareOf === 'rack' ? assumed.rackLiquidFraction : assumed.technologyLiquidFraction;
}
