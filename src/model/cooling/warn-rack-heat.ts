import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import { SERVER_INLET } from '../../catalogue/server-inlet.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CoolingResult, RackBlock, Warning } from '../campus-types.ts';
import { rackOf } from '../compute/chosen-rack.ts';
import { technologyOf } from './plan-cooling-plant.ts';

/** Racks that cannot do all of their work for their heat. Rules COOL-16, CMP-16. */
export function warnRackHeat(
  values: ParamValues,
  blocks: readonly RackBlock[],
  cooling: CoolingResult,
): Warning[] {
  return [...blocks.flatMap(warnLimit), ...warnWarmInlet(values, cooling)];
}

const kw = (watts: number) => `${Math.round(watts / 1000)} kW`;
/** Never rounded up to all of it. */
const percent = (share: number) => `${Math.floor(share * 100)} %`;

function warnLimit({ params: values, compute, cooling }: RackBlock): Warning[] {
  if (compute.coolableShare >= 1) return [];
  const { label, maxRackW } = technologyOf(values);
  const rack = rackOf(values).label;
  const rest = `The racks run at ${percent(compute.coolableShare)} of their power, and do as much of their work.`;
  const drawnW = compute.ratedRackPowerW * compute.provisionedShare;
  if (drawnW > maxRackW.value) {
    return [
      {
        rule: 'COOL-16',
        message: `${label}: at most ${kw(maxRackW.value)} from a rack; ${rack} gives off ${kw(drawnW)}. ${rest}`,
        remedy: 'Choose a cooling technology with more capacity, or a smaller rack.',
      },
    ];
  }
  const airHeatW = drawnW * (1 - cooling.liquidFraction);
  return [
    {
      rule: 'COOL-16',
      message: `${kw(airHeatW)} of each rack stays in the air; air takes away ${kw(COOLING_TECHNOLOGIES.air.maxRackW.value)} at most. ${rest}`,
      remedy: 'Choose a rack with cold plates, or immersion.',
    },
  ];
}

function warnWarmInlet(values: ParamValues, { inletWorkShare, warmestInletC }: CoolingResult): Warning[] {
  if (inletWorkShare >= 1) return [];
  const { allowedC, stopC } = SERVER_INLET;
  const left =
    inletWorkShare > 0 ? `${percent(inletWorkShare)} of the year's work is left` : 'none of the work is left';
  const outside = values['cooling.heatRejection'] === 'outside-air';
  return [
    {
      rule: 'CMP-16',
      message: `Racks breathe air of up to ${warmestInletC.toFixed(1)} °C; servers slow down above ${allowedC.value} °C and stop at ${stopC.value} °C: ${left}.`,
      remedy: outside
        ? 'Lower the supply temperature, choose a cooler or drier site, or reject the heat with chillers.'
        : 'Lower the supply temperature.',
    },
  ];
}
