import { racksOfDomain } from '../../model/fabric/scale-up.ts';
import { acceleratorsIn, blockOfRack, firstOfBlock } from '../block-of-rack.ts';
import { ancestorsOf, parseThingId } from '../find-in-plan.ts';
import { firstChild } from '../first-child.ts';
import type { Plan, ThingId, ThingKind } from '../plan-types.ts';

/** How near another accelerator stands, nearest first. */
export type FabricRingName = 'rack' | 'row' | 'hall' | 'building' | 'campus';

/** All that is as near as this and no nearer. */
export interface FabricRing {
  readonly ring: FabricRingName;
  readonly acceleratorCount: number;
  /** To the rack farthest away, along the two ways in which trays and ducts run, metres. */
  readonly farthestM: number;
  /** What stands for it in the picture: racks of the row, rows of the hall, halls of the building, other buildings. */
  readonly kind: ThingKind;
  readonly indices: Int32Array;
}

interface Level {
  readonly ring: FabricRingName;
  /** What the ring lies in, and what it is made of. */
  readonly around: ThingKind | null;
  readonly kind: ThingKind;
}

const LEVELS: readonly Level[] = [
  { ring: 'row', around: 'row', kind: 'rack' },
  { ring: 'hall', around: 'hall', kind: 'row' },
  { ring: 'building', around: 'building', kind: 'hall' },
  { ring: 'campus', around: null, kind: 'building' },
];

/** The racks of a thing that holds racks: neighbours in their block. First, and the first that is not its own. */
function racksOf(plan: Plan, kind: ThingKind, index: number): readonly [number, number] {
  const order: readonly ThingKind[] = ['building', 'hall', 'row', 'rack'];
  let [from, to] = [index, index + 1];
  for (const below of order.slice(order.indexOf(kind) + 1))
    [from, to] = [firstChild(plan.things[below], from), firstChild(plan.things[below], to)];
  return [from, to];
}

function farthestFrom({ things: { rack } }: Plan, own: number, first: number, end: number): number {
  const { position } = rack;
  let mostM = 0;
  for (let at = first; at < end; at += 1) {
    const across = Math.abs((position[3 * at] ?? 0) - (position[3 * own] ?? 0));
    mostM = Math.max(mostM, across + Math.abs((position[3 * at + 2] ?? 0) - (position[3 * own + 2] ?? 0)));
  }
  return mostM;
}

/** Rings of distance around a rack, of those that hold anything; empty for what is no rack of the plan. */
export function fabricRings(plan: Plan, id: ThingId): FabricRing[] {
  const parsed = parseThingId(id);
  if (parsed?.kind !== 'rack' || parsed.index >= plan.things.rack.count) return [];
  const own = parsed.index;
  const around = new Map(
    ancestorsOf(plan, id).flatMap((above) => {
      const found = parseThingId(above);
      return found === null || found.kind === 'site' ? [] : [[found.kind, found.index] as const];
    }),
  );
  const rings: FabricRing[] = [
    {
      ring: 'rack',
      acceleratorCount: Math.round(acceleratorsIn(plan, own, own + 1)),
      farthestM: 0,
      kind: 'rack',
      indices: Int32Array.of(own),
    },
  ];
  let [innerFirst, innerEnd] = [own, own + 1];
  for (const { ring, around: outer, kind } of LEVELS) {
    const outerIndex = outer === null ? 0 : (around.get(outer) ?? -1);
    if (outerIndex < 0) continue;
    const [first, end] = outer === null ? [0, plan.things.rack.count] : racksOf(plan, outer, outerIndex);
    const racks = end - first - (innerEnd - innerFirst);
    const acceleratorCount = Math.round(
      acceleratorsIn(plan, first, innerFirst) + acceleratorsIn(plan, innerEnd, end),
    );
    const block = plan.things[kind];
    const [from, to] =
      outer === null ? [0, block.count] : [firstChild(block, outerIndex), firstChild(block, outerIndex + 1)];
    const mine = kind === 'rack' ? own : (around.get(kind) ?? -1);
    const indices = Int32Array.from({ length: to - from }, (_, at) => from + at).filter(
      (index) => index !== mine,
    );
    const farthestM = farthestFrom(plan, own, first, end);
    if (racks > 0) rings.push({ ring, acceleratorCount, farthestM, kind, indices });
    [innerFirst, innerEnd] = [first, end];
  }
  return rings;
}

/** Racks that share memory with a rack, itself among them: neighbours in their block. Empty for what is no rack of the plan. */
export function memoryDomainOf(plan: Plan, id: ThingId): Int32Array {
  const parsed = parseThingId(id);
  const { count } = plan.things.rack;
  if (parsed?.kind !== 'rack' || parsed.index >= count) return new Int32Array(0);
  const { params, compute } = blockOfRack(plan, parsed.index);
  const racks = racksOfDomain(params, compute.acceleratorsPerRack);
  const from = firstOfBlock(plan, parsed.index);
  const first = parsed.index - ((parsed.index - from) % racks);
  return Int32Array.from(
    { length: Math.min(racks, from + compute.rackCount - first) },
    (_, at) => first + at,
  );
}
