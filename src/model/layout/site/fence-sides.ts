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

/** What is this near to a side lies in it, metres: what is reckoned from metres is not exact to the last digit. */
const IN_SIDE_M = 1e-3;

/** Sides between corners, the last joined to the first. */
export function fenceSides(corners: readonly Corner[]): readonly FenceSide[] {
  return corners.flatMap(([x, z], at) => {
    const [toX, toZ] = corners[(at + 1) % corners.length] ?? [x, z];
    const lengthM = Math.hypot(toX - x, toZ - z);
    return lengthM === 0 ? [] : { x, z, alongX: (toX - x) / lengthM, alongZ: (toZ - z) / lengthM, lengthM };
  });
}

/** Which way corners go round: 1 where the way out of a side is on its left as one walks eastwards along the north, else −1. */
export function roundOf(corners: readonly Corner[]): number {
  return Math.sign(
    corners.reduce((sum, [ax, az], at) => {
      const [bx, bz] = corners[(at + 1) % corners.length] ?? [ax, az];
      return sum + ax * bz - bx * az;
    }, 0),
  );
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

/** Where the middle of a way crosses a side, metres along it, and how much of it a way takes there for each metre that it is wide. */
export interface Crossing {
  readonly side: FenceSide;
  readonly alongM: number;
  readonly perM: number;
}

/** Where a stretch meets sides of the fence, ends included; what runs along a side, or meets it in a corner alone, does not cross it. */
export function crossingsOf([[ax, az], [bx, bz]]: Stretch, sides: readonly FenceSide[]): readonly Crossing[] {
  const lengthM = Math.hypot(bx - ax, bz - az);
  if (lengthM === 0) return [];
  const [wayX, wayZ] = [(bx - ax) / lengthM, (bz - az) / lengthM];
  const asideOf = ([x, z]: Corner): number => wayX * (z - az) - wayZ * (x - ax);
  return sides.flatMap((side) => {
    const [from, to] = [asideOf([side.x, side.z]), asideOf(placeAlong(side, side.lengthM))];
    if (from > 0 === to > 0) return [];
    const alongM = (from / (from - to)) * side.lengthM;
    const [x, z] = placeAlong(side, alongM);
    const wayM = (x - ax) * wayX + (z - az) * wayZ;
    if (wayM < -IN_SIDE_M || wayM > lengthM + IN_SIDE_M) return [];
    return { side, alongM, perM: side.lengthM / Math.abs(from - to) };
  });
}
