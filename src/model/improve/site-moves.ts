import { snapMove } from '../layout/rules/snap-move.ts';
import { PLACED_AS_BUILT } from '../layout/site/place-part.ts';
import { poseOf } from '../layout/site/site-pose.ts';
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

/** The same, then in line with an edge of another part or a road's width from it. */
const dock: Move = (site, from, random, heat) => {
  const at = pickPart(from, random);
  const reachM = NEAREST_M + (FARTHEST_M - NEAREST_M) * heat;
  const rect = from.parcels[at]?.rect;
  if (rect === undefined) return undefined;
  const wanted = { dx: (2 * random() - 1) * reachM, dz: (2 * random() - 1) * reachM };
  const ids = new Set(site.idsAlong(at));
  const { dx, dz } = snapMove({ ...site.base, parcels: from.parcels }, rect, ids, wanted);
  return moved(site, from, at, Math.round(dx * 100) / 100, Math.round(dz * 100) / 100);
};

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

/** A part goes back to where it stood. */
const putBack: Move = (site, from, random) => {
  const at = pickPart(from, random);
  if (from.placings[at] === PLACED_AS_BUILT) return undefined;
  const to = site.put(from, at, PLACED_AS_BUILT);
  return to && { to, parts: [at] };
};

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

/** Moves by how often they are tried. */
const MOVES: readonly (readonly [Move, number])[] = [
  [slide, 0.4],
  [dock, 0.25],
  [slideTogether, 0.1],
  [turn, 0.1],
  [putBack, 0.1],
  [swap, 0.05],
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
