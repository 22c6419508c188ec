import { BOILING, CHIP } from '../../catalogue/cold-plates.ts';
import { BOILING_FLUIDS, type BoilingFluidId, type BoilingFluidRecord } from '../../catalogue/fluids.ts';
import type { TwoPhaseResult } from './cooling-types.ts';
import { criticalHeatFlux } from './fluid-properties.ts';

/** Vapour a heat makes of a liquid at its boiling point, kg/s. Rule COOL-31. */
export function vapourRate(heatW: number, latentHeatJPerKg: number): number {
  return heatW / latentHeatJPerKg;
}

/** Surface that boils off a heat at a share of the critical heat flux, m². Rule COOL-31. */
export function boilingArea(heatW: number, criticalFluxWPerM2: number, fluxShare: number): number {
  return heatW / (fluxShare * criticalFluxWPerM2);
}

/** Refrigerant a plate needs so that its vapour share stays below the exit quality (0–1], kg/s. Rule COOL-31. */
export function refrigerantRate(heatW: number, latentHeatJPerKg: number, exitQuality: number): number {
  return heatW / (exitQuality * latentHeatJPerKg);
}

/** Boiling in a bath, or in the cold plates of a pumped loop, for one rack's heat. Rule COOL-31. */
export function twoPhase(
  fluid: BoilingFluidId,
  inTank: boolean,
  rackHeatW: number,
  acceleratorW: number,
): TwoPhaseResult {
  const record: BoilingFluidRecord = BOILING_FLUIDS[fluid];
  const latent = (inTank ? undefined : record.latentHeat50JPerKg)?.value ?? record.latentHeatJPerKg.value;
  const vapourKgPerS = vapourRate(rackHeatW, latent);
  const vapourDensity = record.vapourDensityKgPerM3?.value;
  const flux = inTank ? (criticalHeatFlux(record) ?? 0) : 0;
  return {
    fluid,
    vapourKgPerS,
    vapourM3PerS: vapourDensity === undefined ? 0 : vapourKgPerS / vapourDensity,
    liquidKgPerS: inTank ? 0 : refrigerantRate(rackHeatW, latent, BOILING.exitQuality.value),
    boilingAreaM2: flux > 0 ? boilingArea(acceleratorW, flux, BOILING.fluxShare.value) : 0,
    criticalHeatFluxWPerM2: flux,
  };
}

/** Heat of one accelerator: its share of the rack's, W; 0 without accelerators. Rule COOL-28. */
export function acceleratorHeatW(rackLiquidW: number, perRack: number): number {
  return perRack > 0 ? (rackLiquidW * CHIP.liquidHeatShare.value) / perRack : 0;
}
