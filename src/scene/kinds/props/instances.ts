import type { PropBlock } from '../../../plan/plan-types.ts';
import type { QualityName } from '../../../store/store-types.ts';
import { writePose } from '../../parts/thing-columns.ts';

const POSE_SIZE = 5;

/** Which props of a block are drawn: every one, or every second in low quality; `remainder` splits a kind in two shapes. */
export interface PropPick {
  readonly quality: QualityName;
  /** Props whose index divided by `modulus` leaves one of these. */
  readonly modulus: number;
  readonly remainders: readonly number[];
}

export const ALL_PROPS = { modulus: 1, remainders: [0] } as const;

/** Indices of the props to draw. */
export function pickProps(block: PropBlock, pick: PropPick): Uint32Array {
  const chosen: number[] = [];
  for (let index = 0; index < block.count; index++) {
    if (pick.remainders.includes(index % pick.modulus)) chosen.push(index);
  }
  if (pick.quality !== 'low') return Uint32Array.from(chosen);
  return Uint32Array.from(chosen.filter((_, place) => place % 2 === 0));
}

/** Places of all props of a block, three numbers a prop. */
export function propPlaces({ count, pose }: PropBlock): Float32Array {
  const places = new Float32Array(count * 3);
  for (let prop = 0; prop < count; prop++) {
    for (let axis = 0; axis < 3; axis++) places[prop * 3 + axis] = pose[prop * POSE_SIZE + axis] ?? 0;
  }
  return places;
}

/** Matrices of the picked props: place, turn about +Y, even scale. */
export function fillPropMatrices(block: PropBlock, picked: Uint32Array, out: Float32Array): void {
  for (let place = 0; place < picked.length; place++) {
    const p = (picked[place] ?? 0) * POSE_SIZE;
    const yaw = block.pose[p + 3] ?? 0;
    const scale = block.pose[p + 4] ?? 1;
    const pose = block.pose;
    writePose(out, place, pose[p] ?? 0, pose[p + 1] ?? 0, pose[p + 2] ?? 0, yaw, scale, scale, scale);
  }
}

/** Angles closer than this count as one direction, radians. */
const SAME_YAW = 0.01;

/**
 * Distance between neighbouring panels of one direction, metres: the length each of them must have to close the
 * fence. Falls back to 3 m for a lone panel.
 */
export function panelSpacingM(block: PropBlock, yaw: number): number {
  const alongX = Math.abs(Math.cos(yaw)) > 0.5;
  const places: number[] = [];
  for (let index = 0; index < block.count; index++) {
    const p = index * POSE_SIZE;
    if (Math.abs((block.pose[p + 3] ?? 0) - yaw) > SAME_YAW) continue;
    places.push(block.pose[alongX ? p : p + 2] ?? 0);
  }
  places.sort((a, b) => a - b);
  let spacing = Infinity;
  for (let at = 1; at < places.length; at++) {
    const gap = (places[at] ?? 0) - (places[at - 1] ?? 0);
    if (gap > 0.05) spacing = Math.min(spacing, gap);
  }
  return Number.isFinite(spacing) ? spacing : 3;
}

/** Stretches panels of 1 m along their own x until neighbours meet; `lengthM` says how far for a turn. */
export function stretchPanels(
  block: PropBlock,
  picked: Uint32Array,
  out: Float32Array,
  lengthM: (yaw: number) => number,
): void {
  for (let place = 0; place < picked.length; place++) {
    const length = lengthM(block.pose[(picked[place] ?? 0) * POSE_SIZE + 3] ?? 0);
    for (const row of [0, 1, 2]) out[place * 16 + row] = (out[place * 16 + row] ?? 0) * length;
  }
}

/** The spacing of a block's panels by their turn, each told once: to tell it looks at all of them. */
export function panelLengths(block: PropBlock): (yaw: number) => number {
  const known = new Map<number, number>();
  return (yaw) => {
    const length = known.get(yaw) ?? panelSpacingM(block, yaw);
    known.set(yaw, length);
    return length;
  };
}
