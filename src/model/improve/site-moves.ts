import { clearM } from '../layout/rules/clear-ground.ts';
import { PLACED_AS_BUILT } from '../layout/site/place-part.ts';
import { poseOf } from '../layout/site/site-pose.ts';
import { ROAD_HALF_M } from '../layout/site/site-sizes.ts';
import type { Parcel } from '../layout/site/site-types.ts';
import type { RandomStream } from '../uncertainty/random-stream.ts';
import type { Arrangement, MovableSite } from './movable-site.ts';

/** A new arrangement, and which parts were placed. */
export interface Moved {
  readonly to: Arrangement;
  readonly parts: readonly number[];
}

/** How far a part slides at the most, metres: at the start, and at the end. */
const FARTHEST_M = 300;
const NEAREST_M = 4;

type Move = (site: MovableSite, from: Arrangement, random: RandomStream, heat: number) => Moved | undefined;

function pick(count: number, random: RandomStream): number {
  return Math.min(count - 1, Math.floor(random() * count));
}

/** Cooling yards are as many as all else and best beside their buildings: they are meant this often at the most. */
const YARD_SHARE = 0.1;

/** A part by chance. */
function pickPart(from: Arrangement, random: RandomStream): number {
  const { parcels } = from;
  const at = pick(parcels.length, random);
  if (parcels[at]?.kind !== 'cooling-yard' || random() < YARD_SHARE) return at;
  return pickPart(from, random);
}

function moved(site: MovableSite, from: Arrangement, at: number, dx: number, dz: number): Moved | undefined {
  const before = from.placings[at] ?? PLACED_AS_BUILT;
  const to = site.put(from, at, { ...before, dx: before.dx + dx, dz: before.dz + dz });
  return to && { to, parts: [at] };
}

/** Along one axis or both, by whole metres, shorter as it cools. */
const slide: Move = (site, from, random, heat) => {
  const reachM = NEAREST_M + (FARTHEST_M - NEAREST_M) * heat ** 2;
  const way = (): number => Math.round((2 * random() - 1) * reachM);
  const axis = random();
  const at = pickPart(from, random);
  return moved(site, from, at, axis < 0.7 ? way() : 0, axis > 0.3 ? way() : 0);
};

/** Beside another part, a road's width from it; across, where it is, or in line with an edge or the middle of that one. */
const dock: Move = (site, from, random) => {
  const at = pickPart(from, random);
  const own = from.parcels[at]?.rect;
  const [one, two] = [from.parcels[pickPart(from, random)]?.rect, from.parcels[pickPart(from, random)]?.rect];
  if (own === undefined || one === undefined || two === undefined) return undefined;
  const other = clearM(own, one) < clearM(own, two) ? one : two;
  const across = random();
  const side = random();
  const x: Reach = [own.x0, own.x1, other.x0, other.x1];
  const z: Reach = [own.z0, own.z1, other.z0, other.z1];
  const [dx, dz] =
    random() < 0.5 ? [beside(x, side), inLine(z, across)] : [inLine(x, across), beside(z, side)];
  return moved(site, from, at, toCentimetres(dx), toCentimetres(dz));
};

/** Along one axis: from and to of a part, and of another. */
type Reach = readonly [number, number, number, number];

const ROAD_M = 2 * ROAD_HALF_M;

function beside([low, high, otherLow, otherHigh]: Reach, side: number): number {
  return side < 0.5 ? otherHigh + ROAD_M - low : otherLow - ROAD_M - high;
}

function inLine([low, high, otherLow, otherHigh]: Reach, across: number): number {
  if (across < 0.4) return 0;
  if (across < 0.6) return otherLow - low;
  return across < 0.8 ? otherHigh - high : (otherLow + otherHigh - low - high) / 2;
}

function toCentimetres(lengthM: number): number {
  return Math.round(100 * lengthM) / 100;
}

/** Two parts change places, by their middles. */
const swap: Move = (site, from, random) => {
  const [a, b] = [pickPart(from, random), pickPart(from, random)];
  const [one, other] = [from.parcels[a], from.parcels[b]];
  if (one === undefined || other === undefined || one.kind === other.kind) return undefined;
  if (one.kind === 'cooling-yard' || other.kind === 'cooling-yard') return undefined;
  const [p, q] = [poseOf(one), poseOf(other)];
  const [dx, dz] = [Math.round(q.x - p.x), Math.round(q.z - p.z)];
  const first = moved(site, from, a, dx, dz);
  const both = first && moved(site, first.to, b, -dx, -dz);
  return both && { to: both.to, parts: [a, b] };
};

