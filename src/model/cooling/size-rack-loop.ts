import { CHIP, RIDE_THROUGH } from '../../catalogue/cold-plates.ts';
import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { caseTempC, junctionTempC, plateOf, plateResistance } from './chip-temperature.ts';
import type { ChipResult, RideThroughResult } from './cooling-types.ts';
import { fluidState } from './fluid-properties.ts';
import type { RackFlow } from './rack-flow.ts';
import { bufferVolumeM3, warmingKPerS } from './ride-through.ts';
import { timeToThrottle } from './time-to-throttle.ts';
import { acceleratorHeatW } from './two-phase.ts';

/**
 * One accelerator on its single-phase cold plate at full power; undefined for other cooling or no accelerators.
 * Flow is shared in proportion to heat. Rules COOL-28, COOL-29.
 */
export function chipOn(
  technology: CoolingTechnologyRecord,
  supplyTempC: number,
  flow: RackFlow,
  rackLiquidW: number,
  perRack: number,
): ChipResult | undefined {
  if (technology.flowRule !== 'constant-return' || flow.flowM3PerS <= 0 || perRack <= 0) return undefined;
  const powerW = acceleratorHeatW(rackLiquidW, perRack);
  const flowM3PerS = (flow.flowM3PerS * CHIP.liquidHeatShare.value) / perRack;
  const plate = plateOf(powerW, flowM3PerS);
  const junction = junctionTempC(supplyTempC, plate);
  return {
    powerW,
    flowM3PerS,
    resistanceKPerW: plateResistance(plate.flowM3PerS),
    caseTempC: caseTempC(supplyTempC, plate),
    junctionTempC: junction,
    throttleMarginK: CHIP.throttleC.value - junction,
    throttleAfterValveS: timeToThrottle(supplyTempC, plate, CHIP.valveShutS.value),
    throttleAfterPumpsS: timeToThrottle(supplyTempC, plate, CHIP.pumpRunDownS.value),
  };
}

/** How fast the rack loops warm without facility water, and the water that bridges it. Rules COOL-30, COOL-33. */
export function rideThrough(
  technology: CoolingTechnologyRecord,
  supplyTempC: number,
  rackLiquidW: number,
  liquidHeatW: number,
  fillM3: number,
): RideThroughResult {
  const coolant = fluidState(technology.liquid ?? 'water', supplyTempC);
  const rate = warmingKPerS(
    rackLiquidW,
    RIDE_THROUGH.tcsVolumeM3PerRack.value,
    coolant.densityKgPerM3 * coolant.heatJPerKgK,
  );
  const waterHeat = FACILITY_LOOPS.waterDensityKgPerM3.value * FACILITY_LOOPS.waterHeatJPerKgK.value;
  return {
    warmingKPerS: rate,
    tenKelvinS: rate > 0 ? 10 / rate : null,
    bufferM3: bufferVolumeM3(
      liquidHeatW,
      RIDE_THROUGH.bufferS.value,
      FACILITY_LOOPS.liquidRiseK.value,
      waterHeat,
    ),
    fillM3,
  };
}
