import { type FittedRows, fitRows, type HallCounts } from './fit-rows.ts';
import type { HallDesign, HallZones, Stretch } from './frame-types.ts';
import { frameHall, type HallFrame, type HallProgramme, type WallCounts, zoneHall } from './hall-zones.ts';
import {
  CRAH_PITCH_M,
  CRAH_SIZE,
  LINE_STEP_M,
  ROW_END_AISLE_M,
  SKID_PITCH_M,
  SKID_SIZE,
} from './site-sizes.ts';
import type { SizedCampus } from './sized-campus.ts';

const SKID_POWER_W = 1.25e6;
/** Clear way before power skids. */
const SKID_FRONT_M = 0.8;
/** A fan wall stands this far from the floor it blows at. */
const FAN_WALL_M = 0.3;
/** How much of what rooms ask for is tried, one after the other, until the rows fit. */
const EASES = [1, 0.75, 0.5, 0.25, 0];

/** The racks of one block, and how many of them its fullest hall holds. */
export interface BlockOfHalls {
  readonly campus: SizedCampus;
  readonly counts: HallCounts;
}

/** Air handlers along both long walls of the fullest hall, and power skids: as many in every hall. */
function wallCounts({ compute, layout }: SizedCampus, blocks: readonly BlockOfHalls[]): WallCounts {
  const hallPowerW = compute.provisionedItPowerW / Math.max(1, layout.hallCount);
  let crahs = 0;
  for (const { campus } of blocks)
    crahs = Math.max(crahs, Math.ceil(campus.cooling.crahCount / Math.max(1, campus.layout.hallCount)));
  return { crahs, skids: 2 * Math.max(1, Math.ceil(hallPowerW / SKID_POWER_W / 2)) };
}

/** Where things stand beside the rows: as long as their line asks for, within `within`, around the rows' middle. */
function lineBeside(items: number, pitchM: number, rows: Stretch, within: Stretch): Stretch {
  const lengthM = Math.min(within.v1 - within.v0, Math.max(rows.v1 - rows.v0, items * pitchM));
  const middle = (rows.v0 + rows.v1) / 2;
  const v0 = Math.min(Math.max(within.v0, middle - lengthM / 2), within.v1 - lengthM);
  return { v0, v1: v0 + lengthM };
}

/** From the hall's inner end to the floor of its rows. */
export const floorStartV = (lengthM: number, { serviceM, corridorM }: HallZones): number =>
  -lengthM / 2 + serviceM + corridorM;

/**
 * Fits what the fullest hall of each block needs into halls of this width and length, with as much for their rooms as there
 * is room for; undefined when it does not fit. All are divided alike; rows are each block's own. Rules LAY-2, LAY-70.
 */
export function designHalls(
  whole: SizedCampus,
  blocks: readonly BlockOfHalls[],
  programme: HallProgramme,
  widthM: number,
  lengthM: number,
): readonly HallDesign[] | undefined {
  const walls = wallCounts(whole, blocks);
  for (const ease of EASES) {
    const frame = frameHall(widthM, lengthM, walls, programme, ease);
    if (frame === undefined) continue;
    const floor = { acrossM: frame.rowsAcrossM, alongM: frame.coreM };
    const fitted = blocks.map(({ campus, counts }) => fitRows(campus, counts, floor));
    const widest = roomiest(fitted, frame.coreM);
    if (widest === undefined) continue;
    const zones = zoneHall(widthM, frame, widest, programme, ROW_END_AISLE_M);
    return fitted.flatMap((rows) =>
      rows === undefined ? [] : [hallWith(whole, walls, frame, zones, rows, widthM, lengthM)],
    );
  }
  return undefined;
}

/** Rows that take as much of the floor as any of these, across it and along it; undefined where some find no room. */
function roomiest(all: readonly (FittedRows | undefined)[], alongM: number): FittedRows | undefined {
  let [most] = all;
  for (const each of all) {
    if (most === undefined || each === undefined) return undefined;
    const acrossM = ({ abreast, rows }: FittedRows): number => abreast * (rows.rowLengthM + ROW_END_AISLE_M);
    const wider = acrossM(each) > acrossM(most) ? each : most;
    most = {
      ...wider,
      pairM: Math.max(most.pairM, each.pairM),
      rackPairs: Math.max(most.rackPairs, each.rackPairs),
      supportPairs: Math.max(most.supportPairs, each.supportPairs),
    };
  }
  // Rows of one kind have been fitted line by line, the last one alone if need be.
  if (most === undefined || all.length === 1) return most;
  return (most.rackPairs + most.supportPairs) * most.pairM <= alongM + 1e-6 ? most : undefined;
}

