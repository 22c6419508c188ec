import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { rejectHeat } from './reject-heat.ts';

export interface HourResult {
  /** Facility power over IT power. */
  readonly pue: number;
  /** Cooling electricity over IT power, at the cooling plant. */
  readonly coolingShare: number;
  /** Cooling, lighting and controls over IT power, before the losses on the way to them. */
  readonly mechanicalShare: number;
  /** Litres per kWh of IT evaporated or bled; closed loops 0. */
  readonly wetWaterLPerKwh: number;
  /** Compressor share of the rack loop and of the air loop. */
  readonly liquidChilledFraction: number;
  readonly airChilledFraction: number;
  /** Heat leaving outdoors over IT power. */
  readonly rejectedShare: number;
}

/**
 * Facility power over IT power at one hour of weather: 1 + cooling + electrical loss + rest. Rule COOL-10.
 * The electrical loss comes from the distribution's stages, not from a fixed share (rule PWR-1).
 */
export function pueAtHour(plant: CoolingPlant, rejection: HeatRejectionId, weather: Weather): HourResult {
  const liquidHeat = plant.liquidShare * (1 + plant.liquidTransportShare);
  const airMovers = FACILITY_LOOPS.crahFanShare.value + FACILITY_LOOPS.airLoopPumpShare.value;
  const airHeat = plant.airShare * (1 + FACILITY_LOOPS.crahFanShare.value);
  const liquid = rejectHeat(rejection, plant.fwsSupplyC, FACILITY_LOOPS.liquidRiseK.value, weather);
  const air = rejectHeat(rejection, plant.airLoopSupplyC, FACILITY_LOOPS.airLoopRiseK.value, weather);
  const coolingShare =
    plant.liquidShare * (plant.liquidTransportShare + FACILITY_LOOPS.pumpShare.value) +
    plant.airShare * airMovers +
    liquidHeat * liquid.electricShare +
    airHeat * air.electricShare;
  const mechanicalShare = coolingShare + FACILITY_LOOPS.miscShare.value;
  return {
    pue: 1 / plant.itChainEfficiency + mechanicalShare / plant.mechanicalChainEfficiency,
    coolingShare,
    mechanicalShare,
    wetWaterLPerKwh: liquidHeat * liquid.waterLPerKwh + airHeat * air.waterLPerKwh,
    liquidChilledFraction: plant.liquidShare > 0 ? liquid.chilledFraction : 0,
    airChilledFraction: plant.airShare > 0 ? air.chilledFraction : 0,
    rejectedShare: liquidHeat * liquid.rejectedShare + airHeat * air.rejectedShare,
  };
}
