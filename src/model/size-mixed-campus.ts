import type { SiteRecord } from '../catalogue/site-record.ts';
import type { ParamValues } from '../params/param-types.ts';
import type { Assumptions } from './assumptions.ts';
import type { RackBlock, Warning } from './campus-types.ts';
import { blendCompute } from './compute/blend-compute.ts';
import { provisionedCompute } from './compute/provisioned-power.ts';
import { sizeFleet } from './compute/size-fleet.ts';
import { type BlockCooling, blendCooling } from './cooling/blend-cooling.ts';
import { sizeCooling } from './cooling/size-cooling.ts';
import type { LoopFlows } from './cooling/size-hydraulics.ts';
import { greatestBy } from './greatest-by.ts';
import type { SizedCampus } from './layout/site/sized-campus.ts';
import { racksPerRow, sizeFloorArea } from './layout/size-floor-area.ts';
import { splitFleet } from './layout/split-fleet.ts';
import { type PlantAtPeak, plantAtPeak, powerAtPeak } from './plant-at-peak.ts';

/** How much of everything a campus has, with what later steps ask for. */
export interface SizedWhole extends PlantAtPeak {
  readonly place: SiteRecord;
  readonly sizes: SizedCampus;
  readonly flows: LoopFlows;
  /** The block whose racks give most heat to liquid: pipes and pumps of halls are told of it. */
  readonly wettest: number;
  readonly warnings: readonly Warning[];
  /** What is taken to be true of the whole, racks in the mean, and of each block. */
  readonly assumed: Assumptions;
  readonly ofBlocks: readonly Assumptions[];
}

/** A campus of several blocks: racks and their halls block by block, plant for all of them together. Rules CMP-21 … CMP-24. */
export function sizeMixedCampus(values: ParamValues, assumed: Assumptions, place: SiteRecord): SizedWhole {
  const { value: fleet, warnings } = sizeFleet(
    values,
    assumed,
    (tried) => plantAtPeak(values, tried.assumed, place, tried.liquidShare).peakCapacityRatio,
  );
  const { compute } = fleet;
  const at = plantAtPeak(values, fleet.assumed, place, fleet.liquidShare);
  const ofBlocks = fleet.blocks.map((block) => block.compute);
  const halls = splitFleet(values, compute, ofBlocks);
  const cooled = fleet.blocks.map((block, index): BlockCooling => {
    const split = halls.blocks[index] ?? halls.all;
    const own = plantAtPeak(block.values, block.assumed, place);
    const racks = provisionedCompute(block.compute);
    return sizeCooling(block.values, block.assumed, place, own.plant, racks, split, own.hour);
  });
  const whole = sizeCooling(
    values,
    fleet.assumed,
    place,
    at.plant,
    blendCompute(ofBlocks.map(provisionedCompute)),
    halls.all,
    at.hour,
  );
  const wettest = greatestBy([...cooled.keys()], (block) => cooled[block]?.flows.rackHeatW ?? 0) ?? 0;
  const { cooling, flows } = blendCooling(whole.cooling, cooled, cooled[wettest] ?? whole);
  const power = powerAtPeak(values, fleet.assumed, place, at, compute, halls.all);
  const layout = sizeFloorArea(values, compute, halls.all, power, fleet.assumed);
  const blocks = fleet.blocks.map((block, index): RackBlock => {
    const { hallCount, racksPerHall, supportRacksPerHall, firstHall } = halls.blocks[index] ?? {
      ...halls.all,
      firstHall: 0,
    };
    const perRow = racksPerRow(block.compute.rackPowerW);
    return {
      index,
      params: block.values,
      compute: block.compute,
      rackPriceUsd: block.assumed.rackPriceUsd,
      cooling: cooled[index]?.cooling ?? cooling,
      layout: { ...layout, hallCount, racksPerHall, supportRacksPerHall, racksPerRow: perRow },
      firstHall,
      endHall: firstHall + hallCount,
    };
  });
  return {
    ...at,
    place,
    sizes: { params: values, compute, blocks, cooling, power, layout },
    flows,
    wettest,
    warnings,
    assumed: fleet.assumed,
    ofBlocks: fleet.blocks.map((block) => block.assumed),
  };
}
