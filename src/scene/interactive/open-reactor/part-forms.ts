import type { ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { type CutBuilder, type Profile, profileOf } from './cut-builder.ts';

/** Rods across a bundle, and how much of their pitch each fills. */
const ACROSS = 9;
const FILLED = 0.78;

/** A bundle of upright square rods within a circle: assemblies of a core, or pipes. */
export function addBundle(b: CutBuilder, { position: [x, y, z], size }: ReactorPart, paint: Rgb): void {
  const [wide, tall] = size;
  const pitch = wide / ACROSS;
  const reach = (wide - pitch) / 2;
  for (let row = 0; row < ACROSS; row += 1) {
    for (let column = 0; column < ACROSS; column += 1) {
      const [dx, dz] = [row * pitch - reach, column * pitch - reach];
      if (Math.hypot(dx, dz) <= wide / 2)
        b.box(FILLED * pitch, tall, FILLED * pitch, x + dx, y, z + dz, paint, { bottom: true });
    }
  }
}

/** Thickness of the walls of a pool over its width, and how full it is. */
const WALL = 0.07;
const FULL = 0.86;

/** A square concrete tank, open at its top, and its water. */
export function addPool(
  b: CutBuilder,
  { position: [x, y, z], size }: Pick<ReactorPart, 'position' | 'size'>,
  water: Rgb,
): void {
  const [wide, tall] = size;
  const wall = WALL * wide;
  const aside = (wide - wall) / 2;
  for (const side of [-1, 1]) {
    b.box(wall, tall, wide, x + side * aside, y, z, PAINT.concrete, { bottom: true });
    b.box(wide - 2 * wall, tall, wall, x, y, z + side * aside, PAINT.concrete, { bottom: true });
  }
  b.box(wide - 2 * wall, FULL * tall, wide - 2 * wall, x, y, z, water, { bottom: true });
}

/** Where a stepped body begins to widen and is widest, over its height, and how narrow it is below. */
const WIDENS = 0.58;
const WIDEST = 0.68;
const NARROW = 0.76;

/** Outline of a steam generator: tubes in the narrow part, what dries the steam in the wide one. */
export function steppedProfile(radiusM: number, heightM: number): Profile {
  const narrow = NARROW * radiusM;
  const domed = profileOf(radiusM, heightM, true);
  const middle = domed.length / 2;
  return [
    ...domed.slice(0, middle).map(([r, y]) => [r * NARROW, y] as const),
    [narrow, WIDENS * heightM],
    [radiusM, WIDEST * heightM],
    ...domed.slice(middle),
  ];
}
