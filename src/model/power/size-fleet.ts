import { wholeUnits } from '../whole-units.ts';
import { kOfN } from './combine-availability.ts';

/** Units that carry a load, spares on top: ⌈P_IT·PUE/η / P_unit⌉ + r. Rule PWR-39. */
export function unitsForLoad(
  itPowerW: number,
  pue: number,
  pathEfficiency: number,
  unitPowerW: number,
  spares = 0,
): number {
  return wholeUnits((itPowerW * pue) / pathEfficiency / unitPowerW) + spares;
}

export interface FleetSize {
  readonly needed: number;
  readonly installed: number;
  readonly spares: number;
  /** Share of the year in which enough units run. */
  readonly availability: number;
  /** False where even `maxUnits` do not reach the target. */
  readonly reached: boolean;
}

/**
 * How many units for a load at a wanted availability: the fewest n with k-of-n at least the target, where one unit's
 * availability has refuelling inside. Range: target 0–1, exclusive; stops at `maxUnits`. Rule PWR-39.
 */
export function fleetForAvailability(
  loadW: number,
  unitPowerW: number,
  unitAvailability: number,
  target: number,
  maxUnits = 200,
): FleetSize {
  const needed = wholeUnits(loadW / unitPowerW);
  let installed = needed;
  let availability = kOfN(needed, installed, unitAvailability);
  while (availability < target && installed < maxUnits) {
    installed += 1;
    availability = kOfN(needed, installed, unitAvailability);
  }
  return {
    needed,
    installed,
    spares: installed - needed,
    availability,
    reached: availability >= target,
  };
}
