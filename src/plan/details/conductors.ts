import { CONDUCTOR, PYLON } from '../../catalogue/detail-spacing.ts';
import { ROUTE_SPACING } from '../../catalogue/route-spacing.ts';
import { SITE_HEIGHTS } from '../../catalogue/site-spacing.ts';
import type { PathBlock } from '../plan-types.ts';

/** Where conductors hang off the line's own course, metres sideways and up, point by point. */
export interface ConductorPlaces {
  readonly asideM: readonly number[];
  readonly upM: readonly number[];
}

const { gridLine, reactorLine } = SITE_HEIGHTS;
const ARMS = PYLON.arms.map(({ heightM, reachM }) => ({
  reachM: reachM.value,
  /** Of the insulator's foot over the lowest arm, where the line's own course runs. */
  upM: heightM.value - PYLON.insulatorM.value - gridLine.value,
}));
/** A unit's line hangs on pylons that are smaller by this. */
const UNIT_SCALE = reactorLine.value / gridLine.value;

/** Foot of the insulators on each arm of a pylon: two circuits on the grid's, one on a unit's smaller ones. */
export const GRID_CONDUCTORS: ConductorPlaces = {
  asideM: ARMS.flatMap(({ reachM }) => [-reachM, reachM]),
  upM: ARMS.flatMap(({ upM }) => [upM, upM]),
};
export const UNIT_CONDUCTORS: ConductorPlaces = {
  asideM: [-1, 1, 1].map((side, at) => side * UNIT_SCALE * (ARMS[at >> 1]?.reachM ?? 0)),
  upM: [0, 0, 1].map((arm) => UNIT_SCALE * (ARMS[arm]?.upM ?? 0)),
};
/** Lines come down to equipment at the landing's height and leave the arms' layout on the last metres above it. */
const LANDING_M = ROUTE_SPACING.landingHeight.value;
const LANDING_BLEND_M = 8;
/** As drawn; a picture may widen it. */
const CONDUCTOR_RADIUS_M = CONDUCTOR.radiusM.value;
const SAG_RATIO = CONDUCTOR.sag.value;
/** Spans shorter than this hang straight, longer ones in this many pieces. */
const SAG_FROM_M = 60;
const SAG_PIECES = 8;
/** A leg that leads less far over the ground stands upright, metres. */
const UPRIGHT_M = 0.5;
/** Overhead lines rest on a pylon at least this often, metres. */
const SPAN_M = CONDUCTOR.spanM.value;

interface Run {
  readonly points: number[];
}

function sideways(block: PathBlock, at: number, first: number, last: number): readonly [number, number] {
  let dx = 0;
  let dz = 0;
  for (let from = Math.max(first, at - 1); from < Math.min(last, at + 1); from++) {
    const ex = (block.points[from * 3 + 3] ?? 0) - (block.points[from * 3] ?? 0);
    const ez = (block.points[from * 3 + 5] ?? 0) - (block.points[from * 3 + 2] ?? 0);
    const length = Math.hypot(ex, ez);
    if (length === 0) continue;
    dx += ex / length;
    dz += ez / length;
  }
  const length = Math.hypot(dx, dz);
  if (length >= 0.1) return [-dz / length, dx / length];
  return at < last ? sideways(block, at + 1, first, last) : [0, 1];
}

/** Pushes the way from the last point to (x, y, z), hanging where it is long and level. */
function pushSpan(run: Run, x: number, y: number, z: number): void {
  const points = run.points;
  const n = points.length;
  const px = points[n - 3];
  const py = points[n - 2];
  const pz = points[n - 1];
  if (px === undefined || py === undefined || pz === undefined) {
    points.push(x, y, z);
    return;
  }
  const length = Math.hypot(x - px, z - pz);
  if (length < SAG_FROM_M) {
    points.push(x, y, z);
    return;
  }
  const spans = Math.max(1, Math.ceil(length / SPAN_M));
  const sagM = (length / spans) * SAG_RATIO;
  const steps = spans * SAG_PIECES;
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const u = (t * spans) % 1;
    points.push(px + (x - px) * t, py + (y - py) * t - sagM * 4 * u * (1 - u), pz + (z - pz) * t);
  }
}

/** Whether the course turns straight down, or comes straight up, at a point: conductors slant past it to the next support. */
function isAboveNext({ points }: PathBlock, at: number, first: number, last: number): boolean {
  if (at <= first || at >= last) return false;
  return [at - 1, at + 1].some((other) => {
    const [dx, dz] = [0, 2].map((axis) => (points[other * 3 + axis] ?? 0) - (points[at * 3 + axis] ?? 0));
    return (
      Math.hypot(dx ?? 0, dz ?? 0) < UPRIGHT_M && (points[other * 3 + 1] ?? 0) < (points[at * 3 + 1] ?? 0)
    );
  });
}

/**
 * Three conductors in place of each run of an overhead line, hanging between supports. Spans that the plan already
 * draws as short pieces keep the plan's own hang.
 */
export function conductorsOf(
  block: PathBlock,
  offsetsM: readonly number[],
  risesM: readonly number[] = [],
): PathBlock {
  const runs: Run[] = [];
  const source: number[] = [];
  for (let run = 0; run < block.count; run++) {
    const first = block.start[run] ?? 0;
    const last = (block.start[run + 1] ?? first) - 1;
    offsetsM.forEach((offset, conductor) => {
      const rise = risesM[conductor] ?? 0;
      const made: Run = { points: [] };
      for (let at = first; at <= last; at++) {
        if (isAboveNext(block, at, first, last)) continue;
        const [sx, sz] = sideways(block, at, first, last);
        const x = (block.points[at * 3] ?? 0) + sx * offset;
        const z = (block.points[at * 3 + 2] ?? 0) + sz * offset;
        const y = block.points[at * 3 + 1] ?? 0;
        pushSpan(made, x, y + rise * Math.min(1, Math.max(0, (y - LANDING_M) / LANDING_BLEND_M)), z);
      }
      runs.push(made);
      source.push(run);
    });
  }
  const start = new Uint32Array(runs.length + 1);
  runs.forEach((made, i) => {
    start[i + 1] = (start[i] ?? 0) + made.points.length / 3;
  });
  const spread = (values: Float32Array) => Float32Array.from(source, (run) => values[run] ?? 0);
  const pick = (values: Int32Array) => Int32Array.from(source, (run) => values[run] ?? -1);
  return {
    kind: block.kind,
    count: runs.length,
    start,
    points: Float32Array.from(runs.flatMap((made) => made.points)),
    radiusM: new Float32Array(runs.length).fill(CONDUCTOR_RADIUS_M),
    flow: spread(block.flow),
    tempC: spread(block.tempC),
    quantity: spread(block.quantity),
    // As wide as they are, and carrying what their line does.
    radiusKey: 'conductors',
    flowKey: block.flowKey,
    building: pick(block.building),
    owner: pick(block.owner),
    edge: pick(block.edge),
    share: spread(block.share),
    airShare: spread(block.airShare),
    fromKind: pick(block.fromKind),
    fromIndex: pick(block.fromIndex),
    toKind: pick(block.toKind),
    toIndex: pick(block.toIndex),
    geometryKey: `${block.geometryKey}:${offsetsM.join()}:${risesM.join()}`,
  };
}
