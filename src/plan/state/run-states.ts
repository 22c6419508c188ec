import { ROAD_HALF_M, SERVICE_ROAD_HALF_M } from '../../model/layout/site/site-sizes.ts';
import { nominalBoreM } from '../../model/layout/site/whole-steps.ts';
import { buswayState, mixedLoop } from '../../model/state/hall-states.ts';
import type {
  CampusState,
  HallState,
  LoopState,
  PlantState,
  PoweredState,
} from '../../model/state/state-types.ts';
import type { PathKind, RunColumns, StandingRuns } from '../plan-types.ts';

/** What one run carries. */
interface RunState {
  readonly radiusM: number;
  readonly load: number;
  readonly tempC: number;
  /** m³/s or W. */
  readonly quantity: number;
}

/** The run's owner and its shares, as in `StandingRuns`. */
interface Part {
  readonly owner: number;
  readonly share: number;
  readonly airShare: number;
}

type RunReader = (state: CampusState, part: Part) => RunState;

/** Radii that cables, lines and roads are drawn with, metres. */
const BUSWAY_RADIUS_M = 0.12;
const FEEDER_RADIUS_M = 0.16;
const GAS_RADIUS_M = 0.35;
const LINE_RADIUS_M = 0.3;

/** The nominal pipe that carries a flow at 2 m/s or a little less, with walls and insulation, metres radius. */
function pipeRadiusM(flowM3PerS: number): number {
  const boreM = 2 * Math.sqrt(Math.max(0, flowM3PerS) / (Math.PI * 2));
  return Math.min(0.75, nominalBoreM(boreM) / 2 + 0.03);
}

type Way = 'supplyC' | 'returnC';

function pipe({ flowM3PerS, ...loop }: LoopState, load: number, way: Way): RunState {
  return { radiusM: pipeRadiusM(flowM3PerS), load, tempC: loop[way], quantity: flowM3PerS };
}

const ABSENT: RunState = { radiusM: 0, load: 0, tempC: 0, quantity: 0 };

const ofHall =
  (read: (hall: HallState, part: Part, state: CampusState) => RunState): RunReader =>
  (state, part) => {
    const hall = state.halls[part.owner];
    return hall ? read(hall, part, state) : ABSENT;
  };

const coolant = (way: Way): RunReader =>
  ofHall(({ coolant: loop, cdu }, { share }) =>
    pipe({ ...loop, flowM3PerS: loop.flowM3PerS * share }, cdu.load, way),
  );

const water = (way: Way): RunReader =>
  ofHall((hall, { owner, share, airShare }, { halls, buildings }) => {
    const perBuilding = halls.length / Math.max(1, buildings.length);
    const load = buildings[Math.floor(owner / perBuilding)]?.rejection.load ?? 0;
    return pipe(mixedLoop(hall.liquidLoop, hall.airLoop, share, airShare), load, way);
  });

const ofPlant =
  (radiusM: number, read: (plant: PlantState) => PoweredState): RunReader =>
  ({ plant }, { share }) => {
    const { load, tempC, powerW } = read(plant);
    return { radiusM, load, tempC, quantity: powerW * share };
  };

const road =
  (radiusM: number): RunReader =>
  ({ plant }) => ({ radiusM, load: 0, tempC: plant.airC, quantity: 0 });

const READERS: Readonly<Record<PathKind, RunReader>> = {
  'tcs-supply': coolant('supplyC'),
  'tcs-return': coolant('returnC'),
  'fws-supply': water('supplyC'),
  'fws-return': water('returnC'),
  'main-supply': water('supplyC'),
  'main-return': water('returnC'),
  busway: ofHall((hall, { share }) => ({
    radiusM: BUSWAY_RADIUS_M,
    ...buswayState(hall, share),
    quantity: hall.serverPowerW * share,
  })),
  'mv-feeder': ({ buildings }, { owner, share }) => {
    const building = buildings[owner];
    if (!building) return ABSENT;
    const { load, tempC } = building.feeder;
    return { radiusM: FEEDER_RADIUS_M, load, tempC, quantity: building.peakPowerW * share };
  },
  'hv-line': ofPlant(LINE_RADIUS_M, ({ gridLine }) => gridLine),
  'reactor-line': ofPlant(LINE_RADIUS_M, ({ reactorLine }) => reactorLine),
  'gas-line': ofPlant(GAS_RADIUS_M, ({ gasLine }) => gasLine),
  'battery-line': ofPlant(LINE_RADIUS_M, ({ batteryLine }) => batteryLine),
  road: road(ROAD_HALF_M),
  'service-road': road(SERVICE_ROAD_HALF_M),
};

/** What all runs of one kind carry. */
export function runColumns(runs: StandingRuns, state: CampusState, kind: PathKind): RunColumns {
  const { count, owner, share, airShare } = runs;
  const into = {
    radiusM: new Float32Array(count),
    flow: new Float32Array(count),
    tempC: new Float32Array(count),
    quantity: new Float32Array(count),
  };
  const read = READERS[kind];
  for (let run = 0; run < count; run += 1) {
    const part = { owner: owner[run] ?? -1, share: share[run] ?? 0, airShare: airShare[run] ?? 0 };
    const { radiusM, load, tempC, quantity } = read(state, part);
    into.radiusM[run] = radiusM;
    into.flow[run] = Math.min(1, load);
    into.tempC[run] = tempC;
    into.quantity[run] = quantity;
  }
  return into;
}
