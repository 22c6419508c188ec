import type { PropBlock } from '../../../plan/plan-types.ts';
import type { QualityName } from '../../../store/store-types.ts';
import { writePose } from '../../parts/thing-columns.ts';

const POSE_SIZE = 5;

/** Props of one look where they stand, whatever they are. */
export type StandingProps = Omit<PropBlock, 'kind'>;

/** Which props of a block are drawn: every one, or every second in low quality; `remainder` splits a kind in two shapes. */
export interface PropPick {
  readonly quality: QualityName;
  /** Props whose index divided by `modulus` leaves one of these. */
  readonly modulus: number;
  readonly remainders: readonly number[];
}

export const ALL_PROPS = { modulus: 1, remainders: [0] } as const;

/** Indices of the props to draw. */
export function pickProps(block: StandingProps, pick: PropPick): Uint32Array {
  const chosen: number[] = [];
  for (let index = 0; index < block.count; index++) {
    if (pick.remainders.includes(index % pick.modulus)) chosen.push(index);
  }
  if (pick.quality !== 'low') return Uint32Array.from(chosen);
  return Uint32Array.from(chosen.filter((_, place) => place % 2 === 0));
}

/** Places of all props of a block, three numbers a prop. */
export function propPlaces({ count, pose }: StandingProps): Float32Array {
  const places = new Float32Array(count * 3);
  for (let prop = 0; prop < count; prop++) {
    for (let axis = 0; axis < 3; axis++) places[prop * 3 + axis] = pose[prop * POSE_SIZE + axis] ?? 0;
  }
  return places;
}

/** Matrices of the picked props: place, turn about +Y, even scale; that of a panel is how long it is. */
export function fillPropMatrices(
  block: StandingProps,
  picked: Uint32Array,
  out: Float32Array,
  panels = false,
): void {
  for (let place = 0; place < picked.length; place++) {
    const p = (picked[place] ?? 0) * POSE_SIZE;
    const yaw = block.pose[p + 3] ?? 0;
    const scale = block.pose[p + 4] ?? 1;
    const pose = block.pose;
    const high = panels ? 1 : scale;
    writePose(out, place, pose[p] ?? 0, pose[p + 1] ?? 0, pose[p + 2] ?? 0, yaw, scale, high, high);
  }
}
