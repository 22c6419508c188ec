import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { GROUND_WORKS } from '../../catalogue/ground-works.ts';
import type { GroundBounds } from '../details/ground-bounds.ts';
import { boundsOfShells, foundations } from '../details/ground-cover.ts';
import { IN_TRENCHES, type PathBlock, type Plan } from '../plan-types.ts';
import { type CutPlane, keptBox, planesOfText } from './section-text.ts';

/** From one place to another, metres. */
export type Span = readonly [number, number];

/** What a section cuts below grade: where along the cut, and from which depth up, metres. */
export interface CutBody {
  readonly kind: 'fill' | 'slab' | 'footing' | 'foundation' | 'cable-trench' | 'duct-bank';
  readonly along: Span;
  readonly height: Span;
  /** Of cables and ducts: half of what lies in there is wide. */
  readonly radiusM?: number;
}

/** The ground where an upright plane cuts it: looked at from the side that is left out. */
export interface GroundFace {
  readonly axis: 'x' | 'z';
  readonly atM: number;
  /** Towards the side that is left out, along the axis. */
  readonly outward: 1 | -1;
  readonly along: Span;
  readonly bodies: readonly CutBody[];
}

/** Where upright planes of a section cut the ground that is built on; none where they miss it. */
export function groundFaces(plan: Plan, section: string): GroundFace[] {
  const planes = planesOfText(section);
  const { low, high } = keptBox(planes);
  const [x0, z0, x1, z1] = plan.site.builtBounds;
  const margin = DETAIL_SPACING.wornMargin.value;
  return planes.flatMap((plane): GroundFace[] => {
    const { axis, atM, keeps } = plane;
    if (axis === 'y') return [];
    const [from, to] = axis === 'x' ? [z0, z1] : [x0, x1];
    const [nearM, farM] = axis === 'x' ? [x0, x1] : [z0, z1];
    const other = axis === 'x' ? 2 : 0;
    const along: Span = [Math.max(from - margin, low[other]), Math.min(to + margin, high[other])];
    if (atM <= nearM || atM >= farM || along[1] <= along[0]) return [];
    const bodies = bodiesAt(plan, plane).flatMap((body) => within(body, along));
    return [{ axis, atM, outward: keeps === '<' ? 1 : -1, along, bodies }];
  });
}

/** A body as far as it lies within the cut. */
function within(body: CutBody, [from, to]: Span): CutBody[] {
  const along: Span = [Math.max(body.along[0], from), Math.min(body.along[1], to)];
  return along[1] > along[0] ? [{ ...body, along }] : [];
}

/** What is met first is drawn over what is met later: fill lies under all of it. */
function bodiesAt(plan: Plan, plane: CutPlane): CutBody[] {
  const { slab, foundation, fill, footing, footingWidth } = GROUND_WORKS;
  const halls = spansAt(boundsOfShells(plan.shells), plane);
  const plant = spansAt(foundations(plan), plane);
  const under = (spans: readonly Span[], kind: CutBody['kind'], top: number, bottom: number): CutBody[] =>
    spans.map((along) => ({ kind, along, height: [-bottom, -top] }));
  const footings = halls.flatMap(([from, to]): Span[] => [
    [from, Math.min(to, from + footingWidth.value)],
    [Math.max(from, to - footingWidth.value), to],
  ]);
  return [
    ...under(halls, 'fill', slab.value, slab.value + fill.value),
    ...under(plant, 'fill', foundation.value, foundation.value + fill.value),
    ...under(footings, 'footing', 0, footing.value),
    ...under(halls, 'slab', 0, slab.value),
    ...under(plant, 'foundation', 0, foundation.value),
    ...IN_TRENCHES.flatMap((kind) => trenchesAt(plan.paths[kind], plane)),
    ...ductsAt(plan.paths['fibre-duct'], plane),
  ];
}

/** What a plane leaves of rectangles on the ground, side by side in order, those that touch as one. */
function spansAt(bounds: readonly GroundBounds[], { axis, atM }: CutPlane): Span[] {
  const met = bounds.flatMap(([x0, z0, x1, z1]): [number, number][] => {
    const [from, to] = axis === 'x' ? [x0, x1] : [z0, z1];
    return from < atM && atM < to ? [axis === 'x' ? [z0, z1] : [x0, x1]] : [];
  });
  const joined: [number, number][] = [];
  for (const [from, to] of met.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function trenchesAt(block: PathBlock, plane: CutPlane): CutBody[] {
  const { trench } = GROUND_WORKS;
  const half = DETAIL_SPACING.cableLidWidth.value / 2;
  return crossingsOf(block, plane).map(({ atM, radiusM }) => ({
    kind: 'cable-trench',
    along: [atM - half, atM + half],
    height: [-trench.value, 0],
    radiusM,
  }));
}

function ductsAt(block: PathBlock, plane: CutPlane): CutBody[] {
  const { ductCover } = GROUND_WORKS;
  return crossingsOf(block, plane).map(({ atM, radiusM }) => ({
    kind: 'duct-bank',
    along: [atM - radiusM, atM + radiusM],
    height: [-ductCover.value - 2 * radiusM, -ductCover.value],
    radiusM,
  }));
}

/** Where runs in the ground go through a plane, and half as wide as they are. */
function crossingsOf({ count, start, points, radiusM }: PathBlock, { axis, atM }: CutPlane) {
  const [own, across] = axis === 'x' ? [0, 2] : [2, 0];
  const found: { readonly atM: number; readonly radiusM: number }[] = [];
  for (let run = 0; run < count; run += 1)
    for (let point = (start[run] ?? 0) + 1; point < (start[run + 1] ?? 0); point += 1) {
      const [from, to] = [points[3 * point - 3 + own] ?? 0, points[3 * point + own] ?? 0];
      if (from < atM === to < atM) continue;
      const [a, b] = [points[3 * point - 3 + across] ?? 0, points[3 * point + across] ?? 0];
      found.push({ atM: a + ((atM - from) / (to - from)) * (b - a), radiusM: radiusM[run] ?? 0 });
    }
  return found;
}
