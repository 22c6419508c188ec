import type { StandingColumns } from '../../plan/details/ground-bounds.ts';
import type { ThingBlock } from '../../plan/plan-types.ts';

/** Width, height, depth in metres. */
export type Size3 = readonly [number, number, number];

/** Modelled size of a geometry; a side of null is metres already and so is not stretched. */
export type ModelledSize = readonly [number | null, number | null, number | null];

/** Writes one turned and scaled pose; allocates nothing. */
export function writePose(
  out: Float32Array,
  index: number,
  x: number,
  y: number,
  z: number,
  yaw: number,
  scaleX: number,
  scaleY: number,
  scaleZ: number,
): void {
  const cos = yaw === 0 ? 1 : Math.cos(yaw);
  const sin = yaw === 0 ? 0 : Math.sin(yaw);
  const at = index * 16;
  out[at] = cos * scaleX;
  out[at + 1] = 0;
  out[at + 2] = -sin * scaleX;
  out[at + 3] = 0;
  out[at + 4] = 0;
  out[at + 5] = scaleY;
  out[at + 6] = 0;
  out[at + 7] = 0;
  out[at + 8] = sin * scaleZ;
  out[at + 9] = 0;
  out[at + 10] = cos * scaleZ;
  out[at + 11] = 0;
  out[at + 12] = x;
  out[at + 13] = y;
  out[at + 14] = z;
  out[at + 15] = 1;
}

/**
 * The columns position, size and yaw as matrices that stretch a geometry of the modelled size over each thing or detail, in tile
 * order.
 */
export function fillThingMatrices(
  columns: StandingColumns,
  order: Uint32Array,
  out: Float32Array,
  [width, height, depth]: ModelledSize,
): void {
  const { position, size, yaw } = columns;
  for (let place = 0; place < order.length; place++) {
    const index = order[place] ?? 0;
    const p = index * 3;
    writePose(
      out,
      place,
      position[p] ?? 0,
      position[p + 1] ?? 0,
      position[p + 2] ?? 0,
      yaw[index] ?? 0,
      width === null ? 1 : (size[p] ?? width) / width,
      height === null ? 1 : (size[p + 1] ?? height) / height,
      depth === null ? 1 : (size[p + 2] ?? depth) / depth,
    );
  }
}

/** The columns load and temperature of each thing, in tile order: the attribute `aState`. */
export function fillThingState(block: ThingBlock, order: Uint32Array, out: Float32Array): void {
  const { load, tempC } = block;
  const { length } = order;
  const first = order[0] ?? 0;
  // The things of a building mostly stand side by side in the plan as well, which reads twice as fast.
  const together = (order[length - 1] ?? 0) - first === length - 1;
  for (let place = 0; place < length; place++) {
    const index = together ? first + place : (order[place] ?? 0);
    out[place * 2] = load[index] ?? 0;
    out[place * 2 + 1] = tempC[index] ?? 0;
  }
}

/** The same with a third place: one thing, to which its family is added. */
export function fillFamilyState({ load, tempC }: ThingBlock, order: Uint32Array, out: Float32Array): void {
  for (let place = 0; place < order.length; place++) {
    const index = order[place] ?? 0;
    out[place * 3] = load[index] ?? 0;
    out[place * 3 + 1] = tempC[index] ?? 0;
    out[place * 3 + 2] = 1;
  }
}

/** The same for what stands with things: the state of the thing that each stands with. */
export function fillOwnerState(
  { load, tempC }: ThingBlock,
  owner: ArrayLike<number>,
  order: Uint32Array,
  out: Float32Array,
): void {
  for (let place = 0; place < order.length; place++) {
    const index = owner[order[place] ?? 0] ?? 0;
    out[place * 2] = load[index] ?? 0;
    out[place * 2 + 1] = tempC[index] ?? 0;
  }
}
