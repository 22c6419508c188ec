import type { SourceKind } from '../../model/power/energy-types.ts';
import { standbyReach } from '../../model/power/standby.ts';
import { isFirm, supplyShareOf } from '../../model/power/supply-share.ts';
import type { Plan, ThingKind } from '../plan-types.ts';
import { numberOf, type ThingNumbers } from './thing-numbers.ts';

/** What a source's units are on the ground; the grid stands nowhere. */
const UNITS_OF: Readonly<Partial<Record<SourceKind, readonly ThingKind[]>>> = {
  smr: ['reactor', 'turbine-hall'],
  gas: ['gas-turbine'],
};

/** What is left of the supply of a campus. */
export interface SupplyLoss {
  readonly lostW: number;
  /** What part of what the campus can draw with all its sources the others and the stand-by sets can give, 0–1. */
  readonly carried: number;
  /** What stand-by sets that are left give of what is missing, and for how long with full stores, s; null without an end or without sets. */
  readonly standbyW: number;
  readonly standbyS: number | null;
  /** How long the full batteries that are left bridge what is still missing, s; null where nothing is missing or none are left. */
  readonly bridgedS: number | null;
}

/** What no thing of a plan is and fails all the same. */
export interface LostSupply {
  readonly grid: boolean;
  /** The pipe that brings gas to turbines and to stand-by sets that burn it. */
  readonly gasPipe: boolean;
}

/**
 * The supply at the peak without the sources that are lost. Stand-by sets carry the load they were bought for as long as
 * their fuel lasts; batteries bridge, and carry nothing for good. Rule LAY-41.
 */
export function supplyLoss(
  plan: Plan,
  numbers: ThingNumbers,
  lost: Uint8Array,
  without: LostSupply,
): SupplyLoss {
  const { power } = plan.campus;
  let wholeW = 0;
  let lostW = 0;
  for (const { kind, capacityW, unitPowerW } of power.supply) {
    if (!isFirm({ kind })) continue;
    wholeW += capacityW;
    const whole = (kind === 'grid' && without.grid) || (kind === 'gas' && without.gasPipe);
    lostW += whole
      ? capacityW
      : Math.min(capacityW, unitPowerW * lostUnits(plan, numbers, lost, UNITS_OF[kind] ?? []));
  }
  const neededW = Math.min(wholeW, power.facilityPeakPowerW);
  const lackingW = Math.max(0, neededW - (wholeW - lostW));
  const standby = standbyLeft(plan, numbers, lost, without.gasPipe);
  const standbyW = Math.min(lackingW, standby.leftW);
  const missingW = lackingW - standbyW;
  const leftJ = power.batteryEnergyJ * shareLeft(plan, numbers, lost, 'battery');
  return {
    lostW,
    carried: neededW > 0 ? 1 - missingW / neededW : 1,
    standbyW,
    standbyS: standbyW > 0 && standby.fuelJ > 0 ? standby.fuelJ / standbyW : null,
    bridgedS: missingW > 0 && leftJ > 0 ? leftJ / missingW : null,
  };
}

/** What stand-by sets that are left may carry, no more than they were bought for, and what their stores hold; 0 J where a pipe feeds them. */
function standbyLeft(plan: Plan, numbers: ThingNumbers, lost: Uint8Array, withoutPipe: boolean) {
  const { params, power } = plan.campus;
  const { loadW, fuelJ, piped } = standbyReach(params, power.facilityPeakPowerW, power.standbyFuelM3);
  if (piped && withoutPipe) return { leftW: 0, fuelJ: 0 };
  const { capacityW, unitPowerW } = supplyShareOf({ power }, 'standby');
  const unitsW = capacityW - unitPowerW * lostUnits(plan, numbers, lost, ['generator']);
  return { leftW: Math.max(0, Math.min(unitsW, loadW)), fuelJ };
}

/** What part of the units of a kind is not lost, 0–1. */
function shareLeft(plan: Plan, numbers: ThingNumbers, lost: Uint8Array, kind: ThingKind): number {
  const { count } = plan.things[kind];
  return count > 0 ? 1 - lostUnits(plan, numbers, lost, [kind]) / count : 1;
}

/** Units of which any part is lost. */
function lostUnits(plan: Plan, numbers: ThingNumbers, lost: Uint8Array, kinds: readonly ThingKind[]): number {
  const [first] = kinds;
  if (first === undefined) return 0;
  let count = 0;
  for (let unit = 0; unit < plan.things[first].count; unit += 1) {
    if (kinds.some((kind) => lost[numberOf(numbers, kind, unit)] === 1)) count += 1;
  }
  return count;
}
