import { CABLE_PRACTICE } from '../../catalogue/cables.ts';

/** Current of a three-phase load, A: P/(√3·V·pf); V between phases. Rule PWR-26. */
export function threePhaseCurrentA(powerW: number, voltageV: number, powerFactor: number): number {
  return powerW / (Math.sqrt(3) * voltageV * powerFactor);
}

/** Current of a direct-current load, A. Rule PWR-26. */
export function directCurrentA(powerW: number, voltageV: number): number {
  return powerW / voltageV;
}

/** What a three-phase circuit can carry at a loading cap, VA: √3·V·I·u. Rule PWR-5. */
export function circuitVa(voltageV: number, currentA: number, loadingCap = 1): number {
  return Math.sqrt(3) * voltageV * currentA * loadingCap;
}

export interface Conductor {
  readonly resistanceOhmPerM: number;
  readonly reactanceOhmPerM: number;
}

/** Three-phase drop between phases, V: √3·I·L·(r·cosφ + x·sinφ), lagging. Rule PWR-26. */
export function threePhaseDropV(
  line: Conductor,
  currentA: number,
  lengthM: number,
  powerFactor: number,
): number {
  const sine = Math.sqrt(1 - powerFactor ** 2);
  return (
    Math.sqrt(3) * currentA * lengthM * (line.resistanceOhmPerM * powerFactor + line.reactanceOhmPerM * sine)
  );
}

/** Heat of a three-phase circuit, W: 3·I²·r·L. Rule PWR-26. */
export function threePhaseLossW(line: Conductor, currentA: number, lengthM: number): number {
  return 3 * currentA ** 2 * line.resistanceOhmPerM * lengthM;
}

/** Drop of a two-pole circuit, V: 2·I·L·r. Rule PWR-26. */
export function directDropV(resistanceOhmPerM: number, currentA: number, lengthM: number): number {
  return 2 * currentA * lengthM * resistanceOhmPerM;
}

/** Heat of a two-pole circuit, W: 2·I²·r·L. Rule PWR-26. */
export function directLossW(resistanceOhmPerM: number, currentA: number, lengthM: number): number {
  return 2 * currentA ** 2 * resistanceOhmPerM * lengthM;
}

/** Resistivity of copper, Ω·m, at a conductor temperature. Rule PWR-27. */
export function copperResistivityOhmM(tempC: number): number {
  const { copperResistivityOhmM: at20, copperTemperaturePerK } = CABLE_PRACTICE;
  return at20.value * (1 + copperTemperaturePerK.value * (tempC - 20));
}

/** Copper of each pole for a wanted drop, m²: A = 2ρLI/(aV), with its mass for both poles, kg. Rule PWR-27. */
export function copperForDrop(
  powerW: number,
  voltageV: number,
  lengthM: number,
  dropRatio: number,
  tempC: number,
): { sectionM2: number; massKg: number } {
  const currentA = directCurrentA(powerW, voltageV);
  const sectionM2 = (2 * copperResistivityOhmM(tempC) * lengthM * currentA) / (dropRatio * voltageV);
  return { sectionM2, massKg: 2 * lengthM * sectionM2 * CABLE_PRACTICE.copperDensityKgPerM3.value };
}

/** Current a laid cable may carry, A: rating × temperature × grouping × soil. Rule PWR-28. */
export function deratedAmpacityA(ratedA: number): number {
  const { temperatureFactor, groupFactor, soilFactor } = CABLE_PRACTICE;
  return ratedA * temperatureFactor.value * groupFactor.value * soilFactor.value;
}

/** Equal cables side by side that carry a current after derating, and what they may carry, A. Rule PWR-28. */
export function cablesFor(currentA: number, ratedA: number): { count: number; ampacityA: number } {
  const each = deratedAmpacityA(ratedA);
  const count = Math.max(1, Math.ceil(currentA / each));
  return { count, ampacityA: count * each };
}

/** What a line carries without moving reactive power, W: V²/Z_c. Rule PWR-29. */
export function surgeImpedanceLoadingW(voltageV: number, surgeImpedanceOhm: number): number {
  return voltageV ** 2 / surgeImpedanceOhm;
}
