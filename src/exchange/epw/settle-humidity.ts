import { columnName, WEATHER_FIELDS } from './epw-fields.ts';
import { counted, type EpwProblems } from './epw-problems.ts';
import type { EpwHours } from './read-rows.ts';

/** Rounding of both columns, and formulas over ice or water, stay below this. Points of relative humidity. */
const MOST_APART = 10;
/** Measured years have a few such hours, which nobody need hear of; more than a day of them is another matter. */
const FEW_HOURS = 24;
/** Dew points are written to a tenth of a kelvin. */
const ROUNDING_K = 0.15;
const SATURATED = 100;

const HUMIDITY = columnName(WEATHER_FIELDS.humidityPct.label, WEATHER_FIELDS.humidityPct.column);
const DEW_POINT = columnName(WEATHER_FIELDS.dewPointC.label, WEATHER_FIELDS.dewPointC.column);

/** Humidity and dew point of an hour as they are used; not a number where missing. */
export interface SettledAir {
  readonly humidityPct: Float64Array;
  readonly dewPointC: Float64Array;
}

/**
 * Holds humidity and dew point against each other, the dry bulb and physics, and says with a count what does not
 * agree. The relative humidity counts; 0 % is none that outdoor air has and is taken as missing, above 100 % is taken
 * as 100 %, and a dew point above the dry bulb as saturated air where the humidity is missing. Rule COOL-47.
 */
export function settleHumidity(year: EpwHours, problems: EpwProblems): SettledAir {
  const humidityPct = Float64Array.from(year.humidityPct);
  const dewPointC = Float64Array.from(year.dewPointC);
  const apart: number[] = [];
  for (let hour = 0; hour < year.hours; hour += 1) {
    const line = year.lineOf[hour] ?? 0;
    const dryBulbC = year.dryBulbC[hour] ?? Number.NaN;
    const dew = dewPointC[hour] ?? Number.NaN;
    const told = humidityPct[hour] ?? Number.NaN;
    if (told === 0) {
      humidityPct[hour] = Number.NaN;
      sayZero(line, problems);
    } else if (told > SATURATED) {
      humidityPct[hour] = SATURATED;
      sayOver(line, problems);
    }
    const used = humidityPct[hour] ?? Number.NaN;
    if (dew > dryBulbC + ROUNDING_K) {
      if (Number.isNaN(used)) humidityPct[hour] = SATURATED;
      sayAbove(line, Number.isNaN(used), problems);
    } else if (areApart(used, dryBulbC, dew)) apart.push(line);
  }
  if (apart.length > FEW_HOURS) sayApart(apart, problems);
  return { humidityPct, dewPointC };
}

function areApart(humidityPct: number, dryBulbC: number, dewPointC: number): boolean {
  const overWater = (100 * vapourPressure(dewPointC)) / vapourPressure(dryBulbC);
  // Below freezing some stations write the frost point: the vapour over ice is thinner.
  const overIce = dewPointC < 0 ? overWater * Math.exp(0.0098 * dewPointC) : overWater;
  const low = Math.min(overWater, overIce) - MOST_APART;
  const high = Math.max(overWater, overIce) + MOST_APART;
  return humidityPct < low || humidityPct > high;
}

/** Saturation over water by Magnus, hPa; within 0.3 % from −40 to 50 °C, which a comparison to 10 points does not feel. */
function vapourPressure(tempC: number): number {
  return 6.112 * Math.exp((17.62 * tempC) / (243.12 + tempC));
}

function sayZero(line: number, problems: EpwProblems): void {
  problems.count(
    line,
    HUMIDITY,
    '',
    (count) =>
      `The relative humidity is 0 % in ${counted(count, 'hour')}, which outdoor air never has: it is taken as missing, and the dew point counts where there is one.`,
  );
}

function sayOver(line: number, problems: EpwProblems): void {
  problems.count(
    line,
    HUMIDITY,
    '',
    (count) => `The relative humidity is above 100 % in ${counted(count, 'hour')}; it is taken as 100 %.`,
  );
}

function sayAbove(line: number, humidityMissing: boolean, problems: EpwProblems): void {
  const rule = humidityMissing ? 'the air is taken as saturated' : 'the relative humidity counts';
  problems.count(
    line,
    DEW_POINT,
    '',
    (count) => `The dew point is above the dry bulb in ${counted(count, 'hour')}; ${rule} there.`,
  );
}

function sayApart(lines: readonly number[], problems: EpwProblems): void {
  const what = `Relative humidity and dew point contradict each other by more than ${MOST_APART} points in ${counted(lines.length, 'hour')}`;
  problems.add('note', lines[0] ?? 1, HUMIDITY, `${what}; the relative humidity counts.`);
}
