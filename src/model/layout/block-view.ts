import type { RackBlock } from '../campus-types.ts';
import type { LaidCampus } from './laid-campus.ts';
import type { SizedCampus } from './site/sized-campus.ts';

/** The block whose racks stand in a hall. */
export function blockOfHall<Block extends Pick<RackBlock, 'endHall'>>(
  { blocks }: { readonly blocks: readonly Block[] },
  hall: number,
): Block {
  const found = blocks.find(({ endHall }) => hall < endHall) ?? blocks.at(-1);
  if (found === undefined) throw new Error('a campus has at least one block of racks');
  return found;
}

/** The campus as the halls of one block see it: racks, their cooling and rows are its own, power is the campus's. */
export function viewOfBlock(campus: SizedCampus, block: RackBlock): SizedCampus {
  if (campus.blocks.length === 1) return campus;
  const { params, compute, cooling, layout } = block;
  return { params, compute, cooling, layout, power: campus.power, blocks: [block] };
}

/** The same of a campus that is laid out: places and ways are the campus's. */
export function laidViewOfBlock(campus: LaidCampus, block: RackBlock): LaidCampus {
  if (campus.blocks.length === 1) return campus;
  const { site, networks } = campus;
  const layout = { ...campus.layout, ...block.layout };
  return { ...viewOfBlock(campus, block), layout, site, networks };
}
