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

/** Things whose rows stand in the same hall stand together too: each such stretch is written at once. */
function eachHallStretch(
  parent: Int32Array,
  hallOfRow: Int32Array,
  write: (hall: number, from: number, to: number) => void,
): void {
  const { length } = parent;
  let from = 0;
  let row = parent[0] ?? -1;
  let hall = hallOfRow[row] ?? -1;
  for (let at = 1; at < length; at += 1) {
    if (parent[at] === row) continue;
    row = parent[at] ?? -1;
    const next = hallOfRow[row] ?? -1;
    if (next === hall) continue;
    write(hall, from, at);
    from = at;
    hall = next;
  }
  if (length > 0) write(hall, from, length);
}

/** The hall or building that each stretch of things belongs to. */
function eachOwner(
  { things }: StandingPlan,
  block: StandingThings,
  write: (owner: number, from: number, to: number) => void,
): void {
  if (block.kind === 'building' || block.kind === 'hall') eachOf(block.count, 1, write);
  else if (block.kind === 'block-transformer') {
    // As many a hall, hall by hall, wherever in the courts they stand.
    eachOf(things.hall.count, block.count / Math.max(1, things.hall.count), write);
  } else if (block.parentKind === 'row') eachHallStretch(block.parent, things.row.parent, write);
  else eachStretch(block.parent, write);
}

/** Rows are as loaded and warm as the racks in them; a row has support racks of its own only where it has no others. */
function rowColumns({ things }: StandingPlan, { halls }: CampusState, into: Columns): void {
  const { row, rack } = things;
  const holdsRacks = new Uint8Array(row.count);
  for (const owner of rack.parent) holdsRacks[owner] = 1;
  for (let from = 0, to = 0; from < row.count; from = to) {
    const owner = row.parent[from] ?? -1;
    const held = holdsRacks[from];
    to = from + 1;
    while (to < row.count && row.parent[to] === owner && holdsRacks[to] === held) to += 1;
    const hall = halls[owner];
    write(into, held === 1 ? hall?.rack : hall?.supportRack, from, to);
  }
}

/** Load and temperature of all things of one kind. */
export function thingColumns(
  room: ColumnRoom,
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
  writeColumns(standing, state, kind, into);
  const { load, tempC, loadSteps, tempSteps } = into;
  return { load, tempC, loadKey: loadSteps.text(), tempKey: tempSteps.text() };
}

function writeColumns(standing: StandingPlan, state: CampusState, kind: ThingKind, into: Columns): void {
  if (kind === 'row') {
    rowColumns(standing, state, into);
    return;
  }
  const block = standing.things[kind];
  const source = SOURCES[kind];
  if ('plant' in source) write(into, source.plant(state.plant), 0, block.count);
  else
    eachOwner(standing, block, (owner, from, to) => {
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
