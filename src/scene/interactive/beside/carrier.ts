import { COMPARISONS } from '../../../catalogue/comparisons.ts';
import { type Rgb, rgb } from '../../parts/palette.ts';
import type { SolidBuilder } from '../../parts/solid-builder.ts';

const HULL = rgb(0x7c858d);
const DECK = rgb(0x4a4f55);
const LINE = rgb(0xf4f6f2);
const MAST = rgb(0x8d959c);

/** Corners as seen from above, as shares of length and width, against the clock; the bow is in the east. */
type Outline = readonly (readonly [along: number, across: number])[];

const WATERLINE: Outline = [
  [-0.48, 0.2],
  [0.26, 0.2],
  [0.47, 0.02],
  [0.47, -0.02],
  [0.26, -0.2],
  [-0.48, -0.2],
];
/** Of the same number of corners: the sides of the hull lean outwards to it. */
const UNDER_DECK: Outline = [
  [-0.5, 0.26],
  [0.3, 0.24],
  [0.49, 0.08],
  [0.49, -0.08],
  [0.3, -0.24],
  [-0.5, -0.26],
];
/** Widest amidships: lifts on the side of the island, the angled deck on the other. */
const FLIGHT_DECK: Outline = [
  [-0.5, 0.28],
  [-0.32, 0.5],
  [0.12, 0.5],
  [0.28, 0.28],
  [0.5, 0.12],
  [0.5, -0.16],
  [0.2, -0.24],
  [0.02, -0.5],
  [-0.34, -0.5],
  [-0.5, -0.3],
];
const STRIPE_M = 1.2;
const COAT_M = 0.3;
/** From the hangar's upper edge to the deck, metres. */
const DECK_M = 2;

/** An aircraft carrier afloat, seen as far as its waterline. */
export function carrier(solid: SolidBuilder): void {
  const { width, depth, height } = COMPARISONS.carrier;
  const [w, d, h] = [width.value, depth.value, height.value];
  const top = h / 3;
  const at = ([along, across]: Outline[number], y: number): [number, number, number] => [
    along * w,
    y,
    across * d,
  ];
  const sides = (low: Outline, high: Outline, y0: number, y1: number, colour: Rgb): void => {
    low.forEach((here, corner) => {
      const next = (corner + 1) % low.length;
      const [a, b] = [low[next] ?? here, high[next] ?? here];
      solid.quad([at(here, y0), at(a, y0), at(b, y1), at(high[corner] ?? here, y1)], colour);
    });
  };
  const lid = (outline: Outline, y: number): void => {
    const [first = [0, 0]] = outline;
    for (let corner = 1; corner + 2 < outline.length; corner += 2) {
      const [a = first, b = first, c = first] = outline.slice(corner, corner + 3);
      solid.quad([at(first, y), at(a, y), at(b, y), at(c, y)], DECK);
    }
  };
  const stripe = (from: Outline[number], to: Outline[number]): void => {
    const [x0, , z0] = at(from, 0);
    const [x1, , z1] = at(to, 0);
    const half = STRIPE_M / 2 / Math.hypot(x1 - x0, z1 - z0);
    const [dx, dz] = [(z1 - z0) * half, (x1 - x0) * half];
    const y = top + COAT_M;
    solid.quad(
      [
        [x0 - dx, y, z0 + dz],
        [x1 - dx, y, z1 + dz],
        [x1 + dx, y, z1 - dz],
        [x0 + dx, y, z0 - dz],
      ],
      LINE,
    );
  };
  sides(WATERLINE, UNDER_DECK, 0, top - DECK_M, HULL);
  // Seen from below where it hangs over.
  sides(
    UNDER_DECK,
    UNDER_DECK.map(([along, across]) => [along, across * 1.02] as const),
    top - DECK_M,
    top - 0.5,
    HULL,
  );
  sides(FLIGHT_DECK, FLIGHT_DECK, top - DECK_M, top, DECK);
  lid(FLIGHT_DECK, top);
  // The landing strip with its edges, and two catapults.
  for (const aside of [-0.1, 0, 0.1]) stripe([-0.47, 0.06 + aside], [0.1, -0.32 + aside]);
  stripe([0.12, 0.06], [0.48, 0.05]);
  stripe([0.14, -0.1], [0.48, -0.06]);
  island(solid, w, d, h, top);
}

/** Bridge, its upper storeys and the mast over them, on the starboard edge. */
function island(solid: SolidBuilder, w: number, d: number, h: number, top: number): void {
  const [x, z] = [-0.1 * w, 0.4 * d];
  solid.box(0.08 * w, 0.16 * h, 0.11 * d, x, top, z, HULL);
  solid.box(0.055 * w, 0.14 * h, 0.13 * d, x + 0.005 * w, top + 0.16 * h, z, MAST);
  solid.box(0.02 * w, 0.1 * h, 0.07 * d, x, top + 0.3 * h, z, HULL);
  solid.box(1.6, h - top - 0.4 * h, 1.6, x, top + 0.4 * h, z, MAST);
  solid.box(1, 1, 0.12 * d, x, top + 0.5 * h, z, MAST);
}
