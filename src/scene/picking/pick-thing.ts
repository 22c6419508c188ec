import { roomAt } from '../../plan/details/rooms.ts';
import { thingIdOf } from '../../plan/find-in-plan.ts';
import type { Plan, ThingBlock, ThingId, ThingKind } from '../../plan/plan-types.ts';
import { floorHeight, floorsOf, storeyAt } from '../parts/floor-tiles.ts';
import { type BoxHit, hitStandingBox, newBoxHit, type PickRay } from './pick-geometry.ts';
import { type PickIndex, pickIndexOf } from './pick-index.ts';
import { pickLineup } from './pick-lineup.ts';

export interface PickOptions {
  /** Whether one can look into a building from above: for all, or building by building. */
  readonly roofsOpen: boolean | ((building: number) => boolean);
  /** The storey that open buildings show; the ground floor where left out. */
  readonly storey?: number;
  /** Whether things of a kind are in the picture; all are where left out. */
  readonly isShown?: (kind: ThingKind) => boolean;
  /** The part of an opened rack under the ray. */
  readonly partUnder?: (ray: PickRay) => PartHit | null;
}

/** A part of a thing that the ray meets. */
export interface PartHit {
  readonly id: ThingId;
  /** The thing that it is a part of. */
  readonly of: ThingId;
  readonly distanceM: number;
}

/** What the ray meets, and how far away, metres. */
export interface PickHit {
  readonly kind: ThingKind;
  readonly index: number;
  readonly distanceM: number;
  /** The building into which the ray looks and whose floor it hits. */
  readonly within?: number;
  /** The building into which the ray looks, whatever it hits there. */
  readonly opened?: number;
}

interface Nearest {
  kind: ThingKind;
  index: number;
  distanceM: number;
}

const hit: BoxHit = newBoxHit();
const shellHit: BoxHit = newBoxHit();
const nothing = (): Nearest => ({ kind: 'building', index: -1, distanceM: Number.POSITIVE_INFINITY });

/**
 * The nearest thing under a ray, or null over open ground. Buildings are solid unless their roof is open, the ray comes
 * in through it, or the ray starts inside; then what stands inside counts, and where only floor is hit, the row or the
 * room around it, else the hall or the building.
 */
export function pickThing(plan: Plan, ray: PickRay, options: PickOptions): ThingId | null {
  const found = pickHit(plan, ray, options);
  const part = options.partUnder?.(ray) ?? null;
  if (found === null) return part?.id ?? null;
  const id = thingIdOf(found.kind, found.index);
  if (part !== null && isBefore(part, found, id)) return part.id;
  return lineupUnder(plan, ray, found, options) ?? roomUnder(plan, ray, found, options.storey ?? 0) ?? id;
}

/** Cabinets of an electrical room, which are met before the floor and before what stands behind them. */
function lineupUnder(plan: Plan, ray: PickRay, found: PickHit, options: PickOptions): ThingId | null {
  const { opened, within, distanceM } = found;
  if (opened === undefined || options.isShown?.('power-skid') === false) return null;
  const lineup = pickLineup(plan, ray, opened, options.storey ?? 0);
  return lineup !== null && (within !== undefined || lineup.distanceM < distanceM) ? lineup.id : null;
}

/** A part is met before what stands behind it, before its own thing, and before the floor around it. */
function isBefore(part: PartHit, { kind, distanceM }: PickHit, id: ThingId): boolean {
  return part.distanceM < distanceM || part.of === id || kind === 'row' || kind === 'hall';
}

/** The room whose floor is hit where nothing smaller encloses the place. */
function roomUnder(plan: Plan, ray: PickRay, { within, kind }: PickHit, storey: number): ThingId | null {
  if (within === undefined || kind === 'row') return null;
  const toFloorM = floorDistance(plan, ray, storey);
  if (!Number.isFinite(toFloorM)) return null;
  const x = ray.origin[0] + ray.direction[0] * toFloorM;
  const z = ray.origin[2] + ray.direction[2] * toFloorM;
  const room = roomAt(plan, within, x, z, storey);
  return room < 0 ? null : `room-${room}`;
}

