import { apartCorridors } from '../network/road-net.ts';
import { type EndLanes, endLanes, type Lane } from '../site/fire-lanes.ts';
import type { BuildingDesign, ShellBox } from '../site/frame-types.ts';
import { poseOf, worldX, worldZ } from '../site/site-pose.ts';
import { PAD_GAP_X, PAD_GAP_Z } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import { clearM } from './clear-ground.ts';

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
  const before = (px: number, pz: number): number => (px - x) * outX + (pz - z) * outZ;
  const [a, b] = [before(ax, az), before(bx, bz)];
  if (a < 0 && b < 0) return Number.POSITIVE_INFINITY;
  const [from, to] = [a < 0 ? a / (a - b) : 0, b < 0 ? a / (a - b) : 1];
  const [dx, dz] = [bx - ax, bz - az];
  const squareM2 = dx * dx + dz * dz;
  const nearest = squareM2 === 0 ? from : ((x - ax) * dx + (z - az) * dz) / squareM2;
  const at = Math.min(to, Math.max(from, nearest));
  return Math.hypot(ax + at * dx - x, az + at * dz - z);
}

/** How far the outer wall that is farthest from every lane lies from the nearest of them, metres, never through the building. Rule LAY-19. */
export function farthestWallM(boxes: readonly ShellBox[], lanes: readonly Lane[]): number {
  return wallsOf(boxes).reduce((most, spot) => {
    let least = Number.POSITIVE_INFINITY;
    for (const lane of lanes)
      lane.forEach((corner, at) => {
        const next = lane[at + 1];
        if (next !== undefined) least = Math.min(least, awayM(spot, corner, next));
      });
    return Math.max(most, least);
  }, 0);
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

/**
 * The same for one building with the roads that are there, metres: for a site whose roads were changed.
 * @param withinM roads farther from its ground are left out: what is told below that is the same.
 */
export function hoseReachOnSiteM(
  site: Site,
  building: Parcel,
  withinM: number = Number.POSITIVE_INFINITY,
): number {
  const { x, z, quarterTurns } = poseOf(building);
  const back = { x: 0, z: 0, quarterTurns: (4 - quarterTurns) % 4 };
  const apart = apartCorridors(site);
  const roads = site.corridors
    .filter((road) => clearM(building.rect, road.rect) <= withinM && !apart.includes(road))
    .map(
      ({ rect: { x0, z0, x1, z1 } }): Lane => [
        [worldX(back, x0 - x, z0 - z), worldZ(back, x0 - x, z0 - z)],
        [worldX(back, x1 - x, z1 - z), worldZ(back, x1 - x, z1 - z)],
      ],
    );
  const design = site.frame.building;
  return farthestWallM(design.boxes, [...roads, ...ownLanes(design)]);
}
