import { COOLERS } from '../../catalogue/coolers.ts';
import type { SiteRecord } from '../../catalogue/sites.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { designWeathers } from './annual-climate.ts';

/** Coldest water an outdoor unit makes without compressors at one hour, °C. Rules COOL-6, COOL-7. */
export function freeCoolingTempC(
  kind: HeatRejectionId,
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
  kind: HeatRejectionId,
  chosen: HeatRejectionId,
  supplyOverWaterK: number,
): number {
  const approachK = kind === chosen ? plant.coolerApproachK : COOLERS[kind].approachK.value;
  const [hottest, wettest] = designWeathers(site);
  const freeC = (weather: Weather) =>
    freeCoolingTempC(kind, weather, approachK, plant.adiabaticEffectiveness);
  return Math.max(freeC(hottest), freeC(wettest)) + supplyOverWaterK;
}
