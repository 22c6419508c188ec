import { RACK_COOLANT } from '../../catalogue/cdus.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { HYDRAULICS, PIPE_DUTIES } from '../../catalogue/pipes.ts';
import type { HydraulicsResult } from './cooling-types.ts';
import { fluidState } from './fluid-properties.ts';
import { loopCoolant } from './loop-coolant.ts';
import type { LoopWays } from './loop-types.ts';
import { reynolds } from './pipe-friction.ts';
import { sizePipe } from './size-pipe.ts';

const L_PER_MIN_PER_M3_PER_S = 60_000;

/** What the loops of a campus carry. */
export interface LoopFlows {
  readonly technology: CoolingTechnologyRecord;
  readonly supplyTempC: number;
  readonly fwsSupplyTempC: number;
  readonly rackFlowM3PerS: number;
  readonly rackHeatW: number;
  /** Racks one duty CDU serves, in the fullest hall. */
  readonly racksPerCdu: number;
  /** Facility water of the fullest hall and of a building. */
  readonly hallFlowM3PerS: number;
  readonly buildingFlowM3PerS: number;
  readonly cduHeadPa: number;
  readonly facilityHeadPa: number;
  readonly cduPumpPowerW: number;
  readonly facilityPumpPowerW: number;
}

/**
 * Head of one rack, Pa: `6.85 V^1.8965` with V in L/min, published for a rack of 121.7 kW and read at the flow per
 * watt of any other, whose paths are taken to be as many more in parallel. Within 2 % of the table. Rule COOL-26.
 */
export function rackHeadPa(flowM3PerS: number, liquidHeatW: number): number {
  if (liquidHeatW <= 0) return 0;
  const scale = RACK_COOLANT.referenceHeatW.value / liquidHeatW;
  const litresPerMin = flowM3PerS * scale * L_PER_MIN_PER_M3_PER_S;
  return HYDRAULICS.rackHeadPaPerLPerMinN.value * litresPerMin ** HYDRAULICS.rackHeadExponent.value;
}

/**
 * Pipes of both loops, the head each needs at the end of its longest way, and what its pumps hold and draw: pumps are
 * sized by their published heads, before places are known. Rules COOL-22, COOL-25, COOL-26.
 */
export function sizeHydraulics(flows: LoopFlows, ways: LoopWays): HydraulicsResult {
  const { technology, rackFlowM3PerS, rackHeatW } = flows;
  const coolant = loopCoolant(technology, flows.supplyTempC);
  const water = fluidState('water', flows.fwsSupplyTempC);
  const headerM = ways.rowLeadM + Math.max(0, flows.racksPerCdu - 1) * ways.rackPitchM;
  const headerFlow = rackFlowM3PerS * flows.racksPerCdu;
  const rackDrop = sizePipe(rackFlowM3PerS, PIPE_DUTIES.rackDrop, coolant, HYDRAULICS.hoseLengthM.value);
  const rowHeader = sizePipe(headerFlow, PIPE_DUTIES.rowHeader, coolant, headerM);
  const hallBranch = sizePipe(flows.hallFlowM3PerS, PIPE_DUTIES.hallBranch, water, ways.hallWayM);
  const buildingMain = sizePipe(flows.buildingFlowM3PerS, PIPE_DUTIES.main, water, ways.mainM);
  const byPlates = technology.flowRule === 'constant-return';
  const liquid = rackFlowM3PerS > 0;
  const plateHeadPa = byPlates ? rackHeadPa(rackFlowM3PerS, rackHeatW) : HYDRAULICS.unitHeadPa.value;
  const rackPressureDropPa = liquid ? plateHeadPa : 0;
  const rackLoopHeadPa = liquid
    ? rackPressureDropPa +
      rackDrop.pressureDropPa +
      rowHeader.pressureDropPa +
      HYDRAULICS.balancingValvePa.value
    : 0;
  return {
    ways,
    rackDrop,
    rowHeader,
    hallBranch,
    buildingMain,
    rackPressureDropPa,
    rackLoopHeadPa,
    // Only cold-plate loops are reckoned by head; the others carry a published share (COOL-22).
    rackLoopPumpHeadPa: byPlates && liquid ? flows.cduHeadPa : rackLoopHeadPa,
    facilityLoopHeadPa: facilityHead(hallBranch.pressureDropPa + buildingMain.pressureDropPa),
    facilityPumpHeadPa: flows.facilityHeadPa,
    cduPumpPowerW: flows.cduPumpPowerW,
    facilityPumpPowerW: flows.facilityPumpPowerW,
    coolantReynolds: liquid
      ? reynolds(rackDrop.velocityMPerS, rackDrop.boreM, coolant.viscosityPaS / coolant.densityKgPerM3)
      : 0,
  };
}

function facilityHead(pipesPa: number): number {
  const { exchangerPa, coolerCoilPa, balancingValvePa, strainerPa } = HYDRAULICS;
  return exchangerPa.value + coolerCoilPa.value + balancingValvePa.value + strainerPa.value + pipesPa;
}
