import { CDU, CRAH } from '../../catalogue/cdus.ts';
import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import { COOLING_TECHNOLOGIES, type CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { DESIGN } from '../../catalogue/prices.ts';
import { RACKS } from '../../catalogue/racks.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CoolingPlant } from '../model-types.ts';
import { chainEfficiency } from '../power/chain-efficiency.ts';

/** The technology record behind the chosen id. */
export function technologyOf(values: ParamValues): CoolingTechnologyRecord {
  return COOLING_TECHNOLOGIES[values['cooling.technology']];
}

/** Share of an accelerator rack's heat that leaves in liquid: from its cold plates or the technology. Rule COOL-5. */
export function liquidFractionOf(values: ParamValues): number {
  const technology = technologyOf(values);
  return technology.liquidShareOf === 'rack'
    ? RACKS[values['compute.rackType']].liquidFraction.value
    : technology.liquidFraction.value;
}

/**
 * The cooling plant for one watt of IT: heat shares, loop temperatures, chain efficiencies.
 * Liquid technologies read the supply temperature as coolant to the rack; air reads it as air to the rack.
 */
export function planCoolingPlant(values: ParamValues): CoolingPlant {
  const technology = technologyOf(values);
  const supplyC = values['cooling.supplyTempC'];
  const liquidShare = liquidFractionOf(values) / DESIGN.itOverServer.value;
  const byAirOnly = technology.flowRule === 'none';
  const chain = chainEfficiency(values['power.distribution']);
  return {
    liquidShare,
    airShare: 1 - liquidShare,
    fwsSupplyC: supplyC - (byAirOnly ? CRAH.approachK.value : CDU.approachK.value),
    airLoopSupplyC: byAirOnly ? supplyC - CRAH.approachK.value : FACILITY_LOOPS.airLoopSupplyC.value,
    liquidTransportShare: technology.transportShare.value,
    itChainEfficiency: chain.it,
    mechanicalChainEfficiency: chain.mechanical,
  };
}
