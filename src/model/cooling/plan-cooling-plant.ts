import { CRAH } from '../../catalogue/cdus.ts';
import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES, type CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { itOverServer } from '../compute/size-compute.ts';
import type { CoolingPlant } from '../model-types.ts';
import { liquidFractionOf } from './liquid-fraction.ts';
import { facilityPumpShare, transportShare } from './pump-power.ts';
import { towerMakeUp } from './water-use.ts';

/** The technology record behind the chosen id. */
export function technologyOf(values: ParamValues): CoolingTechnologyRecord {
  return COOLING_TECHNOLOGIES[values['cooling.technology']];
}

/**
 * The cooling plant for one watt of IT: heat shares, loop temperatures, what moves and cools the water, chain
 * efficiencies. Liquid technologies read the supply temperature as coolant to the rack; air as air to the rack.
 * Rules COOL-5, COOL-21, COOL-22.
 */
export function planCoolingPlant(values: ParamValues, assumed: Assumptions): CoolingPlant {
  const technology = technologyOf(values);
  const supplyC = values['cooling.supplyTempC'];
  const liquidShare = liquidFractionOf(values, assumed) / itOverServer(values, assumed);
  const byAirOnly = technology.flowRule === 'none';
  const airLoopSupplyC = byAirOnly ? supplyC - CRAH.approachK.value : FACILITY_LOOPS.airLoopSupplyC.value;
  return {
    liquidShare,
    airShare: 1 - liquidShare,
    fwsSupplyC: supplyC - (byAirOnly ? CRAH.approachK.value : assumed.cduApproachK),
    airLoopSupplyC,
    rackAirSupplyC: airLoopSupplyC + CRAH.approachK.value,
    liquidTransportShare: transportShare(technology, supplyC, assumed),
    itChainEfficiency: assumed.itChainEfficiency,
    mechanicalChainEfficiency: assumed.mechanicalChainEfficiency,
    coolerApproachK: assumed.coolerApproachK,
    coolerFanShare: assumed.coolerFanShare,
    crahFanShare: assumed.crahFanShare,
    facilityPumpShare: facilityPumpShare(assumed.facilityHeadPa, assumed.facilityPumpEfficiency),
    airLoopPumpShare: assumed.airLoopPumpShare,
    chillerCarnotShare: assumed.chillerCarnotShare,
    waterChillerCarnotShare: assumed.waterChillerCarnotShare,
    adiabaticEffectiveness: assumed.adiabaticEffectiveness,
    serverAirRiseK: assumed.serverAirRiseK,
    outsideAirFanShare: assumed.outsideAirFanShare,
    outsideAirEffectiveness: assumed.outsideAirEffectiveness,
    towerMakeUpLPerKwh: towerMakeUp(assumed.towerEvaporationLPerKwh, assumed.towerCycles),
    miscShare: assumed.miscShare,
  };
}
