import { COOLERS } from '../../catalogue/coolers.ts';
import type { SiteRecord } from '../../catalogue/sites.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { designWeathers } from './annual-climate.ts';
import { fanRiseK, type WaterRejectionId } from './outside-air.ts';

/** Coldest water an outdoor unit makes without compressors at one hour, °C. Rules COOL-6, COOL-7. */
function freeCoolingTempC(
  kind: WaterRejectionId,
  weather: Weather,
  approachK: number,
  adiabaticEffectiveness: number,
): number {
  if (kind === 'tower') return weather.wetBulbC + approachK;
  const depressionK = kind === 'adiabatic' ? Math.max(0, weather.dryBulbC - weather.wetBulbC) : 0;
  return weather.dryBulbC - adiabaticEffectiveness * depressionK + approachK;
}

/**
 * The lowest supply to the racks that needs no compressors at either design hour, °C, for the chosen outdoor unit or
 * another one at its usual approach. Rule COOL-20.
 */
export function compressorFreeSupplyC(
  plant: CoolingPlant,
  site: SiteRecord,
  kind: WaterRejectionId,
  chosen: WaterRejectionId,
  supplyOverWaterK: number,
): number {
  const approachK = kind === chosen ? plant.coolerApproachK : COOLERS[kind].approachK.value;
  const [hottest, wettest] = designWeathers(site);
  const freeC = (weather: Weather) =>
    freeCoolingTempC(kind, weather, approachK, plant.adiabaticEffectiveness);
  return Math.max(freeC(hottest), freeC(wettest)) + supplyOverWaterK;
}

/**
 * The lowest air supply that fully wetted outside air holds at either design hour, °C; below it the racks get warmer
 * air than asked for. Rules COOL-20, COOL-55.
 */
export function outsideAirSupplyC(plant: CoolingPlant, site: SiteRecord): number {
  const [hottest, wettest] = designWeathers(site);
  const wettedC = ({ dryBulbC, wetBulbC }: Weather) =>
    dryBulbC - plant.outsideAirEffectiveness * Math.max(0, dryBulbC - wetBulbC);
  return Math.max(wettedC(hottest), wettedC(wettest)) + fanRiseK(plant);
}
