import type { RackBlock } from '../model/campus-types.ts';
import type { Plan } from './plan-types.ts';

/** The block that a rack of a plan belongs to: racks stand block after block. */
export function blockOfRack({ campus }: Pick<Plan, 'campus'>, rack: number): RackBlock {
  let first = 0;
  for (const block of campus.blocks) {
    first += block.compute.rackCount;
    if (rack < first) return block;
  }
  const [block] = campus.blocks;
  if (block === undefined) throw new Error('a campus has at least one block of racks');
  return block;
}

/** The first rack of the block that a rack belongs to. */
export function firstOfBlock(plan: Pick<Plan, 'campus'>, rack: number): number {
  const own = blockOfRack(plan, rack).index;
  return plan.campus.blocks.slice(0, own).reduce((sum, { compute }) => sum + compute.rackCount, 0);
}

/** Accelerators in racks `first` … `end − 1`, before rounding. */
export function acceleratorsIn({ campus }: Pick<Plan, 'campus'>, first: number, end: number): number {
  let sum = 0;
  let from = 0;
  for (const { compute } of campus.blocks) {
    const to = from + compute.rackCount;
    const racks = Math.max(0, Math.min(end, to) - Math.max(first, from));
    sum += racks * compute.acceleratorsPerRack * compute.fittedShare;
    from = to;
  }
  return sum;
}
