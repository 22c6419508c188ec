import { AREAS } from '../../../catalogue/areas.ts';
import type { RackBlock } from '../../campus-types.ts';
import { CDU_SIZE, ROW_END_AISLE_M, SUPPORT_RACK_WIDTH_M } from './site-sizes.ts';
import type { SizedCampus } from './sized-campus.ts';

/** The rows of the fullest hall. */
interface Rows {
  readonly rackSlots: number;
  readonly supportSlots: number;
  readonly cdusPerSlot: number;
  readonly racksPerRow: number;
  readonly supportRacksPerRow: number;
  readonly rowEndSupport: number;
  readonly rowLengthM: number;
  readonly rowDepthM: number;
}

/** Rows that find room on a floor: how many abreast, and from pair to pair at the least. */
export interface FittedRows {
  readonly rows: Rows;
  readonly abreast: number;
  readonly pairM: number;
  /** Pairs of rows of accelerator racks, and of support racks where those have pairs of their own. */
  readonly rackPairs: number;
  readonly supportPairs: number;
}

/** Share of the floor's width that rows reach across where they can. Rule LAY-2. */
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
export interface HallCounts {
  readonly racks: number;
  readonly support: number;
  readonly fewestRacks: number;
}

/** Counted once for the halls of a block. */
export function hallCounts(
  { layout }: SizedCampus,
  { firstHall, endHall }: Pick<RackBlock, 'firstHall' | 'endHall'>,
): HallCounts {
  const racks = layout.racksPerHall.subarray(firstHall, endHall);
  return {
    racks: largest(racks),
    support: largest(layout.supportRacksPerHall.subarray(firstHall, endHall)),
    fewestRacks: fewest(racks),
  };
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

/** The rows of the fullest hall, no longer than there is room for. */
function rowsFor(campus: SizedCampus, { racks, support, fewestRacks }: HallCounts, roomM: number): Rows {
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
    racksPerRow,
    supportRacksPerRow,
    rowEndSupport,
    rowLengthM,
    rowDepthM: cdusPerSlot > 0 ? Math.max(compute.rackDepthM, CDU_SIZE.d) : compute.rackDepthM,
  };
}

/** A floor for rows, metres. */
interface Floor {
  readonly acrossM: number;
  readonly alongM: number;
}

interface Depths {
  readonly rowDepthM: number;
  readonly coldAisleM: number;
  readonly hotAisleM: number;
}

/**
 * Length along a floor that lines of rows take, metres: front to front over a cold aisle, back to back over a hot one. The last
 * may stand alone; behind the first and before the last is the clear way at the floor's ends. Rule LAY-2.
 */
function linesLengthM(lines: number, { rowDepthM, coldAisleM, hotAisleM }: Depths): number {
  const aisles = Math.max(0, lines - 1);
  return lines * rowDepthM + Math.ceil(aisles / 2) * coldAisleM + Math.floor(aisles / 2) * hotAisleM;
}

/** Pairs of rows that so many row places make. */
const pairsOf = (slots: number, abreast: number): number => Math.ceil(Math.ceil(slots / abreast) / 2);

/** As many rows abreast as fill pairs and find room, at least so many; undefined when none do. */
function mostAbreast(
  rows: Rows,
  { coldAisleM, hotAisleM }: Pick<Depths, 'coldAisleM' | 'hotAisleM'>,
  floor: Floor,
  least: number,
): FittedRows | undefined {
  const depths = { rowDepthM: rows.rowDepthM, coldAisleM, hotAisleM };
  const pairM = 2 * rows.rowDepthM + coldAisleM + hotAisleM;
  const slots = rows.rackSlots + rows.supportSlots;
  const room = Math.floor((floor.acrossM + ROW_END_AISLE_M) / (rows.rowLengthM + ROW_END_AISLE_M) + 1e-9);
  const longest = Math.floor(floor.alongM / pairM + 1e-9);
  const filled = Math.max(least, Math.ceil(slots / 2));
  for (let abreast = Math.min(room, filled); abreast >= least; abreast -= 1) {
    const rackPairs = pairsOf(rows.rackSlots, abreast);
    const supportPairs = pairsOf(rows.supportSlots, abreast);
    const apart = rackPairs > 0 && supportPairs > 0 && rackPairs + supportPairs <= longest;
    if (apart) return { rows, abreast, pairM, rackPairs, supportPairs };
    const lines = Math.max(1, Math.ceil(slots / abreast));
    if (linesLengthM(lines, depths) <= floor.alongM + 1e-9)
      return { rows, abreast, pairM, rackPairs: Math.ceil(lines / 2), supportPairs: 0 };
  }
  return undefined;
}

function fitAbreast(
  campus: SizedCampus,
  counts: HallCounts,
  floor: Floor,
  least: number,
): FittedRows | undefined {
  const rows = rowsFor(campus, counts, (floor.acrossM - (least - 1) * ROW_END_AISLE_M) / least);
  return mostAbreast(rows, campus.layout, floor, least);
}

/**
 * The rows of the fullest hall on a floor: as long as there may be; where these would stand one by one and leave much of
 * the width empty, two abreast. Undefined when they do not fit. Rule LAY-2.
 */
export function fitRows(campus: SizedCampus, counts: HallCounts, floor: Floor): FittedRows | undefined {
  const longest = fitAbreast(campus, counts, floor, 1);
  if (longest === undefined || longest.abreast > 1) return longest;
  if (longest.rows.rowLengthM >= LEAST_ACROSS * floor.acrossM) return longest;
  return fitAbreast(campus, counts, floor, 2) ?? longest;
}
