import { type BufferGeometry, CylinderGeometry } from 'three';
import type { PathBlock } from '../../plan/plan-types.ts';

/** Straight pieces of runs, ready for instancing: see `createFlowMaterial` for the meaning of `flow`. */
export interface FlowSegments {
  readonly count: number;
  /** 16 numbers a segment, column-major, tube along local z. */
  readonly matrices: Float32Array;
  /** flow, tempC, lengthM, startM a segment. */
  readonly flow: Float32Array;
  /** The run each segment belongs to, as an index into the block it came from. */
  readonly run: Uint32Array;
  /** Building of each segment, −1 for site-wide. */
  readonly building: Int32Array;
}

/** The tube every segment instances: radius 1, length 1, along z, open ends, `sides` faces. */
export function createTubeGeometry(sides: number): BufferGeometry {
  const geometry = new CylinderGeometry(1, 1, 1, sides, 1, true);
  geometry.rotateX(Math.PI / 2);
  geometry.deleteAttribute('uv');
  return geometry;
}

function countSegments(block: PathBlock): number {
  let count = 0;
  for (let run = 0; run < block.count; run++) {
    const points = (block.start[run + 1] ?? 0) - (block.start[run] ?? 0);
    count += Math.max(0, points - 1);
  }
  return count;
}

/**
 * One tube for each leg of each run. Legs are lengthened by `overlap` radii at inner joints so that bends close.
 * Zero-length legs get a zero matrix.
 */
export function fillFlowSegments(block: PathBlock, overlap = 0.9): FlowSegments {
  const count = countSegments(block);
  const segments: FlowSegments = {
    count,
    matrices: new Float32Array(count * 16),
    flow: new Float32Array(count * 4),
    run: new Uint32Array(count),
    building: new Int32Array(count),
  };
  let at = 0;
  for (let run = 0; run < block.count; run++) at = fillRun(block, run, segments, at, overlap);
  return segments;
}

function fillRun(block: PathBlock, run: number, into: FlowSegments, first: number, overlap: number): number {
  const from = block.start[run] ?? 0;
  const last = (block.start[run + 1] ?? from) - 1;
  const radiusM = block.radiusM[run] ?? 0.05;
  const points = block.points;
  let startM = 0;
  let at = first;
  for (let p = from; p < last; p++, at++) {
    const x = points[3 * p] ?? 0;
    const y = points[3 * p + 1] ?? 0;
    const z = points[3 * p + 2] ?? 0;
    const dx = (points[3 * p + 3] ?? 0) - x;
    const dy = (points[3 * p + 4] ?? 0) - y;
    const dz = (points[3 * p + 5] ?? 0) - z;
    const lengthM = Math.hypot(dx, dy, dz);
    const before = p > from ? radiusM * overlap : 0;
    const after = p + 1 < last ? radiusM * overlap : 0;
    if (lengthM > 0) {
      const shift = 0.5 + (after - before) / 2 / lengthM;
      const centre = [x + dx * shift, y + dy * shift, z + dz * shift] as const;
      writeTube(
        into.matrices,
        at,
        centre,
        [dx / lengthM, dy / lengthM, dz / lengthM],
        radiusM,
        lengthM + before + after,
      );
    }
    into.flow[at * 4] = block.flow[run] ?? 0;
    into.flow[at * 4 + 1] = block.tempC[run] ?? 0;
    into.flow[at * 4 + 2] = lengthM;
    into.flow[at * 4 + 3] = startM;
    into.run[at] = run;
    into.building[at] = block.building[run] ?? -1;
    startM += lengthM;
  }
  return at;
}

type Triple = readonly [number, number, number];

function writeTube(
  out: Float32Array,
  at: number,
  centre: Triple,
  axis: Triple,
  radius: number,
  length: number,
): void {
  const [ax, ay, az] = axis;
  const flat = Math.hypot(ax, az);
  const sx = flat > 1e-6 ? az / flat : 1;
  const sz = flat > 1e-6 ? -ax / flat : 0;
  const ux = ay * sz;
  const uy = az * sx - ax * sz;
  const uz = -ay * sx;
  const o = at * 16;
  out[o] = sx * radius;
  out[o + 2] = sz * radius;
  out[o + 4] = ux * radius;
  out[o + 5] = uy * radius;
  out[o + 6] = uz * radius;
  out[o + 8] = ax * length;
  out[o + 9] = ay * length;
  out[o + 10] = az * length;
  out[o + 12] = centre[0];
  out[o + 13] = centre[1];
  out[o + 14] = centre[2];
  out[o + 15] = 1;
}

/** Writes flow and temperature alone, for a plan whose runs stand where they stood. */
export function refillFlowState(block: PathBlock, segments: FlowSegments): void {
  for (let at = 0; at < segments.count; at++) {
    const run = segments.run[at] ?? 0;
    segments.flow[at * 4] = block.flow[run] ?? 0;
    segments.flow[at * 4 + 1] = block.tempC[run] ?? 0;
  }
}
