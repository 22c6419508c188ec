import { type HallDesign, slotFacing, slotU, slotV } from './hall-design.ts';
import { placeHallHeaders, placeRowRuns } from './place-pipes.ts';
import type { PlanDraft } from './plan-draft.ts';
import { CDU_SIZE, CRAH_SIZE, SKID_SIZE, SUPPORT_RACK_WIDTH_M, WALL_M } from './plan-sizes.ts';
import { serverOf, shareStart } from './split.ts';

/** One hall while it is filled: where it lies and which shares of the campus it owns. */
export interface HallSite {
  readonly hall: number;
  readonly building: number;
  readonly x: number;
  readonly z: number;
  readonly su: number;
  readonly sv: number;
  readonly design: HallDesign;
  readonly cduFirst: number;
  readonly cdus: number;
  readonly crahs: number;
  readonly racks: number;
  readonly rackRows: number;
}

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

/** First of the hall's CDUs that stands in row place `slot` (see `placeCdus`). */
export function firstCduOf(site: HallSite, slot: number): number {
  return Math.ceil((slot * site.cdus) / Math.max(1, site.design.rackSlots));
}

/** Half-lengths from the middle of a row place to where its racks begin. */
function rackStartU(design: HallDesign): number {
  const ends = design.rowEndSupport * SUPPORT_RACK_WIDTH_M + Math.ceil(design.cdusPerSlot / 2) * CDU_SIZE.w;
  return -design.rowLengthM / 2 + ends;
}

/** Across-hall place of the `order`-th CDU of a row place: even ones at one end, odd ones at the other. */
export function cduU(design: HallDesign, slot: number, order: number): number {
  const middle = slotU(design, slot);
  const inset = design.rowEndSupport * SUPPORT_RACK_WIDTH_M + ((order >> 1) + 0.5) * CDU_SIZE.w;
  const fromEnd = design.rowLengthM / 2 - inset;
  return (order & 1) === 0 ? middle - fromEnd : middle + fromEnd;
}

function yawOf(facingZ: number): number {
  return facingZ > 0 ? 0 : Math.PI;
}

function placeCdus(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { campus, state, things } = draft;
  const { design } = site;
  const transformers = campus.power.blockTransformerCount;
  for (let item = 0; item < site.cdus; item += 1) {
    const slot = Math.floor((item * design.rackSlots) / site.cdus);
    const u = cduU(design, slot, item - firstCduOf(site, slot));
    const v = slotV(design, slot);
    const x = site.x + site.su * u;
    const z = site.z + site.sv * v;
    const yaw = yawOf(slotFacing(design, slot) * site.sv);
    const index = things.cdu.add(x, 0, z, CDU_SIZE.w, CDU_SIZE.h, CDU_SIZE.d, yaw);
    const feed = serverOf(transformers, hallCount, site.hall, item, site.cdus);
    things.cdu.link(index, site.hall, state.cduLoad, campus.cooling.tcsReturnTempC, feed, -1);
  }
}

