import { CLIMATE_SHAPE } from '../../catalogue/climates.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { normalScore } from './normal-score.ts';

/** Probabilities at which dry bulb is published, with the median between them, which follows from the mean. */
const KNOT_PROBABILITIES = [0.004, 0.01, 0.5, 0.98, 0.99, 0.996] as const;
const MEDIAN = 2;
const KNOTS: readonly number[] = KNOT_PROBABILITIES.map((probability) =>
  climateScore(probability, normalScore(probability)),
);

/**
 * Where a probability lies on the axis on which a year's temperatures are nearly a straight line: part the
 * cosine of a season, part the normal curve of the weather. Rule COOL-41.
 * @param normal normal score of the probability; held at the score of a mean year's extremes.
 */
export function climateScore(probability: number, normal: number): number {
  const season = CLIMATE_SHAPE.seasonShare.value;
  const extreme = CLIMATE_SHAPE.extremeScore.value;
  const weather = Math.min(Math.max(normal, -extreme), extreme);
  return (1 - season) * weather - season * Math.SQRT2 * Math.cos(Math.PI * probability);
}

function segmentOf(score: number): number {
  let segment = 0;
  while (segment < KNOTS.length - 2 && score > (KNOTS[segment + 1] ?? 0)) segment += 1;
  return segment;
}

/** Share of the way from knot `segment` to the next; below 0 and above 1 in the tails. */
function shareIn(segment: number, score: number): number {
  const x0 = KNOTS[segment] ?? 0;
  return (score - x0) / ((KNOTS[segment + 1] ?? 1) - x0);
}

/** How much each knot counts in the mean over hours at these scores; sums to 1 where the shares do. */
export function knotWeights(
  scores: ArrayLike<number>,
  shareOf: (index: number) => number,
): readonly number[] {
  const weights = KNOTS.map(() => 0);
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    const segment = segmentOf(score);
    const along = shareIn(segment, score);
    weights[segment] = (weights[segment] ?? 0) + shareOf(index) * (1 - along);
    weights[segment + 1] = (weights[segment + 1] ?? 0) + shareOf(index) * along;
  }
  return weights;
}

/** Dry bulb at each knot: the published values, and the median that makes the mean the published mean. °C. */
export function knotTemperatures(site: SiteRecord, weights: readonly number[]): readonly number[] {
  const temperatures = [
    site.heating996C.value,
    site.heating99C.value,
    0,
    site.cooling2C.value,
    site.cooling1C.value,
    site.cooling04C.value,
  ];
  let others = 0;
  for (let knot = 0; knot < temperatures.length; knot += 1) {
    others += (temperatures[knot] ?? 0) * (weights[knot] ?? 0);
  }
  temperatures[MEDIAN] = (site.meanDryBulbC.value - others) / (weights[MEDIAN] ?? 1);
  return temperatures;
}

/** Dry bulb at one score: a straight line between the knots, going on at both ends. °C. Rule COOL-41. */
export function dryBulbAtScore(temperatures: readonly number[], score: number): number {
  const segment = segmentOf(score);
  const from = temperatures[segment] ?? 0;
  return from + shareIn(segment, score) * ((temperatures[segment + 1] ?? 0) - from);
}
