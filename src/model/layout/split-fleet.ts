import type { ParamValues } from '../../params/param-types.ts';
import type { ComputeResult } from '../campus-types.ts';
import { dealHalls, type HallSplit, splitAllHalls } from './split-halls.ts';

/** The halls of one block. */
interface BlockSplit extends HallSplit {
  readonly firstHall: number;
}

/** The halls of a mixed fleet: all of them, and block by block. */
export interface FleetSplit {
  readonly all: HallSplit;
  readonly blocks: readonly BlockSplit[];
}

/** Whole halls for each block in proportion to its power, one at the least, block after block. Rules LAY-1, CMP-22. */
export function splitFleet(
  values: ParamValues,
  fleet: ComputeResult,
  blocks: readonly ComputeResult[],
): FleetSplit {
  const all = splitAllHalls(values, fleet);
  const shares = shareHalls(all.hallCount, blocks);
  let firstHall = 0;
  const splits = blocks.map((block, index) => {
    const split = splitBlock(all, fleet, block, firstHall, shares[index] ?? 1);
    firstHall += split.hallCount;
    return split;
  });
  const most = (of: (split: BlockSplit) => number): number => Math.max(...splits.map(of));
  const sumOf = (of: (split: BlockSplit) => Int32Array): Int32Array =>
    new Int32Array(all.hallCount).map((_, hall) =>
      splits.reduce((sum, split) => sum + (of(split)[hall] ?? 0), 0),
    );
  return {
    all: {
      ...all,
      racksPerHall: sumOf((split) => split.racksPerHall),
      supportRacksPerHall: sumOf((split) => split.supportRacksPerHall),
      fullestRacks: most((split) => split.fullestRacks),
      fullestSupportRacks: most((split) => split.fullestSupportRacks),
      fullestPowerShare: most((split) => split.fullestPowerShare),
    },
    blocks: splits,
  };
}

/** One hall each, then every further one to the block whose halls hold most. */
function shareHalls(hallCount: number, blocks: readonly ComputeResult[]): readonly number[] {
  const shares = blocks.map(() => 1);
  for (let left = hallCount - blocks.length; left > 0; left -= 1) {
    let fullest = 0;
    const perHallW = (index: number): number => (blocks[index]?.itPowerW ?? 0) / (shares[index] ?? 1);
    for (let index = 1; index < blocks.length; index += 1)
      if (perHallW(index) > perHallW(fullest)) fullest = index;
    shares[fullest] = (shares[fullest] ?? 0) + 1;
  }
  return shares;
}

function splitBlock(
  all: HallSplit,
  fleet: ComputeResult,
  block: ComputeResult,
  firstHall: number,
  hallCount: number,
): BlockSplit {
  const own = dealHalls(block, hallCount, fleet.itPowerW);
  const amongAll = (counts: Int32Array): Int32Array => {
    const halls = new Int32Array(all.hallCount);
    halls.set(counts, firstHall);
    return halls;
  };
  return {
    ...all,
    ...own,
    firstHall,
    racksPerHall: amongAll(own.racksPerHall),
    supportRacksPerHall: amongAll(own.supportRacksPerHall),
  };
}
