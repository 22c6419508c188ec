import type { SiteRecord } from '../../catalogue/sites.ts';
import type { Weather } from '../model-types.ts';

/** One slice of the year: its weather and its share of the hours. */
export interface WeatherSlice extends Weather {
  readonly share: number;
}

/** Normal scores of the probabilities at which design values are published: 0.4, 1, 50, 98, 99, 99.6 %. */
const SCORES = [-2.65207, -2.326348, 0, 2.053749, 2.326348, 2.65207] as const;
const SLICES = 64;
const WIDEST_SCORE = 3.2;

/**
 * The year as 64 slices of dry and wet bulb: a straight line in normal scores between the published
 * quantiles, through the median that makes the mean equal the published mean. Shares sum to 1. Rule COOL-11.
 */
export function annualClimate(site: SiteRecord): readonly WeatherSlice[] {
  const { scores, shares } = normalSlices();
  const medianC = medianForMean(site, scores, shares);
  return scores.map((score, index) => {
    const dryBulbC = dryBulbAt(site, medianC, score);
    return { dryBulbC, wetBulbC: wetBulbAt(site, dryBulbC), share: shares[index] ?? 0 };
  });
}

/** The two design hours: hottest air with its wet bulb, wettest air with its dry bulb. Rule COOL-12. */
export function designWeathers(site: SiteRecord): readonly [Weather, Weather] {
  return [
    { dryBulbC: site.cooling04C.value, wetBulbC: site.coincidentWetBulbC.value },
    { dryBulbC: site.coincidentDryBulbC.value, wetBulbC: site.wetBulb04C.value },
  ];
}

/** Wet bulb tied to dry bulb by a line through the two published pairs, never above it. */
export function wetBulbAt(site: SiteRecord, dryBulbC: number): number {
  const spanK = site.cooling04C.value - site.meanDryBulbC.value;
  const slope = (site.coincidentWetBulbC.value - site.meanWetBulbC.value) / spanK;
  const line = site.meanWetBulbC.value + slope * (dryBulbC - site.meanDryBulbC.value);
  return Math.min(dryBulbC, line);
}

/** Dry bulb at a normal score, given the median. */
export function dryBulbAt(site: SiteRecord, medianC: number, score: number): number {
  const temps = [
    site.heating996C.value,
    site.heating99C.value,
    medianC,
    site.cooling2C.value,
    site.cooling1C.value,
    site.cooling04C.value,
  ];
  let segment = 0;
  while (segment < SCORES.length - 2 && score > (SCORES[segment + 1] ?? 0)) segment += 1;
  const x0 = SCORES[segment] ?? 0;
  const x1 = SCORES[segment + 1] ?? 1;
  const y0 = temps[segment] ?? medianC;
  const y1 = temps[segment + 1] ?? medianC;
  return y0 + ((score - x0) / (x1 - x0)) * (y1 - y0);
}

/** The mean is linear in the median, so two evaluations give the median exactly. */
function medianForMean(site: SiteRecord, scores: readonly number[], shares: readonly number[]): number {
  const meanWith = (medianC: number) =>
    scores.reduce((sum, score, index) => sum + dryBulbAt(site, medianC, score) * (shares[index] ?? 0), 0);
  const atZero = meanWith(0);
  return (site.meanDryBulbC.value - atZero) / (meanWith(1) - atZero);
}

function normalSlices(): { scores: readonly number[]; shares: readonly number[] } {
  const step = (2 * WIDEST_SCORE) / SLICES;
  const scores = Array.from({ length: SLICES }, (_, index) => -WIDEST_SCORE + (index + 0.5) * step);
  const weights = scores.map((score) => Math.exp(-0.5 * score * score));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { scores, shares: weights.map((weight) => weight / total) };
}
