import type { ParamValues } from '../params/param-types.ts';
import { NO_SITE_EDITS, type SiteEdit } from '../params/site-edits.ts';
import type { Assumptions } from './assumptions.ts';
import type { CampusResult, CoolingResult, Warning } from './campus-types.ts';
import { provisionedCompute } from './compute/provisioned-power.ts';
import { sizeCompute } from './compute/size-compute.ts';
import { designHour } from './cooling/design-hour.ts';
import { planCoolingPlant } from './cooling/plan-cooling-plant.ts';
import type { HourResult } from './cooling/pue-at-hour.ts';
import { sizeCooling } from './cooling/size-cooling.ts';
import { type LoopFlows, sizeHydraulics } from './cooling/size-hydraulics.ts';
import { withYardPumps, yardPumpPowerW } from './cooling/yard-pumps.ts';
import { costCampus } from './economics/cost-campus.ts';
import { type SizedFabric, sizeFabric } from './fabric/size-fabric.ts';
import type { LaidCampus } from './layout/laid-campus.ts';
import { measureLand } from './layout/measure-land.ts';
import { layNetworks } from './layout/network/lay-networks.ts';
import { type CoolantDesign, designCoolant } from './layout/network/route-coolant.ts';
import type { RouteNeed } from './layout/network/routed-network.ts';
import { layOutSite } from './layout/site/lay-out-site.ts';
import type { SizedCampus } from './layout/site/sized-campus.ts';
import { sizeFloorArea } from './layout/size-floor-area.ts';
import { splitHalls } from './layout/split-halls.ts';
import type { CoolingPlant } from './model-types.ts';
import { siteFor } from './place/place-of.ts';
import { sizePower } from './power/size-power.ts';
import { yearOfEnergy } from './power/year-of-energy.ts';
import { campusWater } from './water/campus-water.ts';
import { sizeWorkload, type WorkloadDoubts } from './workload/size-workload.ts';

/** A campus without a word on what is wrong with it, and what only those words ask for. */
export interface ReckonedCampus {
  readonly campus: Omit<CampusResult, 'warnings'>;
  readonly hour: HourResult;
  readonly network: SizedFabric;
  readonly doubts: WorkloadDoubts;
  /** What was said while it was sized, and while its site was laid out. */
  readonly sizing: readonly Warning[];
  readonly siting: readonly Warning[];
}

/**
 * Everything the model reckons of one campus: the table of contents of the science. What is wrong with it is told by
 * `warnCampus`, which no picture waits for.
 * @param assumed one number for each uncertain input.
 * @param edits changes to the default site, in order.
 * @param need whether corners of routes will be read as well: then they are written once. Changes no number.
 */
export function reckonCampus(
  values: ParamValues,
  assumed: Assumptions,
  edits: readonly SiteEdit[] = NO_SITE_EDITS,
  need: RouteNeed = 'lengths',
): ReckonedCampus {
  const { place, sizes, flows, hour, plant, warnings: sizing } = sizeCampus(values, assumed);
  const { compute, power } = sizes;
  const { value: site, warnings: siting } = layOutSite(sizes, edits);
  const coolant = designCoolant(sizes);
  const networks = layNetworks(sizes, site, need, coolant);
  const layout = measureLand(sizes.layout, sizes, site.frame);
  const laid: LaidCampus = { ...sizes, layout, site, networks };
  const cooling = pumpedCooling(sizes, laid, coolant, flows, plant, assumed);
  const network = sizeFabric(values, assumed, laid);
  const { value: fabric } = network;
  const energy = yearOfEnergy(values, assumed, { compute, cooling, power, layout, networks });
  const water = campusWater(values, assumed, place, { compute, cooling, power, energy });
  const { value: workload, doubts } = sizeWorkload(values, assumed, {
    compute,
    cooling,
    fabric,
    power,
    energy,
  });
  const economics = costCampus(values, assumed, {
    compute,
    fabric,
    power,
    layout,
    energy,
    water,
    workload,
  });
  const campus = { ...laid, edits, cooling, fabric, water, energy, workload, economics };
  return { campus, hour, network, doubts, sizing, siting };
}

/** The cooling plant with what its loops lose along their routes, and what moved yards cost in pumping. */
function pumpedCooling(
  sizes: SizedCampus,
  laid: LaidCampus,
  coolant: CoolantDesign,
  flows: LoopFlows,
  plant: CoolingPlant,
  { facilityPumpEfficiency }: Assumptions,
): CoolingResult {
  const yardPumpsW = yardPumpPowerW(sizes, laid.site, coolant, facilityPumpEfficiency);
  return {
    ...withYardPumps(sizes.cooling, sizes.compute, plant, yardPumpsW),
    hydraulics: sizeHydraulics(flows, laid, coolant, yardPumpsW),
  };
}

/** How much of everything, and how large the floors and the land are: what can be said without places. */
function sizeCampus(values: ParamValues, assumed: Assumptions) {
  const place = siteFor(values);
  const plant = planCoolingPlant(values, assumed);
  const hour = designHour(plant, values['cooling.heatRejection'], place);
  const peakCapacityRatio = hour.pue * assumed.peakMarginRatio * assumed.provisionedShare;
  const { value: compute, warnings } = sizeCompute(values, assumed, peakCapacityRatio);
  const halls = splitHalls(values, compute);
  const { cooling, flows } = sizeCooling(
    values,
    assumed,
    place,
    plant,
    provisionedCompute(compute),
    halls,
    hour,
  );
  const power = sizePower(
    values,
    assumed,
    place,
    plant,
    compute,
    halls,
    peakCapacityRatio,
    hour.mechanicalShare * compute.provisionedItPowerW,
  );
  const layout = sizeFloorArea(values, compute, halls, power, assumed);
  const sizes: SizedCampus = { params: values, compute, cooling, power, layout };
  return { place, sizes, flows, hour, plant, warnings };
}
