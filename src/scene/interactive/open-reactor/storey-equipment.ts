import { PAINT, rgb } from '../../parts/palette.ts';
import { addPerson } from '../../parts/person-form.ts';
import type { CutBuilder } from './cut-builder.ts';

const CUBICLE = rgb(0x8f9aa3);
const VESSEL = rgb(0xa9b6bd);
const MOTOR = rgb(0x4f7f68);
const TRAY = rgb(0x6b7178);
const DUCT = rgb(0xc4cacd);
/** High-visibility clothing. */
export const JACKET = rgb(0xe3702a);

/** A ring of floor between two radii, its height and that of the ceiling over it, metres. */
export interface Storey {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly ceilingY: number;
}

/** Middles of what stands on a storey, as angles behind the cut; and of its columns, between them. */
const ANGLES = [-1.2, -0.6, 0, 0.6, 1.2] as const;
const COLUMNS = [-0.9, -0.3, 0.3, 0.9] as const;
/** The least room that anything stands in, metres. */
const ROOM_M = 2.6;

/** What a place holds, by its number: cubicles in a row, an upright vessel, two lying ones, or a pump with its motor. */
function addItem(b: CutBuilder, which: number, wideM: number, tallM: number): void {
  const deep = 0.5 * wideM;
  const tall = Math.min(0.62 * tallM, 3.6);
  if (which === 0)
    for (const at of [-1.5, -0.5, 0.5, 1.5])
      b.box(0.95, Math.min(2.2, tall), 0.3 * deep + 0.5, at, 0, 0, CUBICLE, { top: TRAY });
  else if (which === 1) {
    const radius = Math.min(0.36 * wideM, 1.5);
    b.cylinder(radius, 0.82 * tall, 0, 0.1 * tall, 0, VESSEL, { segments: 12, cap: false });
    b.dome(radius, 0.18 * tall, 0, 0.92 * tall, 0, VESSEL, 12, 2);
    b.cylinder(0.12, tallM - tall, 0, tall, 0, PAINT.steel, { segments: 6, cap: false });
  } else if (which === 2)
    for (const level of [0, 1]) {
      const y = 0.9 + 1.5 * level;
      if (y + 0.6 > tallM) continue;
      b.cylinder(0.55, 3.8, -1.9, y, 0, level === 0 ? VESSEL : PAINT.supplyBlue, { axis: 'x', segments: 10 });
      for (const at of [-1.1, 1.1]) b.box(0.3, y - 0.4, 0.9, at, 0, 0, TRAY);
    }
  else {
    b.box(2.6, 0.3, 1.2, 0, 0, 0, PAINT.concreteDark);
    b.cylinder(0.45, 1.2, -1.1, 0.8, 0, MOTOR, { axis: 'x', segments: 10 });
    b.cylinder(0.55, 0.6, 0.2, 0.8, 0, PAINT.steel, { axis: 'x', segments: 10 });
    b.cylinder(0.2, Math.max(0.5, tallM - 1), 0.5, 0.9, 0, PAINT.steel, { segments: 8, cap: false });
  }
}

/** What stands on half a round storey around a containment: plant in turn, columns, a tray and a duct under the ceiling. */
export function addStoreyEquipment(b: CutBuilder, { from, to, y, ceilingY }: Storey, number: number): void {
  const [wideM, tallM] = [to - from, ceilingY - y];
  if (wideM < ROOM_M || tallM < ROOM_M) return;
  const middle = (from + to) / 2;
  for (const [at, angle] of ANGLES.entries()) {
    b.move(middle * Math.cos(angle), y, middle * Math.sin(angle), Math.PI / 2 - angle);
    addItem(b, (at + 2 * number + (number >> 1)) % 4, wideM, tallM);
  }
  b.move(0, 0, 0);
  for (const angle of COLUMNS) {
    const radius = from + 0.8;
    b.cylinder(0.4, tallM, radius * Math.cos(angle), y, radius * Math.sin(angle), PAINT.concrete, {
      segments: 8,
      cap: false,
    });
  }
  const paints = { top: TRAY, cut: TRAY };
  b.halfFloor([middle - 0.9, middle - 0.2], 0.14, [0, ceilingY - 0.9, 0], paints);
  b.halfFloor([to - 1.6, to - 0.7], 0.7, [0, ceilingY - 0.5, 0], { top: DUCT, cut: DUCT });
  if (number > 1) return;
  b.move(middle * Math.cos(0.5), y, middle * Math.sin(0.5), number);
  addPerson(b, JACKET);
  b.move(0, 0, 0);
}
