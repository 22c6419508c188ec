import { CHILLERS } from '../../catalogue/coolers.ts';
import type { CoolingPlant } from '../model-types.ts';
import { chilledFractionOf, waterChillerCop } from './free-then-chilled.ts';
import type { OutdoorAir } from './moist-air.ts';
import { rejectByDryChiller } from './reject-dry.ts';
import type { RejectionScratch } from './rejection.ts';
import { type TowerAirScratch, towerAirInto, towerApproachK } from './tower-air.ts';

/** Written and read within one call. */
const TOWER_AIR: TowerAirScratch = { evaporatedLPerKwh: 0, fanSpeed: 1 };

/** Wet towers with a plate exchanger, water-cooled chillers on them, and the pumps between. Rules COOL-6, COOL-8, COOL-60, COOL-76. */
export function rejectByTower(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  air: OutdoorAir,
): void {
  rejectWet(into, plant, supplyC, riseK, air, plant.condenserPumpShareK);
}

/** @param pumpShareK what the water between exchanger and tower takes to move; 0 where coils are sprayed. */
function rejectWet(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  air: OutdoorAir,
  pumpShareK: number,
): void {
  const { wetBulbC } = air;
  const chilledFraction = chilledFractionOf(supplyC, riseK, wetBulbC + plant.coolerApproachK);
  const condenserWaterC = wetBulbC + CHILLERS.towerApproachK.value + CHILLERS.towerRangeK.value;
  const cop = waterChillerCop(supplyC, condenserWaterC, plant);
  const compressorShare = chilledFraction / cop;
  const rejectedShare = 1 + compressorShare;
  const rangeK = riseK * (1 - chilledFraction) + CHILLERS.towerRangeK.value * chilledFraction;
  towerAirInto(TOWER_AIR, supplyC - CHILLERS.economiserK.value, towerApproachK(plant), rangeK, air);
  const fanShare = plant.coolerFanShare * TOWER_AIR.fanSpeed ** 3;
  into.electricShare = compressorShare + rejectedShare * (fanShare + pumpShareK / rangeK);
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
  if (air.dryBulbC > plant.changeOverC) rejectWet(into, plant, supplyC, riseK, air, 0);
  else rejectByDryChiller(into, plant, supplyC, riseK, air.dryBulbC);
}
