import {
  CABLE_FAILURES,
  COMMON_CAUSE,
  FAILURES,
  type FailureRecord,
  GAS_PIPE,
  PLANNED_WORK,
  UNIT_REPAIR,
} from '../../catalogue/availability.ts';
import { LIFE_CYCLE_CARBON } from '../../catalogue/carbon.ts';
import { CAMPUS_LOAD } from '../../catalogue/electrical-chain.ts';
import type { Figure } from '../../catalogue/figure.ts';
import { GAS_TURBINES, NATURAL_GAS } from '../../catalogue/gas-turbines.ts';
import { STANDBY_SET } from '../../catalogue/generators.ts';
import { PLANT_HEAT } from '../../catalogue/plant-cooling.ts';
import { DESIGN } from '../../catalogue/prices.ts';
import { REACTOR_OPERATIONS, REACTORS } from '../../catalogue/reactors.ts';
import { SOLAR } from '../../catalogue/solar.ts';
import { LOAD } from '../../catalogue/transformers.ts';
import type { DistributionId, ParamValues } from '../../params/param-types.ts';
import { HOURS_PER_YEAR } from '../../units/time.ts';
import { regionFor } from '../place/place-of.ts';
import { chainFigure, mechanicalFigure } from './chain-efficiency.ts';

/** Hours in the year that outage rates are given for. */

const GRID_DOWN = downShare([FAILURES.gridDoubleCircuit]);
const CONVERTERS: Readonly<Record<DistributionId, readonly FailureRecord[]>> = {
  'ac-415-double': [FAILURES.oilTransformer, FAILURES.ups],
  'ac-415-eco': [FAILURES.oilTransformer, FAILURES.ups],
  'ac-415-direct': [FAILURES.oilTransformer],
  'dc-800': [FAILURES.rectifier],
};

const PATH_DOWN: Readonly<Record<DistributionId, Figure>> = {
  'ac-415-double': downShare(pathOf('ac-415-double')),
  'ac-415-eco': downShare(pathOf('ac-415-eco')),
  'ac-415-direct': downShare(pathOf('ac-415-direct')),
  'dc-800': downShare(pathOf('dc-800')),
};

/**
 * The power inputs nobody knows exactly: low, mode and high in each figure. Reactor and turbine inputs move a metric
 * only where the campus has such units. Rule PWR-13.
 */
export function uncertainPower(values: ParamValues) {
  const turbine = GAS_TURBINES[values['power.gasType']];
  return {
    peakMarginRatio: DESIGN.peakMargin,
    itChainEfficiency: chainFigure(values['power.distribution']),
    mechanicalChainEfficiency: mechanicalFigure(),
    campusLoadFactor: CAMPUS_LOAD.loadFactor,
    plantDryLossPerK: PLANT_HEAT.dryLossPerK,
    gasWaterM3PerJ: turbine.waterM3PerJ,
    loadPowerFactor: LOAD.powerFactor,
    reactorForcedOutageRatio: REACTOR_OPERATIONS.forcedOutageRatio,
    reactorOutageDays: REACTORS[values['power.smrType']].outageDays,
    reactorBuildYears: REACTOR_OPERATIONS.buildYears,
    reactorFixedUsdPerWYear: REACTOR_OPERATIONS.fixedUsdPerWYear,
    reactorVariableUsdPerMwh: REACTOR_OPERATIONS.variableUsdPerMwh,
    reactorFuelUsdPerMwh: REACTOR_OPERATIONS.fuelUsdPerMwh,
    gasEfficiency: turbine.efficiency,
    gasForcedOutageRatio: turbine.forcedOutageRatio,
    gasFixedUsdPerWYear: turbine.fixedUsdPerWYear,
    gasVariableUsdPerMwh: turbine.variableUsdPerMwh,
    gasUsdPerMmbtu: NATURAL_GAS.usdPerMmbtu,
    reactorRepairHours: UNIT_REPAIR.reactorHours,
    gasRepairHours: UNIT_REPAIR.turbineHours,
    solarYieldRatio: SOLAR.yieldRatio,
    standbyFailToStart: STANDBY_SET.failToStart,
    gridUnavailability: GRID_DOWN,
    gasPipeUnavailability: GAS_PIPE.unavailability,
    pathUnavailability: PATH_DOWN[values['power.distribution']],
    plannedPathHoursPerYear: PLANNED_WORK.pathHoursPerYear,
    cableFailuresPerMeterYear: CABLE_FAILURES.perMeterYear,
    commonCauseBeta: COMMON_CAUSE.beta,
    gridKgCo2PerMwh: regionFor(values).gridKgPerMwh,
    nuclearKgCo2PerMwh: LIFE_CYCLE_CARBON.nuclearKgPerMwh,
    solarKgCo2PerMwh: LIFE_CYCLE_CARBON.solarKgPerMwh,
  } satisfies Record<string, Figure>;
}

/** The equipment of one path from the switchyard to a row, cable left out. Rule PWR-19. */
function pathOf(distribution: DistributionId): readonly FailureRecord[] {
  return [FAILURES.breaker, FAILURES.padSwitchgear, ...CONVERTERS[distribution], FAILURES.busSection];
}

/** Share of the year in which one of these in series is down: Σ λ·MTTR, with the products of lows and highs. */
function downShare(parts: readonly FailureRecord[]): Figure {
  let value = 0;
  let low = 0;
  let high = 0;
  for (const { failuresPerYear, repairHours } of parts) {
    value += failuresPerYear.value * repairHours.value;
    low += (failuresPerYear.low ?? failuresPerYear.value) * (repairHours.low ?? repairHours.value);
    high += (failuresPerYear.high ?? failuresPerYear.value) * (repairHours.high ?? repairHours.value);
  }
  return {
    value: value / HOURS_PER_YEAR,
    low: low / HOURS_PER_YEAR,
    high: high / HOURS_PER_YEAR,
    unit: '1',
    source: 'worked-here',
    date: '2026-11',
    kind: 'estimate',
  };
}
