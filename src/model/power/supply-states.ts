import { SECONDS_PER_HOUR } from '../../units/time.ts';
import { workingUnits } from './combine-availability.ts';

/** A fleet of like units that fail by themselves and, seldom, all at once. */
export interface Fleet {
  readonly unitCount: number;
  readonly unitPowerW: number;
  /** Of one unit, common cause left out, 0–1. */
  readonly unitAvailability: number;
  /** Share of the year in which the whole fleet is down at once, 0–1. */
  readonly commonOutage: number;
  /** Mean hours until a unit that is down runs again, and until the fleet does after a common outage. */
  readonly downHours: number;
  readonly commonDownHours: number;
}

/** Sets that start when something is down. */
export interface StandbyFleet {
  /** The load that they carry. */
  readonly coveredW: number;
  /** Share of the hours of outages of this mean length in which a group of sets runs, and in which all that carry so much do, 0–1. */
  readonly runs: (outageHours: number, carriedW: number) => { readonly each: number; readonly all: number };
}

/** What brings the gas that turbines, and some stand-by sets, burn. */
export interface GasPipe {
  /** Share of the year that it brings none, 0–1. */
  readonly unavailability: number;
  /** Mean length of an interruption. */
  readonly repairHours: number;
  /** Whether stand-by sets burn the same gas. */
  readonly feedsStandby: boolean;
}

/** What can feed the campus: two fleets, a line that is there or not, and a battery that bridges what is down. */
export interface SupplyPlant {
  readonly reactors: Fleet;
  readonly turbines: Fleet;
  readonly gridW: number;
  readonly gridUnavailability: number;
  /** Mean length of a grid outage. */
  readonly gridRepairHours: number;
  readonly batteryW: number;
  readonly batteryEnergyJ: number;
  /** Undefined where nothing stands by. */
  readonly standby: StandbyFleet | undefined;
  /** Left out where nothing burns gas. */
  readonly gasPipe?: GasPipe;
  /** Turbines run before the grid is drawn on. */
  readonly turbinesFirst: boolean;
}

/** Means over the year at one steady load. */
export interface SupplyYear {
  readonly reactorW: number;
  readonly turbineW: number;
  readonly gridW: number;
  /** What stand-by sets make in outages. */
  readonly standbyW: number;
  /** Share of the load that is fed: what a rack taken at random sees, 0–1. */
  readonly servedShare: number;
  /** Share of the year in which all of the load is fed, 0–1: the k-of-n figure. */
  readonly fullShare: number;
}

/** A fleet with nothing in it. */
export const NO_FLEET: Fleet = {
  unitCount: 0,
  unitPowerW: 0,
  unitAvailability: 1,
  commonOutage: 0,
  downHours: 0,
  commonDownHours: 0,
};

/** One state of a fleet: its chance, what it gives, and how many of its units come back in an hour. */
interface FleetState {
  readonly chance: number;
  readonly powerW: number;
  readonly returnsPerHour: number;
}

/** States too rare to count. */
const RAREST = 1e-15;

/** A year beside the sun asks for the states of one fleet at every level of it. */
const KNOWN_STATES = new WeakMap<Fleet, readonly FleetState[]>();

function statesOf(fleet: Fleet): readonly FleetState[] {
  const known = KNOWN_STATES.get(fleet) ?? reckonStates(fleet);
  KNOWN_STATES.set(fleet, known);
  return known;
}

/** 0 … n working units, and all down at once by a common outage. */
function reckonStates(fleet: Fleet): readonly FleetState[] {
  const { unitCount, unitPowerW, commonOutage, downHours, commonDownHours } = fleet;
  const states: FleetState[] = [];
  const add = (chance: number, working: number, returnsPerHour: number) => {
    if (chance >= RAREST) states.push({ chance, powerW: working * unitPowerW, returnsPerHour });
  };
  const chances = workingUnits(unitCount, fleet.unitAvailability);
  for (let working = 0; working <= unitCount; working += 1) {
    const down = unitCount - working;
    add((chances[working] ?? 0) * (1 - commonOutage), working, down > 0 ? down / downHours : 0);
  }
  add(commonOutage, 0, 1 / commonDownHours);
  return states;
}

/** Share of the hours of an outage that a battery bridges at this draw: 1 − e^(−hours/mean length). Rule PWR-18. */
export function bridgedShare(batteryEnergyJ: number, drawW: number, repairHours: number): number {
  if (batteryEnergyJ <= 0 || drawW <= 0) return 0;
  return 1 - Math.exp(-batteryEnergyJ / drawW / SECONDS_PER_HOUR / repairHours);
}

/** What is fed of a lack, by sets and battery, and the share of its hours in which nothing is missing. */
interface Carried {
  readonly fedW: number;
  readonly standbyW: number;
  readonly wholeShare: number;
}

const NOTHING_LACKS: Carried = { fedW: 0, standbyW: 0, wholeShare: 1 };

function byBattery(
  { batteryW, batteryEnergyJ }: SupplyPlant,
  lackW: number,
  downW: number,
  downHours: number,
  loadW: number,
): Carried {
  const drawW = Math.min(batteryW, downW);
  const bridged = drawW > 0 ? bridgedShare(batteryEnergyJ, drawW, downHours) : 0;
  const wholeShare = lackW <= loadW * 1e-9 ? 1 : drawW >= lackW * (1 - 1e-9) ? bridged : 0;
  return { fedW: drawW * bridged, standbyW: 0, wholeShare };
}

