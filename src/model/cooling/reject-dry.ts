import { CHILLERS } from '../../catalogue/coolers.ts';
import { WATER } from '../../catalogue/water.ts';
import type { CoolingPlant } from '../model-types.ts';
import { chilledFractionOf, chillerCop, fanSpeed, waterChillerCop } from './free-then-chilled.ts';
import type { OutdoorAir } from './moist-air.ts';
import type { RejectionScratch } from './rejection.ts';

/** Dry coils: chillers with a coil of their own, dry coolers with trim chillers, the same over wetted pads. Rules COOL-6 … COOL-9. */
export function rejectDry(
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
    plant.chillerMaxCop,
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

/**
 * Dry coolers that carry the loop and the condensers of water-cooled chillers: free cooling first, then chillers against
 * water of the coolers' approach and the condenser's rise above the air. Rule COOL-71.
 */
export function rejectByDryChiller(
  into: RejectionScratch,
  plant: CoolingPlant,
  supplyC: number,
  riseK: number,
  dryBulbC: number,
): void {
  const approachK = plant.dryApproachK;
  const chilledFraction = chilledFractionOf(supplyC, riseK, dryBulbC + approachK);
  const condenserWaterC = dryBulbC + approachK + CHILLERS.condenserRangeK.value;
  const compressorShare = chilledFraction / waterChillerCop(supplyC, condenserWaterC, plant);
  const fanShare = plant.coolerFanShare * fanSpeed(supplyC - dryBulbC, approachK) ** 3;
  const condenserPumpShare =
    (chilledFraction + compressorShare) * (plant.condenserPumpShareK / CHILLERS.condenserRangeK.value);
  into.electricShare = compressorShare + condenserPumpShare + fanShare * (1 + compressorShare);
  into.chilledFraction = chilledFraction;
  into.waterLPerKwh = 0;
  into.rejectedShare = 1 + compressorShare;
}
