import { RACK_COOLANT } from '../../catalogue/cdus.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';

export interface RackFlow {
  /** Coolant of one rack, m³/s. */
  readonly flowM3PerS: number;
  readonly returnTempC: number;
  /** True where the supply came so near the return that the minimum rise was used. */
  readonly limited: boolean;
}

/**
 * How much coolant one rack draws and how warm it returns.
 * Direct-to-chip racks keep a constant return temperature; other liquids a constant rise.
 * Near the return temperature the rise is held at its minimum, so the flow stays finite. Rules COOL-1, COOL-2.
 */
export function rackFlow(
  technology: CoolingTechnologyRecord,
  supplyTempC: number,
  liquidHeatW: number,
): RackFlow {
  if (technology.flowRule === 'none' || liquidHeatW <= 0) {
    return { flowM3PerS: 0, returnTempC: supplyTempC + technology.riseK.value, limited: false };
  }
  if (technology.flowRule === 'constant-rise') {
    return {
      flowM3PerS: technology.flowM3PerJ.value * liquidHeatW,
      returnTempC: supplyTempC + technology.riseK.value,
      limited: false,
    };
  }
  const freeRiseK = RACK_COOLANT.returnTempC.value - supplyTempC;
  const riseK = Math.max(freeRiseK, RACK_COOLANT.minimumRiseK.value);
  const scale = liquidHeatW / RACK_COOLANT.referenceHeatW.value;
  return {
    flowM3PerS: (RACK_COOLANT.flowTimesRiseM3KPerS.value / riseK) * scale,
    returnTempC: supplyTempC + riseK,
    limited: freeRiseK < RACK_COOLANT.minimumRiseK.value,
  };
}
