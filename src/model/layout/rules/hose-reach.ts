import { type EndLanes, endLanes, type Lane } from '../site/fire-lanes.ts';
import type { BuildingDesign, Rect, ShellBox } from '../site/frame-types.ts';
import { type Pose, poseOf, worldX, worldZ } from '../site/site-pose.ts';
import { PAD_GAP_X, PAD_GAP_Z } from '../site/site-sizes.ts';
import type { Parcel } from '../site/site-types.ts';
import { widened } from './clear-ground.ts';

/** Places along a wall that are looked at, no farther apart than this, metres. */
const STEP_M = 5;
/** Clear of a wall, where another part of the building would begin. */
const OFF_M = 0.5;

interface WallSpot {
  readonly x: number;
  readonly z: number;
  readonly outX: number;
  readonly outZ: number;
}

const walls = new WeakMap<readonly ShellBox[], readonly WallSpot[]>();

function wallsOf(boxes: readonly ShellBox[]): readonly WallSpot[] {
  let spots = walls.get(boxes);
  if (spots === undefined) {
    spots = outerWalls(boxes);
    walls.set(boxes, spots);
  }
  return spots;
}

function outerWalls(boxes: readonly ShellBox[]): readonly WallSpot[] {
  const inside = (x: number, z: number): boolean =>
    boxes.some((box) => Math.abs(x - box.x) < box.w / 2 && Math.abs(z - box.z) < box.d / 2);
  return boxes
    .flatMap(({ x, z, w, d }) =>
      [-1, 1].flatMap((side) => [
        ...along(x, w).map((at) => ({ x: at, z: z + (side * d) / 2, outX: 0, outZ: side })),
        ...along(z, d).map((at) => ({ x: x + (side * w) / 2, z: at, outX: side, outZ: 0 })),
      ]),
    )
    .filter((spot) => !inside(spot.x + OFF_M * spot.outX, spot.z + OFF_M * spot.outZ));
}

function along(middle: number, lengthM: number): readonly number[] {
  const steps = Math.max(1, Math.ceil(lengthM / STEP_M));
  return Array.from({ length: steps + 1 }, (_, at) => middle + lengthM * (at / steps - 0.5));
}

/** From a wall to the nearest place of a stretch that lies before it, metres; infinite where none does. */
function awayM({ x, z, outX, outZ }: WallSpot, [ax, az]: Lane[number], [bx, bz]: Lane[number]): number {
  const a = (ax - x) * outX + (az - z) * outZ;
  const b = (bx - x) * outX + (bz - z) * outZ;
  if (a < 0 && b < 0) return Number.POSITIVE_INFINITY;
  const [from, to] = [a < 0 ? a / (a - b) : 0, b < 0 ? a / (a - b) : 1];
  const [dx, dz] = [bx - ax, bz - az];
  const squareM2 = dx * dx + dz * dz;
  const nearest = squareM2 === 0 ? from : ((x - ax) * dx + (z - az) * dz) / squareM2;
  const at = Math.min(to, Math.max(from, nearest));
  return Math.hypot(ax + at * dx - x, az + at * dz - z);
}

function nearestM(spot: WallSpot, lanes: readonly Lane[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const lane of lanes)
    lane.forEach((corner, at) => {
      const next = lane[at + 1];
      if (next !== undefined) least = Math.min(least, awayM(spot, corner, next));
    });
  return least;
}

/** How far the outer wall that is farthest from every lane lies from the nearest of them, metres, never through the building. Rule LAY-19. */
export function farthestWallM(boxes: readonly ShellBox[], lanes: readonly Lane[]): number {
  return wallsOf(boxes).reduce((most, spot) => Math.max(most, nearestM(spot, lanes)), 0);
}

/** A ring of roads so far from the middle of a building. */
export function ringLane(halfX: number, halfZ: number): Lane {
  return [
    [-halfX, -halfZ],
    [halfX, -halfZ],
    [halfX, halfZ],
    [-halfX, halfZ],
    [-halfX, -halfZ],
  ];
}

const reaches = new WeakMap<BuildingDesign, number>();

