import { type Corner, foldSiteEdits, type SiteEdit } from '../../../params/site-edits.ts';
import { isGateId, MAIN_GATE_ID } from '../../../params/site-ways.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import { apartCorridors } from '../network/road-net.ts';
import {
  crossingsOf,
  type FenceSide,
  type FenceSpot,
  fenceSides,
  placeAlong,
  roundOf,
  type Stretch,
} from './fence-sides.ts';
import type { Rect } from './frame-types.ts';
import { editRefusal } from './refuse-edit.ts';
import { roadsWithin } from './roads-within.ts';
import { GATE_HALF_M, PUBLIC_ROAD_M, ROAD_HALF_M } from './site-sizes.ts';
import type { Corridor, GateSpot, Site } from './site-types.ts';
import { wayOn } from './way-on.ts';

/** An opening in the fence, with the road that leads through it. */
export interface Gate extends FenceSpot {
  readonly id: string;
  /** From a road of the campus through the gate to the public road; what leads through it itself is led on from its end. */
  readonly way: readonly Corner[];
  /** No road inside the boundary that was drawn leads there. */
  readonly isCutOff: boolean;
}

const MAIN_GATE: GateSpot = { id: MAIN_GATE_ID, x: 0, z: 0 };
/** Where a campus has the gate that is there anyway. */
export const DEFAULT_GATES: readonly GateSpot[] = [MAIN_GATE];

/** So far before the fence a way bends, metres: its pavement lies clear of it. */
const BEND_M = 2 * GATE_HALF_M;

/** Which gates there are, with the edits laid over: the last one stays. Rule LAY-83. */
export function siteGates(edits: readonly SiteEdit[]): Checked<readonly GateSpot[]> {
  const warnings: Warning[] = [];
  const gates = new Map<string, GateSpot>([[MAIN_GATE_ID, MAIN_GATE]]);
  const asked = foldSiteEdits(edits).filter(({ id }) => isGateId(id));
  for (const edit of asked) if (edit.op === 'gate') gates.set(edit.id, edit);
  for (const edit of asked) {
    const { op, id } = edit;
    if (op === 'gate') continue;
    if (!gates.has(id))
      warnings.push(editRefusal(`There is no gate called "${id}".`, 'Name a gate that is there.'));
    else if (op === 'move') gates.set(id, { id, x: edit.dx, z: edit.dz });
    else if (op !== 'remove')
      warnings.push(editRefusal(`"${id}" cannot be turned: it stands as the fence does.`, 'Move it.'));
    else if (gates.size > 1) gates.delete(id);
    else
      warnings.push(
        editRefusal(`"${id}" stays: nobody would get in without a gate.`, 'Add another gate first.'),
      );
  }
  return { value: [...gates.values()], warnings };
}

/** Corners of the fence in order: of the boundary where one was drawn. */
export function fenceCorners({ frame, boundary }: Pick<Site, 'frame' | 'boundary'>): readonly Corner[] {
  if (boundary !== undefined) return boundary;
  const { centerX, centerZ, halfWidthM, halfDepthM } = frame;
  const [x0, x1, z0, z1] = [
    centerX - halfWidthM,
    centerX + halfWidthM,
    centerZ - halfDepthM,
    centerZ + halfDepthM,
  ];
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ];
}

function between(at: number, a: number, b: number): number {
  return Math.min(Math.max(a, b), Math.max(Math.min(a, b), at));
}

/** The place on the fence that is nearest to a place, so far from corners that a gate has room beside them where its side is long enough. */
export function onFence(corners: readonly Corner[], x: number, z: number): FenceSpot {
  let best: FenceSpot = { x, z, outX: 0, outZ: 1 };
  let leastM = Number.POSITIVE_INFINITY;
  const round = roundOf(corners);
  corners.forEach(([ax, az], at) => {
    const [bx, bz] = corners[(at + 1) % corners.length] ?? [ax, az];
    const [sideX, sideZ] = [bx - ax, bz - az];
    const lengthM = Math.hypot(sideX, sideZ);
    if (lengthM === 0) return;
    const room = Math.min(0.5, GATE_HALF_M / lengthM);
    const share = between(((x - ax) * sideX + (z - az) * sideZ) / lengthM ** 2, room, 1 - room);
    // Along an upright fence a gate is where it is asked for, to the last digit.
    const px = sideZ === 0 ? between(x, ax + room * sideX, bx - room * sideX) : ax + share * sideX;
    const pz = sideX === 0 ? between(z, az + room * sideZ, bz - room * sideZ) : az + share * sideZ;
    const awayM = Math.hypot(x - px, z - pz);
    if (awayM >= leastM) return;
    leastM = awayM;
    best = { x: px, z: pz, outX: (round * sideZ) / lengthM, outZ: (-round * sideX) / lengthM };
  });
  return best;
}

/** Where the fence is crossed straight south of the middle of the buildings; where it is nearest to the south of there if it is not. */
function southOfMiddle(corners: readonly Corner[]): Corner {
  let south: number | undefined;
  corners.forEach(([ax, az], at) => {
    const [bx, bz] = corners[(at + 1) % corners.length] ?? [ax, az];
    if (ax > 0 === bx > 0) return;
    const z = az + ((0 - ax) / (bx - ax)) * (bz - az);
    if (south === undefined || z > south) south = z;
  });
  return [0, south ?? Math.max(...corners.map(([, z]) => z))];
}

