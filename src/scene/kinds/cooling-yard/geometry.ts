import type { BufferGeometry } from 'three';
import { PAINT } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

/** Sizes the parts are modelled at: width, height, depth in metres. */
export const DRY_COOLER_SIZE_M = [13, 2.6, 2.4] as const;
/** A tower block on the same plot: it stands taller and a little deeper than its plot is marked. */
export const TOWER_SIZE_M = [13, 7.2, 3.4] as const;
export const TOWER_FANS = 4;
/** Two rows of fans along a dry cooler. */
export const DRY_COOLER_FANS = [8, 2] as const;
export const DECK_M = 2.45;
const STACK_FOOT_M = 5.6;
/** Headers of a unit: to either side of its middle, and their radius. */
export const HEADER_ASIDE_M = 0.45;
export const HEADER_RADIUS_M = 0.11;

export function addHeaders(b: SolidBuilder): void {
  const round = { segments: 5, cap: false } as const;
  b.cylinder(HEADER_RADIUS_M, 0.9, 6.45, 0.55, -HEADER_ASIDE_M, PAINT.supplyBlue, round);
  b.cylinder(HEADER_RADIUS_M, 0.9, 6.45, 0.55, HEADER_ASIDE_M, PAINT.returnOrange, round);
}

/** The V of finned coils under the fan deck: two sloping faces and two closed ends. */
export function addCoils(b: SolidBuilder, footM: number): void {
  const x0 = -6.4;
  const x1 = 6.4;
  b.quad(
    [
      [x0, footM, 0.12],
      [x1, footM, 0.12],
      [x1, DECK_M - 0.2, 1.15],
      [x0, DECK_M - 0.2, 1.15],
    ],
    PAINT.coil,
  );
  b.quad(
    [
      [x1, footM, -0.12],
      [x0, footM, -0.12],
      [x0, DECK_M - 0.2, -1.15],
      [x1, DECK_M - 0.2, -1.15],
    ],
    PAINT.coil,
  );
  b.quad(
    [
      [x1, footM, 0.12],
      [x1, footM, -0.12],
      [x1, DECK_M - 0.2, -1.15],
      [x1, DECK_M - 0.2, 1.15],
    ],
    PAINT.steel,
  );
  b.quad(
    [
      [x0, footM, -0.12],
      [x0, footM, 0.12],
      [x0, DECK_M - 0.2, 1.15],
      [x0, DECK_M - 0.2, -1.15],
    ],
    PAINT.steel,
  );
}

/** V-bank dry cooler near the camera: legs, coils, deck, headers; fans are painted and turned by the shader. */
export function dryCoolerNear(): BufferGeometry {
  const b = new SolidBuilder();
  for (const x of [-6.1, 0, 6.1]) {
    b.box(0.14, DECK_M - 0.2, 0.14, x, 0, 1.05, PAINT.galvanised);
    b.box(0.14, DECK_M - 0.2, 0.14, x, 0, -1.05, PAINT.galvanised);
  }
  b.box(12.8, 0.12, 0.4, 0, 0.4, 0, PAINT.galvanised);
  addCoils(b, 0.5);
  b.box(13, 0.26, 2.4, 0, DECK_M - 0.2, 0, PAINT.cladding, { bottom: true });
  addHeaders(b);
  b.box(0.5, 1.3, 0.5, -6.55, 0.3, 0, PAINT.offWhite);
  return b.build();
}

/** Air-cooled chiller: the same coils over a closed compressor deck. */
export function chillerNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(12.8, 0.95, 1.9, 0, 0.12, 0, PAINT.transformer, { top: PAINT.steelDark });
  for (const x of [-4, -1, 2]) {
    b.box(0.05, 0.8, 0.04, x, 0.2, 1.08, PAINT.steelDark);
    b.box(0.05, 0.8, 0.04, x, 0.2, -1.08, PAINT.steelDark);
  }
  addCoils(b, 1.05);
  b.box(13, 0.26, 2.4, 0, DECK_M - 0.2, 0, PAINT.cladding, { bottom: true });
  addHeaders(b);
  return b.build();
}

/** Far away: a deck above a dark body, twenty triangles. */
export function dryCoolerFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(12.6, 2.1, 1.7, 0, 0.15, 0, PAINT.coil);
  b.box(13, 0.3, 2.4, 0, DECK_M - 0.24, 0, PAINT.cladding);
  return b.build();
}

/** A row of decks from so far away that the body under each is in its shade. */
export function dryCoolerFarthest(): BufferGeometry {
  return new SolidBuilder().box(13, 2.5, 2.4, 0, 0, 0, PAINT.coil, { top: PAINT.cladding }).build();
}

/** Mechanical-draught tower block: basin, louvres, casing, four fan stacks. */
export function towerNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(13, 0.8, 3.4, 0, 0, 0, PAINT.concrete);
  b.box(12.7, 4.8, 3, 0, 0.8, 0, PAINT.cladding, { top: PAINT.steel });
  for (let i = 0; i < 3; i++) {
    const y = 1 + i * 0.7;
    b.quad(
      [
        [6.36, y, 1.3],
        [6.36, y, -1.3],
        [6.5, y + 0.35, -1.3],
        [6.5, y + 0.35, 1.3],
      ],
      PAINT.claddingDark,
    );
    b.quad(
      [
        [-6.36, y, -1.3],
        [-6.36, y, 1.3],
        [-6.5, y + 0.35, 1.3],
        [-6.5, y + 0.35, -1.3],
      ],
      PAINT.claddingDark,
    );
  }
  for (let i = 0; i < TOWER_FANS; i++) {
    const x = (i - (TOWER_FANS - 1) / 2) * (TOWER_SIZE_M[0] / TOWER_FANS);
    b.cylinder(1.32, 1.6, x, STACK_FOOT_M, 0, PAINT.offWhite, { segments: 8, topRadiusM: 1.45 });
  }
  return b.build();
}

export function towerFar(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(12.8, STACK_FOOT_M, 3.3, 0, 0, 0, PAINT.cladding, { top: PAINT.steel });
  b.box(12, 1.2, 2.2, 0, STACK_FOOT_M, 0, PAINT.offWhite);
  return b.build();
}

/** House of plate exchangers on water from outside: closed walls, doors, and two mains along its foot. */
export function exchangerHouseNear(): BufferGeometry {
  const b = new SolidBuilder();
  b.box(13, 0.2, 2.4, 0, 0, 0, PAINT.concrete);
  b.box(12.4, 2.3, 1.9, 0, 0.2, 0, PAINT.cladding, { top: PAINT.steel });
  for (const x of [-4.2, 0, 4.2]) {
    for (const side of [1, -1]) b.box(1.5, 1.8, 0.04, x, 0.3, side * 0.97, PAINT.steelDark);
  }
  for (const x of [-5.6, 5.6]) b.box(0.7, 0.1, 1.2, x, 2.5, 0, PAINT.steelDark);
  b.cylinder(0.2, 12.6, -6.3, 0.45, 1.0, PAINT.supplyBlue, { axis: 'x', segments: 6, cap: false });
  b.cylinder(0.2, 12.6, -6.3, 0.45, -1.0, PAINT.returnOrange, { axis: 'x', segments: 6, cap: false });
  return b.build();
}

export function exchangerHouseFar(): BufferGeometry {
  return new SolidBuilder().box(13, 2.6, 2.4, 0, 0, 0, PAINT.cladding, { top: PAINT.steel }).build();
}