/** While sets run the battery has only the rest to bridge; while they do not, all of it. Rules PWR-18, PWR-74. */
function carryDown(
  plant: SupplyPlant,
  loadW: number,
  lackW: number,
  downW: number,
  downHours: number,
): Carried {
  if (lackW <= 0) return NOTHING_LACKS;
  const alone = byBattery(plant, lackW, downW, downHours, loadW);
  const { standby } = plant;
  if (standby === undefined || downW <= 0) return alone;
  const setsW = Math.min(standby.coveredW, downW);
  const { each, all } = standby.runs(downHours, setsW);
  const beside = byBattery(plant, lackW - setsW, downW - setsW, downHours, loadW);
  return {
    fedW: each * (setsW + beside.fedW) + (1 - each) * alone.fedW,
    standbyW: each * setsW,
    wholeShare: all * beside.wholeShare + (1 - all) * alone.wholeShare,
  };
}

/** One state of the whole supply: its chance, what each part could give, and how many units come back in an hour. */
interface PlantState {
  readonly chance: number;
  readonly reactorW: number;
  readonly turbineW: number;
  readonly lineW: number;
  readonly returnsPerHour: number;
  /** Without the stand-by sets that the pipe feeds, where it brings none. */
  readonly plant: SupplyPlant;
}

/**
 * Every state of both fleets, the gas pipe and the line, that is not too rare to count. Where the pipe brings no gas, all that
 * burns it stands still until it does. Rules PWR-17, PWR-78.
 */
function forEachState(plant: SupplyPlant, tell: (state: PlantState) => void): void {
  const { gasPipe, gridW, gridUnavailability } = plant;
  const turbineStates = statesOf(plant.turbines);
  const pipeDown = gasPipe?.unavailability ?? 0;
  const withoutGas = gasPipe?.feedsStandby === true ? { ...plant, standby: undefined } : plant;
  const pipeReturns = gasPipe === undefined ? 0 : 1 / gasPipe.repairHours;
  const lineReturns = gridW > 0 ? 1 / plant.gridRepairHours : 0;
  // Written out: to spread one state into the next takes longer than all that is reckoned of it.
  const tellLine = ({
    chance,
    reactorW,
    turbineW,
    returnsPerHour,
    plant,
  }: Omit<PlantState, 'lineW'>): void => {
    if (chance < RAREST) return;
    const [lineChance, noLineChance] = [chance * (1 - gridUnavailability), chance * gridUnavailability];
    tell({ chance: lineChance, reactorW, turbineW, lineW: gridW, returnsPerHour, plant });
    const returns = returnsPerHour + lineReturns;
    tell({ chance: noLineChance, reactorW, turbineW, lineW: 0, returnsPerHour: returns, plant });
  };
  for (const reactor of statesOf(plant.reactors)) {
    const reactorW = reactor.powerW;
    tellLine({
      chance: reactor.chance * pipeDown,
      reactorW,
      turbineW: 0,
      returnsPerHour: reactor.returnsPerHour + pipeReturns,
      plant: withoutGas,
    });
    for (const turbine of turbineStates) {
      tellLine({
        chance: reactor.chance * turbine.chance * (1 - pipeDown),
        reactorW,
        turbineW: turbine.powerW,
        returnsPerHour: reactor.returnsPerHour + turbine.returnsPerHour,
        plant,
      });
    }
  }
}

/**
 * Supply of a steady load over a year: every state of both fleets, the gas pipe and the line with its chance. Reactors first,
 * then turbines and grid in the plant's order. What is down is carried by stand-by sets, and bridged by the battery, until the
 * first of it returns; what all supply together lacks is not. Range: loadW > 0; fleets up to some hundred units. Rules
 * PWR-17, PWR-18, PWR-74, PWR-78.
 */
export function supplyYear(plant: SupplyPlant, loadW: number): SupplyYear {
  let reactorW = 0;
  let turbineW = 0;
  let gridW = 0;
  let standbyW = 0;
  let servedW = 0;
  let fullShare = 0;
  const wholeW =
    plant.reactors.unitCount * plant.reactors.unitPowerW +
    plant.turbines.unitCount * plant.turbines.unitPowerW +
    plant.gridW;
  const everLackW = Math.max(0, loadW - wholeW);
  forEachState(plant, (state) => {
    const { chance, returnsPerHour } = state;
    const reactors = Math.min(loadW, state.reactorW);
    const afterReactorsW = loadW - reactors;
    const firstW = Math.min(afterReactorsW, plant.turbinesFirst ? state.turbineW : state.lineW);
    const secondW = Math.min(afterReactorsW - firstW, plant.turbinesFirst ? state.lineW : state.turbineW);
    const lackW = afterReactorsW - firstW - secondW;
    const downW = returnsPerHour > 0 ? Math.max(0, lackW - everLackW) : 0;
    const carried = carryDown(state.plant, loadW, lackW, downW, 1 / returnsPerHour);
    reactorW += chance * reactors;
    turbineW += chance * (plant.turbinesFirst ? firstW : secondW);
    gridW += chance * (plant.turbinesFirst ? secondW : firstW);
    standbyW += chance * carried.standbyW;
    servedW += chance * (loadW - lackW + carried.fedW);
    fullShare += chance * carried.wholeShare;
  });
  return {
    reactorW,
    turbineW,
    gridW,
    standbyW,
    servedShare: Math.min(1, servedW / loadW),
    fullShare: Math.min(1, fullShare),
  };
}
