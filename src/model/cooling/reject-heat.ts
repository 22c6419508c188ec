import { CHILLERS, COOLERS, FACILITY_LOOPS, WATER } from '../../catalogue/coolers.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { Weather } from '../model-types.ts';

/** What rejecting one joule of loop heat costs at one hour. */
export interface Rejection {
  /** Electricity over heat: fans and compressors. */
  readonly electricShare: number;
  /** Share of the cooling the compressors do, 0–1. */
  readonly chilledFraction: number;
  /** Litres of water per kWh of heat. */
  readonly waterLPerKwh: number;
  /** Heat to the air outside over loop heat: compressor work added. */
  readonly rejectedShare: number;
}

const ZERO_CELSIUS_K = 273.15;

/**
 * What it takes to bring a water loop back to its supply temperature outdoors.
 * Free cooling first, in series; compressors do the rest, because the loop must be held. Rules COOL-6 … COOL-9.
 */
export function rejectHeat(
  kind: HeatRejectionId,
  supplyC: number,
  riseK: number,
  weather: Weather,
): Rejection {
  return kind === 'tower' ? rejectWet(supplyC, riseK, weather) : rejectDry(kind, supplyC, riseK, weather);
}

/** Chilled share of a series economiser: what free cooling at `freeC` leaves undone. */
function chilledFractionOf(supplyC: number, riseK: number, freeC: number): number {
  return clamp((Math.min(supplyC + riseK, freeC) - supplyC) / riseK, 0, 1);
}

function rejectDry(
  kind: 'chiller-air' | 'dry' | 'adiabatic',
  supplyC: number,
  riseK: number,
  weather: Weather,
): Rejection {
  const cooler = COOLERS[kind];
  const approachK = cooler.approachK.value;
  const depressionK = Math.max(0, weather.dryBulbC - weather.wetBulbC);
  const wetted = kind === 'adiabatic' && weather.dryBulbC > supplyC - approachK;
  const preCoolK = wetted ? WATER.adiabaticEffectiveness.value * depressionK : 0;
  const airC = weather.dryBulbC - preCoolK;
  const chilledFraction = chilledFractionOf(supplyC, riseK, airC + approachK);
  const cop = chillerCop(
    supplyC - CHILLERS.airCooledEvaporatorK.value,
    airC + CHILLERS.airCooledCondenserK.value,
    CHILLERS.airCooledCarnotShare.value,
  );
  const compressorShare = chilledFraction / cop;
  // Chillers carry their own fans in their coefficient; the coil's fans stop when the coil cannot help.
  const fanShare = chilledFraction < 1 ? cooler.fanShare.value * fanSpeed(supplyC - airC, approachK) ** 3 : 0;
  return {
    electricShare: fanShare + compressorShare,
    chilledFraction,
    waterLPerKwh: WATER.adiabaticLPerKwhK.value * preCoolK,
    rejectedShare: 1 + compressorShare,
  };
}

function rejectWet(supplyC: number, riseK: number, weather: Weather): Rejection {
  const freeC = weather.wetBulbC + COOLERS.tower.approachK.value;
  const chilledFraction = chilledFractionOf(supplyC, riseK, freeC);
  const condenserC =
    weather.wetBulbC +
    CHILLERS.towerApproachK.value +
    CHILLERS.towerRangeK.value +
    CHILLERS.waterCooledEndK.value;
  const cop = chillerCop(
    supplyC - CHILLERS.waterCooledEndK.value,
    condenserC,
    CHILLERS.waterCooledCarnotShare.value,
  );
  const compressorShare = chilledFraction / cop;
  const rejectedShare = 1 + compressorShare;
  return {
    electricShare: compressorShare + COOLERS.tower.fanShare.value * rejectedShare,
    chilledFraction,
    waterLPerKwh: WATER.towerMakeUpLPerKwh.value * rejectedShare,
    rejectedShare,
  };
}

/** Fan speed over full: the air flow that just holds the approach, never under the slowest speed. */
function fanSpeed(availableK: number, approachK: number): number {
  if (availableK <= approachK) return 1;
  return Math.max(approachK / availableK, FACILITY_LOOPS.minFanSpeed.value);
}

/** Coefficient of performance as a share of Carnot's, kept inside what machines reach. Rule COOL-8. */
export function chillerCop(evaporatorC: number, condenserC: number, carnotShare: number): number {
  const liftK = Math.max(condenserC - evaporatorC, 0.1);
  const ideal = (evaporatorC + ZERO_CELSIUS_K) / liftK;
  return clamp(carnotShare * ideal, CHILLERS.minCop.value, CHILLERS.maxCop.value);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
