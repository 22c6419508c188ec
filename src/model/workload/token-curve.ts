import type { MeasuredId, TokenCurve, TokenShapeId } from '../../catalogue/token-rates.ts';
import { TOKEN_CURVES } from '../../catalogue/token-rates.ts';
import { inputPerOutput, totalPerOutput } from './prefill-time.ts';
import type { Serving } from './write-batch.ts';

/** Where a speed lies on a measured curve. */
export type CurvePlace = 'inside' | 'slower' | 'faster';

/** Seconds of one accelerator for one token written, without what goes in. */
export interface CurveTime {
  readonly decodeS: number;
  readonly place: CurvePlace;
}

const curvesOf = (id: MeasuredId): readonly TokenCurve[] => TOKEN_CURVES[id];

/** The fastest measured speed of a curve, tokens a second for one user. */
function fastest(curve: TokenCurve): number {
  return curve.points.at(-1)?.outputTokensPerSPerUser.value ?? 0;
}

/**
 * The curve of an accelerator to read at a shape and speed: the one measured at this shape, where it reaches this
 * speed; else one that does; else the one that goes furthest. Rule WRK-8.
 */
export function curveOf(id: MeasuredId, shape: TokenShapeId, perUser: number): TokenCurve {
  const curves = curvesOf(id);
  const reaching = curves.filter((curve) => fastest(curve) >= perUser);
  const found =
    reaching.find((curve) => curve.shape === shape) ??
    reaching[0] ??
    curves.toSorted((a, b) => fastest(b) - fastest(a))[0];
  if (found === undefined) throw new Error(`no token curve of ${id}`);
  return found;
}

/**
 * How steeply any measured curve falls: the largest relative loss of tokens over the relative gain of speed between two
 * points of one curve. Rule WRK-22.
 */
export function steepestFall(): number {
  const curves: readonly TokenCurve[] = Object.values(TOKEN_CURVES).flat();
  const falls = curves.flatMap(({ points }) =>
    points.slice(1).map((fast, index) => {
      const slow = points[index] ?? fast;
      const lost = slow.totalTokensPerSPerAccelerator.value / fast.totalTokensPerSPerAccelerator.value;
      return (
        Math.log(lost) / Math.log(fast.outputTokensPerSPerUser.value / slow.outputTokensPerSPerUser.value)
      );
    }),
  );
  return Math.max(...falls);
}

/** The slowest speed that an accelerator was measured at, tokens a second for one user. Rule WRK-9. */
export function slowestOf(id: MeasuredId): number {
  const curves = curvesOf(id);
  return Math.min(...curves.map((curve) => curve.points[0]?.outputTokensPerSPerUser.value ?? 0));
}

interface DecodePoint {
  readonly perUser: number;
  readonly decodeS: number;
}

/**
 * The measured points as time for writing alone: what one accelerator takes for a token out, less its time for the
 * tokens that went in. Rule WRK-8.
 */
function decodePoints(curve: TokenCurve, prefillS: number): readonly DecodePoint[] {
  const total = totalPerOutput(curve.shape);
  const inputS = inputPerOutput(curve.shape) * prefillS;
  return curve.points.map(({ outputTokensPerSPerUser, totalTokensPerSPerAccelerator }) => {
    const wholeS = total / totalTokensPerSPerAccelerator.value;
    // Reading can never have taken all of a measured token: a pessimistic efficiency leaves a tenth for writing.
    return { perUser: outputTokensPerSPerUser.value, decodeS: Math.max(wholeS - inputS, 0.1 * wholeS) };
  });
}

/**
 * Time for one token written at a user's speed: by its logarithm between measured points; faster than the last the
 * last slope goes on; slower than the first it falls as `fallTo` says, the bound's time there over its time at the
 * first point. Rule WRK-8.
 */
function curveTime(
  curve: TokenCurve,
  prefillS: number,
  perUser: number,
  boundS: (perUser: number) => number,
): CurveTime {
  const points = decodePoints(curve, prefillS);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${curve.label} has no points`);
  if (perUser < first.perUser) {
    const fall = boundS(perUser) / boundS(first.perUser);
    return { decodeS: first.decodeS * Math.min(1, fall), place: 'slower' };
  }
  const above = points.findIndex((point) => point.perUser >= perUser);
  const at = above < 0 ? points.length - 1 : Math.max(1, above);
  const high = points[at] ?? last;
  const low = points[at - 1] ?? first;
  const share = (perUser - low.perUser) / (high.perUser - low.perUser);
  return {
    decodeS: low.decodeS * (high.decodeS / low.decodeS) ** share,
    place: above < 0 ? 'faster' : 'inside',
  };
}

/**
 * Time for one token written by a measured accelerator: of the curve of the asked shape, and beyond its last point as
 * the curve that goes further falls from there on; where less goes in, no token out takes longer than on that curve. Rule WRK-8.
 */
export function measuredCurveTime(
  id: MeasuredId,
  { perUser, shape }: Serving,
  prefillS: number,
  boundS: (perUser: number, shape: TokenShapeId) => number,
): CurveTime & { readonly curve: TokenCurve } {
  const curve = curveOf(id, shape, perUser);
  const timeOf = (each: TokenCurve, speed: number) =>
    curveTime(each, prefillS, speed, (slower) => boundS(slower, each.shape));
  const time = timeOf(curve, perUser);
  const asked = curvesOf(id).find((each) => each.shape === shape);
  if (asked === undefined || asked === curve) return { ...time, curve };
  const joint = fastest(asked);
  const level = timeOf(asked, joint).decodeS / timeOf(curve, joint).decodeS;
  const readLess = (inputPerOutput(curve.shape) - inputPerOutput(shape)) * prefillS;
  const mostS = readLess > 0 ? time.decodeS + readLess : Number.POSITIVE_INFINITY;
  return { ...time, decodeS: Math.min(time.decodeS * level, mostS), curve };
}
