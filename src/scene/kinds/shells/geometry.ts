import type { BufferGeometry } from 'three';
import { PAINT, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const WHITE = rgb(0xffffff);

/** A unit box (−½…½ in x and z, 0…1 in y) with all six sides, for walls, roofs and slabs. */
export function createUnitBox(): BufferGeometry {
  const geometry = new SolidBuilder().box(1, 1, 1, 0, 0, 0, WHITE, { bottom: true }).build();
  geometry.deleteAttribute('color');
  return geometry;
}

/** A roof-top air unit with two fans and a duct, metres. */
export function createRoofKitGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  builder.box(7.2, 0.4, 2.9, 0, 0, 0, PAINT.steelDark);
  builder.box(7, 1.9, 2.6, 0, 0.4, 0, PAINT.cladding);
  builder.cylinder(0.95, 0.35, -1.8, 2.3, 0, PAINT.claddingDark, { segments: 12, capColor: PAINT.dark });
  builder.cylinder(0.95, 0.35, 1.2, 2.3, 0, PAINT.claddingDark, { segments: 12, capColor: PAINT.dark });
  builder.box(1.6, 1.1, 1.2, 4.2, 0, 0, PAINT.galvanised);
  builder.box(0.9, 0.7, 9, 4.2, 0.5, 0, PAINT.galvanised);
  return builder.build();
}
