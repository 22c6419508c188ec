import { AREAS } from '../../../catalogue/areas.ts';
import type { HallDesign } from './frame-types.ts';
import {
  CDU_SIZE,
  CRAH_PITCH_M,
  CRAH_SIZE,
  HALL_END_M,
  LINE_STEP_M,
  ROW_END_AISLE_M,
  SKID_PITCH_M,
  SKID_SIZE,
  SUPPORT_RACK_WIDTH_M,
  WALL_M,
} from './site-sizes.ts';
import type { SizedCampus } from './sized-campus.ts';

/** What must fit into the fullest hall. */
interface HallNeed {
  readonly rackSlots: number;
  readonly supportSlots: number;
  readonly cdusPerSlot: number;
  readonly crahs: number;
  readonly skids: number;
  readonly racksPerRow: number;
  readonly supportRacksPerRow: number;
  readonly rowEndSupport: number;
  readonly rowLengthM: number;
  readonly rowDepthM: number;
}

const SKID_POWER_W = 1.25e6;
const MAX_STRETCH = 1.7;
/** Shares of the white space's width and length that rows are spread over where they would not fill them. */
const SPREAD_ACROSS = 0.9;
const SPREAD_ALONG = 0.8;
/** Share of the white space's width that rows reach across where they can. Rule LAY-2. */
const LEAST_ACROSS = 2 / 3;
/** Support racks that stand at each end of an accelerator row at the most. */
const MOST_AT_ROW_END = 3;
/** Rows are no shorter than this where the hall has the racks: a wider hall is built before. Rule LAY-2. */
const FEWEST_IN_ROW = AREAS.minRacksPerRow.value;

function largest(counts: Int32Array): number {
  let top = 0;
  for (const count of counts) if (count > top) top = count;
  return top;
}

function fewest(counts: Int32Array): number {
  let bottom = Number.POSITIVE_INFINITY;
  for (const count of counts) if (count < bottom) bottom = count;
  return bottom;
}

const perHall = (total: number, halls: number): number => Math.ceil(total / Math.max(1, halls));

/** Racks of the fullest hall, and of the emptiest: they differ by one at most. */
interface HallCounts {
  readonly racks: number;
  readonly support: number;
  readonly fewestRacks: number;
}

/** Counted once for a campus. */
export function hallCounts({ layout }: SizedCampus): HallCounts {
  return {
    racks: largest(layout.racksPerHall),
    support: largest(layout.supportRacksPerHall),
    fewestRacks: fewest(layout.racksPerHall),
  };
}

/** Lines of air handlers and power skids along both long walls, and the white space they leave between them. */
interface FanWalls {
  readonly crahs: number;
  readonly skids: number;
  readonly crahsPerLine: number;
  readonly skidsPerLine: number;
  readonly crahLines: number;
  readonly skidLines: number;
  readonly whiteW: number;
}

function fanWalls({ compute, cooling, layout }: SizedCampus, widthM: number, usableM: number): FanWalls {
  const crahs = perHall(cooling.crahCount, layout.hallCount);
  const hallPowerW = compute.provisionedItPowerW / Math.max(1, layout.hallCount);
  const skids = 2 * Math.max(1, Math.ceil(hallPowerW / SKID_POWER_W / 2));
  const crahsPerLine = Math.max(1, Math.floor(usableM / CRAH_PITCH_M));
  const skidsPerLine = Math.max(1, Math.floor(usableM / SKID_PITCH_M));
  const crahLines = Math.ceil(crahs / 2 / crahsPerLine);
  const skidLines = Math.ceil(skids / 2 / skidsPerLine);
  const sideM = WALL_M + 1 + skidLines * LINE_STEP_M + 0.8 + crahLines * LINE_STEP_M + 1.2;
  return { crahs, skids, crahsPerLine, skidsPerLine, crahLines, skidLines, whiteW: widthM - 2 * sideM };
}

interface Row {
  readonly racksPerRow: number;
  readonly rackSlots: number;
  readonly cdusPerSlot: number;
  /** Accelerator racks and CDUs, without support racks at the ends. */
  readonly coreM: number;
}

function rowOf({ compute, cooling, layout }: SizedCampus, racks: number, racksPerRow: number): Row {
  const rackSlots = Math.ceil(racks / racksPerRow);
  const cdusPerSlot = Math.ceil(perHall(cooling.cduCount, layout.hallCount) / Math.max(1, rackSlots));
  const coreM = racksPerRow * Math.max(0.3, compute.rackWidthM) + cdusPerSlot * CDU_SIZE.w;
  return { racksPerRow, rackSlots, cdusPerSlot, coreM };
}