/** CRAHs along the long walls of the hall and power skids in the galleries behind them. */
function placeWallThings(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { campus, state, things } = draft;
  const { design } = site;
  const transformers = campus.power.blockTransformerCount;
  for (let item = 0; item < site.crahs; item += 1) {
    const place = wallPlace(design, item, site.crahs, design.crahsPerLine, design.crahInsetM);
    const x = site.x + site.su * place.u;
    const index = things.crah.add(x, 0, site.z + site.sv * place.v, CRAH_SIZE.w, CRAH_SIZE.h, CRAH_SIZE.d, 0);
    things.crah.turn(index, wallYaw(site.su * place.u));
    const feed = serverOf(transformers, hallCount, site.hall, item, site.crahs);
    things.crah.link(index, site.hall, state.crahLoad, state.hallAirTempC, feed, -1);
  }
  const skids = things['power-skid'];
  for (let item = 0; item < design.skidsPerHall; item += 1) {
    const place = wallPlace(design, item, design.skidsPerHall, design.skidsPerLine, design.skidInsetM);
    const x = site.x + site.su * place.u;
    const index = skids.add(x, 0, site.z + site.sv * place.v, SKID_SIZE.w, SKID_SIZE.h, SKID_SIZE.d, 0);
    skids.turn(index, wallYaw(site.su * place.u));
    const feed = serverOf(transformers, hallCount, site.hall, item, design.skidsPerHall);
    skids.link(
      index,
      site.hall,
      state.blockTransformerLoad,
      state.hallAirTempC + 8 * state.blockTransformerLoad,
      feed,
      -1,
    );
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
  const { campus, state, things } = draft;
  const { design, racks, rackRows } = site;
  const { rackWidthM, rackHeightM, rackDepthM } = campus.compute;
  const { blockTransformerCount } = campus.power;
  const start = rackStartU(design);
  // Shares of this hall, taken once: a call per rack would cost as much as the racks.
  const feedFirst = serverOf(blockTransformerCount, hallCount, site.hall, 0, racks);
  const feedLast = serverOf(blockTransformerCount, hallCount, site.hall, racks - 1, racks);
  const feeds = feedLast - feedFirst + 1;
  let placed = 0;
  for (let row = 0; row < rackRows; row += 1) {
    const middle = slotU(design, row);
    const v = slotV(design, row);
    const z = site.z + site.sv * v;
    const yaw = yawOf(slotFacing(design, row) * site.sv);
    const rowX = site.x + site.su * middle;
    const rowIndex = things.row.add(rowX, 0, z, design.rowLengthM, rackHeightM, design.rowDepthM, yaw);
    things.row.link(rowIndex, site.hall, state.rackLoad, state.rackTempC, -1, -1);
    const end = shareStart(racks, rackRows, row + 1);
    const inRow = end - placed;
    const firstCdu = firstCduOf(site, row);
    const rowCdus = firstCduOf(site, row + 1) - firstCdu;
    for (let place = 0; place < inRow; place += 1) {
      const u = middle + start + (place + 0.5) * rackWidthM;
      const index = things.rack.add(site.x + site.su * u, 0, z, rackWidthM, rackHeightM, rackDepthM, yaw);
      const feed = feedFirst + Math.floor(((placed + place) * feeds) / racks);
      const loop = rackLoop(draft, site, hallCount, firstCdu, rowCdus, place, inRow, placed + place);
      things.rack.link(index, rowIndex, state.rackLoad, state.rackTempC, feed, loop);
    }
    placed = end;
    placeRowRuns(draft, site, row, inRow);
  }
}

/** The CDU of a liquid-cooled rack: of its own row, else the nearest before it; the CRAH of an air-cooled one. */
function rackLoop(
  draft: PlanDraft,
  site: HallSite,
  hallCount: number,
  firstCdu: number,
  rowCdus: number,
  place: number,
  inRow: number,
  inHall: number,
): number {
  const { cduCount, crahCount } = draft.campus.cooling;
  if (cduCount <= 0) return serverOf(crahCount, hallCount, site.hall, inHall, site.racks);
  if (site.cdus <= 0) return serverOf(cduCount, hallCount, site.hall, 0, 1);
  if (rowCdus > 0) return site.cduFirst + firstCdu + Math.floor((place * rowCdus) / inRow);
  return site.cduFirst + Math.min(site.cdus - 1, Math.max(0, firstCdu - 1));
}

/** Support racks: first at the ends of accelerator rows, the rest in rows of their own. */
function placeSupport(draft: PlanDraft, site: HallSite, hallCount: number, support: number): void {
  const { things, state, campus } = draft;
  const { design } = site;
  const { rackHeightM } = campus.compute;
  const firstRow = things.row.count - site.rackRows;
  const atEnds = Math.min(support, 2 * design.rowEndSupport * site.rackRows);
  for (let item = 0; item < atEnds; item += 1) {
    const row = item >> 1;
    const fromEnd = (design.rowLengthM - SUPPORT_RACK_WIDTH_M) / 2;
    const u = slotU(design, row) + ((item & 1) === 0 ? -fromEnd : fromEnd);
    addSupport(draft, site, hallCount, firstRow + row, u, row, item, support);
  }
  const rest = support - atEnds;
  const rows = Math.ceil(rest / design.supportRacksPerRow);
  let placed = 0;
  for (let row = 0; row < rows; row += 1) {
    const slot = design.rackSlots + row;
    const middle = slotU(design, slot);
    const z = site.z + site.sv * slotV(design, slot);
    const yaw = yawOf(slotFacing(design, slot) * site.sv);
    const x = site.x + site.su * middle;
    const index = things.row.add(x, 0, z, design.rowLengthM, rackHeightM, design.rowDepthM, yaw);
    things.row.link(index, site.hall, state.rackLoad, state.supportRackTempC, -1, -1);
    const end = shareStart(rest, rows, row + 1);
    const half = ((end - placed) * SUPPORT_RACK_WIDTH_M) / 2;
    for (let item = placed; item < end; item += 1) {
      const u = middle - half + (item - placed + 0.5) * SUPPORT_RACK_WIDTH_M;
      addSupport(draft, site, hallCount, index, u, slot, atEnds + item, support);
    }
    placed = end;
  }
}

function addSupport(
  draft: PlanDraft,
  site: HallSite,
  hallCount: number,
  row: number,
  u: number,
  slot: number,
  item: number,
  support: number,
): void {
  const { things, state, campus } = draft;
  const { design } = site;
  const { rackHeightM, rackDepthM } = campus.compute;
  const block = things['support-rack'];
  const x = site.x + site.su * u;
  const z = site.z + site.sv * slotV(design, slot);
  const yaw = yawOf(slotFacing(design, slot) * site.sv);
  const index = block.add(
    x,
    0,
    z,
    SUPPORT_RACK_WIDTH_M,
    rackHeightM,
    Math.min(rackDepthM, design.rowDepthM),
    yaw,
  );
  const feed = serverOf(campus.power.blockTransformerCount, hallCount, site.hall, item, support);
  const loop = serverOf(campus.cooling.crahCount, hallCount, site.hall, item, support);
  block.link(index, row, state.rackLoad, state.supportRackTempC, feed, loop);
}
