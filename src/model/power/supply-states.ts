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
}

/** What can feed the campus: two fleets, a line that is there or not, and a battery that bridges the line's outages. */
export interface SupplyPlant {
  readonly reactors: Fleet;
  readonly turbines: Fleet;
  readonly gridW: number;
  readonly gridUnavailability: number;
  /** Mean length of a grid outage, for what a battery can bridge. */
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
export const NO_FLEET: Fleet = { unitCount: 0, unitPowerW: 0, unitAvailability: 1, commonOutage: 0 };

/** Chances of 0 … n working units, the common outage put on 0. */
function statesOf(fleet: Fleet): Float64Array {
  const chances = workingUnits(fleet.unitCount, fleet.unitAvailability);
  if (fleet.unitCount === 0) return chances;
  for (let i = 0; i < chances.length; i += 1) chances[i] = (chances[i] ?? 0) * (1 - fleet.commonOutage);
  chances[0] = (chances[0] ?? 0) + fleet.commonOutage;
  return chances;
}

/** Share of the hours of grid outages that a battery bridges at this draw: 1 − e^(−hours/MTTR). Rule PWR-18. */
export function bridgedShare(batteryEnergyJ: number, drawW: number, repairHours: number): number {
  if (batteryEnergyJ <= 0 || drawW <= 0) return 0;
  return 1 - Math.exp(-batteryEnergyJ / drawW / SECONDS_PER_HOUR / repairHours);
}

/**
 * Supply of a steady load over a year: every state of both fleets and the line with its chance. Reactors first, then
 * turbines and grid in the plant's order. Range: loadW > 0; fleets up to some hundred units. Rule PWR-17.
 */
export function supplyYear(plant: SupplyPlant, loadW: number): SupplyYear {
  const reactorStates = statesOf(plant.reactors);
  const turbineStates = statesOf(plant.turbines);
  let reactorW = 0;
  let turbineW = 0;
  let gridW = 0;
  let servedW = 0;
  let fullShare = 0;
  const add = (chance: number, reactors: number, turbines: number, line: number) => {
    const afterReactorsW = loadW - reactors;
    const firstW = Math.min(afterReactorsW, plant.turbinesFirst ? turbines : line);
    const secondW = Math.min(afterReactorsW - firstW, plant.turbinesFirst ? line : turbines);
    const lackW = afterReactorsW - firstW - secondW;
    const bridge = line < plant.gridW ? Math.min(plant.batteryW, lackW) : 0;
    const bridged = bridge > 0 ? bridgedShare(plant.batteryEnergyJ, bridge, plant.gridRepairHours) : 0;
    reactorW += chance * reactors;
    turbineW += chance * (plant.turbinesFirst ? firstW : secondW);
    gridW += chance * (plant.turbinesFirst ? secondW : firstW);
    servedW += chance * (loadW - lackW + bridge * bridged);
    fullShare += chance * (lackW <= loadW * 1e-9 ? 1 : bridge >= lackW * (1 - 1e-9) ? bridged : 0);
  };
  for (let r = 0; r < reactorStates.length; r += 1) {
    const reactors = Math.min(loadW, r * plant.reactors.unitPowerW);
    const reactorChance = reactorStates[r] ?? 0;
    if (reactorChance < 1e-15) continue;
    for (let t = 0; t < turbineStates.length; t += 1) {
      const chance = reactorChance * (turbineStates[t] ?? 0);
      if (chance < 1e-15) continue;
      const turbines = t * plant.turbines.unitPowerW;
      add(chance * (1 - plant.gridUnavailability), reactors, turbines, plant.gridW);
      add(chance * plant.gridUnavailability, reactors, turbines, 0);
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
