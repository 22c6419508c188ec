import { thingIdOf } from '../find-in-plan.ts';
import type { Plan, ThingId } from '../plan-types.ts';
import { DETAIL_KINDS, type DetailBlock } from './detail-types.ts';
import { DETAILS } from './details.ts';

export interface FoundDetail {
  readonly block: DetailBlock;
  readonly index: number;
  /** What a newcomer calls it, with its number among its kind: `Switchyard bay 3`. */
  readonly name: string;
  /** What it stands with. */
  readonly owner: ThingId;
}

const ID = /^([a-z]+(?:-[a-z]+)*)-(0|[1-9]\d{0,8})$/;

/** The detail of an id such as `switchyard-bay-2`; null when the plan has none of this id. */
export function findDetail(plan: Plan, id: ThingId): FoundDetail | null {
  const match = ID.exec(id);
  const kind = DETAIL_KINDS.find((each) => each === match?.[1]);
  if (kind === undefined) return null;
  const { name, nameOf, of } = DETAILS[kind];
  const block = of(plan);
  const index = Number(match?.[2]);
  if (index >= block.count) return null;
  const owner = thingIdOf(block.ownerKind, block.owner[index] ?? 0);
  return { block, index, name: nameOf?.(plan, index) ?? `${name} ${index + 1}`, owner };
}
