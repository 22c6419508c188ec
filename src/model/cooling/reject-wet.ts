import { CHILLERS } from '../../catalogue/coolers.ts';
import type { CoolingPlant } from '../model-types.ts';
import { chilledFractionOf, waterChillerCop } from './free-then-chilled.ts';
import type { OutdoorAir } from './moist-air.ts';
import { rejectByDryChiller } from './reject-dry.ts';
import type { RejectionScratch } from './rejection.ts';
import { type TowerAirScratch, towerAirInto, towerApproachK } from './tower-air.ts';

/** Written and read within one call. */
const TOWER_AIR: TowerAirScratch = { evaporatedLPerKwh: 0, fanSpeed: 1 };

/** Wet towers with a plate exchanger, and water-cooled chillers on them. Rules COOL-6, COOL-8, COOL-60. */
export function rejectWet(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  air: OutdoorAir,
): void {
  const { wetBulbC } = air;
  const chilledFraction = chilledFractionOf(supplyC, riseK, wetBulbC + plant.coolerApproachK);
  const condenserWaterC = wetBulbC + CHILLERS.towerApproachK.value + CHILLERS.towerRangeK.value;
  const cop = waterChillerCop(supplyC, condenserWaterC, plant.waterChillerCarnotShare);
  const compressorShare = chilledFraction / cop;
  const rejectedShare = 1 + compressorShare;
  const freeRangeK = riseK * (1 - chilledFraction);
  towerAirInto(
    TOWER_AIR,
    supplyC - CHILLERS.economiserK.value,
    towerApproachK(plant),
    freeRangeK + CHILLERS.towerRangeK.value * chilledFraction,
    air,
  );
  into.electricShare = compressorShare + plant.coolerFanShare * rejectedShare * TOWER_AIR.fanSpeed ** 3;
  into.chilledFraction = chilledFraction;
  into.waterLPerKwh = TOWER_AIR.evaporatedLPerKwh * plant.towerMakeUpRatio * rejectedShare;
  into.rejectedShare = rejectedShare;
}

/** Coils that are dry up to an air temperature and sprayed above it; chillers on them do what is left. Rule COOL-72. */
export function rejectDryThenWet(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  air: OutdoorAir,
): void {
  if (air.dryBulbC > plant.changeOverC) rejectWet(into, plant, supplyC, riseK, air);
  else rejectByDryChiller(into, plant, supplyC, riseK, air.dryBulbC);
}
