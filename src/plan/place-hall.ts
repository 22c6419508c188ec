import { type HallDesign, slotFacing, slotU, slotV } from '../model/layout/site/design-hall.ts';
import {
  type BoxSize,
  CDU_SIZE,
  CRAH_SIZE,
  SKID_SIZE,
  SUPPORT_RACK_WIDTH_M,
  WALL_M,
} from '../model/layout/site/site-sizes.ts';
import { type Share, servedBy, shareOf, shareStart } from '../model/layout/site/split-evenly.ts';
import type { ThingBuilder } from './block-builder.ts';
import { cduU, firstCduOf, type HallSite, yawOf } from './hall-site.ts';
import { placeHallHeaders, placeRowRuns } from './place-pipes.ts';
import { placeSupport } from './place-support.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Fills every hall: rows, racks, CDUs, CRAHs, power skids, and the runs above them. */
export function placeHalls(draft: PlanDraft): void {
  const { campus, frame, things } = draft;
  const { cooling, layout } = campus;
  const halls = frame.building.halls;
  const hallCount = layout.buildingCount * halls.length;
  if (cooling.cduCount > 0) things.rack.loopKind = 'cdu';
  else things.rack.loopKind = cooling.crahCount > 0 ? 'crah' : null;
  things['support-rack'].loopKind = cooling.crahCount > 0 ? 'crah' : null;
  const position = things.hall;
  for (let hall = 0; hall < position.count; hall += 1) {
    const pose = halls[hall % halls.length];
    if (!pose) continue;
    const building = Math.floor(hall / halls.length);
    const cduFirst = shareStart(cooling.cduCount, hallCount, hall);
    const racks = layout.racksPerHall[hall] ?? 0;
    const site: HallSite = {
      hall,
      building,
      x: position.xOf(hall),
      z: position.zOf(hall),
      su: pose.su,
      sv: pose.sv,
      design: frame.building.hall,
      cduFirst,
      cdus: shareStart(cooling.cduCount, hallCount, hall + 1) - cduFirst,
      crahs:
        shareStart(cooling.crahCount, hallCount, hall + 1) - shareStart(cooling.crahCount, hallCount, hall),
      racks,
      rackRows: Math.ceil(racks / frame.building.hall.racksPerRow),
    };
    placeCdus(draft, site, hallCount);
    placeWallThings(draft, site, hallCount);
    placeRackRows(draft, site, hallCount);
    placeSupport(draft, site, hallCount, layout.supportRacksPerHall[hall] ?? 0);
    placeHallHeaders(draft, site);
  }
}

/** Half-lengths from the middle of a row place to where its racks begin. */
function rackStartU(design: HallDesign): number {
  const ends = design.rowEndSupport * SUPPORT_RACK_WIDTH_M + Math.ceil(design.cdusPerSlot / 2) * CDU_SIZE.w;
  return -design.rowLengthM / 2 + ends;
}

function placeCdus(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { campus, things } = draft;
  const { design } = site;
  const { w, h, d } = CDU_SIZE;
  const share = shareOf(campus.power.blockTransformerCount, hallCount, site.hall, site.cdus);
  for (let item = 0; item < site.cdus; item += 1) {
    const slot = Math.floor((item * design.rackSlots) / site.cdus);
    const x = site.x + site.su * cduU(design, slot, item - firstCduOf(site, slot));
    const z = site.z + site.sv * slotV(design, slot);
    const index = things.cdu.add(x, 0, z, w, h, d, yawOf(slotFacing(design, slot) * site.sv));
    things.cdu.link(index, site.hall, servedBy(share, item), -1);
  }
}

/** CRAHs along the long walls of the hall and power skids in the galleries behind them. */
function placeWallThings(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { things } = draft;
  const { design } = site;
  const { crahsPerLine, crahInsetM, skidsPerHall, skidsPerLine, skidInsetM } = design;
  placeWallLine(draft, site, hallCount, {
    block: things.crah,
    box: CRAH_SIZE,
    count: site.crahs,
    perLine: crahsPerLine,
    insetM: crahInsetM,
  });
  placeWallLine(draft, site, hallCount, {
    block: things['power-skid'],
    box: SKID_SIZE,
    count: skidsPerHall,
    perLine: skidsPerLine,
    insetM: skidInsetM,
  });
}

interface WallLine {
  readonly block: ThingBuilder;
  readonly box: BoxSize;
  readonly count: number;
  readonly perLine: number;
  readonly insetM: number;
}

