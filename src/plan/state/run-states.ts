import { buswayC, largerLoop, mixedFlowM3PerS } from '../../model/state/hall-states.ts';
import type { CampusState, PlantState, PoweredState } from '../../model/state/state-types.ts';
import type { ColumnRoom } from '../column-room.ts';
import { keyOfNumbers } from '../plan-keys.ts';
import type { PathKind, RunColumns, StandingRuns } from '../plan-types.ts';
import type { RunWidths } from './run-widths.ts';

/** What a run carries, written anew for each: a campus has tens of thousands, and a slider moves them all. */
interface RunScratch {
  load: number;
  tempC: number;
  /** m³/s or W. */
  quantity: number;
}

/** Reads what run `run` of these carries from the state of its owner. */
type RunReader = (into: RunScratch, state: CampusState, runs: StandingRuns, run: number) => void;

function write(into: RunScratch, load: number, tempC: number, quantity: number): void {
  into.load = load;
  into.tempC = tempC;
  into.quantity = quantity;
}

type Way = 'supplyC' | 'returnC';

const coolant =
  (way: Way): RunReader =>
  (into, { halls }, { owner, share }, run) => {
    const hall = halls[owner[run] ?? -1];
    if (hall === undefined) return;
    const flowM3PerS = hall.coolant.flowM3PerS * (share[run] ?? 0);
    write(into, hall.cdu.load, hall.coolant[way], flowM3PerS);
  };

const water =
  (way: Way): RunReader =>
  (into, { halls, buildings }, runs, run) => {
    const owner = runs.owner[run] ?? -1;
    const hall = halls[owner];
    const building = buildings[Math.floor((owner * buildings.length) / halls.length)];
    if (hall === undefined || building === undefined) return;
    const share = runs.share[run] ?? 0;
    const airShare = runs.airShare[run] ?? 0;
    const flowM3PerS = mixedFlowM3PerS(hall, share, airShare);
    const loop = largerLoop(hall, share, airShare);
    write(into, building.rejection.load, loop[way], flowM3PerS);
  };

const ofPlant =
  (read: (plant: PlantState) => PoweredState): RunReader =>
  (into, { plant }, { share }, run) => {
    const { load, tempC, powerW } = read(plant);
    write(into, load, tempC, powerW * (share[run] ?? 0));
  };

/** What nobody tells a load of: roads, fibre, and ties, which are open while nothing is lost. */
const idle: RunReader = (into, { plant }) => write(into, 0, plant.airC, 0);

const READERS: Readonly<Record<PathKind, RunReader>> = {
  'tcs-supply': coolant('supplyC'),
  'tcs-return': coolant('returnC'),
  'fws-supply': water('supplyC'),
  'fws-return': water('returnC'),
  'main-supply': water('supplyC'),
  'main-return': water('returnC'),
  busway: (into, { halls }, { owner, share }, run) => {
    const hall = halls[owner[run] ?? -1];
    if (hall === undefined) return;
    const part = share[run] ?? 0;
    const load = hall.buswayLoadOfHall * part;
    write(into, load, buswayC(hall, load), hall.serverPowerW * part);
  },
  'mv-feeder': (into, { buildings }, { owner, share }, run) => {
    const building = buildings[owner[run] ?? -1];
    if (building === undefined) return;
    const { load, tempC } = building.feeder;
    write(into, load, tempC, building.peakPowerW * (share[run] ?? 0));
  },
  'hv-line': ofPlant(({ gridLine }) => gridLine),
  'reactor-line': ofPlant(({ reactorLine }) => reactorLine),
  'gas-line': ofPlant(({ gasLine }) => gasLine),
  'battery-line': ofPlant(({ batteryLine }) => batteryLine),
  'standby-line': ofPlant(({ standbyLine }) => standbyLine),
  'mv-tie': idle,
  'row-tray': idle,
  'hall-tray': idle,
  'fibre-duct': idle,
  road: idle,
  'service-road': idle,
};

/** What all runs of one kind carry, and how wide they are; of an owner that is not there, nothing. */
export function runColumns(
  room: ColumnRoom,
  runs: StandingRuns,
  state: CampusState,
  widths: RunWidths,
): RunColumns {
  const { count } = runs;
  const flow = room.floats(count);
  const tempC = room.floats(count);
  const quantity = room.floats(count);
  const scratch: RunScratch = { load: 0, tempC: 0, quantity: 0 };
  const read = READERS[runs.kind];
  for (let run = 0; run < count; run += 1) {
    write(scratch, 0, 0, 0);
    read(scratch, state, runs, run);
    flow[run] = Math.min(1, scratch.load);
    tempC[run] = scratch.tempC;
    quantity[run] = scratch.quantity;
  }
  const radiusM = widths.radiiOf(runs);
  return {
    radiusM,
    flow,
    tempC,
    quantity,
    radiusKey: keyOfNumbers(radiusM),
    flowKey: keyOfNumbers(flow, tempC, quantity),
  };
}
