import type { Corner } from '../../../params/site-edits.ts';
import {
  type Crossing,
  crossingsOf,
  type FenceSide,
  type FenceSpot,
  fencedAlong,
  placeAlong,
  type Stretch,
} from '../site/fence-sides.ts';
import { ROAD_HALF_M } from '../site/site-sizes.ts';
import { awayFromM, spanIn } from './inside-boundary.ts';
import { SAME_M } from './pair-rules.ts';

/** Panels that stand on the pavement of a way whose middle does not cross them there. */
export interface Brush {
  readonly place: Corner;
  /** From the middle of the way to them, metres. */
  readonly awayM: number;
}

type Span = readonly [from: number, to: number];

/** Where pavement lies on closed panels beside its way, each side of the fence by itself. Rule LAY-85. */
export function brushesOf(
  stretches: readonly Stretch[],
  sides: readonly FenceSide[],
  gates: readonly FenceSpot[],
): readonly Brush[] {
  const crossings = stretches.flatMap((stretch) => crossingsOf(stretch, sides));
  return sides.flatMap((side) => {
    const crossed = crossings.filter((each) => each.side === side).map(takenBy);
    return stretches.flatMap((stretch): readonly Brush[] => {
      const paved = pavedAlong(stretch, side);
      if (paved === undefined) return [];
      const [first] = without(fencedAlong(side, gates).flatMap(within(paved)), crossed);
      if (first === undefined) return [];
      const [from, to] = first;
      const closed: Stretch = [placeAlong(side, from), placeAlong(side, to)];
      return [{ place: placeAlong(side, (from + to) / 2), awayM: apartM(stretch, closed) }];
    });
  });
}

/** What a way takes of the side that it crosses. */
function takenBy({ alongM, perM }: Crossing): Span {
  return [alongM - perM * ROAD_HALF_M, alongM + perM * ROAD_HALF_M];
}

/** From where to where a side lies on the pavement of a stretch, its ends as wide as it is. */
function pavedAlong([[ax, az], [bx, bz]]: Stretch, side: FenceSide): Span | undefined {
  const lengthM = Math.hypot(bx - ax, bz - az);
  if (lengthM === 0) return undefined;
  const [wayX, wayZ] = [(bx - ax) / lengthM, (bz - az) / lengthM];
  const seen = ([x, z]: Corner): Corner => [
    (x - ax) * wayX + (z - az) * wayZ,
    wayX * (z - az) - wayZ * (x - ax),
  ];
  const halfM = ROAD_HALF_M - SAME_M;
  const pavement = { x0: -halfM, x1: lengthM + halfM, z0: -halfM, z1: halfM };
  const span = spanIn(seen(placeAlong(side, 0)), seen(placeAlong(side, side.lengthM)), pavement);
  return span && [span[0] * side.lengthM, span[1] * side.lengthM];
}

/** The part of a span within another, as a list: empty where there is none. */
function within([from, to]: Span): (span: Span) => readonly Span[] {
  return ([start, end]) => {
    const both: Span = [Math.max(from, start), Math.min(to, end)];
    return both[1] - both[0] > SAME_M ? [both] : [];
  };
}

/** What is left of spans besides others. */
function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return others.reduce(
    (left, [from, to]) =>
      left.flatMap((span) => [within([-Infinity, from]), within([to, Infinity])].flatMap((cut) => cut(span))),
    spans,
  );
}

/** Clear ground between two stretches that do not cross. */
function apartM(one: Stretch, other: Stretch): number {
  return Math.min(...one.map((end) => awayFromM(end, other)), ...other.map((end) => awayFromM(end, one)));
}
