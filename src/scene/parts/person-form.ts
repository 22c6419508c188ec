import { type Rgb, rgb } from './palette.ts';
import type { SolidBuilder } from './solid-builder.ts';

type Point = readonly [number, number, number];

const TROUSERS = rgb(0x2b3440);
const SHOE = rgb(0x1d1f22);
const SKIN = rgb(0xb98a68);
const HELMET = rgb(0xf0f0ea);
const BAND = rgb(0xc9cdc9);

interface Limb {
  /** Radius at both ends, metres. */
  readonly radii: readonly [number, number];
  readonly sides?: number;
  /** Depth over width. */
  readonly flat?: number;
}

/** A tapered round body between two points, more upright than not; its ends stay open. */
function addLimb(b: SolidBuilder, from: Point, to: Point, color: Rgb, limb: Limb): void {
  const { radii, sides = 6, flat = 1 } = limb;
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const squared = dx * dx + dy * dy + dz * dz;
  // Across: east less what of it lies along the limb; deep: at a right angle to both.
  const [sx, sy, sz] = [1 - (dx * dx) / squared, (-dx * dy) / squared, (-dx * dz) / squared];
  const across = Math.hypot(sx, sy, sz) || 1;
  const [ux, uy, uz] = [dy * sz - dz * sy, dz * sx - dx * sz, dx * sy - dy * sx];
  const deep = (Math.hypot(ux, uy, uz) || 1) / flat;
  const at = (end: Point, radius: number, step: number): Point => {
    const angle = (step / sides) * 2 * Math.PI;
    const [c, s] = [(radius * Math.cos(angle)) / across, (radius * Math.sin(angle)) / deep];
    return [end[0] + c * sx + s * ux, end[1] + c * sy + s * uy, end[2] + c * sz + s * uz];
  };
  for (let step = 0; step < sides; step += 1)
    b.quad(
      [
        at(from, radii[0], step),
        at(from, radii[0], step + 1),
        at(to, radii[1], step + 1),
        at(to, radii[1], step),
      ],
      color,
    );
}

/** A leg or arm on one side, by its joints from the body on, in a walking pace: `ahead` is where hand or foot swings to. */
function addWalkingLimbs(b: SolidBuilder, side: -1 | 1, jacket: Rgb): void {
  const ahead = 0.11 * side;
  const knee: Point = [0.1 * side, 0.49, 0.04 + 0.4 * ahead];
  const ankle: Point = [0.1 * side, 0.07, 1.3 * ahead];
  addLimb(b, ankle, knee, TROUSERS, { radii: [0.055, 0.068] });
  addLimb(b, knee, [0.09 * side, 0.92, 0], TROUSERS, { radii: [0.068, 0.1] });
  b.box(0.1, 0.08, 0.26, ankle[0], ankle[1] - 0.07, ankle[2] + 0.05, SHOE);
  const elbow: Point = [0.26 * side, 1.12, -0.5 * ahead];
  const hand: Point = [0.24 * side, 0.87, 0.07 - 1.2 * ahead];
  addLimb(b, elbow, [0.2 * side, 1.41, 0], jacket, { radii: [0.05, 0.065] });
  addLimb(b, hand, elbow, jacket, { radii: [0.038, 0.05] });
  b.box(0.06, 0.1, 0.07, hand[0], hand[1] - 0.08, hand[2], SKIN, { bottom: true });
}

/** Somebody of 1.75 m who walks towards +z, in a jacket and a helmet, standing on y = 0. */
export function addPerson(b: SolidBuilder, jacket: Rgb): void {
  addWalkingLimbs(b, -1, jacket);
  addWalkingLimbs(b, 1, jacket);
  const body = { sides: 8, flat: 0.66 };
  addLimb(b, [0, 0.84, 0], [0, 1.02, 0], jacket, { ...body, radii: [0.175, 0.17] });
  addLimb(b, [0, 1.02, 0], [0, 1.08, 0], BAND, { ...body, radii: [0.172, 0.174] });
  addLimb(b, [0, 1.08, 0], [0, 1.38, 0.01], jacket, { ...body, radii: [0.172, 0.205] });
  addLimb(b, [0, 1.38, 0.01], [0, 1.5, 0.01], jacket, { ...body, radii: [0.205, 0.07] });
  addLimb(b, [0, 1.47, 0.01], [0, 1.58, 0.03], SKIN, { radii: [0.055, 0.085], sides: 8 });
  addLimb(b, [0, 1.58, 0.03], [0, 1.67, 0.03], SKIN, { radii: [0.085, 0.095], sides: 8 });
  b.cylinder(0.15, 0.015, 0, 1.645, 0.045, HELMET, { segments: 10 });
  b.dome(0.125, 0.115, 0, 1.655, 0.025, HELMET, 10, 2);
}
