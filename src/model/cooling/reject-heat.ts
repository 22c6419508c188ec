import { CHILLERS, FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import { WATER } from '../../catalogue/water.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import { CELSIUS_ZERO_K } from '../../units/temperature.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { newOutdoorAir, type OutdoorAir, outdoorAirInto } from './moist-air.ts';
import { rejectByOutsideAir } from './outside-air.ts';
import { newRejection, type Rejection, type RejectionScratch } from './rejection.ts';
import { type TowerAirScratch, towerAirInto, towerApproachK } from './tower-air.ts';

/**
 * What it takes to bring a water loop back to its supply temperature outdoors.
 * Free cooling first, in series; compressors do the rest, because the loop must be held. Outside air has no loop: the
 * supply is the air to the racks and the rise the plant's for them. Rules COOL-6 … COOL-9, COOL-55, COOL-60.
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
  if (kind === 'outside-air') rejectByOutsideAir(into, plant, supplyC, air);
  else if (kind === 'tower') rejectWet(into, plant, supplyC, riseK, air);
  else rejectDry(into, plant, kind, supplyC, riseK, air);
}

/** Written and read within one call. */
const TOWER_AIR: TowerAirScratch = { evaporatedLPerKwh: 0, fanSpeed: 1 };

/** Chilled share of a series economiser: what free cooling at `freeC` leaves undone. Rule COOL-6. */
function chilledFractionOf(supplyC: number, riseK: number, freeC: number): number {
  return clamp((Math.min(supplyC + riseK, freeC) - supplyC) / riseK, 0, 1);
}

function rejectDry(
  into: RejectionScratch,
  plant: CoolingPlant,
  kind: 'chiller-air' | 'dry' | 'adiabatic',
  supplyC: number,
  riseK: number,
  { dryBulbC, wetBulbC }: OutdoorAir,
): void {
  const approachK = plant.coolerApproachK;
  const wetted = kind === 'adiabatic' && dryBulbC > supplyC - approachK;
  const preCoolK = wetted ? plant.adiabaticEffectiveness * Math.max(0, dryBulbC - wetBulbC) : 0;
  const airC = dryBulbC - preCoolK;
  const leftFraction = chilledFractionOf(supplyC, riseK, airC + approachK);
  const cop = chillerCop(
    supplyC - CHILLERS.airCooledEvaporatorK.value,
    airC + CHILLERS.airCooledCondenserK.value,
    plant.chillerCarnotShare,
  );
  const fanShare = plant.coolerFanShare * fanSpeed(supplyC - airC, approachK) ** 3;
  // A coil built into a chiller runs only where it saves its compressors more than its fans take.
  const coilHelps = kind !== 'chiller-air' || (1 - leftFraction) / cop > fanShare;
  const chilledFraction = coilHelps ? leftFraction : 1;
  const compressorShare = chilledFraction / cop;
  into.electricShare = compressorShare + fanShare * fanDuty(kind, chilledFraction, compressorShare);
  into.chilledFraction = chilledFraction;
  into.waterLPerKwh = WATER.adiabaticLPerKwhK.value * preCoolK;
  into.rejectedShare = 1 + compressorShare;
}

function rejectWet(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  air: OutdoorAir,
): void {
  const { wetBulbC } = air;
  const chilledFraction = chilledFractionOf(supplyC, riseK, wetBulbC + plant.coolerApproachK);
  const condenserC =
    wetBulbC + CHILLERS.towerApproachK.value + CHILLERS.towerRangeK.value + CHILLERS.waterCooledEndK.value;
  const cop = chillerCop(supplyC - CHILLERS.waterCooledEndK.value, condenserC, plant.waterChillerCarnotShare);
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

/**
 * Heat that the outdoor fans carry over loop heat. Trim chillers give their heat to the same dry coolers; a
 * chiller with its own coil has fans in its coefficient, and the coil's stop when the coil cannot help. Rule COOL-9.
 */
function fanDuty(
  kind: 'chiller-air' | 'dry' | 'adiabatic',
  chilledFraction: number,
  compressorShare: number,
): number {
  if (kind !== 'chiller-air') return 1 + compressorShare;
  return chilledFraction < 1 ? 1 : 0;
}

/** Fan speed over full: the air flow that just holds the approach, never under the slowest speed. Rule COOL-9. */
function fanSpeed(availableK: number, approachK: number): number {
  if (availableK <= approachK) return 1;
  return Math.max(approachK / availableK, FACILITY_LOOPS.minFanSpeed.value);
}

/** Coefficient of performance as a share of Carnot's, kept inside what machines reach. Rule COOL-8. */
export function chillerCop(evaporatorC: number, condenserC: number, carnotShare: number): number {
  const liftK = Math.max(condenserC - evaporatorC, 0.1);
  const ideal = (evaporatorC + CELSIUS_ZERO_K) / liftK;
  return clamp(carnotShare * ideal, CHILLERS.minCop.value, CHILLERS.maxCop.value);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
