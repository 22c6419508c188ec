import type { BufferGeometry } from 'three';
import { addGlow } from '../../parts/glow-attribute.ts';
import { PAINT, type Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { CABINET, CABINET_DARK, CDU_WHITE, LAMP_BLUE, LAMP_WHITE, panel } from './geometry.ts';

/** What fills a hall as it looks from a hundred metres and more, and from so far that only its outline is left. */

/** Cabinet, screen and the two risers as posts. */
export function createFarCduGeometry(): BufferGeometry {
  const builder = new SolidBuilder().box(0.98, 0.97, 0.96, 0, 0, 0, CDU_WHITE);
  panel(builder, -0.36, -0.08, 0.66, 0.78, 0.483, LAMP_BLUE);
  builder.box(0.19, 0.32, 0.19, -0.25, 0.97, -0.15, PAINT.steel);
  builder.box(0.19, 0.46, 0.19, 0.25, 0.97, -0.15, PAINT.steel);
  return addGlow(builder.build(), [LAMP_BLUE]);
}

/** Cabinet with a band of dark screens, and its busbar. */
export function createFarSkidGeometry(): BufferGeometry {
  const builder = new SolidBuilder().box(0.99, 0.98, 0.94, 0, 0, 0, CABINET);
  panel(builder, -0.48, 0.48, 0.72, 0.8, 0.478, mixed(CABINET, CABINET_DARK, 0.5));
  lid(builder, 0.9, 0.3, 1, -0.1, PAINT.amber);
  return addGlow(builder.build(), []);
}

/** Tray and lamp from above: nobody stands under them that far away. */
export function createFarTrayGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  lid(builder, 1, 0.4, 3.51, -0.4, CABINET_DARK);
  lid(builder, 1, 0.1, 4.16, 0.95, LAMP_WHITE);
  return addGlow(builder.build(), [LAMP_WHITE]);
}

/** A cabinet of which only the outline is left. */
export function createCabinetOutline(colour: Rgb): BufferGeometry {
  return addGlow(new SolidBuilder().box(1, 1, 0.95, 0, 0, 0, colour).build(), []);
}

/** A flat sheet that faces up. */
function lid(builder: SolidBuilder, w: number, d: number, y: number, z: number, colour: Rgb): void {
  builder.quad(
    [
      [-w / 2, y, z + d / 2],
      [w / 2, y, z + d / 2],
      [w / 2, y, z - d / 2],
      [-w / 2, y, z - d / 2],
    ],
    colour,
  );
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (axis: 0 | 1 | 2): number => one[axis] * (1 - share) + other[axis] * share;
  return [at(0), at(1), at(2)];
}
