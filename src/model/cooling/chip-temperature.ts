import { CHIP, COLD_PLATE } from '../../catalogue/cold-plates.ts';

/**
 * Case above coolant for one watt, K/W: straight lines in the published table, its last value above it, a power law
 * of the flow below it. Falls as flow rises. Rule COOL-28.
 */
export function plateResistance(flowM3PerS: number): number {
  const first = COLD_PLATE[0];
  const last = COLD_PLATE[COLD_PLATE.length - 1];
  if (first === undefined || last === undefined) return 0;
  if (flowM3PerS <= first.flowM3PerS.value) {
    const share = first.flowM3PerS.value / Math.max(flowM3PerS, Number.EPSILON);
    return first.resistanceKPerW.value * share ** CHIP.lowFlowExponent.value;
  }
  for (let index = 1; index < COLD_PLATE.length; index += 1) {
    const low = COLD_PLATE[index - 1];
    const high = COLD_PLATE[index];
    if (low === undefined || high === undefined || flowM3PerS > high.flowM3PerS.value) continue;
    const share = (flowM3PerS - low.flowM3PerS.value) / (high.flowM3PerS.value - low.flowM3PerS.value);
    return low.resistanceKPerW.value + share * (high.resistanceKPerW.value - low.resistanceKPerW.value);
  }
  return last.resistanceKPerW.value;
}

/** One cold plate's worth of a package: a package above the plate's power has as many plates side by side. */
export interface Plate {
  readonly powerW: number;
  readonly flowM3PerS: number;
}

/** Splits a package over plates of the published size, so that flux never exceeds theirs. Rule COOL-28. */
export function plateOf(packageW: number, packageFlowM3PerS: number): Plate {
  const plates = Math.max(1, packageW / CHIP.platePowerW.value);
  return { powerW: packageW / plates, flowM3PerS: packageFlowM3PerS / plates };
}

/** Case temperature `T_s + P · R(V)`, °C. Rule COOL-28. */
export function caseTempC(supplyC: number, plate: Plate): number {
  return supplyC + plate.powerW * plateResistance(plate.flowM3PerS);
}

/** Junction temperature: case and `P · R_jc`, °C. Rule COOL-28. */
export function junctionTempC(supplyC: number, plate: Plate): number {
  return caseTempC(supplyC, plate) + plate.powerW * CHIP.junctionToCaseKPerW.value;
}
