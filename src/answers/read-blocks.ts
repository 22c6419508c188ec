import type { BlockOutcome, CampusResult, RackBlock } from '../model/campus-types.ts';
import { rackOf } from '../model/compute/chosen-rack.ts';
import { racksUsd } from '../model/compute/racks-usd.ts';
import type { TokenBasis } from '../model/workload/workload-types.ts';

/** What one block of a fleet is, in numbers with their units in their names. */
export interface BlockSummary {
  readonly rackType: string;
  readonly label: string;
  readonly year: number;
  readonly rackCount: number;
  readonly acceleratorCount: number;
  readonly hallCount: number;
  readonly rackPowerW: number;
  readonly itPowerW: number;
  readonly liquidHeatW: number;
  readonly airHeatW: number;
  /** Drawn over rated power, 0–1: below 1 where its cooling holds it back. */
  readonly coolableShare: number;
  /** Its racks with their accelerators, and its own network. */
  readonly racksUsd: number;
  readonly networkUsd: number;
  readonly switchCount: number;
  /** Across the worst cut of its network, one direction; nothing joins the networks of two blocks at full rate. */
  readonly bisectionBytesPerS: number;
  readonly peakBf16FlopPerS: number;
  readonly memoryBytes: number;
  readonly tokensPerS: number;
  readonly totalTokensPerS: number;
  readonly tokenBasis: TokenBasis;
  /** Of the training run as planned, and the utilisation of its copy; null where it does not train. */
  readonly trainingFlop: number;
  readonly mfu: number | null;
}

/** The blocks of racks of a campus, in the order of their halls. */
export function readBlocks({
  blocks,
  outcomes,
}: Pick<CampusResult, 'blocks' | 'outcomes'>): readonly BlockSummary[] {
  return blocks.flatMap((block, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [summaryOf(block, outcome)];
  });
}

function summaryOf(
  { params, compute, cooling, layout, rackPriceUsd }: RackBlock,
  { fabric, workload }: BlockOutcome,
): BlockSummary {
  return {
    rackType: params['compute.rackType'],
    label: rackOf(params).label,
    year: params['compute.litYear'],
    rackCount: compute.rackCount,
    acceleratorCount: compute.acceleratorCount,
    hallCount: layout.hallCount,
    rackPowerW: compute.rackPowerW,
    itPowerW: compute.itPowerW,
    liquidHeatW: cooling.liquidHeatW,
    airHeatW: cooling.airHeatW,
    coolableShare: compute.coolableShare,
    racksUsd: racksUsd(compute, rackPriceUsd),
    networkUsd: fabric.fabricCapexUsd,
    switchCount: fabric.switchCount,
    bisectionBytesPerS: fabric.bisectionBytesPerS,
    peakBf16FlopPerS: workload.peakBf16FlopPerS,
    memoryBytes: workload.memoryBytes,
    tokensPerS: workload.tokensPerS,
    totalTokensPerS: workload.totalTokensPerS,
    tokenBasis: workload.tokenBasis,
    trainingFlop: workload.trainingFlop,
    mfu: workload.mfu,
  };
}
