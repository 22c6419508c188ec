import { WATER_SOURCES } from '../../catalogue/water-sources.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { newOutdoorAir, type OutdoorAir, outdoorAirInto } from './moist-air.ts';
import { rejectOnceThrough } from './once-through.ts';
import { rejectByOutsideAir } from './outside-air.ts';
import { rejectByDryChiller, rejectDry } from './reject-dry.ts';
import { rejectByTower, rejectDryThenWet } from './reject-wet.ts';
import { newRejection, type Rejection, type RejectionScratch } from './rejection.ts';

/**
 * What it takes to bring a water loop back to its supply temperature outdoors.
 * Free cooling first, in series; compressors do the rest, because the loop must be held. Outside air has no loop: the
 * supply is the air to the racks and the rise the plant's for them. Rules COOL-6 … COOL-9, COOL-55, COOL-60, COOL-71 … COOL-73.
 */
export function rejectHeat(
  plant: CoolingPlant,
  kind: HeatRejectionId,
  supplyC: number,
  riseK: number,
  weather: Weather,
): Rejection {
  const result = newRejection();
  const air = newOutdoorAir();
  outdoorAirInto(air, weather.dryBulbC, weather.wetBulbC, plant.airPressurePa);
  rejectHeatInto(result, plant, kind, supplyC, riseK, air);
  return result;
}

/** The same, written into a scratch. */
export function rejectHeatInto(
  into: RejectionScratch,
  plant: CoolingPlant,
  kind: HeatRejectionId,
  supplyC: number,
  riseK: number,
  air: OutdoorAir,
): void {
  into.deliveredC = supplyC;
  switch (kind) {
    case 'outside-air':
      rejectByOutsideAir(into, plant, supplyC, air);
      break;
    case 'tower':
      rejectByTower(into, plant, supplyC, riseK, air);
      break;
    case 'dry-wet':
      rejectDryThenWet(into, plant, supplyC, riseK, air);
      break;
    case 'dry-chiller':
      rejectByDryChiller(into, plant, supplyC, riseK, air.dryBulbC);
      break;
    case 'sea':
    case 'lake':
    case 'river':
      rejectOnceThrough(into, plant, WATER_SOURCES[kind], supplyC, riseK, air.dryBulbC);
      break;
    default:
      rejectDry(into, plant, kind, supplyC, riseK, air);
      break;
  }
}
