import { PLANT_HEAT } from '../../catalogue/plant-cooling.ts';
import { REACTORS } from '../../catalogue/reactors.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { designWeathers } from '../cooling/annual-climate.ts';
import { siteFor } from '../place/place-of.ts';

/**
 * Net output of one unit of the chosen reactor as it is cooled, W: its rating in towers, less in dry coolers, at the worse
 * design hour and taken for all hours. Rule PWR-71.
 */
export function reactorUnitW(values: ParamValues, assumed: Pick<Assumptions, 'plantDryLossPerK'>): number {
  const ratedW = REACTORS[values['power.smrType']].netElectricW.value;
  if (values['power.plantCooling'] !== 'dry') return ratedW;
  const site = siteFor(values);
  return ratedW * (1 - assumed.plantDryLossPerK * warmerSteamK(site));
}

/** Steam in dry coolers above that behind towers, at the worse of the design hours; never below 0. Rule PWR-71. */
export function warmerSteamK(site: SiteRecord): number {
  const { towerApproachK, towerRangeK, condenserK, dryDifferenceK } = PLANT_HEAT;
  const wetK = towerApproachK.value + towerRangeK.value + condenserK.value;
  const warmer = designWeathers(site).map(
    ({ dryBulbC, wetBulbC }) => dryBulbC + dryDifferenceK.value - (wetBulbC + wetK),
  );
  return Math.max(0, ...warmer);
}
