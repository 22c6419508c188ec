import type { RackElevation } from '../../catalogue/rack-elevations.ts';
import { TRAY_SIZES } from '../../catalogue/tray-parts.ts';
import { blockOfRack } from '../block-of-rack.ts';
import { areTanks } from '../details/tanks.ts';
import type { StandingBox } from '../find-in-plan.ts';
import type { Plan } from '../plan-types.ts';
import { rackFrontOf } from '../rack-front.ts';

/** What people tell apart in a rack: what computes, what switches, what feeds it. */
export const RACK_PART_KINDS = ['tray', 'switch', 'shelf'] as const;
type RackPartKind = (typeof RACK_PART_KINDS)[number];
type Slot = RackElevation['slots'][number];

/**
 * One part of a rack's opening, metres in the frame of the rack: x across, y up from its foot, z towards its front, all
 * from the middle of the rack's ground.
 */
export interface RackPart {
  readonly kind: RackPartKind;
  /** Among its kind, from the foot up, and in a chassis of upright blades from left to right. */
  readonly index: number;
  readonly slot: Slot['kind'];
  readonly accelerators: number;
  /** Middle of its base. */
  readonly position: StandingBox['position'];
  /** Width, height, depth. */
  readonly size: StandingBox['size'];
  /** An upright blade: its board stands on edge. */
  readonly upright: boolean;
}

const KIND_OF: Readonly<Record<Slot['kind'], RackPartKind | null>> = {
  'management-switch': 'switch',
  'network-switch': 'switch',
  'scale-up-switch': 'switch',
  'switch-chassis': 'switch',
  'power-shelf': 'shelf',
  'compute-tray': 'tray',
  'host-tray': 'tray',
  'blade-chassis': 'tray',
  server: 'tray',
  blank: null,
};

/** So many of a whole, as evenly as whole numbers go: `part` of `parts`. */
function evenShare(whole: number, part: number, parts: number): number {
  return Math.floor(((part + 1) * whole) / parts) - Math.floor((part * whole) / parts);
}

/** The parts of a rack so large, from the foot up, with all its accelerators in those that hold some. */
export function partsOfFront(
  { slots, unitCount }: RackElevation,
  [width, height, depth]: StandingBox['size'],
  accelerators: number,
): RackPart[] {
  const { openingWidth, openingFoot, openingHeight, frontBehind, trayDepth, trayGap } = TRAY_SIZES;
  const listed = slots.reduce((sum, slot) => sum + slot.accelerators, 0);
  const unitM = (openingHeight.value * height) / unitCount;
  const partDepth = trayDepth.value * depth;
  const z = (0.5 - frontBehind.value) * depth - partDepth / 2;
  const counts: Record<RackPartKind, number> = { tray: 0, switch: 0, shelf: 0 };
  const parts: RackPart[] = [];
  let given = 0;
  for (const slot of slots) {
    const kind = KIND_OF[slot.kind];
    if (kind === null) continue;
    const partWidth = (openingWidth.value * width) / slot.columns;
    for (let column = 0; column < slot.columns; column += 1) {
      given += evenShare(slot.accelerators, column, slot.columns);
      const before = parts.reduce((sum, part) => sum + part.accelerators, 0);
      parts.push({
        kind,
        index: counts[kind]++,
        slot: slot.kind,
        // One's own rack holds another number than the listed one whose front it has.
        accelerators: listed === 0 ? 0 : Math.round((given * accelerators) / listed) - before,
        position: [
          (column - (slot.columns - 1) / 2) * partWidth,
          openingFoot.value * height + slot.unit * unitM,
          z,
        ],
        size: [partWidth - trayGap.value, slot.heightU * unitM - trayGap.value, partDepth],
        upright: slot.columns > 1,
      });
    }
  }
  return parts;
}

/** The parts of one rack of a campus; none where what computes stands in baths of fluid. */
export function partsOfRack(plan: Plan, rack: number): RackPart[] {
  const { campus, things } = plan;
  if (areTanks(campus.params)) return [];
  const [width = 0, height = 0, depth = 0] = things.rack.size.subarray(3 * rack, 3 * rack + 3);
  const block = blockOfRack(plan, rack);
  return partsOfFront(rackFrontOf(block), [width, height, depth], block.compute.acceleratorsPerRack);
}

/** How far a part comes out of its rack when it is pulled out, metres. */
export function pullOf({ size }: RackPart): number {
  return TRAY_SIZES.pulledOut.value * size[2];
}
