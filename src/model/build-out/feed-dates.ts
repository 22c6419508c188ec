import type { CampusResult } from '../campus-types.ts';
import { isFirm } from '../power/supply-share.ts';
import { type BuildDates, standingAt } from './build-dates.ts';

type Carried = Pick<CampusResult, 'power'>;
type Fed = Pick<CampusResult, 'power' | 'layout'>;

/** Power that firm sources and main transformers that stand carry at the end of a month, W; never more than the peak. Rule BLD-2. */
export function feedAtW({ power }: Carried, { units }: BuildDates, month: number): number {
  let firmW = 0;
  for (const share of power.supply) {
    if (!isFirm(share)) continue;
    const dates = units[share.kind];
    if (dates.length > 0) firmW += (share.capacityW * standingAt(dates, month)) / dates.length;
  }
  const transformers = units['main-transformer'];
  const through = standingAt(transformers, month) / Math.max(1, transformers.length);
  return Math.min(power.facilityPeakPowerW, firmW, power.facilityPeakPowerW * through);
}

/**
 * First month at the end of which each hall stands and is fed, in their order: the campus's feed is shared out evenly, and where its
 * sources never carry the peak, their whole feed runs the whole campus. Infinity where nothing firm feeds it. Rule BLD-2.
 */
export function feedDates(campus: Fed, dates: BuildDates): readonly number[] {
  const { buildings, lastMonth } = dates;
  const wholeW = feedAtW(campus, dates, lastMonth);
  const { hallCount, hallsPerBuilding } = campus.layout;
  const needW = wholeW / Math.max(1, hallCount);
  const fed = new Array<number>(hallCount).fill(Number.POSITIVE_INFINITY);
  if (needW <= 0) return fed;
  let done = 0;
  for (let month = 0; month <= lastMonth; month += 1) {
    const carried = Math.floor(feedAtW(campus, dates, month) / needW + 1e-9);
    const now = Math.min(hallCount, hallsPerBuilding * standingAt(buildings, month), carried);
    while (done < now) fed[done++] = month;
  }
  return fed;
}
