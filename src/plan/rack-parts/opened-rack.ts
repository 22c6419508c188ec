import type { Plan, ThingId } from '../plan-types.ts';
import { findRackPart, partIdOf, rackIdOf } from './find-rack-part.ts';
import { partsOfRack, type RackPart } from './rack-opening.ts';

/** The rack that a selection opens, and what is pulled out of it. */
export interface OpenedRack {
  readonly rackId: ThingId;
  readonly rack: number;
  readonly parts: readonly RackPart[];
  /** One of the parts. */
  readonly pulled: RackPart;
  readonly pulledId: ThingId;
}

/** What is pulled out of a rack that is selected as a whole: what computes, nearest to half its height. */
function mostTelling(parts: readonly RackPart[], heightM: number): RackPart | undefined {
  const most = Math.max(0, ...parts.map(({ accelerators }) => accelerators));
  const from = ({ position, size }: RackPart): number => Math.abs(position[1] + size[1] / 2 - heightM / 2);
  return parts
    .filter(({ kind, accelerators }) => kind === 'tray' && accelerators === most)
    .reduce<RackPart | undefined>(
      (best, part) => (best === undefined || from(part) < from(best) ? part : best),
      undefined,
    );
}

/** The rack opened while this is selected; null for anything but a rack with parts, or a part of one. */
export function openedRack(plan: Plan, selection: ThingId | null): OpenedRack | null {
  if (selection === null || !selection.startsWith('rack-')) return null;
  const rackId = rackIdOf(selection);
  const rack = Number(rackId.slice('rack-'.length));
  if (!(rack < plan.things.rack.count)) return null;
  const parts = partsOfRack(plan, rack);
  const meantId = findRackPart(plan, selection)?.partId;
  const pulled =
    selection === rackId
      ? mostTelling(parts, plan.things.rack.size[3 * rack + 1] ?? 0)
      : parts.find((part) => partIdOf(rackId, part) === meantId);
  if (pulled === undefined) return null;
  return { rackId, rack, parts, pulled, pulledId: partIdOf(rackId, pulled) };
}
