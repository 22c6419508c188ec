import { COOLERS } from '../../catalogue/coolers.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { designWeathers } from './annual-climate.ts';
import { sourceWaterC, waterSourceOf } from './once-through.ts';
import { fanRiseK, type WaterRejectionId } from './outside-air.ts';

/** Coldest water an outdoor unit makes without compressors at one hour, °C. Rules COOL-6, COOL-7, COOL-71 … COOL-73. */
function freeCoolingTempC(
  kind: WaterRejectionId,
  weather: Weather,
  approachK: number,
  plant: CoolingPlant,
): number {
  const { dryBulbC, wetBulbC } = weather;
  const source = waterSourceOf(kind);
  if (source !== undefined) return sourceWaterC(source, plant.meanAirC, dryBulbC) + approachK;
  if (kind === 'tower') return wetBulbC + approachK;
  if (kind === 'dry-wet')
    return dryBulbC > plant.changeOverC ? wetBulbC + approachK : dryBulbC + plant.dryApproachK;
  const depressionK = kind === 'adiabatic' ? Math.max(0, dryBulbC - wetBulbC) : 0;
  return dryBulbC - plant.adiabaticEffectiveness * depressionK + approachK;
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
  const freeC = (weather: Weather) => freeCoolingTempC(kind, weather, approachK, plant);
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
