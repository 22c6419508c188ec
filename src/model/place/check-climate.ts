import { CLIMATE_FIELDS, type ClimateField, type ClimateNumbers } from '../../catalogue/site-record.ts';
import { driestWetBulbC } from '../cooling/moist-air.ts';

/** Two quantiles of one tail are this far apart, least and most; listed sites 0.1–4.5 K. */
const TAIL_STEP_K = [0.05, 8] as const;
/** The 2 % dry bulb lies at least this far above the 99 % one; Singapore 8.7 K. */
const LEAST_SPAN_K = 5;
/** Where the mean of a year lies between its 99 % and its 2 % dry bulb; listed sites lie in 0.43–0.59. */
const MEAN_RANGE = [0.3, 0.7] as const;
/** Dry less wet bulb at least in the 0.4 % heat, and in the mean of the year; in cold air this part of what bone-dry air allows. */
const LEAST_HOT_DEPRESSION_K = 0.8;
const LEAST_MEAN_DEPRESSION_K = 0.3;
const LEAST_DRY_SHARE = 0.04;
/** The 0.4 % wet bulb lies at least this far above its mean; Singapore 2.6 K. */
const LEAST_WET_SPAN_K = 2;
/** How far the wet bulb lies at least from that of bone-dry air to the dry bulb: Riyadh reaches 0.11 in heat and 0.24 in the mean. */
const LEAST_DAMP_HOT = 0.06;
const LEAST_DAMP_MEAN = 0.2;

function dampWetBulbC(dryBulbC: number, pressurePa: number, damp: number): number {
  const driest = driestWetBulbC(dryBulbC, pressurePa);
  return driest + damp * (dryBulbC - driest);
}

/** The warmest wet bulb there is at a dry bulb: frost and snow leave air of the poles almost saturated. */
function dampestWetBulbC(dryBulbC: number, pressurePa: number, leastK: number): number {
  const possibleK = dryBulbC - driestWetBulbC(dryBulbC, pressurePa);
  return dryBulbC - Math.min(leastK, LEAST_DRY_SHARE * possibleK);
}

const between = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), Math.max(low, high));

/**
 * The nearest climate whose numbers agree with each other: quantiles in order, the mean among them, wet below dry. °C.
 * Rule LAY-51. @param pressurePa of the place.
 */
export function agreedClimate(entered: ClimateNumbers, pressurePa: number): ClimateNumbers {
  const next = (value: number, below: number) =>
    between(value, below + TAIL_STEP_K[0], below + TAIL_STEP_K[1]);
  const heating996C = entered.heating996C;
  const heating99C = next(entered.heating99C, heating996C);
  const cooling2C = Math.max(entered.cooling2C, heating99C + LEAST_SPAN_K);
  const cooling1C = next(entered.cooling1C, cooling2C);
  const cooling04C = next(entered.cooling04C, cooling1C);
  const dampestHotC = dampestWetBulbC(cooling04C, pressurePa, LEAST_HOT_DEPRESSION_K);
  const share = (part: number) => heating99C + part * (cooling2C - heating99C);
  const meanDryBulbC = between(entered.meanDryBulbC, share(MEAN_RANGE[0]), share(MEAN_RANGE[1]));
  const coincidentWetBulbC = between(
    entered.coincidentWetBulbC,
    dampWetBulbC(cooling04C, pressurePa, LEAST_DAMP_HOT),
    dampestHotC,
  );
  const driestMeanC = dampWetBulbC(meanDryBulbC, pressurePa, LEAST_DAMP_MEAN);
  const wetBulb04C = between(
    entered.wetBulb04C,
    Math.max(coincidentWetBulbC, driestMeanC + LEAST_WET_SPAN_K),
    dampestHotC,
  );
  const coincidentDryBulbC = between(entered.coincidentDryBulbC, wetBulb04C, cooling04C);
  const meanWetBulbC = between(
    entered.meanWetBulbC,
    driestMeanC,
    Math.min(
      dampestWetBulbC(meanDryBulbC, pressurePa, LEAST_MEAN_DEPRESSION_K),
      wetBulb04C - LEAST_WET_SPAN_K,
    ),
  );
  return {
    heating996C,
    heating99C,
    cooling04C,
    cooling1C,
    cooling2C,
    coincidentWetBulbC,
    wetBulb04C,
    coincidentDryBulbC,
    meanDryBulbC,
    meanWetBulbC,
  };
}

/**
 * The fields of a climate that cannot stand beside the others: empty where all agree. °C. Rule LAY-51.
 * @param pressurePa of the place: how far a wet bulb can lie below the dry bulb hangs on it.
 */
export function contradictionsIn(entered: ClimateNumbers, pressurePa: number): readonly ClimateField[] {
  const agreed = agreedClimate(entered, pressurePa);
  return CLIMATE_FIELDS.filter((field) => agreed[field] !== entered[field]);
}
