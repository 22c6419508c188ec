import type { CampusResult } from '../model/campus-types.ts';
import { blockOfHall } from '../model/layout/block-view.ts';
import type { BuildingDesign, CampusFrame } from '../model/layout/site/frame-types.ts';
import { buildingPoses, type Pose } from '../model/layout/site/site-pose.ts';
import { unitsOf } from '../model/power/supply-share.ts';
import { ThingBuilder } from './block-builder.ts';
import { ColumnRoom } from './column-room.ts';
import { PathBuilder } from './path-builder.ts';
import type { PathKind, PropKind, ThingKind } from './plan-types.ts';
import { PropBuilder } from './prop-builder.ts';

/** A plan being made. */
export interface PlanDraft {
  readonly campus: CampusResult;
  readonly frame: CampusFrame;
  /** Where the buildings stand, by index. */
  readonly buildings: readonly Pose[];
  readonly things: Readonly<Record<ThingKind, ThingBuilder>>;
  readonly paths: Readonly<Record<PathKind, PathBuilder>>;
  readonly props: Readonly<Record<PropKind, PropBuilder>>;
}

/** Rows of all halls, as `placeHalls` fills them; a wrong count would only cost a copy. */
function countRows(
  campus: CampusResult,
  { hall: usual, hallOfBlock }: BuildingDesign,
): { rackRows: number; rows: number } {
  const { racksPerHall, supportRacksPerHall } = campus.layout;
  let rackRows = 0;
  let rows = 0;
  for (let index = 0; index < racksPerHall.length; index += 1) {
    const hall = hallOfBlock[blockOfHall(campus, index).index] ?? usual;
    const own = Math.ceil((racksPerHall[index] ?? 0) / hall.racksPerRow);
    const rest = (supportRacksPerHall[index] ?? 0) - 2 * hall.rowEndSupport * own;
    rackRows += own;
    rows += own + Math.ceil(Math.max(0, rest) / hall.supportRacksPerRow);
  }
  return { rackRows, rows };
}

function thingBuilders(
  room: ColumnRoom,
  campus: CampusResult,
  building: BuildingDesign,
): Record<ThingKind, ThingBuilder> {
  const { compute, cooling, power, layout } = campus;
  const make = (kind: ThingKind, parent: ThingKind | null, capacity: number): ThingBuilder =>
    new ThingBuilder(room, kind, parent, Math.max(0, Math.round(capacity)));
  const reactors = unitsOf(campus, 'smr');
  return {
    building: make('building', null, layout.buildingCount),
    hall: make('hall', 'building', layout.hallCount),
    row: make('row', 'hall', countRows(campus, building).rows),
    rack: make('rack', 'row', compute.rackCount),
    'support-rack': make('support-rack', 'row', compute.supportRackCount),
    cdu: make('cdu', 'hall', cooling.cduCount),
    crah: make('crah', 'hall', cooling.crahCount),
    'power-skid': make('power-skid', 'hall', layout.hallCount * building.hall.skidsPerHall),
    'heat-rejection': make('heat-rejection', 'building', cooling.heatRejectionUnitCount),
    'block-transformer': make('block-transformer', 'building', power.blockTransformerCount),
    'feeder-switchgear': make('feeder-switchgear', 'building', power.feederCount),
    'main-transformer': make('main-transformer', 'switchyard', power.mainTransformerCount),
    switchyard: make('switchyard', null, 1),
    'gas-turbine': make('gas-turbine', null, unitsOf(campus, 'gas')),
    battery: make('battery', null, unitsOf(campus, 'battery')),
    reactor: make('reactor', null, reactors),
    'turbine-hall': make('turbine-hall', 'reactor', reactors),
    'pump-house': make('pump-house', null, 2),
    office: make('office', null, 1),
    'solar-block': make('solar-block', null, unitsOf(campus, 'solar')),
    generator: make('generator', null, unitsOf(campus, 'standby')),
  };
}

function pathBuilders(
  room: ColumnRoom,
  campus: CampusResult,
  building: BuildingDesign,
): Record<PathKind, PathBuilder> {
  const { cooling, layout, power } = campus;
  const { hall, rejectionColumns, mainWays } = building;
  const rows = countRows(campus, building).rackRows;
  const loops = cooling.cduCount > 0 ? rows : 0;
  const halls = layout.hallCount;
  const branches = cooling.cduCount > 0 ? Math.ceil(hall.rackSlots / (2 * hall.abreast)) : 0;
  const make = (kind: PathKind, runs: number, points: number): PathBuilder =>
    new PathBuilder(room, kind, Math.ceil(runs), Math.ceil(runs * points));
  return {
    'tcs-supply': make('tcs-supply', loops, 4),
    'tcs-return': make('tcs-return', loops, 4),
    'fws-supply': make('fws-supply', halls * (2 + branches), 3),
    'fws-return': make('fws-return', halls * (2 + branches), 3),
    'main-supply': make('main-supply', halls * rejectionColumns * mainWays, 5),
    'main-return': make('main-return', halls * rejectionColumns * mainWays, 5),
    busway: make('busway', rows, 3),
    'row-tray': make('row-tray', rows, 4),
    'mv-feeder': make('mv-feeder', power.feederCount, 7),
    'mv-tie': make('mv-tie', layout.buildingCount / 2, 4),
    'hall-tray': make('hall-tray', halls, 3),
    'fibre-duct': make('fibre-duct', 4 * layout.buildingCount + 8, 3),
    'hv-line': make('hv-line', 2, 80),
    'reactor-line': make('reactor-line', 8, 16),
    'gas-line': make('gas-line', 16, 6),
    'battery-line': make('battery-line', 16, 6),
    'standby-line': make('standby-line', 0, 6),
    road: make('road', 16, 5),
    'service-road': make('service-road', 4 * layout.buildingCount + 16, 3),
  };
}

function propBuilders(room: ColumnRoom): Record<PropKind, PropBuilder> {
  return {
    tree: new PropBuilder(room, 'tree', 2600),
    vehicle: new PropBuilder(room, 'vehicle', 420),
    person: new PropBuilder(room, 'person', 420),
    lamp: new PropBuilder(room, 'lamp', 600),
    pylon: new PropBuilder(room, 'pylon', 64),
    fence: new PropBuilder(room, 'fence', 1400),
    'water-tank': new PropBuilder(room, 'water-tank', 128),
  };
}

export function startDraft(campus: CampusResult): PlanDraft {
  const { frame } = campus.site;
  const room = new ColumnRoom();
  return {
    campus,
    frame,
    buildings: buildingPoses(campus.site),
    things: thingBuilders(room, campus, frame.building),
    paths: pathBuilders(room, campus, frame.building),
    props: propBuilders(room),
  };
}
