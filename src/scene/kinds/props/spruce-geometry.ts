import type { BufferGeometry } from 'three';
import { type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { BARK, plain } from './geometry.ts';

/** Spruces, 11 m tall: metres at scale 1, standing on y = 0. */

const NEEDLES = rgb(0x5c7a4c);
const NEEDLES_HIGH = rgb(0x6d8a58);

/** A skirt of boughs: how wide and where it begins, and how high it reaches. */
type Skirt = readonly [radiusM: number, footM: number, topM: number, colour: Rgb];

function spruce(skirts: readonly Skirt[], sides: number, trunk: boolean): BufferGeometry {
  const builder = new SolidBuilder();
  if (trunk) builder.cylinder(0.2, 2, 0, 0, 0, BARK, { segments: 5, cap: false });
  for (const [radiusM, footM, topM, colour] of skirts) {
    builder.cylinder(radiusM, topM - footM, 0, footM, 0, colour, {
      segments: sides,
      topRadiusM: 0,
      cap: false,
    });
  }
  return plain(builder.build());
}

export function createSpruceGeometry(): BufferGeometry {
  const skirts: readonly Skirt[] = [
    [2.4, 1.1, 5, NEEDLES],
    [2, 3.3, 7.4, NEEDLES],
    [1.5, 5.6, 9.4, NEEDLES_HIGH],
    [1, 7.8, 11, NEEDLES_HIGH],
  ];
  return spruce(skirts, 7, true);
}

export function createFarSpruceGeometry(): BufferGeometry {
  const skirts: readonly Skirt[] = [
    [2.4, 1, 6.4, NEEDLES],
    [1.7, 4.8, 11, NEEDLES_HIGH],
  ];
  return spruce(skirts, 5, false);
}

/** One cone as tall and as wide as the tree. */
export function createFarthestSpruceGeometry(): BufferGeometry {
  return spruce([[2.2, 0.6, 11, NEEDLES]], 4, false);
}
