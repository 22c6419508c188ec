import { fitRows, type HallCounts } from './fit-rows.ts';
import type { HallDesign, HallZones, Stretch } from './frame-types.ts';
import { frameHall, type HallProgramme, type WallCounts, zoneHall } from './hall-zones.ts';
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

/** Air handlers and power skids along both long walls of the fullest hall. */
function wallCounts({ compute, cooling, layout }: SizedCampus): WallCounts {
  const halls = Math.max(1, layout.hallCount);
  const hallPowerW = compute.provisionedItPowerW / halls;
  return {
    crahs: Math.ceil(cooling.crahCount / halls),
    skids: 2 * Math.max(1, Math.ceil(hallPowerW / SKID_POWER_W / 2)),
  };
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
 * Fits what the fullest hall needs into a hall of this width and length, with as much for its rooms as there is room for;
 * undefined when it does not fit. Rules LAY-2, LAY-70.
 */
export function designHall(
  campus: SizedCampus,
  counts: HallCounts,
  programme: HallProgramme,
  widthM: number,
  lengthM: number,
): HallDesign | undefined {
  const walls = wallCounts(campus);
  for (const ease of EASES) {
    const frame = frameHall(widthM, lengthM, walls, programme, ease);
    if (frame === undefined) continue;
    const fitted = fitRows(campus, counts, { acrossM: frame.rowsAcrossM, alongM: frame.coreM });
    if (fitted === undefined) continue;
    const zones = zoneHall(widthM, frame, fitted, programme, ROW_END_AISLE_M);
    const { crahLines, crahsPerLine, skidLines, skidsPerLine } = frame;
    const { electricalM, galleryM, floorM, rackFloorM, networkFloorM } = zones;
    const { rows, abreast } = fitted;
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
      rackPairs: fitted.rackPairs,
      supportPairs: fitted.supportPairs,
      coldAisleM: campus.layout.coldAisleM,
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
  return undefined;
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
  const middle = floorV + floorM / 2 + ((line >> 1) - (pairs - 1) / 2) * pairPitchM;
  const half = (design.coldAisleM + design.rowDepthM) / 2;
  return (line & 1) === 0 ? middle - half : middle + half;
}

/** Which way the fronts of the row look along the hall: +1 or −1, towards the cold aisle. */
export function slotFacing(design: HallDesign, slot: number): number {
  return (Math.floor(placeOnFloor(design, slot) / design.abreast) & 1) === 0 ? 1 : -1;
}
