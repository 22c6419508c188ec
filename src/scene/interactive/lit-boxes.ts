import { Matrix4, Quaternion, Vector3 } from 'three';
import type { PathKind, Plan, ThingKind } from '../../plan/plan-types.ts';
import type { LitParts } from '../../store/store-types.ts';

/** More of a kind than this are outlined by what they belong to: a thousand racks are a few rows. */
const MOST_OF_A_KIND = 2_000;
/** Runs are outlined no thinner than this, metres, so that a cable is seen from afar. */
const LEAST_RUN_WIDTH_M = 0.5;
/** Kept off the surfaces of what is outlined, metres. */
const CLEARANCE_M = 0.06;
const UP = new Vector3(0, 1, 0);

/**
 * A unit box for everything that is lit up, as column-major matrices of sixteen: things as they stand, runs a box for
 * each straight stretch.
 */
export function litBoxes(plan: Plan, { things, runs }: LitParts): Float32Array {
  const boxes: number[] = [];
  for (const { kind, indices } of things) addThings(boxes, plan, kind, indices);
  for (const { kind, indices } of runs) addRuns(boxes, plan, kind, indices);
  return Float32Array.from(boxes);
}

const matrix = new Matrix4();
const place = new Vector3();
const turn = new Quaternion();
const size = new Vector3();

function add(boxes: number[]): void {
  matrix.compose(place, turn, size).toArray(boxes, boxes.length);
}

function addThings(boxes: number[], plan: Plan, kind: ThingKind, indices: Int32Array): void {
  const block = plan.things[kind];
  const { parentKind } = block;
  if (indices.length > MOST_OF_A_KIND && parentKind !== null) {
    const parents = new Set<number>();
    for (const index of indices) parents.add(block.parent[index] ?? -1);
    parents.delete(-1);
    addThings(boxes, plan, parentKind, Int32Array.from(parents));
    return;
  }
  for (const index of indices) {
    const at = 3 * index;
    const height = (block.size[at + 1] ?? 0) + CLEARANCE_M;
    size.set((block.size[at] ?? 0) + CLEARANCE_M, height, (block.size[at + 2] ?? 0) + CLEARANCE_M);
    place.set(
      block.position[at] ?? 0,
      (block.position[at + 1] ?? 0) + height / 2,
      block.position[at + 2] ?? 0,
    );
    turn.setFromAxisAngle(UP, block.yaw[index] ?? 0);
    add(boxes);
  }
}

const from = new Vector3();
const to = new Vector3();

function addRuns(boxes: number[], plan: Plan, kind: PathKind, indices: Int32Array): void {
  const { points, radiusM, start } = plan.paths[kind];
  for (const run of indices) {
    const width = Math.max(LEAST_RUN_WIDTH_M, 2 * (radiusM[run] ?? 0) + CLEARANCE_M);
    for (let at = (start[run] ?? 0) + 1; at < (start[run + 1] ?? 0); at += 1) {
      from.fromArray(points, 3 * (at - 1));
      to.fromArray(points, 3 * at);
      const lengthM = from.distanceTo(to);
      if (lengthM === 0) continue;
      size.set(width, lengthM, width);
      place.addVectors(from, to).multiplyScalar(0.5);
      turn.setFromUnitVectors(UP, to.sub(from).multiplyScalar(1 / lengthM));
      add(boxes);
    }
  }
}