/** As `pickThing`, with the distance. */
export function pickHit(plan: Plan, ray: PickRay, options: PickOptions): PickHit | null {
  const index = pickIndexOf(plan);
  const solid = nothing();
  const open = nothing();
  hitBuildings(plan, index, ray, options, solid, open);
  const { storey = 0 } = options;
  const toFloorM = open.distanceM === Infinity ? Infinity : floorDistance(plan, ray, storey);
  const found = walkGrid(plan, index, ray, storey, Math.min(solid.distanceM, toFloorM), options.isShown);
  if (found.index >= 0) return open.index >= 0 ? { ...found, opened: open.index } : found;
  if (open.index >= 0 && open.distanceM < solid.distanceM) {
    return { ...enclosing(plan, ray, storey, open), within: open.index, opened: open.index };
  }
  return solid.index >= 0 ? solid : null;
}

function floorDistance(plan: Plan, ray: PickRay, storey: number): number {
  const downwards = ray.direction[1];
  const floorM = floorHeight(floorsOf(plan), storey);
  return downwards < 0 ? (floorM - ray.origin[1]) / downwards + 1e-6 : Number.POSITIVE_INFINITY;
}

/** First building met, apart for solid ones and for those one can look into. */
function hitBuildings(
  plan: Plan,
  index: PickIndex,
  ray: PickRay,
  options: PickOptions,
  solid: Nearest,
  open: Nearest,
): void {
  const { building } = plan.things;
  for (let b = 0; b < building.count; b += 1) {
    if (!enterBuilding(plan, index, ray, b)) continue;
    const { enterM, enterAxis } = shellHit;
    const roofOpen = typeof options.roofsOpen === 'boolean' ? options.roofsOpen : options.roofsOpen(b);
    const bare = options.isShown?.('building') === false;
    const seeThrough = bare || enterM < 0 || (roofOpen && enterAxis === 1);
    const nearest = seeThrough ? open : solid;
    if (enterM >= nearest.distanceM) continue;
    nearest.kind = 'building';
    nearest.index = b;
    nearest.distanceM = enterM;
  }
}

/** Where the ray first enters the boxes of a building; left in `shellHit`. */
function enterBuilding(plan: Plan, index: PickIndex, ray: PickRay, b: number): boolean {
  const { building } = plan.things;
  const from = index.shellStart[b] ?? 0;
  const to = index.shellStart[b + 1] ?? 0;
  if (from === to)
    return hitStandingBox(ray, building.position, building.size, building.yaw[b] ?? 0, b, shellHit);
  let any = false;
  let [enterM, leaveM, enterAxis] = [Infinity, Infinity, shellHit.enterAxis];
  for (let at = from; at < to; at += 1) {
    const box = index.shellOf[at] ?? 0;
    if (!hitStandingBox(ray, plan.shells.position, plan.shells.size, 0, box, hit)) continue;
    if (any && hit.enterM >= enterM) continue;
    any = true;
    enterM = hit.enterM;
    leaveM = hit.leaveM;
    enterAxis = hit.enterAxis;
  }
  shellHit.enterM = enterM;
  shellHit.leaveM = leaveM;
  shellHit.enterAxis = enterAxis;
  return any;
}

/** Row, else hall, else the building itself: the smallest enclosure of an open building that the ray passes. */
function enclosing(plan: Plan, ray: PickRay, storey: number, building: Nearest): PickHit {
  for (const kind of ['row', 'hall'] as const) {
    const block = plan.things[kind];
    const nearest = nothing();
    nearest.kind = kind;
    for (let i = 0; i < block.count; i += 1)
      if (belongsTo(plan, block, i, building.index) && isOnStorey(plan, block, i, storey))
        keepNearer(block, ray, i, nearest);
    if (nearest.index >= 0) return nearest;
  }
  return building;
}

function belongsTo(plan: Plan, block: ThingBlock, i: number, building: number): boolean {
  const parent = block.parent[i] ?? -1;
  return block.parentKind === 'building'
    ? parent === building
    : block.parentKind === 'hall' && (plan.things.hall.parent[parent] ?? -1) === building;
}

/** What stands in halls is met on the storey that is shown; what stands elsewhere always. */
function isOnStorey(plan: Plan, block: ThingBlock, i: number, storey: number): boolean {
  const floors = floorsOf(plan);
  const inHall = block.kind === 'hall' || block.parentKind === 'hall' || block.parentKind === 'row';
  return floors.storeys === 1 || !inHall || storeyAt(floors, block.position[3 * i + 1] ?? 0) === storey;
}

function keepNearer(block: ThingBlock, ray: PickRay, i: number, nearest: Nearest): void {
  if (!hitStandingBox(ray, block.position, block.size, block.yaw[i] ?? 0, i, hit)) return;
  const distanceM = Math.max(0, hit.enterM);
  if (distanceM >= nearest.distanceM) return;
  nearest.kind = block.kind;
  nearest.index = i;
  nearest.distanceM = distanceM;
}