/** The longest row that LAY-2 allows and there is room for. */
function longestRow(campus: SizedCampus, racks: number, roomM: number): Row {
  const most = Math.max(1, Math.round(campus.layout.racksPerRow));
  const fewest = Math.max(1, Math.min(most, FEWEST_IN_ROW, racks));
  let row = rowOf(campus, racks, most);
  while (row.coreM > roomM && row.racksPerRow > fewest) row = rowOf(campus, racks, row.racksPerRow - 1);
  return row;
}

/** Support racks at each end of a row: one where it fits, more where an aisle is left beside them. */
function supportAtEnd(support: number, { rackSlots, coreM }: Row, roomM: number): number {
  if (rackSlots === 0) return 0;
  const racksIn = (lengthM: number) => Math.max(0, Math.floor(lengthM / 2 / SUPPORT_RACK_WIDTH_M));
  const beside = racksIn(roomM - coreM);
  const withAisles = racksIn(roomM - coreM - 2 * ROW_END_AISLE_M);
  const room = Math.min(beside, Math.max(1, withAisles));
  return Math.min(MOST_AT_ROW_END, room, Math.floor(support / 2 / rackSlots));
}

/** What the fullest hall of a campus needs, with rows no longer than there is room for. */
function hallNeed(
  campus: SizedCampus,
  { racks, support, fewestRacks }: HallCounts,
  { crahs, skids }: FanWalls,
  roomM: number,
): HallNeed {
  const { compute, cooling } = campus;
  const row = longestRow(campus, racks, roomM);
  const { racksPerRow, rackSlots, cdusPerSlot, coreM } = row;
  const rowEndSupport = supportAtEnd(support, row, roomM);
  const rowLengthM = coreM + 2 * rowEndSupport * SUPPORT_RACK_WIDTH_M;
  const supportRacksPerRow = Math.max(1, Math.floor(rowLengthM / SUPPORT_RACK_WIDTH_M));
  // Rows of the emptiest hall: the surest number of row ends.
  const fewestRows = Number.isFinite(fewestRacks) ? Math.ceil(fewestRacks / racksPerRow) : 0;
  const inRows = Math.max(0, support - 2 * rowEndSupport * fewestRows);
  return {
    rackSlots: Math.max(rackSlots, cooling.cduCount > 0 ? 1 : 0),
    supportSlots: Math.ceil(inRows / supportRacksPerRow),
    cdusPerSlot,
    crahs,
    skids,
    racksPerRow,
    supportRacksPerRow,
    rowEndSupport,
    rowLengthM,
    rowDepthM: Math.max(compute.rackDepthM, CDU_SIZE.d),
  };
}

interface Room {
  readonly rowM: number;
  readonly pairM: number;
  readonly whiteW: number;
  readonly whiteL: number;
}

interface Fit {
  readonly abreast: number;
  readonly pairs: number;
  readonly emptiestM: number;
}

/** The number of rows abreast, at least so many, that leaves the narrowest of widest gaps; undefined when none fits. */
function bestAbreast(slots: number, least: number, { rowM, pairM, whiteW, whiteL }: Room): Fit | undefined {
  const most = Math.floor((whiteW + ROW_END_AISLE_M) / (rowM + ROW_END_AISLE_M));
  let best: Fit | undefined;
  for (let abreast = least; abreast <= most; abreast += 1) {
    const lines = Math.ceil(slots / abreast);
    const pairs = Math.max(1, Math.ceil(lines / 2));
    if (pairs * pairM > whiteL) continue;
    // One row or one pair cannot be spread: all the room beside it stays empty.
    const besideM = abreast > 1 ? abreastPitch(abreast, rowM, whiteW) - rowM : SPREAD_ACROSS * whiteW - rowM;
    const behindM = pairs > 1 ? pairPitch(pairs, pairM, whiteL) - pairM : SPREAD_ALONG * whiteL - pairM;
    const emptiestM = Math.max(besideM, behindM);
    if (!best || emptiestM < best.emptiestM) best = { abreast, pairs, emptiestM };
  }
  return best;
}

/** Distance between the middles of neighbouring rows abreast: they share out nine tenths of the white space. */
function abreastPitch(abreast: number, rowM: number, whiteW: number): number {
  if (abreast <= 1) return rowM + ROW_END_AISLE_M;
  const spread = (SPREAD_ACROSS * whiteW - rowM) / (abreast - 1);
  return Math.max(rowM + ROW_END_AISLE_M, spread);
}

