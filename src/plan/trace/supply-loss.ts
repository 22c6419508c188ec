import type { SourceKind } from '../../model/power/energy-types.ts';
import { isFirm } from '../../model/power/supply-share.ts';
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
  /** What part of what the campus can draw with all its sources the others can give, 0–1. */
  readonly carried: number;
  /** How long the full batteries that are left bridge what is missing, s; null where nothing is missing or none are left. */
  readonly bridgedS: number | null;
}

/**
 * The supply at the peak without the sources that are lost; batteries bridge, and carry nothing for good.
 * @param withoutGrid the grid connection is lost too. Rule LAY-41.
 */
export function supplyLoss(
  plan: Plan,
  numbers: ThingNumbers,
  lost: Uint8Array,
  withoutGrid: boolean,
): SupplyLoss {
  const { power } = plan.campus;
  let wholeW = 0;
  let lostW = 0;
  for (const { kind, capacityW, unitPowerW } of power.supply) {
    if (!isFirm({ kind })) continue;
    wholeW += capacityW;
    if (kind === 'grid') lostW += withoutGrid ? capacityW : 0;
    else lostW += Math.min(capacityW, unitPowerW * lostUnits(plan, numbers, lost, UNITS_OF[kind] ?? []));
  }
  const neededW = Math.min(wholeW, power.facilityPeakPowerW);
  const missingW = Math.max(0, neededW - (wholeW - lostW));
  const leftJ = power.batteryEnergyJ * shareLeft(plan, numbers, lost, 'battery');
  return {
    lostW,
    carried: neededW > 0 ? 1 - missingW / neededW : 1,
    bridgedS: missingW > 0 && leftJ > 0 ? leftJ / missingW : null,
  };
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
