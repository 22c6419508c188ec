import { AIR_HALLS } from '../../catalogue/air-halls.ts';
import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES, type CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { itOverServer } from '../compute/size-compute.ts';
import type { CoolingPlant } from '../model-types.ts';
import { siteFor } from '../place/place-of.ts';
import { airFanShare, airOverCoilWaterK } from './air-fans.ts';
import { liquidFractionOf } from './liquid-fraction.ts';
import { airDensityKgPerM3, pressureAt } from './moist-air.ts';
import { intakePumpShare } from './once-through.ts';
import { facilityPumpShare, transportShare } from './pump-power.ts';
import { makeUpRatio } from './water-use.ts';

/** The technology record behind the chosen id. */
export function technologyOf(values: ParamValues): CoolingTechnologyRecord {
  return COOLING_TECHNOLOGIES[values['cooling.technology']];
}

/** Pumps of water from outside over its heat, by the permit and the way that the knobs tell. Rule COOL-74. */
function intakeShareOf(values: ParamValues, { facilityPumpEfficiency }: Assumptions): number {
  const mainM = values['cooling.intakeKm'] * 1_000;
  return intakePumpShare(values['cooling.permitRiseK'], mainM, facilityPumpEfficiency);
}

/**
 * The cooling plant for one watt of IT: heat shares, loop temperatures, what moves and cools the water, chain
 * efficiencies. Liquid technologies read the supply temperature as coolant to the rack; air as air to the rack.
 * @param liquidShare share of IT heat that leaves in liquid: of one kind of rack unless told.
 * Rules COOL-5, COOL-21, COOL-22, COOL-62, COOL-76, COOL-77.
 */
export function planCoolingPlant(
  values: ParamValues,
  assumed: Assumptions,
  liquidShare: number = liquidFractionOf(values, assumed) / itOverServer(values, assumed),
): CoolingPlant {
  const technology = technologyOf(values);
  const supplyC = values['cooling.supplyTempC'];
  const byAirOnly = technology.flowRule === 'none';
  const site = siteFor(values);
  const airPressurePa = pressureAt(site.elevationM.value);
  const coilApproachK = airOverCoilWaterK(assumed.serverAirRiseK, assumed.coilEffectiveness);
  const airLoopSupplyC = byAirOnly ? supplyC - coilApproachK : FACILITY_LOOPS.airLoopSupplyC.value;
  const densityKgPerM3 = airDensityKgPerM3(AIR_HALLS.fanAirC.value, airPressurePa);
  const fanShare = (pressurePa: number) =>
    airFanShare(pressurePa, assumed.airFanEfficiency, assumed.serverAirRiseK, densityKgPerM3);
  const pumpShare = (riseK: number): number =>
    facilityPumpShare(assumed.facilityHeadPa, assumed.facilityPumpEfficiency, riseK);
  return {
    liquidShare,
    airShare: 1 - liquidShare,
    fwsSupplyC: supplyC - (byAirOnly ? coilApproachK : assumed.cduApproachK),
    airLoopSupplyC,
    rackAirSupplyC: airLoopSupplyC + coilApproachK,
    liquidTransportShare: transportShare(technology, supplyC, assumed),
    itChainEfficiency: assumed.itChainEfficiency,
    mechanicalChainEfficiency: assumed.mechanicalChainEfficiency,
    coolerApproachK: assumed.coolerApproachK,
    coolerFanShare: assumed.coolerFanShare,
    dryApproachK: assumed.dryApproachK,
    changeOverC: values['cooling.changeOverC'],
    meanAirC: site.meanDryBulbC.value,
    permitRiseK: values['cooling.permitRiseK'],
    intakePumpShare: intakeShareOf(values, assumed),
    crahFanShare: fanShare(assumed.crahFanPressurePa),
    facilityPumpShare: pumpShare(FACILITY_LOOPS.liquidRiseK.value),
    airLoopPumpShare: pumpShare(FACILITY_LOOPS.airLoopRiseK.value),
    yardPumpShare: 0,
    condenserPumpShareK: facilityPumpShare(assumed.condenserHeadPa, assumed.facilityPumpEfficiency, 1),
    chillerCarnotShare: assumed.chillerCarnotShare,
    waterChillerCarnotShare: assumed.waterChillerCarnotShare,
    chillerMaxCop: assumed.chillerMaxCop,
    waterChillerMaxCop: assumed.waterChillerMaxCop,
    adiabaticEffectiveness: assumed.adiabaticEffectiveness,
    serverAirRiseK: assumed.serverAirRiseK,
    outsideAirFanShare: fanShare(assumed.outsideAirFanPressurePa),
    padFanShare: fanShare(assumed.padPressurePa),
    outsideAirEffectiveness: assumed.outsideAirEffectiveness,
    padStageK: assumed.padStageK,
    padBleedRatio: assumed.padBleedRatio,
    towerMakeUpRatio: makeUpRatio(assumed.towerCycles),
    humidifyDewPointC: assumed.humidifyDewPointC,
    freshAirM3PerJ: assumed.freshAirM3PerJ,
    serverFlowPerK: assumed.serverFlowPerK,
    serverFanShare: assumed.serverFanShare,
    airPressurePa,
    miscShare: assumed.miscShare,
  };
}
