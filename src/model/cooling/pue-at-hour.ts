import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { waterRejectionOf } from './outside-air.ts';
import { rejectHeatInto } from './reject-heat.ts';
import { newRejection } from './rejection.ts';

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
  /** Air that meets the racks, °C. */
  readonly rackInletAirTempC: number;
}

type HourScratch = { -readonly [Field in keyof HourResult]: HourResult[Field] };

/**
 * Facility power over IT power at one hour of weather: 1 + cooling + electrical loss + rest. Rule COOL-10.
 * Outside air needs no coil, no water and no pump on its way to the racks (rule COOL-55).
 * The electrical loss comes from the distribution's stages, not from a fixed share (rule PWR-1).
 */
export function pueAtHour(plant: CoolingPlant, rejection: HeatRejectionId, weather: Weather): HourResult {
  return { ...hourSolver(plant, rejection)(weather.dryBulbC, weather.wetBulbC) };
}

/**
 * The same for many hours of one plant: a function of dry and wet bulb in °C.
 * It writes each answer into one object, so read what you need before the next call. Rule COOL-10.
 */
export function hourSolver(
  plant: CoolingPlant,
  rejection: HeatRejectionId,
): (dryBulbC: number, wetBulbC: number) => HourResult {
  const liquidHeat = plant.liquidShare * (1 + plant.liquidTransportShare);
  const byOutsideAir = rejection === 'outside-air';
  const airMoversShare = byOutsideAir ? 0 : plant.crahFanShare + plant.airLoopPumpShare;
  const airHeat = plant.airShare * (byOutsideAir ? 1 : 1 + plant.crahFanShare);
  const moversShare =
    plant.liquidShare * (plant.liquidTransportShare + plant.facilityPumpShare) +
    plant.airShare * airMoversShare;
  const liquidRiseK = FACILITY_LOOPS.liquidRiseK.value;
  const airRiseK = byOutsideAir ? plant.serverAirRiseK : FACILITY_LOOPS.airLoopRiseK.value;
  const airSupplyC = byOutsideAir ? plant.rackAirSupplyC : plant.airLoopSupplyC;
  const liquidRejection = waterRejectionOf(rejection);
  // Pads sit on the rack loop's coolers; the small air loop stays dry unless it is all there is (COOL-7).
  const airRejection = rejection === 'adiabatic' && plant.liquidShare > 0 ? 'dry' : rejection;
  const liquid = newRejection();
  const air = newRejection();
  const hour: HourScratch = {
    pue: 1,
    coolingShare: 0,
    mechanicalShare: 0,
    wetWaterLPerKwh: 0,
    liquidChilledFraction: 0,
    airChilledFraction: 0,
    rejectedShare: 0,
    rackInletAirTempC: plant.rackAirSupplyC,
  };
  return (dryBulbC, wetBulbC) => {
    rejectHeatInto(liquid, plant, liquidRejection, plant.fwsSupplyC, liquidRiseK, dryBulbC, wetBulbC);
    rejectHeatInto(air, plant, airRejection, airSupplyC, airRiseK, dryBulbC, wetBulbC);
    hour.coolingShare = moversShare + liquidHeat * liquid.electricShare + airHeat * air.electricShare;
    hour.mechanicalShare = hour.coolingShare + plant.miscShare;
    hour.pue = 1 / plant.itChainEfficiency + hour.mechanicalShare / plant.mechanicalChainEfficiency;
    hour.wetWaterLPerKwh = liquidHeat * liquid.waterLPerKwh + airHeat * air.waterLPerKwh;
    hour.liquidChilledFraction = plant.liquidShare > 0 ? liquid.chilledFraction : 0;
    hour.airChilledFraction = plant.airShare > 0 ? air.chilledFraction : 0;
    hour.rejectedShare = liquidHeat * liquid.rejectedShare + airHeat * air.rejectedShare;
    if (byOutsideAir) hour.rackInletAirTempC = air.deliveredC;
    return hour;
  };
}
