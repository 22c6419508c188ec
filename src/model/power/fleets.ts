import { FAILURES, GAS_PIPE } from '../../catalogue/availability.ts';
import { GAS_TURBINES, NATURAL_GAS } from '../../catalogue/gas-turbines.ts';
import { REACTOR_OPERATIONS, REACTORS } from '../../catalogue/reactors.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { HOURS_PER_DAY } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { PowerResult, SupplyShare } from '../campus-types.ts';
import type { SourceKind } from './energy-types.ts';
import { gridUsdPerMwh } from './grid-price.ts';
import { heatRateMmbtuPerMwh, type PlantCost } from './levelised-cost.ts';
import { reactorOvernightUsdPerW } from './reactor-capital.ts';
import { reactorUnitW } from './reactor-output.ts';
import { type FleetSize, fleetForAvailability } from './size-fleet.ts';
import { isPiped, standbyFleet } from './standby.ts';
import { supplyShareOf } from './supply-share.ts';
import { type Fleet, type GasPipe, NO_FLEET, type SupplyPlant } from './supply-states.ts';

/** Share of the year a unit is out as planned: one outage in each cycle. Rule PWR-20. */
export function plannedOutageRatio(cycleDays: number, outageDays: number): number {
  return outageDays / (cycleDays + outageDays);
}

/** One unit over the year: planned outages and unplanned stops between them. Range 0–1. Rule PWR-20. */
export function unitAvailability(plannedRatio: number, forcedRatio: number): number {
  return (1 - plannedRatio) * (1 - forcedRatio);
}

/** A unit of the chosen reactor, refuelling included. Rule PWR-20. */
export function reactorAvailability(values: ParamValues, assumed: Assumptions): number {
  const { cycleDays } = REACTORS[values['power.smrType']];
  const planned = plannedOutageRatio(cycleDays.value, assumed.reactorOutageDays);
  return unitAvailability(planned, assumed.reactorForcedOutageRatio);
}

/**
 * How many units of the chosen reactor alone would carry a load at a wanted availability, refuelling included.
 * Range: target 0–1, exclusive. Rule PWR-39.
 */
export function reactorsForLoad(
  values: ParamValues,
  assumed: Assumptions,
  loadW: number,
  target: number,
): FleetSize {
  return fleetForAvailability(
    loadW,
    reactorUnitW(values, assumed),
    reactorAvailability(values, assumed),
    target,
  );
}

function shareOf(power: PowerResult, kind: SourceKind): SupplyShare | undefined {
  return power.supply.find((share) => share.kind === kind && share.capacityW > 0);
}

/** How a unit is away: shares of the year, and hours each time. */
interface Absence {
  readonly share: number;
  readonly hours: number;
}

/** Mean hours away of a unit that is away for one reason or the other: shares over how often each begins. Rule PWR-18. */
export function meanDownHours(planned: Absence, forced: Absence): number {
  const begins = planned.share / planned.hours + forced.share / forced.hours;
  return begins > 0 ? (planned.share + forced.share) / begins : forced.hours;
}

/** A fleet whose unplanned stops are in part common; planned outages never are. */
function fleetOf(share: SupplyShare | undefined, planned: Absence, forced: Absence, beta: number): Fleet {
  if (share === undefined) return NO_FLEET;
  return {
    unitCount: share.unitCount,
    unitPowerW: share.capacityW / share.unitCount,
    unitAvailability: unitAvailability(planned.share, forced.share * (1 - beta)),
    commonOutage: forced.share * beta,
    downHours: meanDownHours(planned, forced),
    commonDownHours: forced.hours,
  };
}

/** The pipe, where turbines or stand-by sets burn what it brings; undefined where nothing does. Rule PWR-78. */
function gasPipeOf(values: ParamValues, assumed: Assumptions, power: PowerResult): GasPipe | undefined {
  const feedsStandby = isPiped(values) && supplyShareOf({ power }, 'standby').unitCount > 0;
  if (!feedsStandby && shareOf(power, 'gas') === undefined) return undefined;
  return {
    unavailability: assumed.gasPipeUnavailability,
    repairHours: GAS_PIPE.repairHours.value,
    feedsStandby,
  };
}

/** The campus's supply as chances: what yearly energy and availability are reckoned from. Rules PWR-17 … PWR-20, PWR-78. */
export function supplyPlant(values: ParamValues, assumed: Assumptions, power: PowerResult): SupplyPlant {
  const { cycleDays } = REACTORS[values['power.smrType']];
  const refuelling: Absence = {
    share: plannedOutageRatio(cycleDays.value, assumed.reactorOutageDays),
    hours: assumed.reactorOutageDays * HOURS_PER_DAY,
  };
  const trips: Absence = { share: assumed.reactorForcedOutageRatio, hours: assumed.reactorRepairHours };
  const stops: Absence = { share: assumed.gasForcedOutageRatio, hours: assumed.gasRepairHours };
  const { commonCauseBeta } = assumed;
  const gasPipe = gasPipeOf(values, assumed, power);
  return {
    reactors: fleetOf(shareOf(power, 'smr'), refuelling, trips, commonCauseBeta),
    turbines: fleetOf(shareOf(power, 'gas'), { ...stops, share: 0 }, stops, commonCauseBeta),
    gridW: shareOf(power, 'grid')?.capacityW ?? 0,
    gridUnavailability: assumed.gridUnavailability,
    gridRepairHours: FAILURES.gridDoubleCircuit.repairHours.value,
    batteryW: shareOf(power, 'battery')?.capacityW ?? 0,
    batteryEnergyJ: power.batteryEnergyJ,
    standby: standbyFleet(values, assumed, power.facilityPeakPowerW, supplyShareOf({ power }, 'standby')),
    ...(gasPipe === undefined ? {} : { gasPipe }),
    turbinesFirst: gasCost(values, assumed).variableUsdPerMwh <= gridUsdPerMwh(values, assumed),
  };
}

/** What a reactor costs, for levelised cost. Rule PWR-22. */
export function reactorCost(values: ParamValues, assumed: Assumptions): PlantCost {
  return {
    overnightUsdPerW: reactorOvernightUsdPerW(values, assumed),
    buildYears: assumed.reactorBuildYears,
    lifeYears: REACTOR_OPERATIONS.lifeYears.value,
    rate: values['economics.discountRatePct'] / 100,
    fixedUsdPerWYear: assumed.reactorFixedUsdPerWYear,
    variableUsdPerMwh: assumed.reactorVariableUsdPerMwh + assumed.reactorFuelUsdPerMwh,
  };
}

/** Heat rate of the turbines by the higher heating value, MMBtu/MWh. Rule PWR-24. */
export function turbineHeatRate(assumed: Assumptions): number {
  return heatRateMmbtuPerMwh(assumed.gasEfficiency, NATURAL_GAS.higherOverLowerHeat.value);
}

/** What a gas turbine costs, for levelised cost. Rule PWR-22. */
export function gasCost(values: ParamValues, assumed: Assumptions): PlantCost {
  const { buildYears, lifeYears } = GAS_TURBINES[values['power.gasType']];
  return {
    overnightUsdPerW: assumed.gasTurbineUsdPerW,
    buildYears: buildYears.value,
    lifeYears: lifeYears.value,
    rate: values['economics.discountRatePct'] / 100,
    fixedUsdPerWYear: assumed.gasFixedUsdPerWYear,
    variableUsdPerMwh: assumed.gasVariableUsdPerMwh + turbineHeatRate(assumed) * assumed.gasUsdPerMmbtu,
  };
}