function hallWith(
  { layout }: SizedCampus,
  walls: WallCounts,
  frame: HallFrame,
  zones: HallZones,
  { rows, abreast, rackPairs, supportPairs }: FittedRows,
  widthM: number,
  lengthM: number,
): HallDesign {
  const { crahLines, crahsPerLine, skidLines, skidsPerLine } = frame;
  const { electricalM, galleryM, floorM, rackFloorM, networkFloorM } = zones;
  const v0 = floorStartV(lengthM, zones);
  const within = { v0, v1: lengthM / 2 - zones.corridorM };
  const floors = { v0, v1: v0 + networkFloorM + rackFloorM };
  const perLine = (count: number, lines: number) => Math.ceil(Math.ceil(count / 2) / Math.max(1, lines));
  return {
    ...rows,
    ...zones,
    widthM,
    lengthM,
    abreast,
    abreastPitchM: rows.rowLengthM + Math.max(ROW_END_AISLE_M, floorM / abreast - rows.rowLengthM),
    rackPairs,
    supportPairs,
    coldAisleM: layout.coldAisleM,
    crahLines,
    crahsPerLine,
    skidLines,
    skidsPerLine,
    skidsPerHall: walls.skids,
    crahsAlong: lineBeside(perLine(walls.crahs, crahLines), CRAH_PITCH_M, floors, within),
    skidsAlong: lineBeside(perLine(walls.skids, skidLines), SKID_PITCH_M, floors, within),
    skidInsetM: electricalM - SKID_FRONT_M - SKID_SIZE.d / 2 - (skidLines - 1) * LINE_STEP_M,
    crahInsetM:
      electricalM + galleryM - FAN_WALL_M - CRAH_SIZE.d / 2 - Math.max(0, crahLines - 1) * LINE_STEP_M,
  };
}

/** A row place on its floor, counted from the floor's first. */
function placeOnFloor({ rackSlots, supportPairs }: HallDesign, slot: number): number {
  return supportPairs > 0 && slot >= rackSlots ? slot - rackSlots : slot;
}

/** Middle of row place `slot` in the hall: across it. */
export function slotU(design: HallDesign, slot: number): number {
  const column = placeOnFloor(design, slot) % design.abreast;
  return (column - (design.abreast - 1) / 2) * design.abreastPitchM;
}

/** Middle of row place `slot` in the hall: along it. */
export function slotV(design: HallDesign, slot: number): number {
  const { abreast, rackSlots, supportPairs, rackPairs, pairPitchM, networkFloorM, rackFloorM } = design;
  const line = Math.floor(placeOnFloor(design, slot) / abreast);
  const onNetworkFloor = supportPairs > 0 && slot >= rackSlots;
  const floorV = floorStartV(design.lengthM, design) + (onNetworkFloor ? 0 : networkFloorM);
  const [floorM, pairs] = onNetworkFloor ? [networkFloorM, supportPairs] : [rackFloorM, rackPairs];
  // Where lines find room only with the last one alone, the first stands with its back to the floor's end.
  const firstM = Math.max(
    floorM / 2 - ((pairs - 1) / 2) * pairPitchM,
    design.rowDepthM + design.coldAisleM / 2,
  );
  const middle = floorV + firstM + (line >> 1) * pairPitchM;
  const half = (design.coldAisleM + design.rowDepthM) / 2;
  return (line & 1) === 0 ? middle - half : middle + half;
}

/** Which way the fronts of the row look along the hall: +1 or −1, towards the cold aisle. */
export function slotFacing(design: HallDesign, slot: number): number {
  return (Math.floor(placeOnFloor(design, slot) / design.abreast) & 1) === 0 ? 1 : -1;
}
