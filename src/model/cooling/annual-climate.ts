import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { Weather } from '../model-types.ts';
import { climateScore, dryBulbAtScore, knotTemperatures, knotWeights } from './climate-curve.ts';
import { depressionAt, fitDepression } from './wet-bulb-curve.ts';

/** One slice of the year: its weather and its share of the hours. */
export interface WeatherSlice extends Weather {
  readonly share: number;
}

const SLICES = 64;
const WIDEST_SCORE = 3.2;
const { scores: SCORES, shares: SHARES } = yearSlices();
const KNOT_WEIGHTS = knotWeights(SCORES, shareAt);

/**
 * The year as 64 slices of dry and wet bulb, coldest first: the distribution of the compact climate (COOL-41,
 * COOL-42) without its hours. Shares sum to 1; the mean of both temperatures is the published mean. Rule COOL-11.
 */
export function annualClimate(site: SiteRecord): readonly WeatherSlice[] {
  const temperatures = knotTemperatures(site, KNOT_WEIGHTS);
  const dryBulbsC = SCORES.map((score) => dryBulbAtScore(temperatures, score));
  const curve = fitDepression(site, dryBulbsC, shareAt);
  return dryBulbsC.map((dryBulbC, index) => ({
    dryBulbC,
    wetBulbC: dryBulbC - depressionAt(curve, dryBulbC),
    share: shareAt(index),
  }));
}

/** The two design hours: hottest air with its wet bulb, wettest air with its dry bulb. Rule COOL-12. */
export function designWeathers(site: SiteRecord): readonly [Weather, Weather] {
  return [
    { dryBulbC: site.cooling04C.value, wetBulbC: site.coincidentWetBulbC.value },
    { dryBulbC: site.coincidentDryBulbC.value, wetBulbC: site.wetBulb04C.value },
  ];
}

function shareAt(index: number): number {
  return SHARES[index] ?? 0;
}

/** Slices of equal width in normal score, so that the tails, which size the plant, are as fine as the middle. */
function yearSlices(): { scores: readonly number[]; shares: readonly number[] } {
  const step = (2 * WIDEST_SCORE) / SLICES;
  const normals = Array.from({ length: SLICES }, (_, index) => -WIDEST_SCORE + (index + 0.5) * step);
  const weights = normals.map((normal) => Math.exp(-0.5 * normal * normal));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  let below = 0;
  const scores = normals.map((normal, index) => {
    const share = shares[index] ?? 0;
    const probability = below + share / 2;
    below += share;
    return climateScore(probability, normal);
  });
  return { scores, shares };
}
