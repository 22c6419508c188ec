import { AIR_HALLS, OUTSIDE_AIR } from '../../catalogue/air-halls.ts';
import { CDU } from '../../catalogue/cdus.ts';
import { CHILLERS, COOLERS, FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import type { Figure } from '../../catalogue/figure.ts';
import { SERVER_INLET } from '../../catalogue/server-inlet.ts';
import { WATER } from '../../catalogue/water.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { waterRejectionOf } from './outside-air.ts';

/**
 * The cooling inputs nobody knows exactly, for the chosen technology and outdoor unit: low, mode and high in each
 * figure. Some are read by one technology or one outdoor unit only. Rule COOL-21.
 */
export function uncertainCooling(values: ParamValues) {
  const technology = COOLING_TECHNOLOGIES[values['cooling.technology']];
  const cooler = COOLERS[waterRejectionOf(values['cooling.heatRejection'])];
  return {
    technologyLiquidFraction: technology.liquidFraction,
    technologyTransportShare: technology.transportShare,
    cduApproachK: CDU.approachK,
    cduHeadPa: CDU.headPa,
    cduPumpEfficiency: CDU.pumpEfficiency,
    facilityHeadPa: FACILITY_LOOPS.headPa,
    facilityPumpEfficiency: FACILITY_LOOPS.pumpEfficiency,
    condenserHeadPa: CHILLERS.condenserHeadPa,
    coilEffectiveness: AIR_HALLS.coilEffectiveness,
    crahFanPressurePa: AIR_HALLS.crahFanPressurePa,
    outsideAirFanPressurePa: AIR_HALLS.outsideAirFanPressurePa,
    padPressurePa: AIR_HALLS.padPressurePa,
    airFanEfficiency: AIR_HALLS.fanEfficiency,
    serverFlowPerK: AIR_HALLS.serverFlowPerK,
    serverFanShare: AIR_HALLS.serverFanShare,
    humidifyDewPointC: AIR_HALLS.humidifyDewPointC,
    freshAirM3PerJ: AIR_HALLS.freshAirM3PerJ,
    coolerApproachK: cooler.approachK,
    coolerFanShare: cooler.fanShare,
    dryApproachK: COOLERS.dry.approachK,
    chillerCarnotShare: CHILLERS.airCooledCarnotShare,
    waterChillerCarnotShare: CHILLERS.waterCooledCarnotShare,
    chillerMaxCop: CHILLERS.airCooledMaxCop,
    waterChillerMaxCop: CHILLERS.waterCooledMaxCop,
    adiabaticEffectiveness: WATER.adiabaticEffectiveness,
    serverAirRiseK: COOLING_TECHNOLOGIES.air.riseK,
    outsideAirEffectiveness: OUTSIDE_AIR.effectiveness,
    padStageK: OUTSIDE_AIR.padStageK,
    towerCycles: WATER.towerCycles,
    padBleedRatio: WATER.padBleedRatio,
    closedFillM3PerW: WATER.closedFillM3PerW,
    closedMakeUpPerYear: WATER.closedMakeUpPerYear,
    closedFlushPerYear: WATER.closedFlushPerYear,
    closedFlushDay: WATER.closedFlushDay,
    personM3PerDay: WATER.personM3PerDay,
    miscShare: FACILITY_LOOPS.miscShare,
    serverAllowedInletC: SERVER_INLET.allowedC,
    serverStopInletC: SERVER_INLET.stopC,
  } satisfies Record<string, Figure>;
}
