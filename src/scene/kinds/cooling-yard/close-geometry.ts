import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { addCoils, addHeaders, DECK_M, DRY_COOLER_FANS, DRY_COOLER_SIZE_M } from './geometry.ts';

/** Units that one stands beside, in metres as those of `geometry.ts`. */

/** Where the posts of a frame stand along a unit. */
const POSTS_X = [-6.35, -4.2, -2.1, 0, 2.1, 4.2, 6.35] as const;

/** A frame of posts from the ground to the deck, with a rail along the foot of the coils. */
function addFrame(b: SolidBuilder, railM: number): void {
  for (const z of [1.1, -1.1]) {
    for (const x of POSTS_X) b.box(0.1, DECK_M - 0.2, 0.1, x, 0, z, PAINT.galvanised);
    b.box(12.8, 0.09, 0.09, 0, railM, z, PAINT.galvanised, { bottom: true });
  }
}

/** The fan deck with a rim around each of its fans. */
function addDeck(b: SolidBuilder): void {
  b.box(13, 0.26, 2.4, 0, DECK_M - 0.2, 0, PAINT.cladding, { bottom: true });
  const [along, across] = DRY_COOLER_FANS;
  const [w, h, d] = DRY_COOLER_SIZE_M;
  for (let fan = 0; fan < along * across; fan += 1) {
    const x = ((fan % along) + 0.5) * (w / along) - w / 2;
    const z = (Math.floor(fan / along) + 0.5) * (d / across) - d / 2;
    const foot = DECK_M + 0.06;
    b.cylinder(0.55, h - foot, x, foot, z, PAINT.galvanised, { segments: 8, cap: false });
  }
}

/** V-bank dry cooler beside the camera: frame, coils, deck, headers; fans are painted and turned by the shader. */
export function dryCoolerClose(): BufferGeometry {
  const b = new SolidBuilder();
  addFrame(b, 0.5);
  b.box(12.8, 0.12, 0.4, 0, 0.4, 0, PAINT.galvanised);
  addCoils(b, 0.5);
  addDeck(b);
  addHeaders(b);
  b.box(0.4, 1.3, 0.7, -6.3, 0.3, 0, PAINT.offWhite);
  return b.build();
}

/** Air-cooled chiller beside the camera: the same coils over its compressors and exchangers. */
export function chillerClose(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(12.9, 0.14, 2.3, 0, 0, 0, PAINT.steelDark);
  addFrame(b, 0.98);
  b.cylinder(0.3, 11.4, -5.7, 0.5, 0, PAINT.dark, { axis: 'x', segments: 8, capColor: PAINT.dark });
  for (const x of [-4.6, -1.6, 1.4, 4.4]) {
    for (const z of [0.66, -0.66])
      b.cylinder(0.24, 1.5, x - 0.75, 0.5, z, PAINT.transformer, {
        axis: 'x',
        segments: 8,
        capColor: PAINT.steelDark,
      });
  }
  addCoils(b, 1.05);
  addDeck(b);
  addHeaders(b);
  b.box(0.4, 1.75, 1.7, -6.27, 0.14, 0, PAINT.offWhite);
  for (const z of [-0.42, 0.42]) b.box(0.03, 1.5, 0.76, -6.485, 0.26, z, PAINT.galvanised);
  return b.build();
}
