import type { BufferGeometry } from 'three';
import type { LineupKind } from '../../../model/layout/rooms/electrical-lines.ts';
import { LINEUP_SIZES_M } from '../../../plan/details/detail-sizes.ts';
import { addGlow } from '../../parts/glow-attribute.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { CABINET, CABINET_DARK, LAMP_BLUE, panel, SEAM } from './geometry.ts';

/** Cabinets of electrical rooms, modelled in metres at their size: front at +z, foot at y = 0. */

const LAMP_GREEN = rgb(0x63e08a);
const UPS_GREY = rgb(0xc3c9cf);
const BATTERY_GREY = rgb(0x9aa3ab);

interface LineupLook {
  readonly doors: number;
  readonly paint: Rgb;
  /** What is on each door, from x0 to x1, on the plane z. */
  readonly face: (builder: SolidBuilder, x0: number, x1: number, h: number, z: number) => void;
}

/** A louvred door with its screen. */
function converterFace(builder: SolidBuilder, x0: number, x1: number, h: number, z: number): void {
  const w = x1 - x0;
  for (let slat = 0; slat < 5; slat += 1)
    panel(builder, x0 + 0.08, x1 - 0.08, 0.16 + slat * 0.1, 0.21 + slat * 0.1, z, SEAM);
  panel(builder, x0 + 0.1, x1 - 0.1, h - 0.44, h - 0.12, z, CABINET_DARK);
  panel(builder, x0 + 0.3 * w, x1 - 0.3 * w, h - 0.7, h - 0.52, z, LAMP_BLUE);
}

/** Drawers of cells, each with its mark that it is well. */
function batteryFace(builder: SolidBuilder, x0: number, x1: number, h: number, z: number): void {
  const step = (h - 0.3) / 8;
  for (let drawer = 0; drawer < 8; drawer += 1) {
    const y = 0.14 + drawer * step;
    panel(builder, x0 + 0.06, x1 - 0.06, y, y + 0.78 * step, z, CABINET_DARK);
    panel(builder, x1 - 0.13, x1 - 0.09, y + 0.3 * step, y + 0.45 * step, z + 0.004, LAMP_GREEN);
  }
}

/** Breakers that can be drawn out, one over the other, each with its handle and lamp. */
function breakerFace(builder: SolidBuilder, x0: number, x1: number, h: number, z: number): void {
  const step = (h - 0.3) / 4;
  for (let cell = 0; cell < 4; cell += 1) {
    const y = 0.12 + cell * step;
    panel(builder, x0 + 0.04, x1 - 0.04, y, y + 0.9 * step, z, UPS_GREY);
    panel(builder, x0 + 0.16, x1 - 0.16, y + 0.2 * step, y + 0.66 * step, z + 0.004, CABINET_DARK);
    panel(builder, x0 + 0.07, x0 + 0.12, y + 0.7 * step, y + 0.8 * step, z + 0.004, PAINT.faultRed);
  }
}

const LOOKS: Readonly<Record<LineupKind, LineupLook>> = {
  'ups-cabinets': { doors: 4, paint: UPS_GREY, face: converterFace },
  'rectifier-cabinets': { doors: 3, paint: UPS_GREY, face: converterFace },
  'battery-cabinets': { doors: 5, paint: BATTERY_GREY, face: batteryFace },
  'low-voltage-switchboard': { doors: 4, paint: CABINET, face: breakerFace },
};

export function lineupNear(kind: LineupKind): BufferGeometry {
  const { doors, paint, face } = LOOKS[kind];
  const [w, h, d] = LINEUP_SIZES_M[kind];
  const builder = new SolidBuilder();
  builder.box(w, 0.1, d - 0.1, 0, 0, 0, CABINET_DARK);
  builder.box(w - 0.01, h - 0.22, d - 0.04, 0, 0.1, -0.02, paint);
  const step = w / doors;
  const front = d / 2 - 0.035;
  for (let door = 0; door < doors; door += 1) {
    const x0 = -w / 2 + door * step;
    panel(builder, x0 - 0.008, x0 + 0.008, 0.1, h - 0.12, front, SEAM);
    face(builder, x0, x0 + step, h - 0.1, front + 0.004);
  }
  // Cables leave upwards.
  builder.box(w - 0.3, 0.12, 0.4 * d, 0, h - 0.12, -0.15 * d, CABINET_DARK);
  return addGlow(builder.build(), [LAMP_BLUE, LAMP_GREEN]);
}

export function lineupFar(kind: LineupKind): BufferGeometry {
  const { paint } = LOOKS[kind];
  const [w, h, d] = LINEUP_SIZES_M[kind];
  const builder = new SolidBuilder().box(w, h, d - 0.04, 0, 0, -0.02, paint);
  panel(
    builder,
    -w / 2 + 0.1,
    w / 2 - 0.1,
    0.14,
    h - 0.3,
    d / 2 - 0.03,
    kind === 'battery-cabinets' ? CABINET_DARK : SEAM,
  );
  return addGlow(builder.build(), []);
}
