import type { CampusResult, LayoutResult } from '../../model/campus-types.ts';
import { blockOfHall } from '../../model/layout/block-view.ts';
import type {
  BuildingState,
  CampusState,
  HallState,
  PlantState,
  UnitState,
} from '../../model/state/state-types.ts';
import type { ColumnRoom } from '../column-room.ts';
import { StepKey } from '../plan-keys.ts';
import type { StandingPlan, StandingThings, ThingColumns, ThingKind } from '../plan-types.ts';

/** Which number of the model each thing shows: its hall's, its building's, or the plant's. */
type Source =
  | { readonly hall: (hall: HallState) => UnitState }
  | { readonly building: (building: BuildingState) => UnitState }
  | { readonly plant: (plant: PlantState) => UnitState };

const SOURCES: Readonly<Record<Exclude<ThingKind, 'row'>, Source>> = {
  building: { building: ({ room }) => room },
  hall: { hall: ({ room }) => room },
  rack: { hall: ({ rack }) => rack },
  'support-rack': { hall: ({ supportRack }) => supportRack },
  cdu: { hall: ({ cdu }) => cdu },
  crah: { hall: ({ crah }) => crah },
  'power-skid': { hall: ({ skid }) => skid },
  'block-transformer': { hall: ({ blockTransformer }) => blockTransformer },
  'heat-rejection': { building: ({ rejection }) => rejection },
  'feeder-switchgear': { building: ({ switchgear }) => switchgear },
  'main-transformer': { plant: ({ mainTransformer }) => mainTransformer },
  switchyard: { plant: ({ switchyard }) => switchyard },
  'gas-turbine': { plant: ({ gasTurbine }) => gasTurbine },
  battery: { plant: ({ battery }) => battery },
  'solar-block': { plant: ({ solarBlock }) => solarBlock },
  generator: { plant: ({ generator }) => generator },
  reactor: { plant: ({ reactor }) => reactor },
  'turbine-hall': { plant: ({ turbineHall }) => turbineHall },
  'pump-house': { plant: ({ pumpHouse }) => pumpHouse },
  office: { plant: ({ office }) => office },
};

interface Columns {
  readonly load: Float32Array;
  readonly tempC: Float32Array;
  readonly loadSteps: StepKey;
  readonly tempSteps: StepKey;
}

function write(into: Columns, state: UnitState | undefined, from: number, to: number): void {
  const { load = 0, tempC = 0 } = state ?? {};
  into.load.fill(load, from, to);
  into.loadSteps.step(from, to, load);
  into.tempC.fill(tempC, from, to);
  into.tempSteps.step(from, to, tempC);
}

/** Things that stand together in the block belong to one parent: each such stretch is written at once. */
function eachStretch(parent: Int32Array, write: (owner: number, from: number, to: number) => void): void {
  const { length } = parent;
  for (let from = 0, to = 0; from < length; from = to) {
    const owner = parent[from] ?? -1;
    to = from + 1;
    while (to < length && parent[to] === owner) to += 1;
    write(owner, from, to);
  }
}

/** The same number of things for each owner, owner by owner. */
function eachOf(
  owners: number,
  each: number,
  write: (owner: number, from: number, to: number) => void,
): void {
  for (let owner = 0; owner < owners; owner += 1) write(owner, owner * each, (owner + 1) * each);
}

/** So many things for each hall, hall by hall. */
function eachHall(counts: Int32Array, write: (hall: number, from: number, to: number) => void): void {
  let from = 0;
  for (let hall = 0; hall < counts.length; hall += 1) {
    const to = from + (counts[hall] ?? 0);
    write(hall, from, to);
    from = to;
  }
}

/** The hall or building that each stretch of things belongs to. */
function eachOwner(
  { things }: StandingPlan,
  { racksPerHall, supportRacksPerHall }: LayoutResult,
  block: StandingThings,
  write: (owner: number, from: number, to: number) => void,
): void {
  if (block.kind === 'building' || block.kind === 'hall') eachOf(block.count, 1, write);
  else if (block.kind === 'block-transformer') {
    // As many a hall, hall by hall, wherever in the courts they stand.
    eachOf(things.hall.count, block.count / Math.max(1, things.hall.count), write);
  } else if (block.kind === 'rack') eachHall(racksPerHall, write);
  else if (block.kind === 'support-rack') eachHall(supportRacksPerHall, write);
  else eachStretch(block.parent, write);
}

/**
 * Rows are as loaded and warm as the racks in them; a row has support racks of its own only where it has no others, behind
 * the rows of accelerator racks of its hall.
 */
function rowColumns(
  campus: CampusResult,
  row: StandingThings,
  halls: CampusState['halls'],
  into: Columns,
): void {
  const { racksPerHall } = campus.layout;
  const { hallOfBlock } = campus.site.frame.building;
  eachStretch(row.parent, (owner, from, to) => {
    const hall = halls[owner];
    const racksPerRow = hallOfBlock[blockOfHall(campus, owner).index]?.racksPerRow ?? 1;
    const ownFrom = Math.min(to, from + Math.ceil((racksPerHall[owner] ?? 0) / racksPerRow));
    if (from < ownFrom) write(into, hall?.rack, from, ownFrom);
    if (ownFrom < to) write(into, hall?.supportRack, ownFrom, to);
  });
}

/** Load and temperature of all things of one kind. */
export function thingColumns(
  room: ColumnRoom,
  campus: CampusResult,
  standing: StandingPlan,
  state: CampusState,
  kind: ThingKind,
): ThingColumns {
  const block = standing.things[kind];
  const into = {
    load: room.floats(block.count),
    tempC: room.floats(block.count),
    loadSteps: new StepKey(),
    tempSteps: new StepKey(),
  };
  writeColumns(campus, standing, state, kind, into);
  const { load, tempC, loadSteps, tempSteps } = into;
  return { load, tempC, loadKey: loadSteps.text(), tempKey: tempSteps.text() };
}

function writeColumns(
  campus: CampusResult,
  standing: StandingPlan,
  state: CampusState,
  kind: ThingKind,
  into: Columns,
): void {
  const block = standing.things[kind];
  if (kind === 'row') {
    rowColumns(campus, block, state.halls, into);
    return;
  }
  const source = SOURCES[kind];
  if ('plant' in source) write(into, source.plant(state.plant), 0, block.count);
  else
    eachOwner(standing, campus.layout, block, (owner, from, to) => {
      const found = ownState(source, state, owner);
      write(into, found, from, to);
    });
}

function ownState(source: Exclude<Source, { plant: unknown }>, state: CampusState, owner: number) {
  if ('hall' in source) {
    const hall = state.halls[owner];
    return hall && source.hall(hall);
  }
  const building = state.buildings[owner];
  return building && source.building(building);
}
