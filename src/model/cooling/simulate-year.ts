import { FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { HeatRejectionId, ParamValues } from '../../params/param-types.ts';
import { HOURS_PER_DAY } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { CoolingPlant } from '../model-types.ts';
import { siteFor } from '../place/place-of.ts';
import type { HourlyClimate } from './climate-types.ts';
import { designHour } from './design-hour.ts';
import { meanOf } from './mean-of.ts';
import { planCoolingPlant } from './plan-cooling-plant.ts';
import { hourSolver } from './pue-at-hour.ts';
import { waterUse } from './water-use.ts';
import type { MonthOfYear, YearResult } from './year-types.ts';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const LEAP_YEAR_HOURS = 8784;
const FEBRUARY = 2;

/**
 * A year of the campus's cooling, hour by hour, at steady load: PUE, water, compressor hours, heat.
 * The plant is the one that computeCampus sizes; the climate is a site's or a file's. Pure. Rules COOL-45, COOL-67.
 * @param yardPumpShare what pumps draw for cooling yards that were moved, over IT power.
 * @param liquidShare share of IT heat that leaves in liquid, where it is not that of one kind of rack.
 */
export function simulateYear(
  values: ParamValues,
  assumed: Assumptions,
  climate: HourlyClimate,
  yardPumpShare = 0,
  liquidShare?: number,
): YearResult {
  const plant = planCoolingPlant(values, assumed, liquidShare);
  const rejection = values['cooling.heatRejection'];
  const hour = designHour(plant, rejection, siteFor(values));
  const steadyLPerKwh = waterUse(0, assumed, hour.pue * assumed.peakMarginRatio);
  return simulatePlantYear({ ...plant, yardPumpShare }, rejection, climate, steadyLPerKwh);
}

/** Running sums of what a year or a month averages. */
interface Tally {
  hours: number;
  dryBulb: number;
  pue: number;
  water: number;
  chilled: number;
  rejected: number;
  freeMain: number;
  freeAir: number;
}

type Series = Pick<YearResult, 'pue' | 'coolingWPerW' | 'waterLPerKwh'>;

/**
 * The same for any plant: pressure and mean of the air, which water follows, are those of the climate.
 * @param topUpLPerKwh water of closed loops and people, L for one kWh of IT.
 */
export function simulatePlantYear(
  plant: CoolingPlant,
  rejection: HeatRejectionId,
  climate: HourlyClimate,
  topUpLPerKwh: number,
): YearResult {
  const { hours } = climate;
  const series: Series = {
    pue: new Float32Array(hours),
    coolingWPerW: new Float32Array(hours),
    waterLPerKwh: new Float32Array(hours),
  };
  const outdoors = { airPressurePa: climate.pressurePa, meanAirC: meanOf(climate.dryBulbC) };
  const solve = hourSolver({ ...plant, ...outdoors }, rejection);
  let start = 0;
  const months = monthEnds(hours).map((end) => {
    const month = runHours(plant, solve, climate, topUpLPerKwh, series, start, end);
    start = end;
    return month;
  });
  const year = months.reduce(addTally, newTally());
  const mean = (sum: number) => sum / Math.max(1, hours);
  const peakHour = indexOfMost(series.pue);
  return {
    label: climate.label,
    hours,
    annualPue: mean(year.pue),
    peakPue: series.pue[peakHour] ?? 1,
    peakHour,
    annualWueLPerKwh: mean(year.water),
    steadyLPerKwh: topUpLPerKwh,
    peakWueLPerKwh: series.waterLPerKwh[indexOfMost(series.waterLPerKwh)] ?? 0,
    chilledHours: hours - year.freeMain,
    compressorFreeShare: mean(year.freeMain),
    airLoopCompressorFreeShare: mean(year.freeAir),
    chilledShare: mean(year.chilled),
    rejectedHeatRatio: mean(year.rejected),
    reusableHeatRatio: plant.liquidShare * (1 + plant.liquidTransportShare),
    reusableTempC: plant.liquidShare > 0 ? plant.fwsSupplyC + FACILITY_LOOPS.liquidRiseK.value : null,
    months: months.map((tally, index) => monthOf(index + 1, tally)),
    ...series,
  };
}

/** Hours `start` to `end`, written into the series and summed. Nothing is allocated inside the loop. */
function runHours(
  plant: CoolingPlant,
  solve: ReturnType<typeof hourSolver>,
  climate: HourlyClimate,
  topUpLPerKwh: number,
  series: Series,
  start: number,
  end: number,
): Tally {
  const { dryBulbC, wetBulbC } = climate;
  const hasRackLoop = plant.liquidShare > 0;
  const sum = newTally();
  for (let hour = start; hour < end; hour += 1) {
    const air = dryBulbC[hour] ?? 0;
    const result = solve(air, wetBulbC[hour] ?? 0);
    const water = result.wetWaterLPerKwh + topUpLPerKwh;
    series.pue[hour] = result.pue;
    series.coolingWPerW[hour] = result.coolingShare;
    series.waterLPerKwh[hour] = water;
    sum.dryBulb += air;
    sum.pue += result.pue;
    sum.water += water;
    sum.chilled +=
      plant.liquidShare * result.liquidChilledFraction + plant.airShare * result.airChilledFraction;
    sum.rejected += result.rejectedShare;
    const main = hasRackLoop ? result.liquidChilledFraction : result.airChilledFraction;
    if (main === 0) sum.freeMain += 1;
    if (result.airChilledFraction === 0) sum.freeAir += 1;
  }
  sum.hours = end - start;
  return sum;
}

function indexOfMost(values: Float32Array): number {
  let most = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[most] ?? 0)) most = index;
  }
  return most;
}

function newTally(): Tally {
  return { hours: 0, dryBulb: 0, pue: 0, water: 0, chilled: 0, rejected: 0, freeMain: 0, freeAir: 0 };
}

function addTally(total: Tally, part: Tally): Tally {
  return {
    hours: total.hours + part.hours,
    dryBulb: total.dryBulb + part.dryBulb,
    pue: total.pue + part.pue,
    water: total.water + part.water,
    chilled: total.chilled + part.chilled,
    rejected: total.rejected + part.rejected,
    freeMain: total.freeMain + part.freeMain,
    freeAir: total.freeAir + part.freeAir,
  };
}

function monthOf(month: number, tally: Tally): MonthOfYear {
  const hours = Math.max(1, tally.hours);
  return {
    month,
    hours: tally.hours,
    meanDryBulbC: tally.dryBulb / hours,
    pue: tally.pue / hours,
    wueLPerKwh: tally.water / hours,
    chilledShare: tally.chilled / hours,
  };
}

/** First hour after each month of a year that starts on 1 January; 8,784 hours have a 29 February. */
function monthEnds(hours: number): number[] {
  let end = 0;
  return MONTH_DAYS.map((days, index) => {
    const leapDays = index + 1 === FEBRUARY && hours === LEAP_YEAR_HOURS ? 1 : 0;
    end += (days + leapDays) * HOURS_PER_DAY;
    return Math.min(end, hours);
  });
}
