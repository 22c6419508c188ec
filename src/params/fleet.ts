import type { ParamChange, ParamId, ParamValues, RackTypeId } from './param-types.ts';

/** A block of racks beside the first, as it is asked for. */
export interface FurtherBlock {
  readonly rackType: RackTypeId;
  readonly racks: number;
  /** When it is lit. */
  readonly year: number;
}

interface BlockIds {
  readonly type: 'compute.block2Type' | 'compute.block3Type' | 'compute.block4Type';
  readonly racks: 'compute.block2Racks' | 'compute.block3Racks' | 'compute.block4Racks';
  readonly year: 'compute.block2Year' | 'compute.block3Year' | 'compute.block4Year';
}

/** The knobs of the blocks beside the first. */
export const FURTHER_BLOCKS: readonly BlockIds[] = [
  { type: 'compute.block2Type', racks: 'compute.block2Racks', year: 'compute.block2Year' },
  { type: 'compute.block3Type', racks: 'compute.block3Racks', year: 'compute.block3Year' },
  { type: 'compute.block4Type', racks: 'compute.block4Racks', year: 'compute.block4Year' },
];

/** Blocks of racks that a campus can have, the first among them. */
export const MOST_BLOCKS = 1 + FURTHER_BLOCKS.length;

function blockAt(values: ParamValues, { type, racks, year }: BlockIds): FurtherBlock {
  return { rackType: values[type], racks: values[racks], year: values[year] };
}

/** The blocks beside the first that have racks, in their order. Rule CMP-21. */
export function furtherBlocks(values: ParamValues): readonly FurtherBlock[] {
  return FURTHER_BLOCKS.map((ids) => blockAt(values, ids)).filter(({ racks }) => racks > 0);
}

/** What takes the block at this place among the further ones away; those behind it move up. */
export function withoutBlock(values: ParamValues, at: number): ParamChange {
  let change: ParamChange = {};
  for (let place = at; place < FURTHER_BLOCKS.length; place += 1) {
    const [ids, next] = [FURTHER_BLOCKS[place], FURTHER_BLOCKS[place + 1]];
    if (ids === undefined) break;
    if (next === undefined) return { ...change, [ids.racks]: 0 };
    const { rackType, racks, year } = blockAt(values, next);
    change = { ...change, [ids.type]: rackType, [ids.racks]: racks, [ids.year]: year };
  }
  return change;
}

const BLOCK_IDS: ReadonlySet<string> = new Set(
  FURTHER_BLOCKS.flatMap(({ type, racks, year }) => [type, racks, year]),
);

/** Whether a knob tells the rack or the year of a block that has no racks. */
export function isOfNoBlock(id: ParamId, values: ParamValues): boolean {
  return FURTHER_BLOCKS.some(({ type, racks, year }) => (id === type || id === year) && values[racks] === 0);
}

/** Whether a knob is of a block of racks, the first one's year among them: the panel has a place of its own for these. */
export function isOfBlocks(id: ParamId): boolean {
  return id === 'compute.litYear' || BLOCK_IDS.has(id);
}
