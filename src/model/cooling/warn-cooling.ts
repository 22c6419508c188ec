import { RACK_COOLANT } from '../../catalogue/cdus.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CoolingResult, RackBlock, Warning } from '../campus-types.ts';
import { rackOf } from '../compute/chosen-rack.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import type { HourResult } from './pue-at-hour.ts';
import { warnLoops } from './warn-loops.ts';
import { warnOutsideAir } from './warn-outside-air.ts';
import { warnRackHeat } from './warn-rack-heat.ts';
import { warnTrimChillers } from './warn-trim-chillers.ts';

/** What the chosen cooling cannot do, in words a person can act on. Rules COOL-2, COOL-16 … COOL-20, COOL-34 … COOL-39, COOL-56 … COOL-58. */
export function warnCooling(
  values: ParamValues,
  blocks: readonly RackBlock[],
  cooling: CoolingResult,
  hour: HourResult,
): Warning[] {
  return [
    ...warnRackHeat(values, blocks, cooling),
    ...blocks.flatMap(({ params }) => warnColdPlates(params)),
    ...warnSupply(values, cooling),
    ...warnTrimChillers(values, cooling, hour),
    ...warnOutsideAir(values, cooling),
    ...warnLoops(values, cooling),
  ];
}

function warnColdPlates(values: ParamValues): Warning[] {
  const rack = rackOf(values);
  if (technologyOf(values).liquidShareOf !== 'rack' || rack.liquidFraction.value > 0) return [];
  return [
    {
      rule: 'COOL-17',
      message: `${rack.label} is built for air and has no cold plates; all its heat stays in the air.`,
      remedy: 'Choose air, a rear door or immersion, or a liquid-cooled rack.',
    },
  ];
}

function warnSupply(values: ParamValues, cooling: CoolingResult): Warning[] {
  const technology = technologyOf(values);
  const supplyC = values['cooling.supplyTempC'];
  const warnings: Warning[] = [];
  const maxC = technology.maxSupplyTempC.value;
  if (supplyC > maxC) {
    const name = technology.label;
    warnings.push({
      rule: 'COOL-18',
      message:
        technology.flowRule === 'none'
          ? `A supply of ${supplyC} °C is above the ${maxC} °C air recommended for servers.`
          : `A supply of ${supplyC} °C is above the ${maxC} °C up to which ${name.toLowerCase()} is rated.`,
      remedy: `Lower the supply temperature to ${maxC} °C or less.`,
    });
  }
  warnings.push(...warnReturn(values, cooling));
  const minC = technology.minSupplyTempC.value;
  if (supplyC < minC) {
    warnings.push({
      rule: 'COOL-19',
      message: `A supply of ${supplyC} °C is below the ${minC} °C that keeps ${technology.label.toLowerCase()} above the dew point of the room and in its class.`,
      remedy: `Raise the supply temperature to ${minC} °C or more.`,
    });
  }
  return warnings;
}

/** A supply at, above or too near the return the cold plates hold. */
function warnReturn(values: ParamValues, cooling: CoolingResult): Warning[] {
  const supplyC = values['cooling.supplyTempC'];
  if (technologyOf(values).flowRule !== 'constant-return' || cooling.rackFlowM3PerS <= 0) return [];
  const returnC = RACK_COOLANT.returnTempC.value;
  const riseK = RACK_COOLANT.minimumRiseK.value;
  if (returnC - supplyC >= riseK) return [];
  const warmestC = Math.floor((returnC - riseK) * 2) / 2;
  const where =
    supplyC >= returnC
      ? `A supply of ${supplyC} °C is above the ${returnC} °C at which the racks return their coolant`
      : `The supply comes within ${riseK} K of the return the racks allow`;
  return [
    {
      rule: 'COOL-2',
      message: `${where}; the flow is reckoned at a rise of ${riseK} K and the chips would run hotter.`,
      remedy: `Lower the supply temperature to ${warmestC} °C or less.`,
    },
  ];
}
