import type { CampusResult } from '../model/campus-types.ts';
import { PathBuilder, PropBuilder, ThingBuilder } from './block-builder.ts';
import { type CampusFrame, frameCampus } from './campus-frame.ts';
import { type CampusState, campusState } from './campus-state.ts';
import type { PathKind, PropKind, ThingKind } from './plan-types.ts';
import { unitsOf } from './supply-share.ts';

/** A plan being made. */
export interface PlanDraft {
  readonly campus: CampusResult;
  readonly frame: CampusFrame;
  readonly state: CampusState;
  readonly things: Readonly<Record<ThingKind, ThingBuilder>>;
  readonly paths: Readonly<Record<PathKind, PathBuilder>>;
  readonly props: Readonly<Record<PropKind, PropBuilder>>;
}

function thingBuilders(campus: CampusResult): Record<ThingKind, ThingBuilder> {
  const { compute, cooling, power, layout } = campus;
  const make = (kind: ThingKind, parent: ThingKind | null, capacity: number): ThingBuilder =>
    new ThingBuilder(kind, parent, Math.max(0, Math.round(capacity)));
  const rows = Math.ceil((compute.rackCount + compute.supportRackCount) / Math.max(1, layout.racksPerRow));
  const reactors = unitsOf(campus, 'smr');
  return {
    building: make('building', null, layout.buildingCount),
    hall: make('hall', 'building', layout.hallCount),
    row: make('row', 'hall', rows + layout.hallCount),
    rack: make('rack', 'row', compute.rackCount),
    'support-rack': make('support-rack', 'row', compute.supportRackCount),
    cdu: make('cdu', 'hall', cooling.cduCount),
    crah: make('crah', 'hall', cooling.crahCount),
    'power-skid': make('power-skid', 'hall', layout.hallCount * 16),
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
  };
}

function pathBuilders(campus: CampusResult): Record<PathKind, PathBuilder> {
  const { layout, power } = campus;
  const rows = Math.ceil(campus.compute.rackCount / Math.max(1, layout.racksPerRow)) + layout.hallCount;
  const halls = layout.hallCount;
  const make = (kind: PathKind, runs: number, points: number): PathBuilder =>
    new PathBuilder(kind, Math.ceil(runs), Math.ceil(runs * points));
  return {
    'tcs-supply': make('tcs-supply', rows, 4),
    'tcs-return': make('tcs-return', rows, 4),
    'fws-supply': make('fws-supply', halls * 8, 4),
    'fws-return': make('fws-return', halls * 8, 4),
    'main-supply': make('main-supply', halls * 2, 5),
    'main-return': make('main-return', halls * 2, 5),
    busway: make('busway', rows, 3),
    'mv-feeder': make('mv-feeder', power.feederCount, 8),
    'hv-line': make('hv-line', 2, 80),
    'reactor-line': make('reactor-line', 8, 16),
    'gas-line': make('gas-line', 16, 6),
    'battery-line': make('battery-line', 16, 6),
    road: make('road', 16, 5),
    'service-road': make('service-road', 32, 4),
  };
}

function propBuilders(): Record<PropKind, PropBuilder> {
  return {
    tree: new PropBuilder('tree', 2600),
    vehicle: new PropBuilder('vehicle', 200),
    person: new PropBuilder('person', 160),
    lamp: new PropBuilder('lamp', 600),
    pylon: new PropBuilder('pylon', 64),
    fence: new PropBuilder('fence', 1400),
    gantry: new PropBuilder('gantry', 32),
    'water-tank': new PropBuilder('water-tank', 128),
  };
}

export function startDraft(campus: CampusResult): PlanDraft {
  return {
    campus,
    frame: frameCampus(campus),
    state: campusState(campus),
    things: thingBuilders(campus),
    paths: pathBuilders(campus),
    props: propBuilders(),
  };
}
