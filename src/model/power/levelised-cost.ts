import { HOURS_PER_YEAR } from '../../units/time.ts';

/** MMBtu of fuel in one MWh of heat. */
const MMBTU_PER_MWH = 3.412_141_63;

/** Yearly payment for one dollar of capital, 1/a: i(1+i)ⁿ/((1+i)ⁿ−1); 1/n without interest. Rule PWR-22. */
export function annuity(rate: number, years: number): number {
  return rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);
}

/** Cost over overnight cost after interest on even spending over `years`: ((1+i)ᵀ−1)/(T·ln(1+i)). Rule PWR-22. */
export function interestFactor(rate: number, years: number): number {
  return rate === 0 || years <= 0 ? 1 : ((1 + rate) ** years - 1) / (years * Math.log1p(rate));
}

export interface PlantCost {
  readonly overnightUsdPerW: number;
  readonly buildYears: number;
  readonly lifeYears: number;
  /** Interest a year, ≥ 0. */
  readonly rate: number;
  readonly fixedUsdPerWYear: number;
  /** Fuel and what goes with output. */
  readonly variableUsdPerMwh: number;
}

/** What one watt of a plant costs a year, run or not: capital with interest, fixed operation. Rule PWR-22. */
export function fixedUsdPerWYear(plant: PlantCost): number {
  const capital = plant.overnightUsdPerW * interestFactor(plant.rate, plant.buildYears);
  return capital * annuity(plant.rate, plant.lifeYears) + plant.fixedUsdPerWYear;
}

/** Levelised cost, USD/MWh, at a capacity factor in 0–1: (OCC·f_IDC·CRF + FOM)/(8.76·CF) + VOM + fuel. Rule PWR-22. */
export function levelisedUsdPerMwh(plant: PlantCost, capacityFactor: number): number {
  return (fixedUsdPerWYear(plant) * 1e6) / (HOURS_PER_YEAR * capacityFactor) + plant.variableUsdPerMwh;
}

/** Cost of the n-th unit: C₁·n^log₂(1−LR). Rule PWR-23. */
export function learnedCost(firstCost: number, unit: number, learningRatio: number): number {
  return firstCost * unit ** Math.log2(1 - learningRatio);
}

/** Heat rate by the higher heating value, MMBtu/MWh, from efficiency by the lower one. Rule PWR-24. */
export function heatRateMmbtuPerMwh(efficiency: number, higherOverLowerHeat: number): number {
  return (MMBTU_PER_MWH * higherOverLowerHeat) / efficiency;
}

/** Carbon dioxide of burning gas, kg/MWh, from heat rate and the fuel's carbon. Rule PWR-24. */
export function gasKgCo2PerMwh(heatRate: number, kgCo2PerMmbtu: number): number {
  return heatRate * kgCo2PerMmbtu;
}
