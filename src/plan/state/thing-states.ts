import type {
  BuildingState,
  CampusState,
  HallState,
  PlantState,
  UnitState,
} from '../../model/state/state-types.ts';
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
  } else if (block.parentKind === 'row') {
    eachStretch(block.parent, (row, from, to) => write(things.row.parent[row] ?? -1, from, to));
  } else eachStretch(block.parent, write);
}

/** Rows are as loaded and warm as the racks in them; a row has support racks of its own only where it has no others. */
function rowColumns({ things }: StandingPlan, { halls }: CampusState, into: Columns): void {
  const { row, rack } = things;
  const holdsRacks = new Uint8Array(row.count);
  eachStretch(rack.parent, (owner) => {
    holdsRacks[owner] = 1;
  });
  for (let index = 0; index < row.count; index += 1) {
    const hall = halls[row.parent[index] ?? -1];
    write(into, holdsRacks[index] === 1 ? hall?.rack : hall?.supportRack, index, index + 1);
  }
}

/** Load and temperature of all things of one kind. */
export function thingColumns(standing: StandingPlan, state: CampusState, kind: ThingKind): ThingColumns {
  const block = standing.things[kind];
  const into = {
    load: new Float32Array(block.count),
    tempC: new Float32Array(block.count),
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