function placeWallLine(draft: PlanDraft, site: HallSite, hallCount: number, line: WallLine): void {
  const { block, count } = line;
  const { w, h, d } = line.box;
  const share = shareOf(draft.campus.power.blockTransformerCount, hallCount, site.hall, count);
  for (let item = 0; item < count; item += 1) {
    const { u, v } = wallPlace(site.design, item, count, line.perLine, line.insetM);
    const offsetX = site.su * u;
    const index = block.add(site.x + offsetX, 0, site.z + site.sv * v, w, h, d, wallYaw(offsetX));
    block.link(index, site.hall, servedBy(share, item), -1);
  }
}

/** Fronts look away from the wall. */
function wallYaw(offsetX: number): number {
  return offsetX > 0 ? -Math.PI / 2 : Math.PI / 2;
}

interface WallPlace {
  readonly u: number;
  readonly v: number;
}

/** Place of item `item` of `count` along both long walls: even ones outside, odd ones inside, then further lines. */
function wallPlace(
  design: HallDesign,
  item: number,
  count: number,
  perLine: number,
  insetM: number,
): WallPlace {
  const onWall = Math.ceil(count / 2);
  const lines = Math.max(1, Math.ceil(onWall / perLine));
  const perUsedLine = Math.ceil(onWall / lines);
  const order = item >> 1;
  const line = Math.floor(order / perUsedLine);
  const usable = design.lengthM - 2 * (WALL_M + 3);
  const v = -usable / 2 + ((order % perUsedLine) + 0.5) * (usable / perUsedLine);
  const u = design.widthM / 2 - insetM - line * 2.4;
  return { u: (item & 1) === 0 ? u : -u, v };
}

function placeRackRows(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { campus, things } = draft;
  const { design, racks, rackRows } = site;
  const { rackWidthM: width, rackHeightM: height, rackDepthM: depth } = campus.compute;
  const feed = shareOf(campus.power.blockTransformerCount, hallCount, site.hall, racks);
  const cool = hallCoolShare(draft, site, hallCount);
  const start = rackStartU(design);
  let placed = 0;
  for (let row = 0; row < rackRows; row += 1) {
    const middle = slotU(design, row);
    const z = site.z + site.sv * slotV(design, row);
    const yaw = yawOf(slotFacing(design, row) * site.sv);
    const rowX = site.x + site.su * middle;
    const parent = things.row.add(rowX, 0, z, design.rowLengthM, height, design.rowDepthM, yaw);
    things.row.link(parent, site.hall, -1, -1);
    const end = shareStart(racks, rackRows, row + 1);
    const count = end - placed;
    const x = site.x + site.su * (middle + start + 0.5 * width);
    const stepX = site.su * width;
    const first = things.rack.addRun({ count, x, z, stepX, width, height, depth, yaw, parent });
    things.rack.feedRun(first, count, feed, placed);
    coolRow(draft, site, cool, { row, first, count, placed });
    placed = end;
    placeRowRuns(draft, site, row, count);
  }
}

interface RackRow {
  readonly row: number;
  /** Index of its first rack. */
  readonly first: number;
  readonly count: number;
  /** Racks of the hall before it. */
  readonly placed: number;
}

/** What cools the racks of a hall that has no CDU of its own: CRAHs, or the nearest hall's CDU. */
function hallCoolShare(draft: PlanDraft, site: HallSite, hallCount: number): Share {
  const { cduCount, crahCount } = draft.campus.cooling;
  if (cduCount <= 0) return shareOf(crahCount, hallCount, site.hall, site.racks);
  return { ...shareOf(cduCount, hallCount, site.hall, 1), owned: 1 };
}

/** Liquid-cooled racks hang on the CDUs of their own row, else on the nearest before it; air-cooled ones on CRAHs. */
function coolRow(draft: PlanDraft, site: HallSite, hallShare: Share, row: RackRow): void {
  const { rack } = draft.things;
  if (site.cdus <= 0) {
    rack.coolRun(row.first, row.count, hallShare, row.placed);
    return;
  }
  const firstCdu = firstCduOf(site, row.row);
  const own = firstCduOf(site, row.row + 1) - firstCdu;
  const nearest = Math.min(site.cdus - 1, Math.max(0, firstCdu - 1));
  const first = site.cduFirst + (own > 0 ? firstCdu : nearest);
  rack.coolRun(row.first, row.count, { first, owned: Math.max(1, own), items: row.count }, 0);
}