/** Distance between the middles of neighbouring pairs: wider aisles where the hall has room, never past its ends. */
function pairPitch(pairs: number, pairM: number, whiteL: number): number {
  const even = whiteL / pairs;
  const spread = pairs > 1 ? (SPREAD_ALONG * whiteL - pairM) / (pairs - 1) : pairM;
  return Math.max(pairM, Math.min(even, Math.max(pairM * MAX_STRETCH, spread)));
}

interface Filling {
  readonly need: HallNeed;
  readonly fit: Fit;
  readonly pairM: number;
}

/** The hall filled with rows that are short enough for so many abreast; undefined when they do not fit. */
function fillAbreast(
  campus: SizedCampus,
  counts: HallCounts,
  walls: FanWalls,
  whiteL: number,
  least: number,
): Filling | undefined {
  const { whiteW } = walls;
  const need = hallNeed(campus, counts, walls, (whiteW - (least - 1) * ROW_END_AISLE_M) / least);
  const pairM = 2 * need.rowDepthM + campus.layout.coldAisleM + campus.layout.hotAisleM;
  const room = { rowM: need.rowLengthM, pairM, whiteW, whiteL };
  const fit = bestAbreast(need.rackSlots + need.supportSlots, least, room);
  return fit && { need, fit, pairM };
}

/** As long rows as there may be; where these would stand one by one and leave much of the width empty, two abreast. */
function fillHall(
  campus: SizedCampus,
  counts: HallCounts,
  walls: FanWalls,
  whiteL: number,
): Filling | undefined {
  const longest = fillAbreast(campus, counts, walls, whiteL, 1);
  if (longest === undefined || longest.fit.abreast > 1) return longest;
  if (longest.need.rowLengthM >= LEAST_ACROSS * walls.whiteW) return longest;
  return fillAbreast(campus, counts, walls, whiteL, 2) ?? longest;
}

/** Fits what the fullest hall needs into a hall of this width and length; undefined when it does not fit. */
export function designHall(
  campus: SizedCampus,
  counts: HallCounts,
  widthM: number,
  lengthM: number,
): HallDesign | undefined {
  const { coldAisleM } = campus.layout;
  const usable = lengthM - 2 * (WALL_M + HALL_END_M);
  if (usable < 6) return undefined;
  const walls = fanWalls(campus, widthM, usable);
  const { crahsPerLine, skidsPerLine, crahLines, skidLines, whiteW } = walls;
  const skidInsetM = WALL_M + 1 + SKID_SIZE.d / 2;
  const crahInsetM = WALL_M + 1 + skidLines * LINE_STEP_M + 0.8 + CRAH_SIZE.d / 2;
  const filling = fillHall(campus, counts, walls, usable);
  if (filling === undefined) return undefined;
  const { need, fit, pairM } = filling;
  return {
    ...need,
    widthM,
    lengthM,
    abreast: fit.abreast,
    abreastPitchM: abreastPitch(fit.abreast, need.rowLengthM, whiteW),
    pairPitchM: pairPitch(fit.pairs, pairM, usable),
    pairCount: fit.pairs,
    coldAisleM,
    crahLines,
    crahsPerLine,
    skidLines,
    skidsPerLine,
    skidsPerHall: need.skids,
    skidInsetM,
    crahInsetM,
    whiteWidthM: whiteW,
    whiteLengthM: usable,
  };
}

/** Middle of row place `slot` in the hall: across it. */
export function slotU(design: HallDesign, slot: number): number {
  const column = slot % design.abreast;
  return (column - (design.abreast - 1) / 2) * design.abreastPitchM;
}

/** Middle of row place `slot` in the hall: along it. */
export function slotV(design: HallDesign, slot: number): number {
  const line = Math.floor(slot / design.abreast);
  const pair = line >> 1;
  const middle = (pair - (design.pairCount - 1) / 2) * design.pairPitchM;
  const half = (design.coldAisleM + design.rowDepthM) / 2;
  return (line & 1) === 0 ? middle - half : middle + half;
}

/** Which way the fronts of the row look along the hall: +1 or −1, towards the cold aisle. */
export function slotFacing(design: HallDesign, slot: number): number {
  return (Math.floor(slot / design.abreast) & 1) === 0 ? 1 : -1;
}
