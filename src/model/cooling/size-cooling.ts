import { OUTSIDE_AIR } from '../../catalogue/air-halls.ts';
import { COOLERS, FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, SizedCooling } from '../campus-types.ts';
import type { HallSplit } from '../layout/split-halls.ts';
import type { CoolingPlant } from '../model-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { annualClimate } from './annual-climate.ts';
import { inletBehindCoolersC, workAtInlet } from './inlet-work.ts';
import { liquidFractionOf } from './liquid-fraction.ts';
import { waterRejectionOf } from './outside-air.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import { type HourResult, hourSolver } from './pue-at-hour.ts';
import { waterFlowM3PerS } from './pump-power.ts';
import { rackFlow } from './rack-flow.ts';
import { sizeCdus, sizeCrahs } from './size-cdus.ts';
import { type CoolingCase, loopFlows, sizeCoolingDetail } from './size-cooling-detail.ts';
import type { LoopFlows } from './size-hydraulics.ts';
import { peakWaterPerDay, waterUse } from './water-use.ts';

/** Annual means of PUE, wet water and the servers' work over the duration curve, the most water of an hour or of the hottest together. Rules COOL-11, COOL-14, CMP-16. */
function annualMeans(
  plant: CoolingPlant,
  values: ParamValues,
  assumed: Assumptions,
  site: SiteRecord,
): {
  pue: number;
  rejectedShare: number;
  wetWaterLPerKwh: number;
  mostWaterLPerKwh: number;
  inletWorkShare: number;
} {
  let pue = 0;
  let rejectedShare = 0;
  let wetWaterLPerKwh = 0;
  let mostWaterLPerKwh = 0;
  let hotShare = 0;
  let hotWaterLPerKwh = 0;
  let lostWork = 0;
  const technology = technologyOf(values);
  const supplyC = values['cooling.supplyTempC'];
  const solve = hourSolver(plant, values['cooling.heatRejection']);
  for (const slice of annualClimate(site)) {
    const hour = solve(slice.dryBulbC, slice.wetBulbC);
    pue += hour.pue * slice.share;
    rejectedShare += hour.rejectedShare * slice.share;
    wetWaterLPerKwh += hour.wetWaterLPerKwh * slice.share;
    // Dry air asks for most of its water in some middle of the year; coolers may be wetted in hotter air than the design hour's alone.
    if (slice.dryBulbC <= site.cooling04C.value)
      mostWaterLPerKwh = Math.max(mostWaterLPerKwh, hour.wetWaterLPerKwh);
    else {
      hotShare += slice.share;
      hotWaterLPerKwh += hour.wetWaterLPerKwh * slice.share;
    }
    const inletC = inletBehindCoolersC(technology, supplyC, hour.rackInletAirTempC);
    lostWork += (1 - workAtInlet(inletC, assumed)) * slice.share;
  }
  // Hours hotter than the design hour are about a day and a half: together they are one of the days that may be the largest.
  if (hotShare > 0) mostWaterLPerKwh = Math.max(mostWaterLPerKwh, hotWaterLPerKwh / hotShare);
  return { pue, rejectedShare, wetWaterLPerKwh, mostWaterLPerKwh, inletWorkShare: Math.max(0, 1 - lostWork) };
}

/** Air that meets the racks, and what of it they breathe behind their coolers. Rule CMP-16. */
function rackAir(
  values: ParamValues,
  plant: CoolingPlant,
  { rackInletAirTempC, serverFlowRatio }: HourResult,
) {
  const supplyC = values['cooling.supplyTempC'];
  return {
    rackInletAirTempC,
    warmestInletC: inletBehindCoolersC(technologyOf(values), supplyC, rackInletAirTempC),
    rackAirRiseK: plant.serverAirRiseK / serverFlowRatio,
  };
}

/** Water of the halls and their people, over the year and on the largest day. Rules COOL-13, COOL-14. */
function hallWater(
  assumed: Assumptions,
  itPowerW: number,
  annual: { readonly wetWaterLPerKwh: number; readonly mostWaterLPerKwh: number },
  { pue, wetWaterLPerKwh }: HourResult,
) {
  const facilityRatio = pue * assumed.peakMarginRatio;
  return {
    annualWetWaterLPerKwh: annual.wetWaterLPerKwh,
    annualWueLPerKwh: waterUse(annual.wetWaterLPerKwh, assumed, facilityRatio),
    peakWaterLPerDay: peakWaterPerDay(
      Math.max(wetWaterLPerKwh, annual.mostWaterLPerKwh),
      itPowerW,
      assumed,
      facilityRatio,
    ),
  };
}

