import { wholeUnits } from '../whole-units.ts';

/** A transformer by what its nameplate says; ratios over rating. */
export interface Transformer {
  readonly ratedVa: number;
  readonly shortCircuitRatio: number;
  readonly loadLossRatio: number;
  readonly noLoadLossW: number;
}

/** Reactive part of the short-circuit voltage: √(u_k² − u_kr²). Rule PWR-25. */
export function reactanceRatio({ shortCircuitRatio, loadLossRatio }: Transformer): number {
  return Math.sqrt(Math.max(0, shortCircuitRatio ** 2 - loadLossRatio ** 2));
}

/** Efficiency at load k (over rating, > 0) and power factor: k·S·pf/(k·S·pf + P_fe + u_kr·S·k²). Rule PWR-25. */
export function transformerEfficiency(unit: Transformer, load: number, powerFactor: number): number {
  const outputW = load * unit.ratedVa * powerFactor;
  return outputW / (outputW + unit.noLoadLossW + unit.loadLossRatio * unit.ratedVa * load ** 2);
}

/** Load of best efficiency over rating: √(P_fe/(u_kr·S)). Rule PWR-25. */
export function bestLoad(unit: Transformer): number {
  return Math.sqrt(unit.noLoadLossW / (unit.loadLossRatio * unit.ratedVa));
}

/**
 * Voltage drop over nominal at load k and lagging power factor:
 * k(u_kr·cosφ + u_kx·sinφ) + ½[k(u_kx·cosφ − u_kr·sinφ)]². Rule PWR-25.
 */
export function regulation(unit: Transformer, load: number, powerFactor: number): number {
  const x = reactanceRatio(unit);
  const r = unit.loadLossRatio;
  const sine = Math.sqrt(1 - powerFactor ** 2);
  return load * (r * powerFactor + x * sine) + 0.5 * (load * (x * powerFactor - r * sine)) ** 2;
}

/** Transformers for a load with one out: count, load with all in and with one out, and without the spare. Rule PWR-3. */
export function substation(apparentVa: number, unitVa: number) {
  const needed = wholeUnits(apparentVa / unitVa);
  const load = (count: number) => (count > 0 ? apparentVa / (count * unitVa) : 0);
  return {
    count: needed + 1,
    loadFraction: load(needed + 1),
    loadOneOut: load(needed),
    loadOneOutWithoutSpare: load(needed - 1),
  };
}