/** One axis of the walk over the cells: which cell, which way, and the distances at which it changes. */
interface Walk {
  cell: number;
  readonly step: number;
  nextM: number;
  readonly everyM: number;
}

function startWalk(at: number, direction: number, cellM: number, cells: number, atM: number): Walk {
  const cell = Math.min(cells - 1, Math.max(0, Math.floor(at / cellM)));
  if (Math.abs(direction) < 1e-12) return { cell, step: 0, nextM: Infinity, everyM: Infinity };
  const step = direction > 0 ? 1 : -1;
  const edge = (direction > 0 ? cell + 1 : cell) * cellM;
  return { cell, step, nextM: atM + (edge - at) / direction, everyM: cellM / Math.abs(direction) };
}

const gridHit: BoxHit = newBoxHit();
const gridPosition = new Float32Array(3);
const gridSize = new Float32Array(3);

/** Cells under the ray from near to far; stops at the first cell that lies behind what was found. */
function walkGrid(
  plan: Plan,
  index: PickIndex,
  ray: PickRay,
  storey: number,
  limitM: number,
  isShown: PickOptions['isShown'],
): Nearest {
  const nearest = nothing();
  nearest.distanceM = limitM;
  const { cellM, columns, rows, minX, minZ } = index;
  gridSize.set([columns * cellM, index.topM + 1, rows * cellM]);
  gridPosition.set([minX + (columns * cellM) / 2, -0.5, minZ + (rows * cellM) / 2]);
  if (!hitStandingBox(ray, gridPosition, gridSize, 0, 0, gridHit)) return nearest;
  let atM = Math.max(0, gridHit.enterM);
  const endM = gridHit.leaveM;
  const x = walkAxis(ray, 0, minX, cellM, columns, atM);
  const z = walkAxis(ray, 2, minZ, cellM, rows, atM);
  index.query += 1;
  while (atM <= endM && atM <= nearest.distanceM) {
    if (x.cell < 0 || x.cell >= columns || z.cell < 0 || z.cell >= rows) break;
    visitCell(plan, index, ray, storey, z.cell * columns + x.cell, nearest, isShown);
    const axis = x.nextM < z.nextM ? x : z;
    if (axis.step === 0) break;
    atM = axis.nextM;
    axis.nextM += axis.everyM;
    axis.cell += axis.step;
  }
  return nearest;
}

function walkAxis(ray: PickRay, axis: 0 | 2, min: number, cellM: number, cells: number, atM: number): Walk {
  const at = ray.origin[axis] + ray.direction[axis] * atM - min;
  return startWalk(at, ray.direction[axis], cellM, cells, atM);
}

function visitCell(
  plan: Plan,
  index: PickIndex,
  ray: PickRay,
  storey: number,
  cell: number,
  nearest: Nearest,
  isShown: PickOptions['isShown'],
): void {
  const to = index.cellStart[cell + 1] ?? 0;
  for (let at = index.cellStart[cell] ?? 0; at < to; at += 1) {
    const run = index.cellRuns[at] ?? 0;
    if (index.seen[run] === index.query) continue;
    index.seen[run] = index.query;
    const kind = index.runs.kind[run];
    const count = index.runs.count[run] ?? 0;
    if (kind === undefined || isShown?.(kind) === false) continue;
    if (count > 1 && !meetsRun(index, ray, run, nearest.distanceM)) continue;
    const first = index.runs.first[run] ?? 0;
    const block = plan.things[kind];
    // A run is of one row, or a single thing.
    if (!isOnStorey(plan, block, first, storey)) continue;
    for (let i = first; i < first + count; i += 1) keepNearer(block, ray, i, nearest);
  }
}

function meetsRun(index: PickIndex, ray: PickRay, run: number, limitM: number): boolean {
  const b = index.runBounds;
  const at = 5 * run;
  const minX = b[at] ?? 0;
  const maxX = b[at + 1] ?? 0;
  const minZ = b[at + 2] ?? 0;
  const maxZ = b[at + 3] ?? 0;
  gridSize[0] = maxX - minX + 0.01;
  gridSize[1] = (b[at + 4] ?? 0) + 0.01;
  gridSize[2] = maxZ - minZ + 0.01;
  gridPosition[0] = (minX + maxX) / 2;
  gridPosition[1] = 0;
  gridPosition[2] = (minZ + maxZ) / 2;
  return hitStandingBox(ray, gridPosition, gridSize, 0, 0, hit) && hit.enterM < limitM;
}
