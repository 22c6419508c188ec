import { slotU, slotV } from './design-hall.ts';
import type { HallDesign, Stretch } from './frame-types.ts';
import { CDU_SIZE, HALL_EXIT_STOREY_M, LINE_STEP_M, SUPPORT_RACK_WIDTH_M } from './site-sizes.ts';

/** Places inside a hall, in its own metres: u across it towards its outer wall, v along it away from its inner end. */

/** The outer wall, where facility water passes. */
export function hallExitU(design: HallDesign): number {
  return design.widthM / 2;
}

export function hallExitV(design: HallDesign, supply: boolean, storey: number): number {
  return -design.lengthM / 2 + (supply ? 2.2 : 4) + storey * HALL_EXIT_STOREY_M;
}

/** First CDU of a hall with so many that stands in row place `slot`: they are spread evenly over the row places. */
export function firstCduIn(design: HallDesign, cdus: number, slot: number): number {
  return Math.ceil((slot * cdus) / Math.max(1, design.rackSlots));
}

/** Row place of a hall's `cdu`-th CDU. */
export function slotOfCdu(design: HallDesign, cdus: number, cdu: number): number {
  return Math.floor((cdu * design.rackSlots) / Math.max(1, cdus));
}

/** Across-hall place of the `order`-th CDU of a row place: even ones at one end, odd ones at the other. */
function cduU(design: HallDesign, slot: number, order: number): number {
  const middle = slotU(design, slot);
  const inset = design.rowEndSupport * SUPPORT_RACK_WIDTH_M + ((order >> 1) + 0.5) * CDU_SIZE.w;
  const fromEnd = design.rowLengthM / 2 - inset;
  return (order & 1) === 0 ? middle - fromEnd : middle + fromEnd;
}

/** The CDU that serves row place `row`: its own, else the nearest before it. */
export function cduOfRow(design: HallDesign, cdus: number, row: number): number {
  const first = firstCduIn(design, cdus, row);
  if (firstCduIn(design, cdus, row + 1) > first) return first;
  return Math.min(cdus - 1, Math.max(0, first - 1));
}

/** Across-hall place of the first rack of a row place, before its half width. */
export function rackStartU(design: HallDesign): number {
  const ends = design.rowEndSupport * SUPPORT_RACK_WIDTH_M + Math.ceil(design.cdusPerSlot / 2) * CDU_SIZE.w;
  return -design.rowLengthM / 2 + ends;
}

export interface HallPlace {
  readonly u: number;
  readonly v: number;
}

/** How things stand along both long walls of a hall. Told once for all of them. */
export interface WallLine {
  /** Items of one line on one wall, and the step between them. */
  readonly items: number;
  readonly pitchM: number;
  readonly startV: number;
}

/** How `count` items stand along a stretch of both long walls, so many in a line. */
export function wallLine({ v0, v1 }: Stretch, count: number, perLine: number): WallLine {
  const onWall = Math.ceil(count / 2);
  const lines = Math.max(1, Math.ceil(onWall / perLine));
  const items = Math.max(1, Math.ceil(onWall / lines));
  return { items, pitchM: (v1 - v0) / items, startV: v0 };
}

/** Place of item `item` along both long walls: even ones outside, odd ones inside, then further lines. */
export function placeOnWall(
  { widthM }: HallDesign,
  { items, pitchM, startV }: WallLine,
  item: number,
  insetM: number,
): HallPlace {
  const order = item >> 1;
  const u = widthM / 2 - insetM - Math.floor(order / items) * LINE_STEP_M;
  return { u: (item & 1) === 0 ? u : -u, v: startV + ((order % items) + 0.5) * pitchM };
}

/** Power skids in the electrical rooms along both long walls. */
export const skidLine = (design: HallDesign): WallLine =>
  wallLine(design.skidsAlong, design.skidsPerHall, design.skidsPerLine);

/** Rows beside one long wall of a hall, counted away from its inner end. */
interface RowBeside {
  readonly outer: boolean;
  /** How many of them come before this one, and how many there are in full lines. */
  readonly rank: number;
  readonly rows: number;
}

/** The wall beside which row place `row` lies: rows in the very middle take turns. */
function rowBeside({ abreast, rackSlots }: HallDesign, row: number): RowBeside {
  const column = row % abreast;
  const line = Math.floor(row / abreast);
  const lines = Math.ceil(rackSlots / abreast);
  const half = abreast >> 1;
  const odd = abreast & 1;
  const inMiddle = odd === 1 && column === half;
  const outer = inMiddle ? (line & 1) === 0 : column >= half + odd;
  const before = line * half;
  // Middle rows of even lines are outer ones, those of odd lines inner ones.
  if (!outer)
    return { outer, rank: before + odd * (line >> 1) + column, rows: lines * half + odd * (lines >> 1) };
  const inLine = inMiddle ? 0 : column - half - odd + odd * (1 - (line & 1));
  const rank = before + odd * ((line + 1) >> 1) + inLine;
  return { outer, rank, rows: lines * half + odd * ((lines + 1) >> 1) };
}

/**
 * The power skid whose busway runs over row place `row`: those in the gallery beside it share the rows out among
 * themselves. Rule LAY-13.
 */
export function skidOfRow(design: HallDesign, { items }: WallLine, row: number): number {
  const { outer, rank, rows } = rowBeside(design, row);
  const skids = Math.max(1, (design.skidsPerHall + (outer ? 1 : 0)) >> 1);
  const lines = Math.ceil(skids / items);
  const place = Math.min(skids - 1, Math.floor(((rank + 0.5) * skids) / Math.max(1, rows)));
  // Skids of further lines stand behind those of the first.
  const behind = (place % lines) * items + Math.floor(place / lines);
  const order = behind < skids ? behind : Math.floor(place / lines);
  return 2 * order + (outer ? 0 : 1);
}

/** Middle of a hall's `cdu`-th CDU. */
export function cduPlace(design: HallDesign, cdus: number, cdu: number): HallPlace {
  const slot = slotOfCdu(design, cdus, cdu);
  return { u: cduU(design, slot, cdu - firstCduIn(design, cdus, slot)), v: slotV(design, slot) };
}
