import { ROOM_PROGRAMME } from '../../../catalogue/rooms.ts';
import type { FittedRows } from './fit-rows.ts';
import type { HallZones } from './frame-types.ts';
import { CRAH_PITCH_M, HALL_END_M, LINE_STEP_M, SKID_PITCH_M, WALL_M } from './site-sizes.ts';

/** Floor that a hall asks for, m². */
export interface HallProgramme {
  readonly floorM2: number;
  readonly electricalM2: number;
  readonly galleryM2: number;
  /** Rooms at its inner end: pumps and heat exchangers, and its part of what the building is run with. */
  readonly pumpM2: number;
  readonly serviceM2: number;
}

/** How much stands along the walls of the fullest hall. */
export interface WallCounts {
  readonly crahs: number;
  readonly skids: number;
}

const CORRIDOR_M = WALL_M + HALL_END_M;
const EDGE_M = ROOM_PROGRAMME.floorEdge.value;
/** Clear way behind air handlers, and between wall and power skids. */
const BEHIND_M = 0.8;
const BEHIND_SKIDS_M = WALL_M + 1;
/** The shortest floor for a row. */
const SHORTEST_M = 6;
const GRID_M = ROOM_PROGRAMME.grid.value;

/** Steps in which pumps and heat exchangers take more of the service rooms. */
const PUMP_STEPS = 20;
/** The rest of a building needs rooms, too. */
const MOST_FOR_PUMPS = 0.6;

const onGrid = (lengthM: number): number => Math.round(lengthM / GRID_M) * GRID_M;

/** A hall divided along it and across it, before its rows are known. */
export interface HallFrame {
  readonly serviceM: number;
  readonly coreM: number;
  readonly crahLines: number;
  readonly crahsPerLine: number;
  readonly skidLines: number;
  readonly skidsPerLine: number;
  readonly galleryM: number;
  readonly electricalMostM: number;
  /** The widest that the floor between the galleries may be, and what of it rows may take. */
  readonly widestM: number;
  readonly rowsAcrossM: number;
}

/**
 * The hall with its rooms as large as `ease` (0–1) says between what equipment needs and what they ask for; undefined
 * where it is too short for a row.
 */
export function frameHall(
  widthM: number,
  lengthM: number,
  { crahs, skids }: WallCounts,
  asked: HallProgramme,
  ease: number,
): HallFrame | undefined {
  const bandM = onGrid((ease * (asked.pumpM2 + asked.serviceM2)) / widthM);
  const serviceM = bandM < ROOM_PROGRAMME.bandLeast.value ? 0 : bandM;
  const coreM = lengthM - 2 * CORRIDOR_M - serviceM;
  if (coreM < SHORTEST_M) return undefined;
  const crahsPerLine = Math.max(1, Math.floor(coreM / CRAH_PITCH_M));
  const skidsPerLine = Math.max(1, Math.floor(coreM / SKID_PITCH_M));
  const crahLines = Math.ceil(crahs / 2 / crahsPerLine);
  const skidLines = Math.ceil(skids / 2 / skidsPerLine);
  const electricalLeastM = BEHIND_SKIDS_M + skidLines * LINE_STEP_M;
  const galleryLeastM = BEHIND_M + crahLines * LINE_STEP_M;
  const electricalAskedM = onGrid(asked.electricalM2 / 2 / coreM);
  const galleryAskedM = onGrid(Math.min(ROOM_PROGRAMME.galleryDepth.value, asked.galleryM2 / 2 / coreM));
  const galleryM = galleryLeastM + ease * Math.max(0, galleryAskedM - galleryLeastM);
  const shyM = ROOM_PROGRAMME.electricalLeast.value * electricalAskedM;
  const electricalM = electricalLeastM + ease * Math.max(0, shyM - electricalLeastM);
  const widestM = widthM - 2 * (electricalM + galleryM);
  return {
    serviceM,
    coreM,
    crahLines,
    crahsPerLine,
    skidLines,
    skidsPerLine,
    galleryM,
    electricalMostM: Math.max(electricalLeastM, ROOM_PROGRAMME.electricalMost.value * electricalAskedM),
    widestM,
    rowsAcrossM: widestM - 2 * EDGE_M,
  };
}

/** Where rows stand on the floors of a hall, and what is left beside and behind them. */
export function zoneHall(
  widthM: number,
  frame: HallFrame,
  { rows, abreast, pairM, rackPairs, supportPairs }: FittedRows,
  { floorM2, pumpM2, serviceM2 }: HallProgramme,
  rowAisleM: number,
): HallZones {
  const { serviceM, coreM, galleryM, electricalMostM, widestM } = frame;
  const rowsM = abreast * (rows.rowLengthM + rowAisleM) - rowAisleM;
  const floorM = Math.min(widestM, Math.max(rowsM + 2 * EDGE_M, widthM - 2 * (electricalMostM + galleryM)));
  const pairs = rackPairs + supportPairs;
  const floors = supportPairs > 0 ? 2 : 1;
  const roomM = (coreM - pairs * pairM) / (2 * floors);
  const leastEndM = Math.min(EDGE_M, roomM);
  const wantedM = onGrid(floorM2 / floorM);
  const fromPairToPair = (endM: number, mostM: number): number =>
    Math.max(pairM, Math.min(mostM, (Math.min(wantedM, coreM) - 2 * floors * endM) / pairs));
  let pairPitchM = fromPairToPair(leastEndM, ROOM_PROGRAMME.pairPitchMost.value * pairM);
  const spareEndM = (Math.min(wantedM, coreM) - pairs * pairPitchM) / (2 * floors);
  const endM = Math.max(leastEndM, Math.min(ROOM_PROGRAMME.floorEndMost.value, spareEndM));
  const leftM = coreM - pairs * pairPitchM - 2 * floors * endM;
  const shellM = leftM - ROOM_PROGRAMME.flexCorridor.value;
  const flexM = shellM >= ROOM_PROGRAMME.flexLeast.value ? shellM : 0;
  // Too little for a room is a little more for every aisle.
  if (flexM === 0) pairPitchM += leftM / pairs;
  return {
    serviceM,
    pumpShare: Math.min(
      MOST_FOR_PUMPS,
      Math.round((PUMP_STEPS * pumpM2) / (pumpM2 + serviceM2)) / PUMP_STEPS,
    ),
    corridorM: CORRIDOR_M,
    galleryM,
    electricalM: (widthM - floorM) / 2 - galleryM,
    floorM,
    rackFloorM: rackPairs * pairPitchM + 2 * endM,
    networkFloorM: supportPairs > 0 ? supportPairs * pairPitchM + 2 * endM : 0,
    flexM,
    pairPitchM,
  };
}