/** Water of both facility loops; outside air carries the heat of the air without. Rules COOL-6, COOL-55. */
function facilityLoops(values: ParamValues, plant: CoolingPlant, liquidHeatW: number, airHeatW: number) {
  const byWaterW = values['cooling.heatRejection'] === 'outside-air' ? 0 : airHeatW;
  const liquidLoopFlowM3PerS = waterFlowM3PerS(liquidHeatW, FACILITY_LOOPS.liquidRiseK.value);
  const airLoopFlowM3PerS = waterFlowM3PerS(byWaterW, FACILITY_LOOPS.airLoopRiseK.value);
  return {
    fwsSupplyTempC: plant.fwsSupplyC,
    fwsReturnTempC: plant.fwsSupplyC + FACILITY_LOOPS.liquidRiseK.value,
    airLoopSupplyTempC: plant.airLoopSupplyC,
    airLoopReturnTempC: plant.airLoopSupplyC + FACILITY_LOOPS.airLoopRiseK.value,
    liquidLoopFlowM3PerS,
    airLoopFlowM3PerS,
    facilityFlowM3PerS: liquidLoopFlowM3PerS + airLoopFlowM3PerS,
  };
}

/** Heat one outdoor unit takes; with outside air, of the unit that has most of the heat. Rules COOL-15, COOL-55, COOL-58. */
function rejectionUnitW(values: ParamValues, plant: CoolingPlant): number {
  const kind = values['cooling.heatRejection'];
  if (kind !== 'outside-air') return COOLERS[kind].unitW.value;
  if (plant.liquidShare > plant.airShare) return COOLERS[waterRejectionOf(kind)].unitW.value;
  // A handler passes so much air; the heat in it goes with the rise through the racks.
  return (COOLERS[kind].unitW.value * plant.serverAirRiseK) / OUTSIDE_AIR.ratedRiseK.value;
}

/** Units outdoors for one building: design heat over one unit's, one in ten spare. Rule COOL-15. */
function sizeRejection(unitW: number, rejectedW: number, buildingCount: number) {
  const needed = wholeUnits(rejectedW / buildingCount / unitW);
  const perBuilding = needed + Math.max(1, wholeUnits(needed * FACILITY_LOOPS.spareShare.value));
  const count = perBuilding * buildingCount;
  return { unitW, perBuilding, count, loadFraction: rejectedW / (count * unitW) };
}

/** The cooling plant at full size: flows, CDUs, air handlers, outdoor units, both PUEs and water. */
export function sizeCooling(
  values: ParamValues,
  assumed: Assumptions,
  site: SiteRecord,
  plant: CoolingPlant,
  compute: ComputeResult,
  halls: HallSplit,
  designHour: HourResult,
): { readonly cooling: SizedCooling; readonly flows: LoopFlows } {
  const liquidFraction = liquidFractionOf(values, assumed);
  const supplyC = values['cooling.supplyTempC'];
  const rackLiquidW = compute.rackPowerW * liquidFraction;
  const liquidHeatW = rackLiquidW * compute.rackCount;
  const airHeatW = compute.itPowerW - liquidHeatW;
  const flow = rackFlow(technologyOf(values), supplyC, rackLiquidW);
  const cdus = sizeCdus(rackLiquidW * halls.fullestRacks, flow.flowM3PerS * halls.fullestRacks);
  const hallAirW =
    (compute.rackPowerW - rackLiquidW) * halls.fullestRacks +
    compute.supportRackPowerW * halls.fullestSupportRacks;
  const crahs = sizeCrahs(hallAirW);
  const rejection = sizeRejection(
    rejectionUnitW(values, plant),
    designHour.rejectedShare * compute.itPowerW,
    halls.buildingCount,
  );
  const annual = annualMeans(plant, values, assumed, site);
  const of: CoolingCase = { values, assumed, site, plant, compute, halls };
  const basics = { rackLiquidW, liquidHeatW, airHeatW, flow, cdus, annualPue: annual.pue };
  const cooling: SizedCooling = {
    liquidFraction,
    liquidHeatW,
    airHeatW,
    tcsSupplyTempC: supplyC,
    tcsReturnTempC: flow.returnTempC,
    ...facilityLoops(values, plant, liquidHeatW, airHeatW),
    rackFlowM3PerS: flow.flowM3PerS,
    coolantFlowM3PerS: flow.flowM3PerS * compute.rackCount,
    cduPerHall: cdus.perHall,
    cduCount: cdus.perHall * halls.hallCount,
    cduLoadFraction: cdus.loadFraction,
    crahPerHall: crahs.perHall,
    crahCount: crahs.perHall * halls.hallCount,
    heatRejection: values['cooling.heatRejection'],
    heatRejectionUnitW: rejection.unitW,
    heatRejectionPerBuilding: rejection.perBuilding,
    heatRejectionUnitCount: rejection.count,
    heatRejectionLoadFraction: rejection.loadFraction,
    designDryBulbC: site.cooling04C.value,
    ...rackAir(values, plant, designHour),
    inletWorkShare: annual.inletWorkShare,
    peakCoolingPowerW: designHour.coolingShare * compute.itPowerW,
    peakPue: designHour.pue,
    annualPue: annual.pue,
    annualRejectedShare: annual.rejectedShare,
    peakRejectedW: designHour.rejectedShare * compute.itPowerW,
    ...hallWater(assumed, compute.itPowerW, annual, designHour),
    ...sizeCoolingDetail(of, basics),
  };
  return { cooling, flows: loopFlows(of, basics) };
}
