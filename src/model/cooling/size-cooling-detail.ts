import { CDU } from '../../catalogue/cdus.ts';
import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { HeatRejectionId, ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, CoolingResult } from '../campus-types.ts';
import type { HallSplit } from '../layout/split-halls.ts';
import type { CoolingPlant } from '../model-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { cduExchanger } from './cdu-exchanger.ts';
import type { ExchangerResult } from './cooling-types.ts';
import { fluidState } from './fluid-properties.ts';
import { compressorFreeSupplyC, outsideAirSupplyC } from './free-cooling.ts';
import { heatReuse } from './heat-reuse.ts';
import { type WaterRejectionId, waterRejectionOf } from './outside-air.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import type { RackFlow } from './rack-flow.ts';
import type { HallCdus } from './size-cdus.ts';
import type { LoopFlows } from './size-hydraulics.ts';
import { chipOn, rideThrough } from './size-rack-loop.ts';
import { acceleratorHeatW, twoPhase } from './two-phase.ts';

export interface CoolingCase {
  readonly values: ParamValues;
  readonly assumed: Assumptions;
  readonly site: SiteRecord;
  readonly plant: CoolingPlant;
  readonly compute: ComputeResult;
  readonly halls: HallSplit;
}

/** Heats and units already sized. */
export interface CoolingBasics {
  readonly rackLiquidW: number;
  readonly liquidHeatW: number;
  readonly airHeatW: number;
  readonly flow: RackFlow;
  readonly cdus: HallCdus;
  readonly annualPue: number;
}

type CoolingDetail = Pick<
  CoolingResult,
  | 'cduFlowLimited'
  | 'cduPerHallByHeat'
  | 'tankCount'
  | 'exchanger'
  | 'chip'
  | 'rideThrough'
  | 'twoPhase'
  | 'heatReuse'
  | 'compressorFreeSupplyC'
>;

/** Exchangers, chips, boiling, ride-through and heat to give away. Rules COOL-20, COOL-27 … COOL-33. */
export function sizeCoolingDetail(of: CoolingCase, basics: CoolingBasics): CoolingDetail {
  const { values, assumed, plant, compute } = of;
  const { rackLiquidW, liquidHeatW, flow, cdus } = basics;
  const technology = technologyOf(values);
  const supplyC = values['cooling.supplyTempC'];
  const byOutsideAir = values['cooling.heatRejection'] === 'outside-air';
  const fluid = technology.boilingFluid;
  const acceleratorW = acceleratorHeatW(rackLiquidW, compute.acceleratorsPerRack);
  return {
    cduFlowLimited: cdus.flowLimited,
    cduPerHallByHeat: cdus.perHall - cdus.duty + cdus.dutyByHeat,
    tankCount: technology.inTanks ? wholeUnits(liquidHeatW / technology.maxRackW.value) : 0,
    exchanger: exchangerOf(of, basics),
    chip: chipOn(technology, supplyC, flow, rackLiquidW, compute.acceleratorsPerRack),
    rideThrough: rideThrough(
      technology,
      supplyC,
      rackLiquidW,
      liquidHeatW,
      assumed.closedFillM3PerW * (byOutsideAir ? liquidHeatW : compute.itPowerW),
    ),
    twoPhase:
      fluid === undefined ? undefined : twoPhase(fluid, technology.inTanks, rackLiquidW, acceleratorW),
    heatReuse: heatReuse(
      liquidHeatW,
      flow.returnTempC,
      supplyC - plant.fwsSupplyC,
      compute.itPowerW,
      basics.annualPue,
    ),
    compressorFreeSupplyC: compressorFreeSupplies(of),
  };
}

/** What the pumps of the campus are sized by. Rules COOL-6, COOL-22. */
export function loopFlows(
  { values, assumed, plant, compute }: CoolingCase,
  basics: CoolingBasics,
): LoopFlows {
  const { rackLiquidW, liquidHeatW, flow } = basics;
  // Outside air carries its heat without water.
  const airHeatW = values['cooling.heatRejection'] === 'outside-air' ? 0 : basics.airHeatW;
  return {
    technology: technologyOf(values),
    rackFlowM3PerS: compute.rackCount > 0 ? flow.flowM3PerS : 0,
    rackHeatW: rackLiquidW,
    cduHeadPa: assumed.cduHeadPa,
    facilityHeadPa: assumed.facilityHeadPa,
    cduPumpPowerW: plant.liquidTransportShare * liquidHeatW,
    facilityPumpPowerW: plant.facilityPumpShare * liquidHeatW + plant.airLoopPumpShare * airHeatW,
  };
}

/** The exchanger of one duty CDU in the fullest hall; undefined where nothing liquid crosses one. Rule COOL-27. */
function exchangerOf(
  { values, assumed, halls }: CoolingCase,
  basics: CoolingBasics,
): ExchangerResult | undefined {
  const { rackLiquidW, flow, cdus } = basics;
  const technology = technologyOf(values);
  const { liquid } = technology;
  if (cdus.duty === 0 || liquid === undefined || technology.boilingFluid !== undefined) return undefined;
  const heatW = (rackLiquidW * halls.fullestRacks) / cdus.duty;
  const coolant = fluidState(liquid, values['cooling.supplyTempC']);
  // A cold-plate rack's flow is published by its rise, whatever the mixture; others by volume.
  const hotWPerK =
    technology.flowRule === 'constant-return'
      ? heatW / (flow.returnTempC - values['cooling.supplyTempC'])
      : ((flow.flowM3PerS * halls.fullestRacks) / cdus.duty) * coolant.densityKgPerM3 * coolant.heatJPerKgK;
  const coldWPerK = heatW / FACILITY_LOOPS.liquidRiseK.value;
  return cduExchanger(CDU.heatW.value, assumed.cduApproachK, heatW, hotWPerK, coldWPerK);
}

function compressorFreeSupplies({ values, plant, site }: CoolingCase): Record<HeatRejectionId, number> {
  const overWaterK = values['cooling.supplyTempC'] - plant.fwsSupplyC;
  const chosen = waterRejectionOf(values['cooling.heatRejection']);
  const byAirOnly = technologyOf(values).flowRule === 'none';
  const supplyFor = (kind: WaterRejectionId) => compressorFreeSupplyC(plant, site, kind, chosen, overWaterK);
  return {
    'chiller-air': supplyFor('chiller-air'),
    dry: supplyFor('dry'),
    adiabatic: supplyFor('adiabatic'),
    tower: supplyFor('tower'),
    'dry-chiller': supplyFor('dry-chiller'),
    'dry-wet': supplyFor('dry-wet'),
    sea: supplyFor('sea'),
    lake: supplyFor('lake'),
    river: supplyFor('river'),
    'outside-air': byAirOnly ? outsideAirSupplyC(plant, site) : supplyFor('dry'),
  };
}