/** A building turns, unless its cooling yards stand by themselves. */
const turn: Move = (site, from, random) => {
  const at = pickPart(from, random);
  const before = from.placings[at] ?? PLACED_AS_BUILT;
  if (from.parcels[at]?.kind !== 'building' || site.isApart(from, at)) return undefined;
  const quarterTurns = (before.quarterTurns + 1 + pick(3, random)) % 4;
  const to = site.put(from, at, { ...before, quarterTurns });
  return to && { to, parts: [at] };
};

/** The port of a building goes to its other end: alike at both, it turns by half. */
const shiftPort: Move = (site, from, random) => {
  const at = pickPart(from, random);
  const before = from.placings[at] ?? PLACED_AS_BUILT;
  if (from.parcels[at]?.kind !== 'building' || site.isApart(from, at)) return undefined;
  const to = site.put(from, at, { ...before, quarterTurns: (before.quarterTurns + 2) % 4 });
  return to && { to, parts: [at] };
};

/** A part goes back to where it stood. */
const putBack: Move = (site, from, random) => {
  const at = pickPart(from, random);
  if (from.placings[at] === PLACED_AS_BUILT) return undefined;
  const to = site.put(from, at, PLACED_AS_BUILT);
  return to && { to, parts: [at] };
};

/** A yard, or all of them, goes to the other side of the buildings: farther than any slide reaches, across all that lies between. */
const mirror: Move = (site, from, random) => {
  const { parcels } = from;
  const yards = [...parcels.keys()].filter((at) => !standsByBuilding(parcels[at]));
  const buildings = parcels.flatMap((part) => (part.kind === 'building' ? [poseOf(part)] : []));
  const lead = yards[pick(yards.length, random)];
  if (lead === undefined || buildings.length === 0) return undefined;
  const meant = random() < 0.5 ? yards : [lead];
  const eastWest = random() < 0.5;
  const across = buildings.map(({ x, z }) => (eastWest ? x : z));
  const twiceMiddle = Math.min(...across) + Math.max(...across);
  let to: Arrangement | undefined = from;
  for (const at of meant) {
    const part = parcels[at];
    if (part === undefined || to === undefined) return undefined;
    const { x, z } = poseOf(part);
    const way = Math.round(twiceMiddle - 2 * (eastWest ? x : z));
    to = moved(site, to, at, eastWest ? way : 0, eastWest ? 0 : way)?.to;
  }
  return to && { to, parts: meant };
};

function standsByBuilding(part: Parcel | undefined): boolean {
  return part === undefined || part.kind === 'building' || part.kind === 'cooling-yard';
}

/** All buildings of one row or column, or all of them, slide together: what stands in a grid keeps its roads. */
const slideTogether: Move = (site, from, random, heat) => {
  const buildings = [...from.parcels.keys()].filter((at) => from.parcels[at]?.kind === 'building');
  const lead = from.parcels[buildings[pick(buildings.length, random)] ?? 0];
  if (lead === undefined) return undefined;
  const { x, z } = poseOf(lead);
  const reachM = NEAREST_M + (FARTHEST_M - NEAREST_M) * heat ** 2;
  const [dx, dz] = [Math.round((2 * random() - 1) * reachM), Math.round((2 * random() - 1) * reachM)];
  const by = random();
  const meant = buildings.filter((at) => {
    const part = from.parcels[at];
    const pose = part && poseOf(part);
    if (pose === undefined) return false;
    if (by < 1 / 3) return Math.abs(pose.x - x) < 1;
    return by > 2 / 3 || Math.abs(pose.z - z) < 1;
  });
  let to: Arrangement | undefined = from;
  for (const at of meant) to = to && moved(site, to, at, dx, dz)?.to;
  return to && { to, parts: meant };
};

/** Buildings as they stand in other rows, yards moved from there as they were moved; undefined where that is too far. */
export function inOtherRows(site: MovableSite, { placings, parcels }: Arrangement): Arrangement | undefined {
  let to: Arrangement | undefined = site.start;
  placings.forEach((placing, at) => {
    if (placing === PLACED_AS_BUILT || standsByBuilding(parcels[at])) return;
    to = to && site.put(to, at, placing);
  });
  return to;
}

/** Moves by how often they are tried. */
const MOVES: readonly (readonly [Move, number])[] = [
  [slide, 0.6],
  [dock, 0.05],
  [slideTogether, 0.2],
  [turn, 0.02],
  [shiftPort, 0.03],
  [putBack, 0.06],
  [swap, 0.02],
  [mirror, 0.02],
];

/** One move by chance, or none where that one cannot be made here. Rule LAY-82. */
export function moveByChance(
  site: MovableSite,
  from: Arrangement,
  random: RandomStream,
  heat: number,
): Moved | undefined {
  let left = random();
  for (const [move, often] of MOVES) {
    left -= often;
    if (left < 0) return move(site, from, random, heat);
  }
  return undefined;
}
