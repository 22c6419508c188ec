/**
 * What happens when a source trips or a load swings: closed forms for the first seconds to minutes. Power in W, energy
 * in J, time in s.
 */

/** Energy that bridges a lost source until others have started and ramped: ΔP·t₀ + ΔP²/(2r). Rule PWR-36. */
export function bridgeEnergyJ(lostW: number, startDelayS: number, rampWPerS: number): number {
  return lostW * startDelayS + lostW ** 2 / (2 * rampWPerS);
}

/** Energy to ride through at constant power: P·t. Rule PWR-36. */
export function rideThroughJ(powerW: number, seconds: number): number {
  return powerW * seconds;
}

/** First slope of an island's frequency, Hz/s: f₀·ΔP/(2·H·S). Rule PWR-37. */
export function frequencySlopeHzPerS(
  nominalHz: number,
  lostW: number,
  inertiaS: number,
  runningVa: number,
): number {
  return (nominalHz * lostW) / (2 * inertiaS * runningVa);
}

/** Time until the frequency has fallen by `fallHz` at that slope. Rule PWR-37. */
export function timeToFallS(fallHz: number, slopeHzPerS: number): number {
  return fallHz / slopeHzPerS;
}

/** Lowest frequency with a response that stops the fall fully after `responseS`. Rule PWR-37. */
export function nadirHz(nominalHz: number, slopeHzPerS: number, responseS: number): number {
  return nominalHz - slopeHzPerS * responseS;
}

/** Fall of frequency of an interconnected system, Hz: ΔP/β. Rule PWR-37. */
export function interconnectedFallHz(lostW: number, stiffnessWPerHz: number): number {
  return lostW / stiffnessWPerHz;
}

export interface Smoothing {
  readonly energyJ: number;
  /** The larger of charge and discharge power. */
  readonly powerW: number;
}

/** Storage that flattens a square wave of load: E = ΔP·d·(1−d)·T, P = ΔP·max(d, 1−d); duty d in 0–1. Rule PWR-38. */
export function smoothSquareWave(swingW: number, periodS: number, duty: number): Smoothing {
  return {
    energyJ: swingW * duty * (1 - duty) * periodS,
    powerW: swingW * Math.max(duty, 1 - duty),
  };
}

/** Energy a capacitor gives between two voltages: ½C(V₁² − V₂²). Rule PWR-38. */
export function capacitorEnergyJ(farad: number, fullV: number, emptyV: number): number {
  return 0.5 * farad * (fullV ** 2 - emptyV ** 2);
}