/** Where the gates of a site stand, and how roads lead through them. */
export function gatesOf(site: Pick<Site, 'frame' | 'boundary' | 'gates' | 'corridors'>): readonly Gate[] {
  const corners = fenceCorners(site);
  // Around the default site the fence lies in no way.
  const sides = site.boundary === undefined ? [] : fenceSides(corners);
  const apart = new Set(apartCorridors(site));
  // What leads nowhere leads no gate anywhere either.
  const joined = site.corridors.filter((road) => !apart.has(road));
  const within = site.boundary === undefined ? joined : roadsWithin(joined, corners, sides);
  return site.gates.map((spot) => {
    const [fromX, fromZ] = spot.id === MAIN_GATE_ID ? southOfMiddle(corners) : [0, 0];
    const at = onFence(corners, fromX + spot.x, fromZ + spot.z);
    const through = wayOn(joined, at);
    const isCutOff = through === undefined && within.length === 0;
    const way = through ?? ownWay(isCutOff ? joined : within, at, sides);
    return { id: spot.id, ...at, way, isCutOff };
  });
}

/** From the nearest road through the gate and straight on. @param sides of a fence that may lie in its way. */
function ownWay(roads: readonly Corridor[], at: FenceSpot, sides: readonly FenceSide[]): readonly Corner[] {
  const { x, z, outX, outZ } = at;
  const nearest = wayIn(roads, at);
  const way = isBarred(nearest, at, sides) ? (wayRound(roads, at, sides) ?? nearest) : nearest;
  return [...way, [x, z], [x + outX * PUBLIC_ROAD_M, z + outZ * PUBLIC_ROAD_M]];
}

/** Whether a way in crosses the fence anywhere but in its own gate. */
function isBarred(way: readonly Corner[], { x, z }: FenceSpot, sides: readonly FenceSide[]): boolean {
  return stretchesOf([...way, [x, z]]).some((stretch) =>
    crossingsOf(stretch, sides).some(({ side, alongM }) => {
      const [atX, atZ] = placeAlong(side, alongM);
      return Math.hypot(atX - x, atZ - z) > GATE_HALF_M;
    }),
  );
}

/** The shortest way that the fence does not bar: from another road, or with its bend elsewhere. Undefined where there is none. */
function wayRound(
  roads: readonly Corridor[],
  at: FenceSpot,
  sides: readonly FenceSide[],
): readonly Corner[] | undefined {
  let best: readonly Corner[] | undefined;
  let leastM = Number.POSITIVE_INFINITY;
  for (const road of roads) {
    for (const way of [wayIn([road], at), ...waysFromBefore(road, at)]) {
      const lengthM = lengthOf([...way, [at.x, at.z]]);
      if (lengthM >= leastM || isBarred(way, at, sides)) continue;
      leastM = lengthM;
      best = way;
    }
  }
  return best;
}

/** Those from a road to a bend before the gate, along either axis first. */
function waysFromBefore(road: Corridor, { x, z, outX, outZ }: FenceSpot): readonly (readonly Corner[])[] {
  const steepX = Math.abs(outX) > Math.abs(outZ);
  const bend: Corner = steepX ? [x - Math.sign(outX) * BEND_M, z] : [x, z - Math.sign(outZ) * BEND_M];
  const [bendX, bendZ] = bend;
  return [1, 0].map((alongX) => [
    ...wayIn([road], { x: bendX, z: bendZ, outX: alongX, outZ: 1 - alongX }),
    bend,
  ]);
}

function lengthOf(way: readonly Corner[]): number {
  return stretchesOf(way).reduce((sum, [[ax, az], [bx, bz]]) => sum + Math.hypot(bx - ax, bz - az), 0);
}

/** From the nearest of these roads to the gate: it passes the fence as straight as roads do that run along the axes. */
function wayIn(roads: readonly Corridor[], at: FenceSpot): readonly Corner[] {
  const { x, z, outX, outZ } = at;
  let best: Corner | undefined;
  let leastM = Number.POSITIVE_INFINITY;
  for (const { rect } of roads) {
    const [px, pz] = [Math.min(rect.x1, Math.max(rect.x0, x)), Math.min(rect.z1, Math.max(rect.z0, z))];
    const wayM = Math.abs(px - x) + Math.abs(pz - z);
    if (wayM >= leastM) continue;
    leastM = wayM;
    best = [px, pz];
  }
  // On the pavement of a road the gate needs no way to it.
  if (best === undefined || leastM <= ROAD_HALF_M) return [];
  const [px, pz] = best;
  const steepX = Math.abs(outX) > Math.abs(outZ);
  if (px !== x && pz !== z) return [best, steepX ? [px, z] : [x, pz]];
  const straight = px === x ? outZ : outX;
  if (Math.abs(straight) * GATE_HALF_M >= ROAD_HALF_M) return [best];
  // Straight on it would take more of the fence than the gate opens: it bends before the fence.
  const before: Corner = steepX ? [x - Math.sign(outX) * BEND_M, z] : [x, z - Math.sign(outZ) * BEND_M];
  const [beforeX, beforeZ] = before;
  const way = wayIn(roads, { x: beforeX, z: beforeZ, outX: steepX ? 0 : 1, outZ: steepX ? 1 : 0 });
  return [...way, before];
}

/** Ways to all gates, stretch by stretch. */
export function gateStretches(
  site: Pick<Site, 'frame' | 'boundary' | 'gates' | 'corridors'>,
): readonly Stretch[] {
  return gatesOf(site).flatMap(({ way }) => stretchesOf(way));
}

/** Stretches between corners. */
export function stretchesOf(way: readonly Corner[]): readonly Stretch[] {
  return way.slice(1).map((to, at) => [way[at] ?? to, to]);
}

/** Stretches that run along the axes as ground without width. */
export function groundsOf(way: readonly Corner[]): readonly Rect[] {
  return stretchesOf(way).map(([[ax, az], [bx, bz]]) => ({
    x0: Math.min(ax, bx),
    z0: Math.min(az, bz),
    x1: Math.max(ax, bx),
    z1: Math.max(az, bz),
  }));
}
