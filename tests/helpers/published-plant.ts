import { COOLERS } from '../../src/catalogue/coolers.ts';
import type { CoolingPlant } from '../../src/model/model-types.ts';
import type { HeatRejectionId } from '../../src/params/param-types.ts';

/**
 * The plant that the published hourly calculation used (cooling §12): 88 % liquid, CDU 0.010, facility pumps
 * 0.008 of IT, air handlers 0.06 + 0.02 of the air heat, losses 0.035 + 0.005. It counts no pump or fan heat in
 * the loops, so what moves water and air stands here as pumps, which add none.
 */
export function publishedPlant(kind: HeatRejectionId, supplyC: number): CoolingPlant {
  return {
    liquidShare: 0.88,
    airShare: 0.12,
    fwsSupplyC: supplyC - 4,
    airLoopSupplyC: 18,
    rackAirSupplyC: 25,
    liquidTransportShare: 0,
    itChainEfficiency: 1 / 1.035,
    mechanicalChainEfficiency: 1,
    coolerApproachK: COOLERS[kind].approachK.value,
    coolerFanShare: COOLERS[kind].fanShare.value,
    dryApproachK: COOLERS.dry.approachK.value,
    changeOverC: 15,
    meanAirC: 15,
    permitRiseK: 8,
    intakePumpShare: 0,
    crahFanShare: 0,
    facilityPumpShare: 0.018 / 0.88,
    airLoopPumpShare: 0.08,
    yardPumpShare: 0,
    condenserPumpShareK: 0,
    chillerCarnotShare: 0.45,
    waterChillerCarnotShare: 0.65,
    chillerMaxCop: 12,
    waterChillerMaxCop: 17.5,
    adiabaticEffectiveness: 0.7,
    serverAirRiseK: 12,
    outsideAirFanShare: 0.06,
    padFanShare: 0,
    outsideAirEffectiveness: 0.88,
    padStageK: 2,
    padBleedRatio: 0.25,
    towerMakeUpRatio: 4 / 3,
    humidifyDewPointC: -9,
    freshAirM3PerJ: 0,
    serverFlowPerK: 0,
    serverFanShare: 0,
    airPressurePa: 101_325,
    miscShare: 0.005,
  };
}
