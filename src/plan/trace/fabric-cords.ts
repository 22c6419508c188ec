import { FABRIC_CORDS } from '../../catalogue/fabric-cords.ts';
import { TORUS } from '../../catalogue/fabric-design.ts';
import { FIBRE_TRAY_Y } from '../../model/layout/site/site-sizes.ts';
import { blockOfRack } from '../block-of-rack.ts';
import { type Plan, THING_KINDS, type ThingId } from '../plan-types.ts';
import { standInCampus } from '../rack-parts/find-rack-part.ts';
import { openedRack } from '../rack-parts/opened-rack.ts';
import { pullOf } from '../rack-parts/rack-opening.ts';

type Point = readonly [number, number, number];

/** The way of the links of one accelerator out of its rack, and how many lie side by side on it. */
export interface FabricCords {
  /** From the front of its tray to the first switch outside of the rack, metres. */
  readonly points: readonly Point[];
  /** A cord for each plane; of a torus, for each of its axes. */
  readonly count: number;
}

/**
 * From a selected tray or package, or that which its rack has pulled out, to its leaf in the middle of the row, where
 * lengths reckon it to be; in a torus to where the cables of the hall gather, at the circuit switches. Null where the first
 * switch stands in the rack itself, and of what holds no accelerators. Rules FAB-8, FAB-9.
 */
export function fabricCordsOf(plan: Plan, selection: ThingId): FabricCords | null {
  const opened = openedRack(plan, selection);
  if (opened === null) return null;
  const { rack, pulled } = opened;
  if (pulled.accelerators === 0) return null;
  const { beforeFront, beside, overTray } = FABRIC_CORDS;
  const { fabric } = plan.campus.outcomes[blockOfRack(plan, rack).index] ?? plan.campus;
  if (fabric.insideRacks) return null;
  const tall = plan.things.rack.size[3 * rack + 1] ?? 0;
  const [wide = 0, , deep = 0] = plan.things.rack.size.subarray(3 * rack, 3 * rack + 3);
  const inCampus = (x: number, y: number, z: number): Point =>
    standInCampus(plan, rack, { position: [x, y, z], size: [0, 0, 0] }).position;
  const [, footY, middleZ] = pulled.position;
  const y = footY + pulled.size[1] / 2;
  const front = deep / 2 + beforeFront.value;
  const floorY = plan.things.rack.position[3 * rack + 1] ?? 0;
  const trayY = Math.max(FIBRE_TRAY_Y + overTray.value, tall + beforeFront.value);
  const start = [
    inCampus(beside.value * pulled.size[0], y, middleZ + pulled.size[2] / 2 + pullOf(pulled)),
    inCampus(beside.value * wide, y, front),
    inCampus(beside.value * wide, trayY, front),
    inCampus(beside.value * wide, trayY, 0),
  ];
  const over = start.at(-1) ?? [0, 0, 0];
  if (fabric.topology === 'torus')
    return { points: [...start, ...wayToGather(plan, rack, over)], count: TORUS.linksPerChip.value / 2 };
  const row = plan.things.rack.parent[rack] ?? -1;
  const [leafX = over[0], , leafZ = over[2]] = plan.things.row.position.subarray(3 * row, 3 * row + 3);
  const leaf: readonly Point[] = [
    [leafX, floorY + trayY, leafZ],
    [leafX, floorY + tall, leafZ],
  ];
  return { points: [...start, ...leaf], count: Math.max(1, fabric.planeCount) };
}

/** Back along the tray of a rack's row, from over it to where the tray begins. */
function wayToGather(plan: Plan, rack: number, over: Point): Point[] {
  const { toKind, toIndex, start, points, count } = plan.paths['row-tray'];
  const row = plan.things.rack.parent[rack] ?? -1;
  const ofRows = THING_KINDS.indexOf('row');
  let way: Point[] = [];
  let nearestM = Number.POSITIVE_INFINITY;
  for (let run = 0; run < count; run += 1) {
    if (toKind[run] !== ofRows || toIndex[run] !== row) continue;
    const corners: Point[] = [];
    for (let at = start[run] ?? 0; at < (start[run + 1] ?? 0); at += 1)
      corners.push([points[3 * at] ?? 0, points[3 * at + 1] ?? 0, points[3 * at + 2] ?? 0]);
    const end = corners.at(-1) ?? over;
    // A row that lies across has a tray to each of its ends: its own is the one whose end is nearer.
    const away = Math.hypot(end[0] - over[0], end[2] - over[2]);
    if (away >= nearestM) continue;
    nearestM = away;
    way = corners.slice(0, -1).toReversed();
  }
  return way;
}
