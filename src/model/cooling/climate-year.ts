import type { SiteRecord } from '../../catalogue/site-record.ts';
import { HOURS_PER_YEAR } from '../../units/time.ts';
import { climateScore, dryBulbAtScore, knotTemperatures, knotWeights } from './climate-curve.ts';
import type { HourlyClimate } from './climate-types.ts';
import { climateWaves } from './climate-waves.ts';
import { pressureAt } from './moist-air.ts';
import { normalScore } from './normal-score.ts';
import { type DepressionCurve, depressionAt, fitDepression } from './wet-bulb-curve.ts';

const DESIGN_SHARE = 0.004;
/** Halvings of the spread of humidity: to a thousandth. */
const HALVINGS = 10;

/**
 * A year of 8,760 hours made from a site's published statistics: the mean dry and wet bulb and the 0.4, 1, 2, 99 and
 * 99.6 % dry bulbs are met exactly, the 0.4 % wet bulb to the hour where any spread of humidity reaches it.
 * Deterministic; a mean year, without the calendar of any real one. Rules COOL-40 … COOL-43.
 */
export function compactClimate(site: SiteRecord): HourlyClimate {
  const { warmth, dryness } = climateWaves(site, HOURS_PER_YEAR);
  const dryBulbC = rankOntoCurve(site, warmth);
  const wetBulbC = fitWetBulb(site, dryBulbC, dryness);
  return {
    hours: HOURS_PER_YEAR,
    dryBulbC,
    wetBulbC,
    pressurePa: pressureAt(site.elevationM.value),
    label: `${site.label}: year from design statistics`,
  };
}

/** The n-th warmest hour gets the n-th warmest temperature of the site's curve. Rule COOL-41. */
function rankOntoCurve(site: SiteRecord, warmth: Float64Array): Float32Array {
  const hours = warmth.length;
  const scores = Float64Array.from({ length: hours }, (_, rank) => {
    const probability = (rank + 0.5) / hours;
    return climateScore(probability, normalScore(probability));
  });
  const temperatures = knotTemperatures(
    site,
    knotWeights(scores, () => 1 / hours),
  );
  const order = Uint32Array.from(warmth, (_, hour) => hour).sort(
    (a, b) => (warmth[a] ?? 0) - (warmth[b] ?? 0),
  );
  const dryBulbC = new Float32Array(hours);
  for (let rank = 0; rank < hours; rank += 1) {
    dryBulbC[order[rank] ?? 0] = dryBulbAtScore(temperatures, scores[rank] ?? 0);
  }
  return dryBulbC;
}

/** The widest spread of humidity under which no more than 0.4 % of hours pass the design wet bulb. Rule COOL-42. */
function fitWetBulb(site: SiteRecord, dryBulbC: Float32Array, dryness: Float64Array): Float32Array {
  const wetBulbC = new Float32Array(dryBulbC.length);
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const spread = (low + high) / 2;
    fillWetBulb(wetBulbC, site, dryBulbC, dryness, spread);
    if (shareAbove(wetBulbC, site.wetBulb04C.value) > DESIGN_SHARE) high = spread;
    else low = spread;
  }
  fillWetBulb(wetBulbC, site, dryBulbC, dryness, low);
  return wetBulbC;
}

function fillWetBulb(
  wetBulbC: Float32Array,
  site: SiteRecord,
  dryBulbC: Float32Array,
  dryness: Float64Array,
  spread: number,
): DepressionCurve {
  const hours = dryBulbC.length;
  const drierBy = (hour: number) => 1 + spread * (dryness[hour] ?? 0);
  const curve = fitDepression(site, dryBulbC, (hour) => drierBy(hour) / hours);
  for (let hour = 0; hour < hours; hour += 1) {
    const air = dryBulbC[hour] ?? 0;
    wetBulbC[hour] = air - depressionAt(curve, air) * drierBy(hour);
  }
  return curve;
}

function shareAbove(values: Float32Array, limit: number): number {
  let count = 0;
  for (const value of values) if (value > limit) count += 1;
  return count / values.length;
}
