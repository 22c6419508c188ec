import { IMMERSION_TANK_HEIGHT } from '../catalogue/equipment-sizes.ts';
import { blockOfHall } from '../model/layout/block-view.ts';
import { slotFacing, slotU, slotV } from '../model/layout/site/design-hall.ts';
import type { Stretch } from '../model/layout/site/frame-types.ts';
import {
  cduOfRow,
  cduPlace,
  firstCduIn,
  placeOnWall,
  rackStartU,
  slotOfCdu,
  wallLine,
} from '../model/layout/site/hall-places.ts';
import { type BoxSize, CDU_SIZE, CRAH_SIZE, SKID_SIZE } from '../model/layout/site/site-sizes.ts';
import { type Share, servedBy, shareOf, shareStart } from '../model/layout/site/split-evenly.ts';
import type { ThingBuilder } from './block-builder.ts';
import { areTanks } from './details/tanks.ts';
import { feedOfRow, skidFeeds } from './hall-feeds.ts';
import { type HallSite, handlersOf, yawOf } from './hall-site.ts';
import { layHallRuns } from './lay-runs.ts';
import { placeSupport } from './place-support.ts';
import type { PlanDraft } from './plan-draft.ts';
import { HallRepeater } from './repeat-hall.ts';

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
  const repeater = new HallRepeater(draft);
  let cduFirst = 0;
  let crahFirst = 0;
  for (let hall = 0; hall < position.count; hall += 1) {
    const pose = halls[hall % halls.length];
    if (!pose) continue;
    const building = Math.floor(hall / halls.length);
    const block = blockOfHall(campus, hall);
    const design = frame.building.hallOfBlock[block.index] ?? frame.building.hall;
    const { cduPerHall: cdus, crahPerHall: crahs } = block.cooling;
    const racks = layout.racksPerHall[hall] ?? 0;
    const site: HallSite = {
      hall,
      building,
      x: position.xOf(hall),
      y: pose.storey * frame.building.storeyM,
      z: position.zOf(hall),
      su: pose.su,
      sv: pose.sv,
      design,
      block,
      cduFirst,
      cdus,
      crahFirst,
      crahs,
      racks,
      rackRows: Math.ceil(racks / design.racksPerRow),
    };
    cduFirst += cdus;
    crahFirst += crahs;
    const support = layout.supportRacksPerHall[hall] ?? 0;
    const firstRow = things.row.count;
    repeater.repeatOrPlace(site, support, () => {
      placeCdus(draft, site, hallCount);
      placeWallThings(draft, site, hallCount);
      placeRackRows(draft, site, hallCount);
      placeSupport(draft, site, hallCount, support);
      layHallRuns(draft, site, firstRow);
    });
  }
}

function placeCdus(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { campus, things } = draft;
  const { design } = site;
  const { w, h, d } = CDU_SIZE;
  const share = shareOf(campus.power.blockTransformerCount, hallCount, site.hall, site.cdus);
  for (let item = 0; item < site.cdus; item += 1) {
    const slot = slotOfCdu(design, site.cdus, item);
    const { u, v } = cduPlace(design, site.cdus, item);
    const x = site.x + site.su * u;
    const z = site.z + site.sv * v;
    const index = things.cdu.add(x, site.y, z, w, h, d, yawOf(slotFacing(design, slot) * site.sv));
    things.cdu.link(index, site.hall, servedBy(share, item), -1);
  }
}

/** CRAHs in the galleries along both sides of the floors, and power skids in the electrical rooms behind them. */
function placeWallThings(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { things } = draft;
  const { design } = site;
  const { crahsAlong, crahsPerLine, crahInsetM, skidsAlong, skidsPerHall, skidsPerLine, skidInsetM } = design;
  placeWallLine(draft, site, hallCount, {
    block: things.crah,
    box: CRAH_SIZE,
    count: site.crahs,
    stretch: crahsAlong,
    perLine: crahsPerLine,
    insetM: crahInsetM,
  });
  placeWallLine(draft, site, hallCount, {
    block: things['power-skid'],
    box: SKID_SIZE,
    count: skidsPerHall,
    stretch: skidsAlong,
    perLine: skidsPerLine,
    insetM: skidInsetM,
  });
}

interface WallLine {
  readonly block: ThingBuilder;
  readonly box: BoxSize;
  readonly count: number;
  /** Where it stands along the hall. */
  readonly stretch: Stretch;
  readonly perLine: number;
  readonly insetM: number;
}

function placeWallLine(draft: PlanDraft, site: HallSite, hallCount: number, line: WallLine): void {
  const { block, count } = line;
  const { w, h, d } = line.box;
  const share = shareOf(draft.campus.power.blockTransformerCount, hallCount, site.hall, count);
  const along = wallLine(line.stretch, count, line.perLine);
  for (let item = 0; item < count; item += 1) {
    const { u, v } = placeOnWall(site.design, along, item, line.insetM);
    const offsetX = site.su * u;
    const index = block.add(site.x + offsetX, site.y, site.z + site.sv * v, w, h, d, wallYaw(offsetX));
    block.link(index, site.hall, servedBy(share, item), -1);
  }
}

/** Fronts look away from the wall. */
function wallYaw(offsetX: number): number {
  return offsetX > 0 ? -Math.PI / 2 : Math.PI / 2;
}

function placeRackRows(draft: PlanDraft, site: HallSite, hallCount: number): void {
  const { campus, things } = draft;
  const { design, racks, rackRows } = site;
  const { rackWidthM: width, rackDepthM: depth, rackHeightM } = site.block.compute;
  const height = areTanks(campus.params) ? IMMERSION_TANK_HEIGHT.value : rackHeightM;
  const skids = skidFeeds(draft, site, hallCount);
  const air = handlersOf(site, racks);
  const start = rackStartU(design);
  let placed = 0;
  // Rows are many: one run, written over, serves all of them.
  const { y } = site;
  const run = { count: 0, x: 0, y, z: 0, stepX: site.su * width, width, height, depth, yaw: 0, parent: 0 };
  for (let row = 0; row < rackRows; row += 1) {
    const middle = slotU(design, row);
    run.z = site.z + site.sv * slotV(design, row);
    run.yaw = yawOf(slotFacing(design, row) * site.sv);
    const rowX = site.x + site.su * middle;
    run.parent = things.row.add(rowX, y, run.z, design.rowLengthM, height, design.rowDepthM, run.yaw);
    things.row.link(run.parent, site.hall, -1, -1);
    const end = shareStart(racks, rackRows, row + 1);
    const count = end - placed;
    run.count = count;
    run.x = site.x + site.su * (middle + start + 0.5 * width);
    const first = things.rack.addRun(run);
    things.rack.feedAll(first, count, feedOfRow(site, skids, row));
    coolRow(draft, site, air, { row, first, count, placed });
    placed = end;
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

/** Liquid-cooled racks hang on the CDUs of their own row, else on the nearest before it; air-cooled ones on CRAHs. */
function coolRow(draft: PlanDraft, site: HallSite, air: Share, row: RackRow): void {
  const { rack } = draft.things;
  if (site.cdus <= 0) {
    if (rack.loopKind === 'cdu') rack.coolByAir(row.first, row.count, air, row.placed);
    else rack.coolRun(row.first, row.count, air, row.placed);
    return;
  }
  const { design, cdus } = site;
  const own = firstCduIn(design, cdus, row.row + 1) - firstCduIn(design, cdus, row.row);
  const first = site.cduFirst + cduOfRow(design, cdus, row.row);
  rack.coolRun(row.first, row.count, { first, owned: Math.max(1, own), items: row.count }, 0);
}
