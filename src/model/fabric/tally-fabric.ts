import { laidViewOfBlock } from '../layout/block-view.ts';
import type { LaidCampus } from '../layout/laid-campus.ts';
import { lengthOfKindM } from '../layout/network/measure-network.ts';
import { routeFabric } from '../layout/network/route-fabric.ts';
import { RoutedNetwork } from '../layout/network/routed-network.ts';
import type { SizedWhole } from '../size-mixed-campus.ts';
import { sizeFabric } from './size-fabric.ts';

/** What all networks of a campus cost, USD, and the fibre in them, metres. */
export interface NetworkTally {
  readonly networkUsd: number;
  readonly strandM: number;
  readonly fibreDuctM: number;
}

/** The fabric of a sized campus on another site, with halls as they were laid. */
export function tallyFabric({ sizes, ofBlocks, assumed }: SizedWhole, campus: LaidCampus): NetworkTally {
  const fabric = new RoutedNetwork('fabric', 'corners', (sink) => routeFabric(sink, campus.site));
  const laid = { ...campus, networks: { ...campus.networks, fabric } };
  const sized = sizes.blocks.map((block, index) =>
    sizeFabric(block.params, ofBlocks[index] ?? assumed, laidViewOfBlock(laid, block)),
  );
  return {
    networkUsd: sized.reduce((sum, { value }) => sum + value.fabricCapexUsd, 0),
    strandM: sized.reduce((sum, { value }) => sum + value.fibreLengthM, 0),
    fibreDuctM: lengthOfKindM(fabric, 'fibre-duct'),
  };
}
