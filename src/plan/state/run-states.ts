import { ROAD_HALF_M, SERVICE_ROAD_HALF_M } from '../../model/layout/site/site-sizes.ts';
import { nominalBoreM } from '../../model/layout/site/whole-steps.ts';
import { buswayC, largerLoop, mixedFlowM3PerS } from '../../model/state/hall-states.ts';
import type { CampusState, PlantState, PoweredState } from '../../model/state/state-types.ts';
import type { PathKind, RunColumns, StandingRuns } from '../plan-types.ts';

/** What a run carries, written anew for each: a campus has tens of thousands, and a slider moves them all. */
interface RunScratch {
  radiusM: number;
  load: number;
  tempC: number;
  /** m³/s or W. */
  quantity: number;
}

/** Reads what a run carries from the state of its owner; shares as in `StandingRuns`. */
type RunReader = (
  into: RunScratch,
  state: CampusState,
  owner: number,
  share: number,
  airShare: number,
) => void;

/** Radii that cables and lines are drawn with, metres. */
const BUSWAY_RADIUS_M = 0.12;
const FEEDER_RADIUS_M = 0.16;
const GAS_RADIUS_M = 0.35;
const LINE_RADIUS_M = 0.3;

/** The nominal pipe that carries a flow at 2 m/s or a little less, with walls and insulation, metres radius. */
function pipeRadiusM(flowM3PerS: number): number {
  const boreM = 2 * Math.sqrt(Math.max(0, flowM3PerS) / (Math.PI * 2));
  return Math.min(0.75, nominalBoreM(boreM) / 2 + 0.03);
}

function write(into: RunScratch, radiusM: number, load: number, tempC: number, quantity: number): void {
  into.radiusM = radiusM;
  into.load = load;
  into.tempC = tempC;
  into.quantity = quantity;
}

type Way = 'supplyC' | 'returnC';

const coolant =
  (way: Way): RunReader =>
  (into, { halls }, owner, share) => {
    const hall = halls[owner];
    if (hall === undefined) return;
    const flowM3PerS = hall.coolant.flowM3PerS * share;
    write(into, pipeRadiusM(flowM3PerS), hall.cdu.load, hall.coolant[way], flowM3PerS);
  };

const water =
  (way: Way): RunReader =>
  (into, { halls, buildings }, owner, share, airShare) => {
    const hall = halls[owner];
    const building = buildings[Math.floor((owner * buildings.length) / halls.length)];
    if (hall === undefined || building === undefined) return;
    const flowM3PerS = mixedFlowM3PerS(hall, share, airShare);
    const loop = largerLoop(hall, share, airShare);
    write(into, pipeRadiusM(flowM3PerS), building.rejection.load, loop[way], flowM3PerS);
  };

const ofPlant =
  (radiusM: number, read: (plant: PlantState) => PoweredState): RunReader =>
  (into, { plant }, _owner, share) => {
    const { load, tempC, powerW } = read(plant);
    write(into, radiusM, load, tempC, powerW * share);
  };

const road =
  (radiusM: number): RunReader =>
  (into, { plant }) =>
    write(into, radiusM, 0, plant.airC, 0);

const READERS: Readonly<Record<PathKind, RunReader>> = {
  'tcs-supply': coolant('supplyC'),
  'tcs-return': coolant('returnC'),
  'fws-supply': water('supplyC'),
  'fws-return': water('returnC'),
  'main-supply': water('supplyC'),
  'main-return': water('returnC'),
  busway: (into, { halls }, owner, share) => {
    const hall = halls[owner];
    if (hall === undefined) return;
    const load = hall.buswayLoadOfHall * share;
    write(into, BUSWAY_RADIUS_M, load, buswayC(hall, load), hall.serverPowerW * share);
  },
  'mv-feeder': (into, { buildings }, owner, share) => {
    const building = buildings[owner];
    if (building === undefined) return;
    const { load, tempC } = building.feeder;
    write(into, FEEDER_RADIUS_M, load, tempC, building.peakPowerW * share);
  },
  'hv-line': ofPlant(LINE_RADIUS_M, ({ gridLine }) => gridLine),
  'reactor-line': ofPlant(LINE_RADIUS_M, ({ reactorLine }) => reactorLine),
  'gas-line': ofPlant(GAS_RADIUS_M, ({ gasLine }) => gasLine),
  'battery-line': ofPlant(LINE_RADIUS_M, ({ batteryLine }) => batteryLine),
  road: road(ROAD_HALF_M),
  'service-road': road(SERVICE_ROAD_HALF_M),
};

/** What all runs of one kind carry; of an owner that is not there, nothing. */
export function runColumns(runs: StandingRuns, state: CampusState, kind: PathKind): RunColumns {
  const { count, owner, share, airShare } = runs;
  const radiusM = new Float32Array(count);
  const flow = new Float32Array(count);
  const tempC = new Float32Array(count);
  const quantity = new Float32Array(count);
  const scratch: RunScratch = { radiusM: 0, load: 0, tempC: 0, quantity: 0 };
  const read = READERS[kind];
  for (let run = 0; run < count; run += 1) {
    write(scratch, 0, 0, 0, 0);
    read(scratch, state, owner[run] ?? -1, share[run] ?? 0, airShare[run] ?? 0);
    radiusM[run] = scratch.radiusM;
    flow[run] = Math.min(1, scratch.load);
    tempC[run] = scratch.tempC;
    quantity[run] = scratch.quantity;
  }
  return { radiusM, flow, tempC, quantity };
}
