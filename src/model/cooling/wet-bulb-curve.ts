import { CLIMATE_SHAPE } from '../../catalogue/climates.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';

/**
 * Dry bulb above wet bulb as the air warms, for the mean hour of each temperature: small in the cold, the
 * published depression at the 0.4 % dry bulb, part straight and part steep between. Rule COOL-42.
 */
export interface DepressionCurve {
  readonly coldC: number;
  readonly spanK: number;
  readonly coldDepressionK: number;
  /** Rise from cold to hot: the straight part and the part that grows with the fourth power. */
  readonly straightK: number;
  readonly steepK: number;
}

/** Mean depression at a dry bulb, K; never negative, so wet bulb never passes dry bulb. */
export function depressionAt(curve: DepressionCurve, dryBulbC: number): number {
  const along = Math.max(0, (dryBulbC - curve.coldC) / curve.spanK);
  const squared = along * along;
  return Math.max(0, curve.coldDepressionK + curve.straightK * along + curve.steepK * squared * squared);
}

/**
 * The curve whose mean over these hours is the published mean depression.
 * @param weightOf share of each hour, times what its air is drier than the mean hour of its temperature.
 */
export function fitDepression(
  site: SiteRecord,
  dryBulbsC: ArrayLike<number>,
  weightOf: (index: number) => number,
): DepressionCurve {
  const coldC = site.heating996C.value;
  const spanK = site.cooling04C.value - coldC;
  const coldDepressionK = CLIMATE_SHAPE.coldDepressionK.value;
  const riseK = site.cooling04C.value - site.coincidentWetBulbC.value - coldDepressionK;
  let weightSum = 0;
  let straightSum = 0;
  let steepSum = 0;
  for (let index = 0; index < dryBulbsC.length; index += 1) {
    const along = Math.max(0, ((dryBulbsC[index] ?? 0) - coldC) / spanK);
    const weight = weightOf(index);
    const squared = along * along;
    weightSum += weight;
    straightSum += weight * along;
    steepSum += weight * squared * squared;
  }
  // Mean depression = cold + straight · mean(u) + (rise − straight) · mean(u⁴): linear in the straight part.
  const meanK = site.meanDryBulbC.value - site.meanWetBulbC.value;
  const straightK = (meanK - coldDepressionK * weightSum - riseK * steepSum) / (straightSum - steepSum);
  return { coldC, spanK, coldDepressionK, straightK, steepK: riseK - straightK };
}
