import { furtherBlocks } from '../params/fleet.ts';
import type { ParamValues } from '../params/param-types.ts';
import { NO_SITE_EDITS, type SiteEdit } from '../params/site-edits.ts';
import type { Assumptions } from './assumptions.ts';
import type { CampusResult, CoolingResult, Warning } from './campus-types.ts';
import { provisionedCompute } from './compute/provisioned-power.ts';
import { sizeCompute } from './compute/size-compute.ts';
import type { HourResult } from './cooling/pue-at-hour.ts';
import { sizeCooling } from './cooling/size-cooling.ts';
import { sizeHydraulics } from './cooling/size-hydraulics.ts';
import { withYardPumps, yardPumpPowerW } from './cooling/yard-pumps.ts';
import { costCampus } from './economics/cost-campus.ts';
import { editedRoutesUsd } from './economics/edited-routes.ts';
import { joinFabrics } from './fabric/join-fabrics.ts';
import { type SizedFabric, sizeFabric } from './fabric/size-fabric.ts';
import { laidViewOfBlock } from './layout/block-view.ts';
import type { LaidCampus } from './layout/laid-campus.ts';
import { measureLand } from './layout/measure-land.ts';
import { layNetworks } from './layout/network/lay-networks.ts';
import { type CoolantDesign, designCoolants } from './layout/network/route-coolant.ts';
import type { RouteNeed } from './layout/network/routed-network.ts';
import { layOutSite } from './layout/site/lay-out-site.ts';
import type { SizedCampus } from './layout/site/sized-campus.ts';
import { sizeFloorArea } from './layout/size-floor-area.ts';
import { splitHalls } from './layout/split-halls.ts';
import { siteFor } from './place/place-of.ts';
import { plantAtPeak, powerAtPeak } from './plant-at-peak.ts';
import { yearOfEnergy } from './power/year-of-energy.ts';
import { type SizedWhole, sizeMixedCampus } from './size-mixed-campus.ts';
import { campusWater } from './water/campus-water.ts';
import { joinWork } from './workload/join-work.ts';
import { sizeWorkload, type WorkloadDoubts } from './workload/size-workload.ts';
import type { WorkloadResult } from './workload/workload-types.ts';

/** What only words on one block ask for. */
interface BlockDoubts {
  readonly network: SizedFabric;
  readonly workload: WorkloadResult;
  readonly doubts: WorkloadDoubts;
}

/** A campus without a word on what is wrong with it, and what only those words ask for. */
export interface ReckonedCampus {
  readonly campus: Omit<CampusResult, 'warnings'>;
  readonly hour: HourResult;
  /** The network and the work of each block. */
  readonly ofBlocks: readonly BlockDoubts[];
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
  const whole = sizeCampus(values, assumed);
  const { place, sizes, hour, warnings: sizing } = whole;
  const { compute, power, blocks } = sizes;
  const { value: site, warnings: siting } = layOutSite(sizes, edits);
  const coolants = designCoolants(sizes);
  const networks = layNetworks(sizes, site, need, coolants);
  const layout = measureLand(sizes.layout, sizes, site);
  const laid: LaidCampus = { ...sizes, layout, site, networks };
  const cooling = pumpedCooling(whole, laid, coolants);
  const ofFabric = blocks.map((block, index) =>
    sizeFabric(block.params, whole.ofBlocks[index] ?? assumed, laidViewOfBlock(laid, block)),
  );
  const fabric = joinFabrics(ofFabric.map(({ value }) => value));
  const energy = yearOfEnergy(values, whole.assumed, { compute, blocks, cooling, power, layout, networks });
  const water = campusWater(values, whole.assumed, place, { compute, cooling, power, energy });
  const ofWork = blocks.map((block, index) =>
    sizeWorkload(block.params, whole.ofBlocks[index] ?? assumed, {
      compute: block.compute,
      cooling,
      fabric: ofFabric[index]?.value ?? fabric,
      power,
      energy,
    }),
  );
  const workload = joinWork(ofWork.map(({ value }) => value));
  const economics = costCampus(values, whole.assumed, {
    compute,
    blocks,
    editedRoutesUsd: edits.length === 0 ? 0 : editedRoutesUsd(whole, laid, fabric, coolants),
    networksUsd: ofFabric.map(({ value }) => value.fabricCapexUsd),
    fabric,
    power,
    layout,
    energy,
    water,
    workload,
  });
  const ofBlocks = ofWork.flatMap(({ value, doubts }, index) => {
    const network = ofFabric[index];
    return network === undefined ? [] : [{ network, workload: value, doubts }];
  });
  const outcomes = ofBlocks.map((block) => ({ fabric: block.network.value, workload: block.workload }));
  const campus = { ...laid, edits, cooling, fabric, water, energy, workload, outcomes, economics };
  return { campus, hour, ofBlocks, sizing, siting };
}

/** The cooling plant with what its loops lose along their routes, and what moved yards cost in pumping. */
function pumpedCooling(
  { sizes, flows, wettest, plant, assumed }: SizedWhole,
  laid: LaidCampus,
  coolants: readonly CoolantDesign[],
): CoolingResult {
  const yardPumpsW = yardPumpPowerW(sizes, laid.site, coolants, assumed.facilityPumpEfficiency);
  return {
    ...withYardPumps(sizes.cooling, sizes.compute, plant, yardPumpsW),
    hydraulics: sizeHydraulics(flows, laid, coolants, wettest, yardPumpsW),
  };
}

/** How much of everything, and how large the floors and the land are: what can be said without places. */
export function sizeCampus(values: ParamValues, assumed: Assumptions): SizedWhole {
  const place = siteFor(values);
  if (furtherBlocks(values).length > 0) return sizeMixedCampus(values, assumed, place);
  const at = plantAtPeak(values, assumed, place);
  const { value: compute, warnings } = sizeCompute(values, assumed, at.peakCapacityRatio);
  const halls = splitHalls(values, compute);
  const provisioned = provisionedCompute(compute);
  const sized = sizeCooling(values, assumed, place, at.plant, provisioned, halls, at.hour);
  const { cooling, flows } = sized;
  const power = powerAtPeak(values, assumed, place, at, compute, halls);
  const layout = sizeFloorArea(values, compute, halls, power, assumed);
  const blocks = [
    {
      index: 0,
      params: values,
      compute,
      rackPriceUsd: assumed.rackPriceUsd,
      cooling,
      layout,
      firstHall: 0,
      endHall: halls.hallCount,
    },
  ];
  const sizes: SizedCampus = { params: values, compute, blocks, cooling, power, layout };
  return { place, sizes, flows, wettest: 0, ...at, warnings, assumed, ofBlocks: [assumed] };
}
