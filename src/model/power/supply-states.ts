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
  /** Turbines run before the grid is drawn on. */
  readonly turbinesFirst: boolean;
}

/** Means over the year at one steady load. */
export interface SupplyYear {
  readonly reactorW: number;
  readonly turbineW: number;
  readonly gridW: number;
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

/** 0 … n working units, and all down at once by a common outage. */
function statesOf(fleet: Fleet): readonly FleetState[] {
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

/**
 * Supply of a steady load over a year: every state of both fleets and the line with its chance. Reactors first, then
 * turbines and grid in the plant's order. What is down is bridged by the battery until the first of it returns; what all
 * supply together lacks is not. Range: loadW > 0; fleets up to some hundred units. Rules PWR-17, PWR-18.
 */
export function supplyYear(plant: SupplyPlant, loadW: number): SupplyYear {
  const reactorStates = statesOf(plant.reactors);
  const turbineStates = statesOf(plant.turbines);
  let reactorW = 0;
  let turbineW = 0;
  let gridW = 0;
  let servedW = 0;
  let fullShare = 0;
  const wholeW =
    plant.reactors.unitCount * plant.reactors.unitPowerW +
    plant.turbines.unitCount * plant.turbines.unitPowerW +
    plant.gridW;
  const everLackW = Math.max(0, loadW - wholeW);
  const add = (chance: number, reactors: number, turbines: number, line: number, returnsPerHour: number) => {
    const afterReactorsW = loadW - reactors;
    const firstW = Math.min(afterReactorsW, plant.turbinesFirst ? turbines : line);
    const secondW = Math.min(afterReactorsW - firstW, plant.turbinesFirst ? line : turbines);
    const lackW = afterReactorsW - firstW - secondW;
    const bridge = returnsPerHour > 0 ? Math.min(plant.batteryW, Math.max(0, lackW - everLackW)) : 0;
    const bridged = bridge > 0 ? bridgedShare(plant.batteryEnergyJ, bridge, 1 / returnsPerHour) : 0;
    reactorW += chance * reactors;
    turbineW += chance * (plant.turbinesFirst ? firstW : secondW);
    gridW += chance * (plant.turbinesFirst ? secondW : firstW);
    servedW += chance * (loadW - lackW + bridge * bridged);
    fullShare += chance * (lackW <= loadW * 1e-9 ? 1 : bridge >= lackW * (1 - 1e-9) ? bridged : 0);
  };
  const lineReturns = plant.gridW > 0 ? 1 / plant.gridRepairHours : 0;
  for (const reactor of reactorStates) {
    const reactors = Math.min(loadW, reactor.powerW);
    for (const turbine of turbineStates) {
      const chance = reactor.chance * turbine.chance;
      if (chance < RAREST) continue;
      const returns = reactor.returnsPerHour + turbine.returnsPerHour;
      add(chance * (1 - plant.gridUnavailability), reactors, turbine.powerW, plant.gridW, returns);
      add(chance * plant.gridUnavailability, reactors, turbine.powerW, 0, returns + lineReturns);
    }
  }
  return {
    reactorW,
    turbineW,
    gridW,
    servedShare: Math.min(1, servedW / loadW),
    fullShare: Math.min(1, fullShare),
  };
}
