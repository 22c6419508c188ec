import { BufferGeometry, CylinderGeometry, Float32BufferAttribute } from 'three';
import type { PathBlock } from '../../plan/plan-types.ts';

/** The tube every segment instances: radius 1, length 1, along z, open ends, `sides` faces. */
export function createTubeGeometry(sides: number): BufferGeometry {
  const geometry = new CylinderGeometry(1, 1, 1, sides, 1, true);
  geometry.rotateX(Math.PI / 2);
  geometry.deleteAttribute('uv');
  return geometry;
}

/** A tube from afar and above: the two upper faces of one with three sides, its ridge along the top. */
export function createRidgeGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  const [low, wide] = [-0.5, Math.sqrt(0.75)];
  const corners = [
    [-wide, low],
    [0, 1],
    [wide, low],
  ] as const;
  const ends = [-0.5, 0.5].flatMap((z) => corners.map(([x, y]) => [x, y, z] as const));
  geometry.setAttribute('position', new Float32BufferAttribute(ends.flat(), 3));
  // The radius is 1: a corner is its own normal.
  geometry.setAttribute(
    'normal',
    new Float32BufferAttribute(
      ends.flatMap(([x, y]) => [x, y, 0]),
      3,
    ),
  );
  geometry.setIndex([0, 3, 4, 0, 4, 1, 1, 4, 5, 1, 5, 2]);
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

/** How far a leg reaches over an inner joint, in radii, so that bends close. */
const OVERLAP = 0.9;

/** Every leg of a block's runs: where it is found in the block, without what it looks like. */
export interface Legs {
  readonly count: number;
  readonly run: Uint32Array;
  /** First of the leg's two points. */
  readonly point: Uint32Array;
  readonly lengthM: Float32Array;
  /** Distance of the leg's start along its run, metres. */
  readonly startM: Float32Array;
  readonly building: Int32Array;
}

export function listLegs(block: PathBlock): Legs {
  const count = countSegments(block);
  const legs: Legs = {
    count,
    run: new Uint32Array(count),
    point: new Uint32Array(count),
    lengthM: new Float32Array(count),
    startM: new Float32Array(count),
    building: new Int32Array(count),
  };
  let at = 0;
  for (let run = 0; run < block.count; run++) {
    const last = (block.start[run + 1] ?? 0) - 1;
    let startM = 0;
    for (let point = block.start[run] ?? 0; point < last; point++, at++) {
      legs.run[at] = run;
      legs.point[at] = point;
      legs.startM[at] = startM;
      legs.building[at] = block.building[run] ?? -1;
      const lengthM = legLengthM(block, point);
      legs.lengthM[at] = lengthM;
      startM += lengthM;
    }
  }
  return legs;
}

function legLengthM({ points }: PathBlock, point: number): number {
  const at = 3 * point;
  return Math.hypot(
    (points[at + 3] ?? 0) - (points[at] ?? 0),
    (points[at + 4] ?? 0) - (points[at + 1] ?? 0),
    (points[at + 5] ?? 0) - (points[at + 2] ?? 0),
  );
}

/** Writes the pose of a leg's tube as instance `at`; a leg without length leaves `out` as it is. */
export function writeLegMatrix(
  block: PathBlock,
  legs: Legs,
  leg: number,
  out: Float32Array,
  at: number,
): void {
  const run = legs.run[leg] ?? 0;
  const point = legs.point[leg] ?? 0;
  const lengthM = legs.lengthM[leg] ?? 0;
  if (lengthM === 0) return;
  const { points, start } = block;
  const radiusM = block.radiusM[run] ?? 0.05;
  const x = points[3 * point] ?? 0;
  const y = points[3 * point + 1] ?? 0;
  const z = points[3 * point + 2] ?? 0;
  const dx = (points[3 * point + 3] ?? 0) - x;
  const dy = (points[3 * point + 4] ?? 0) - y;
  const dz = (points[3 * point + 5] ?? 0) - z;
  const before = point > (start[run] ?? 0) ? radiusM * OVERLAP : 0;
  const after = point + 2 < (start[run + 1] ?? 0) ? radiusM * OVERLAP : 0;
  const shift = 0.5 + (after - before) / 2 / lengthM;
  writeTube(
    out,
    at,
    [x + dx * shift, y + dy * shift, z + dz * shift],
    [dx / lengthM, dy / lengthM, dz / lengthM],
    radiusM,
    lengthM + before + after,
  );
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