/** Lanes into the courts of a building or along its ends, with the ways to them. */
function ownLanes(design: BuildingDesign): readonly Lane[] {
  const roadZ = design.padHalfDepthM + PAD_GAP_Z / 2;
  const wayOf = ({ innerZ }: EndLanes): Lane => [
    [0, Math.sign(innerZ) * roadZ],
    [0, innerZ],
  ];
  return [endLanes(design, -1), endLanes(design, 1)].flatMap((end) => [wayOf(end), end.lane]);
}

/** The same for a building with its own lanes and the roads around its ground, metres. All of a campus are alike. */
export function hoseReachM(design: BuildingDesign): number {
  let reachM = reaches.get(design);
  if (reachM === undefined) {
    const ring = ringLane(design.padHalfWidthM + PAD_GAP_X / 2, design.padHalfDepthM + PAD_GAP_Z / 2);
    reachM = farthestWallM(design.boxes, [ring, ...ownLanes(design)]);
    reaches.set(design, reachM);
  }
  return reachM;
}

interface OwnReach {
  readonly spot: WallSpot;
  readonly awayM: number;
}

const ownReaches = new WeakMap<BuildingDesign, readonly OwnReach[]>();

/** From every place of the outer walls to the nearest of the building's own lanes. */
function ownReachOf(design: BuildingDesign): readonly OwnReach[] {
  let reach = ownReaches.get(design);
  if (reach === undefined) {
    const lanes = ownLanes(design);
    reach = wallsOf(design.boxes).map((spot) => ({ spot, awayM: nearestM(spot, lanes) }));
    ownReaches.set(design, reach);
  }
  return reach;
}

/**
 * How far the outer wall of each building lies from the nearest lane that hoses, so long, do not reach, metres; 0 where they reach
 * all: for a site whose roads were changed. Buildings with equal roads around them are reckoned once. @param roads that lead to
 * others. Rule LAY-19.
 */
export function wallsUnreachedM(
  design: BuildingDesign,
  buildings: readonly Parcel[],
  roads: readonly Rect[],
  hoseM: number,
): readonly number[] {
  const own = ownReachOf(design).filter(({ awayM }) => awayM > hoseM);
  const known = new Map<string, number>();
  return buildings.map((building) => {
    const around = widened(building.rect, hoseM);
    const near: Lane[] = [];
    for (const road of roads) {
      const beside = within(road, around);
      if (beside !== undefined) near.push(laneBeside(building, beside));
    }
    const key = `${building.yaw} ${near.flat(2).map(toMillimetres).join()}`;
    const alike = known.get(key);
    if (alike !== undefined) return alike;
    const beyond = own.filter(({ spot }) => nearestM(spot, near) > hoseM);
    const all = beyond.length === 0 ? [] : roads.map((road) => laneBeside(building, road));
    const most = beyond.reduce(
      (far, { spot, awayM }) => Math.max(far, Math.min(awayM, nearestM(spot, all))),
      0,
    );
    // Where none is near, what is nearest is another for each.
    if (most === 0) known.set(key, most);
    return most;
  });
}

const toMillimetres = (metres: number): number => Math.round(metres * 1_000);

/** What lies inside of a rectangle; undefined where nothing does. */
function within(inner: Rect, outer: Rect): Rect | undefined {
  const x0 = Math.max(inner.x0, outer.x0);
  const x1 = Math.min(inner.x1, outer.x1);
  const z0 = Math.max(inner.z0, outer.z0);
  const z1 = Math.min(inner.z1, outer.z1);
  return x0 <= x1 && z0 <= z1 ? { x0, z0, x1, z1 } : undefined;
}

/** A road in a building's own metres. */
function laneBeside(building: Parcel, { x0, z0, x1, z1 }: Rect): Lane {
  const pose = poseOf(building);
  return [inOwnMetres(pose, x0, z0), inOwnMetres(pose, x1, z1)];
}

function inOwnMetres({ x, z, quarterTurns }: Pose, atX: number, atZ: number): Lane[number] {
  const back = { x: 0, z: 0, quarterTurns: (4 - quarterTurns) % 4 };
  return [worldX(back, atX - x, atZ - z), worldZ(back, atX - x, atZ - z)];
}
