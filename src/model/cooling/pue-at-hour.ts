import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { extraServerFanShare, serverFlowRatio } from './air-fans.ts';
import { heldHumidity, humidifierLPerKwh } from './humidify.ts';
import { newOutdoorAir, outdoorAirInto } from './moist-air.ts';
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
  /** Litres per kWh of IT evaporated, bled or given to dry air; what closed loops lose is not in it. */
  readonly wetWaterLPerKwh: number;
  /** Compressor share of the rack loop and of the air loop. */
  readonly liquidChilledFraction: number;
  readonly airChilledFraction: number;
  /** Heat leaving outdoors over IT power. */
  readonly rejectedShare: number;
  /** Air that meets the racks, °C, and its flow over the servers' usual one. */
  readonly serverFlowRatio: number;
  readonly rackInletAirTempC: number;
}

type HourScratch = { -readonly [Field in keyof HourResult]: HourResult[Field] };

/**
 * Facility power over IT power at one hour of weather: 1 + cooling + electrical loss + rest. Rule COOL-10.
 * Outside air needs no coil, no water and no pump on its way to the racks (rule COOL-55). What servers' fans draw beyond
 * their usual counts as cooling (rule COOL-63).
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
  // Held supply: the same flow every hour. Outside air is what each hour leaves of it.
  const heldFlowRatio = serverFlowRatio(plant, plant.rackAirSupplyC);
  const coilFanShare = byOutsideAir ? 0 : plant.crahFanShare * heldFlowRatio ** 3;
  const airMoversShare = coilFanShare + (byOutsideAir ? 0 : plant.airLoopPumpShare);
  const moversShare =
    plant.liquidShare * (plant.liquidTransportShare + plant.facilityPumpShare) +
    plant.airShare * airMoversShare +
    plant.yardPumpShare;
  const liquidRiseK = FACILITY_LOOPS.liquidRiseK.value;
  const airRiseK = byOutsideAir ? plant.serverAirRiseK : FACILITY_LOOPS.airLoopRiseK.value;
  const airSupplyC = byOutsideAir ? plant.rackAirSupplyC : plant.airLoopSupplyC;
  const liquidRejection = waterRejectionOf(rejection);
  // Pads sit on the rack loop's coolers; the small air loop stays dry unless it is all there is (COOL-7).
  const airRejection = rejection === 'adiabatic' && plant.liquidShare > 0 ? 'dry' : rejection;
  const held = heldHumidity(plant);
  const outdoors = newOutdoorAir();
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
    serverFlowRatio: heldFlowRatio,
    rackInletAirTempC: plant.rackAirSupplyC,
  };
  return (dryBulbC, wetBulbC) => {
    outdoorAirInto(outdoors, dryBulbC, wetBulbC, plant.airPressurePa);
    rejectHeatInto(liquid, plant, liquidRejection, plant.fwsSupplyC, liquidRiseK, outdoors);
    rejectHeatInto(air, plant, airRejection, airSupplyC, airRiseK, outdoors);
    if (byOutsideAir) {
      hour.rackInletAirTempC = air.deliveredC;
      hour.serverFlowRatio = air.serverFlowRatio;
    }
    const serverFansShare = plant.airShare * extraServerFanShare(plant, hour.serverFlowRatio);
    const airHeat = plant.airShare * (1 + coilFanShare) + serverFansShare;
    hour.coolingShare =
      moversShare + serverFansShare + liquidHeat * liquid.electricShare + airHeat * air.electricShare;
    hour.mechanicalShare = hour.coolingShare + plant.miscShare;
    hour.pue = 1 / plant.itChainEfficiency + hour.mechanicalShare / plant.mechanicalChainEfficiency;
    hour.wetWaterLPerKwh = liquidHeat * liquid.waterLPerKwh + airHeat * air.waterLPerKwh;
    if (!byOutsideAir) hour.wetWaterLPerKwh += humidifierLPerKwh(plant, held, outdoors);
    hour.liquidChilledFraction = plant.liquidShare > 0 ? liquid.chilledFraction : 0;
    hour.airChilledFraction = plant.airShare > 0 ? air.chilledFraction : 0;
    hour.rejectedShare = liquidHeat * liquid.rejectedShare + airHeat * air.rejectedShare;
    return hour;
  };
}
