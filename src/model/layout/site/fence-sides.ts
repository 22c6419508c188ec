import type { Corner } from '../../../params/site-edits.ts';
import type { Rect } from './frame-types.ts';
import { GATE_HALF_M } from './site-sizes.ts';

/** A side of the fence: from this corner so many metres along a way that is a unit long. */
export interface FenceSide {
  readonly x: number;
  readonly z: number;
  readonly alongX: number;
  readonly alongZ: number;
  readonly lengthM: number;
}

interface Place {
  readonly x: number;
  readonly z: number;
}

/** A place on the fence, and the way out there: a unit long. */
export interface FenceSpot extends Place {
  readonly outX: number;
  readonly outZ: number;
}

/** A straight piece of a way, from place to place. */
export type Stretch = readonly [Corner, Corner];

/** Ground without width along one axis, from end to end. */
export function endsOf({ x0, z0, x1, z1 }: Rect): Stretch {
  return [
    [x0, z0],
    [x1, z1],
  ];
}

/** A gate this near to a side stands in it, metres: what is reckoned from metres is not exact to the last digit. */
const IN_SIDE_M = 1e-3;

/** Sides between corners, the last joined to the first. */
export function fenceSides(corners: readonly Corner[]): readonly FenceSide[] {
  return corners.flatMap(([x, z], at) => {
    const [toX, toZ] = corners[(at + 1) % corners.length] ?? [x, z];
    const lengthM = Math.hypot(toX - x, toZ - z);
    return lengthM === 0 ? [] : { x, z, alongX: (toX - x) / lengthM, alongZ: (toZ - z) / lengthM, lengthM };
  });
}

/** A place so many metres along a side. */
export function placeAlong({ x, z, alongX, alongZ }: FenceSide, alongM: number): Corner {
  return [x + alongM * alongX, z + alongM * alongZ];
}

/** From where to where along a side panels stand, metres: between what the gates that stand in it open. Rule LAY-83. */
export function fencedAlong(
  { x, z, alongX, alongZ, lengthM }: FenceSide,
  gates: readonly Place[],
): readonly (readonly [number, number])[] {
  const openings = gates
    .filter((gate) => Math.abs((gate.z - z) * alongX - (gate.x - x) * alongZ) < IN_SIDE_M)
    .map((gate) => (gate.x - x) * alongX + (gate.z - z) * alongZ)
    .filter((alongM) => alongM >= 0 && alongM <= lengthM)
    .sort((a, b) => a - b);
  let from = 0;
  // The end of the side opens as a gate would that begins there.
  return [...openings, lengthM + GATE_HALF_M].flatMap((alongM) => {
    const stretch = [from, alongM - GATE_HALF_M] as const;
    from = alongM + GATE_HALF_M;
    return stretch[1] > stretch[0] ? [stretch] : [];
  });
}
