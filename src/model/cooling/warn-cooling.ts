import { RACK_COOLANT } from '../../catalogue/cdus.ts';
import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import { RACKS } from '../../catalogue/racks.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CoolingResult, Warning } from '../campus-types.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import type { HourResult } from './pue-at-hour.ts';

const RECOMMENDED_AIR_C = 27;

/** What the chosen cooling cannot do, in words a person can act on. Rules COOL-16 … COOL-20. */
export function warnCooling(values: ParamValues, cooling: CoolingResult, hour: HourResult): Warning[] {
  return [
    ...warnRackHeat(values, cooling),
    ...warnColdPlates(values),
    ...warnSupply(values, cooling),
    ...warnTrimChillers(values, hour),
  ];
}

function kw(watts: number): string {
  return `${Math.round(watts / 1000)} kW`;
}

function warnRackHeat(values: ParamValues, cooling: CoolingResult): Warning[] {
  const technology = technologyOf(values);
  const rack = RACKS[values['compute.rackType']];
  const airLimitW = COOLING_TECHNOLOGIES.air.maxRackW.value;
  const airHeatW = rack.powerW.value * (1 - cooling.liquidFraction);
  const warnings: Warning[] = [];
  if (rack.powerW.value > technology.maxRackW.value) {
    warnings.push({
      rule: 'COOL-16',
      message: `${technology.label} takes up to ${kw(technology.maxRackW.value)} from a rack; ${rack.label} gives off ${kw(rack.powerW.value)}.`,
      remedy: 'Choose a cooling technology with more capacity, or a smaller rack.',
    });
  } else if (airHeatW > airLimitW) {
    warnings.push({
      rule: 'COOL-16',
      message: `${kw(airHeatW)} of each rack stays in the air; air takes away ${kw(airLimitW)} at most.`,
      remedy: 'Choose a rack with cold plates, or immersion.',
    });
  }
  return warnings;
}

function warnColdPlates(values: ParamValues): Warning[] {
  const rack = RACKS[values['compute.rackType']];
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
  const maxC = technology.flowRule === 'none' ? RECOMMENDED_AIR_C : RACK_COOLANT.maxSupplyTempC.value;
  if (supplyC > maxC) {
    const what =
      technology.flowRule === 'none' ? 'air recommended for servers' : 'coolant racks are rated for';
    warnings.push({
      rule: 'COOL-18',
      message: `A supply of ${supplyC} °C is above the ${maxC} °C ${what}.`,
      remedy: `Lower the supply temperature to ${maxC} °C or less.`,
    });
  }
  if (technology.flowRule === 'constant-return' && cooling.rackFlowM3PerS > 0) {
    const riseK = RACK_COOLANT.returnTempC.value - supplyC;
    if (riseK < RACK_COOLANT.minimumRiseK.value) {
      warnings.push({
        rule: 'COOL-2',
        message: `The supply comes within ${RACK_COOLANT.minimumRiseK.value} K of the return the racks allow; the flow is reckoned at that rise and the chips would run hotter.`,
        remedy: 'Lower the supply temperature.',
      });
    }
  }
  if (supplyC < technology.minSupplyTempC.value) {
    warnings.push({
      rule: 'COOL-19',
      message: `A supply of ${supplyC} °C is below the ${technology.minSupplyTempC.value} °C that keeps ${technology.label.toLowerCase()} dry and in its class.`,
      remedy: 'Raise the supply temperature.',
    });
  }
  return warnings;
}

/** Dry and adiabatic coolers alone cannot hold a loop colder than the air: say how much is chilled. */
function warnTrimChillers(values: ParamValues, hour: HourResult): Warning[] {
  const kind = values['cooling.heatRejection'];
  if (kind !== 'dry' && kind !== 'adiabatic') return [];
  const onLiquid = hour.liquidChilledFraction;
  const chilled = Math.max(onLiquid, technologyOf(values).flowRule === 'none' ? hour.airChilledFraction : 0);
  if (chilled <= 0) return [];
  return [
    {
      rule: 'COOL-20',
      message: `On the hottest hours the outside air is too warm for a ${values['cooling.supplyTempC']} °C supply: trim chillers then do ${Math.round(chilled * 100)} % of the loop's cooling.`,
      remedy:
        'Under Cooling raise the supply temperature, or under Site choose a cooler one. Chillers for all of it (heat rejection) work too, at a higher PUE.',
    },
  ];
}
