import { REDUNDANCIES } from '../../catalogue/electrical-chain.ts';
import { STANDBY_SET, STANDBY_SETS, STANDBY_TESTS } from '../../catalogue/generators.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { J_PER_MWH } from '../../units/energy.ts';
import { SECONDS_PER_HOUR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { SupplyShare } from '../campus-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { kOfN, kOfNCommon, standbySetAvailability } from './combine-availability.ts';
import type { StandbyFleet } from './supply-states.ts';
import { withRedundancy } from './with-redundancy.ts';

/** What stand-by sets of a campus are good for. */
export interface StandbyReach {
  /** The load they were bought for, W. */
  readonly loadW: number;
  /** What their full stores give at the terminals, J; 0 where a pipe feeds them. */
  readonly fuelJ: number;
  /** Whether a pipe brings what they burn. */
  readonly piped: boolean;
}

/** What load stand-by sets are to carry, and how much they can give from the fuel beside them, m³. Rules PWR-47 and PWR-73. */
export function standbyReach(values: ParamValues, peakPowerW: number, fuelM3: number): StandbyReach {
  const { storedM3PerMwh } = STANDBY_SETS[values['power.standbyType']];
  const piped = isPiped(values);
  return {
    loadW: coveredW(values, peakPowerW),
    fuelJ: piped ? 0 : (fuelM3 / storedM3PerMwh.value) * J_PER_MWH,
    piped,
  };
}

/** Whether the sets store no fuel: a pipe brings it. */
export const isPiped = (values: ParamValues): boolean =>
  STANDBY_SETS[values['power.standbyType']].storedM3PerMwh.value === 0;

/** The load that stand-by sets are to carry, W. Rule PWR-73. */
function coveredW(values: ParamValues, peakPowerW: number): number {
  return values['power.standbyShare'] * peakPowerW;
}

/** Sets for a share of the peak, spares by their scheme: no part of what carries the peak. Rule PWR-73. */
export function sizeStandby(values: ParamValues, peakPowerW: number): SupplyShare {
  const unitPowerW = STANDBY_SETS[values['power.standbyType']].unitW.value;
  const needed = wholeUnits(coveredW(values, peakPowerW) / unitPowerW);
  const unitCount = withRedundancy(needed, values['power.standbyRedundancy']);
  return { kind: 'standby', capacityW: unitCount * unitPowerW, outputW: 0, unitCount, unitPowerW };
}

/** Fuel that stands beside the sets for their hours at the load they carry, m³; none where a pipe brings it. Rule PWR-47. */
export function storedFuelM3(values: ParamValues, peakPowerW: number): number {
  const { storedM3PerMwh } = STANDBY_SETS[values['power.standbyType']];
  return (coveredW(values, peakPowerW) / 1e6) * values['power.standbyFuelHours'] * storedM3PerMwh.value;
}

/** How the sets stand in when something is down; undefined without any. Rule PWR-74. */
export function standbyFleet(
  values: ParamValues,
  assumed: Assumptions,
  peakPowerW: number,
  { unitCount }: SupplyShare,
): StandbyFleet | undefined {
  if (unitCount === 0) return undefined;
  const { needed, installed } = REDUNDANCIES[values['power.standbyRedundancy']];
  const loadW = coveredW(values, peakPowerW);
  const groups = Math.ceil(unitCount / installed.value);
  const fuelHours = isPiped(values) ? Number.POSITIVE_INFINITY : values['power.standbyFuelHours'];
  const beta = assumed.commonCauseBeta;
  const set = {
    operationalAvailability: STANDBY_SET.operationalAvailability.value,
    failToStart: assumed.standbyFailToStart,
    failToRunPerHour: STANDBY_SET.failToRunPerHour.value,
  };
  const groupsIn = onceForEach((outageHours: number) => {
    const available = standbySetAvailability(set, Math.min(outageHours, fuelHours));
    const fuelled = 1 - Math.exp(-fuelHours / outageHours);
    return {
      fuelled,
      each: fuelled * kOfNCommon(needed.value, installed.value, available, beta),
      common: beta * (1 - available),
      group: kOfN(needed.value, installed.value, 1 - (1 - beta) * (1 - available)),
    };
  });
  return {
    coveredW: loadW,
    runs: (outageHours, carriedW) => {
      const { fuelled, each, common, group } = groupsIn(outageHours);
      const carrying = Math.ceil((groups * carriedW) / loadW - 1e-9);
      return { each, all: fuelled * Math.max(0, group ** carrying - common) };
    },
  };
}

/** The same states of a supply are met at every level of the sun: what hangs on them alone is reckoned once. */
function onceForEach<Value>(reckon: (hours: number) => Value): (hours: number) => Value {
  const known = new Map<number, Value>();
  return (hours) => {
    let value = known.get(hours);
    if (value === undefined) {
      value = reckon(hours);
      known.set(hours, value);
    }
    return value;
  };
}

/** What a year of waiting takes. */
export interface StandbyYear {
  readonly testEnergyJ: number;
  readonly testCo2Kg: number;
  /** Upkeep, and the fuel of the tests. */
  readonly usdPerYear: number;
}

/** Upkeep and test runs of the sets over a year; what they make in tests feeds nothing. Rule PWR-75. */
export function yearOfStandby(values: ParamValues, capacityW: number): StandbyYear {
  const { fixedUsdPerWYear, usdPerMwh, kgCo2PerMwh } = STANDBY_SETS[values['power.standbyType']];
  const { hoursPerYear, loadShare } = STANDBY_TESTS;
  const testEnergyJ = capacityW * loadShare.value * hoursPerYear.value * SECONDS_PER_HOUR;
  const testMwh = testEnergyJ / J_PER_MWH;
  return {
    testEnergyJ,
    testCo2Kg: testMwh * kgCo2PerMwh.value,
    usdPerYear: capacityW * fixedUsdPerWYear.value + testMwh * usdPerMwh.value,
  };
}
