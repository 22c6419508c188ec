import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import type { Assumptions } from '../assumptions.ts';
import { rackFlow } from './rack-flow.ts';

/** Electricity of a pump, W: flow times head over wire-to-water efficiency (0–1]. Rule COOL-22. */
export function pumpPowerW(flowM3PerS: number, headPa: number, efficiency: number): number {
  return (flowM3PerS * headPa) / efficiency;
}

/** Facility-water pumping over the heat the water carries, at the loop's rise, K. Rule COOL-22. */
export function facilityPumpShare(headPa: number, efficiency: number, riseK: number): number {
  return pumpPowerW(waterFlowM3PerS(1, riseK), headPa, efficiency);
}

/** Facility water that carries a heat at a rise, m³/s. */
export function waterFlowM3PerS(heatW: number, riseK: number): number {
  return heatW / (FACILITY_LOOPS.waterDensityKgPerM3.value * FACILITY_LOOPS.waterHeatJPerKgK.value * riseK);
}

/**
 * Electricity between rack and facility water over the liquid heat. Racks that hold a constant return draw more
 * coolant the warmer it is, and the CDU pumps hold their head: the share follows from flow and head. Other
 * technologies carry a published share. Rule COOL-22.
 */
export function transportShare(
  technology: CoolingTechnologyRecord,
  supplyC: number,
  assumed: Assumptions,
): number {
  if (technology.flowRule !== 'constant-return') return assumed.technologyTransportShare;
  const flowPerWatt = rackFlow(technology, supplyC, 1).flowM3PerS;
  return pumpPowerW(flowPerWatt, assumed.cduHeadPa, assumed.cduPumpEfficiency);
}
