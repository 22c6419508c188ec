import { BOILING } from '../../catalogue/cold-plates.ts';
import {
  type BoilingFluidRecord,
  LIQUIDS,
  type LiquidId,
  type QuadraticFit,
} from '../../catalogue/fluids.ts';
import { CELSIUS_ZERO_K } from '../../units/temperature.ts';

export interface FluidState {
  readonly densityKgPerM3: number;
  readonly heatJPerKgK: number;
  readonly viscosityPaS: number;
  readonly conductivityWPerMK: number;
  /** False where the temperature is outside the fits; they are then read at their nearest end. */
  readonly inRange: boolean;
}

function evaluate(fit: QuadraticFit, tempC: number): number {
  return fit.a0.value + fit.a1.value * tempC + fit.a2.value * tempC * tempC;
}

/** Density, heat capacity, viscosity and conductivity of a liquid at a temperature in °C. Rule COOL-23. */
export function fluidState(id: LiquidId, tempC: number): FluidState {
  const record = LIQUIDS[id];
  const at = Math.min(Math.max(tempC, record.coldestC.value), record.hottestC.value);
  return {
    densityKgPerM3: evaluate(record.densityKgPerM3, at),
    heatJPerKgK: evaluate(record.heatJPerKgK, at),
    viscosityPaS: Math.exp(evaluate(record.logViscosityMPaS, at)) / 1000,
    conductivityWPerMK: evaluate(record.conductivityWPerMK, at),
    inRange: at === tempC,
  };
}

/**
 * Saturation pressure, Pa, by a line in ln p over 1/T between the published points, carried on past both ends;
 * undefined where none is published. Rule COOL-23.
 */
export function saturationPa(record: BoilingFluidRecord, tempC: number): number | undefined {
  const points = record.saturationPa;
  if (points === undefined) return undefined;
  let index = 1;
  while (index < points.length - 1 && tempC > (points[index]?.tempC.value ?? 0)) index += 1;
  const low = points[index - 1];
  const high = points[index];
  if (low === undefined || high === undefined) return undefined;
  const inverse = (celsius: number) => 1 / (celsius + CELSIUS_ZERO_K);
  const share =
    (inverse(tempC) - inverse(low.tempC.value)) / (inverse(high.tempC.value) - inverse(low.tempC.value));
  return low.pressurePa.value * (high.pressurePa.value / low.pressurePa.value) ** share;
}

/**
 * Most heat a boiling surface gives off before it dries, W/m²: measured where somebody measured it, else Zuber's
 * `0.131 h √ρv (σ g (ρl − ρv))^¼`; undefined without the properties. Rule COOL-31.
 */
export function criticalHeatFlux(record: BoilingFluidRecord): number | undefined {
  return record.criticalHeatFluxWPerM2?.value ?? zuberHeatFlux(record);
}

/** Zuber's limit of pool boiling on a large flat plate, W/m². Rule COOL-31. */
export function zuberHeatFlux(record: BoilingFluidRecord): number | undefined {
  const tension = record.surfaceTensionNPerM?.value;
  const liquid = record.liquidDensityKgPerM3?.value;
  const vapour = record.vapourDensityKgPerM3?.value;
  if (tension === undefined || liquid === undefined || vapour === undefined) return undefined;
  const lift = (tension * BOILING.gravityMPerS2.value * (liquid - vapour)) ** 0.25;
  return BOILING.zuberFactor.value * record.latentHeatJPerKg.value * Math.sqrt(vapour) * lift;
}
