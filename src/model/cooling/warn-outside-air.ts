import { OUTSIDE_AIR } from '../../catalogue/air-halls.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CoolingResult, Warning } from '../campus-types.ts';
import { technologyOf } from './plan-cooling-plant.ts';

const { recommendedInletC, allowableA1InletC, allowableA2InletC } = OUTSIDE_AIR;

/**
 * What outside air cannot do without compressors: racks that breathe too warm at the design hour, and liquid heat that
 * has no loop to go to. Rules COOL-56, COOL-57, COOL-58.
 */
export function warnOutsideAir(values: ParamValues, cooling: CoolingResult): Warning[] {
  if (values['cooling.heatRejection'] !== 'outside-air') return [];
  return [...warnInlet(values, cooling), ...warnLiquid(values, cooling)];
}

function warnInlet(values: ParamValues, { rackInletAirTempC }: CoolingResult): Warning[] {
  const inlet = `At the design hour the racks breathe air of ${rackInletAirTempC.toFixed(1)} °C`;
  if (rackInletAirTempC > allowableA1InletC.value) return [tooWarm(values, inlet, rackInletAirTempC)];
  // A supply chosen above the recommended air is told by COOL-18.
  if (rackInletAirTempC <= Math.max(recommendedInletC.value, askedInletC(values))) return [];
  return [
    {
      rule: 'COOL-57',
      note: true,
      message: `${inlet}: above the ${recommendedInletC.value} °C recommended, within the ${allowableA1InletC.value} °C that servers allow. Their own fans run faster then.`,
      remedy:
        'Accept some warm hours a year, choose a cooler or drier site, or reject the heat with chillers.',
    },
  ];
}

function tooWarm(values: ParamValues, inlet: string, inletC: number): Warning {
  const limitC = allowableA2InletC.value;
  const classA2 =
    inletC > limitC
      ? `and than the ${limitC} °C of class A2`
      : `though not than the ${limitC} °C of class A2`;
  return {
    rule: 'COOL-56',
    message: `${inlet}: more than the ${allowableA1InletC.value} °C that servers of class A1 allow, ${classA2}. Nothing but water cools it: there are no compressors.`,
    remedy:
      askedInletC(values) > allowableA1InletC.value
        ? `Lower the supply temperature to ${recommendedInletC.value} °C or less.`
        : 'Choose a cooler or drier site, or reject the heat with chillers, or with coolers that have them for hot hours.',
  };
}

/** Air the hall asks for; liquid technologies set their coolant, not their air. */
function askedInletC(values: ParamValues): number {
  return technologyOf(values).flowRule === 'none' ? values['cooling.supplyTempC'] : recommendedInletC.value;
}

function warnLiquid(values: ParamValues, cooling: CoolingResult): Warning[] {
  const technology = technologyOf(values);
  if (technology.flowRule === 'none' || cooling.liquidHeatW <= 0) return [];
  const liquidPercent = Math.round((100 * cooling.liquidHeatW) / (cooling.liquidHeatW + cooling.airHeatW));
  return [
    {
      rule: 'COOL-58',
      message: `Outside air has no water loop for heat in liquid, here ${liquidPercent} % of it: that share is reckoned on dry coolers with a loop of their own, the rest on outside air.`,
      remedy: 'Choose dry coolers, adiabatic coolers or towers, or racks and halls cooled by air.',
    },
  ];
}
