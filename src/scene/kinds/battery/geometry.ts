import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Size the container is modelled at: width, height, depth in metres. Doors face +z. */
export const BATTERY_SIZE_M = [6.1, 2.9, 2.4] as const;

/** Battery container: plinth, body, door seams, louvres, cooling hood and a status light. */
export function batteryNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(6, 0.25, 2.3, 0, 0, 0, PAINT.concreteDark);
  b.box(6.1, 2.5, 2.36, 0, 0.22, 0, PAINT.white);
  for (const x of [-1.55, -0.05, 1.45]) {
    b.quad(
      [
        [x, 0.35, 1.19],
        [x + 0.05, 0.35, 1.19],
        [x + 0.05, 2.6, 1.19],
        [x, 2.6, 1.19],
      ],
      PAINT.steelDark,
    );
  }
  for (const side of [1, -1]) {
    const at = (x: number, y: number) => [x * side, y, 1.19 * side] as const;
    b.quad([at(1.8, 0.5), at(2.8, 0.5), at(2.8, 1.35), at(1.8, 1.35)], PAINT.claddingDark);
  }
  for (const x of [-1.9, 0.3]) b.box(1.7, 0.18, 1.7, x, 2.72, 0, PAINT.steel, { top: PAINT.coil });
  b.glow(1);
  b.quad(
    [
      [-2.9, 2.35, 1.2],
      [-2.3, 2.35, 1.2],
      [-2.3, 2.45, 1.2],
      [-2.9, 2.45, 1.2],
    ],
    PAINT.nuclearGreen,
  );
  return b.build();
}

export function batteryFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(6.1, 2.85, 2.38, 0, 0, 0, PAINT.white, { top: PAINT.offWhite });
  return b.build();
}
