const LAMINAR_BELOW_RE = 2000;
const COLEBROOK_STEPS = 50;
const COLEBROOK_TOLERANCE = 1e-10;

/** Reynolds number of a full pipe. Rule COOL-24. */
export function reynolds(velocityMPerS: number, boreM: number, kinematicM2PerS: number): number {
  return (velocityMPerS * boreM) / kinematicM2PerS;
}

/**
 * Darcy friction factor: 64/Re below 2,000, Swamee–Jain above; 0 without flow.
 * Within 3 % of Colebrook for 5e3 < Re < 1e8 and 1e-6 < relative roughness < 1e-2. Rule COOL-24.
 */
export function frictionFactor(re: number, relativeRoughness: number): number {
  if (re <= 0) return 0;
  if (re < LAMINAR_BELOW_RE) return 64 / re;
  return 0.25 / Math.log10(relativeRoughness / 3.7 + 5.74 / re ** 0.9) ** 2;
}

/** Colebrook's implicit factor by fixed-point iteration, the yardstick of the explicit one. Turbulent only. Rule COOL-24. */
export function colebrookFactor(re: number, relativeRoughness: number): number {
  let inverseRoot = 1 / Math.sqrt(frictionFactor(re, relativeRoughness));
  for (let step = 0; step < COLEBROOK_STEPS; step += 1) {
    const next = -2 * Math.log10(relativeRoughness / 3.7 + (2.51 * inverseRoot) / re);
    if (Math.abs(next - inverseRoot) < COLEBROOK_TOLERANCE) break;
    inverseRoot = next;
  }
  return 1 / inverseRoot ** 2;
}

/** Mean speed of a flow in a round bore, m/s. Rule COOL-24. */
export function velocity(flowM3PerS: number, boreM: number): number {
  return flowM3PerS / ((Math.PI / 4) * boreM * boreM);
}

export interface PipeFlow {
  readonly velocityMPerS: number;
  readonly reynolds: number;
  readonly frictionFactor: number;
  readonly gradientPaPerM: number;
  /** Half the density times the square of the speed: one velocity head, Pa. */
  readonly dynamicPa: number;
}

export interface PipeLiquid {
  readonly densityKgPerM3: number;
  readonly viscosityPaS: number;
}

/** Friction of a flow in a full round pipe, Pa per metre (Darcy–Weisbach). Rule COOL-24. */
export function pipeFlow(
  flowM3PerS: number,
  boreM: number,
  roughnessM: number,
  liquid: PipeLiquid,
): PipeFlow {
  const velocityMPerS = velocity(flowM3PerS, boreM);
  const re = reynolds(velocityMPerS, boreM, liquid.viscosityPaS / liquid.densityKgPerM3);
  const factor = frictionFactor(re, roughnessM / boreM);
  const dynamicPa = (liquid.densityKgPerM3 * velocityMPerS * velocityMPerS) / 2;
  return {
    velocityMPerS,
    reynolds: re,
    frictionFactor: factor,
    gradientPaPerM: (factor / boreM) * dynamicPa,
    dynamicPa,
  };
}
