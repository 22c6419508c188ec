import { CLIMATE_SHAPE } from '../../catalogue/climates.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { SNOW } from '../../catalogue/snow.ts';

const DAYS_PER_YEAR = 365;

/** Share of the ground of a site that lies under snow on a day of the year 1–366, 0–1. Rule COOL-79. */
export function snowCover({ meanDryBulbC, heating996C, latitudeDeg }: SiteRecord, dayOfYear: number): number {
  const swingK = SNOW.swingShare.value * (meanDryBulbC.value - heating996C.value);
  const turn = (2 * Math.PI * (dayOfYear - CLIMATE_SHAPE.warmestDay.value)) / DAYS_PER_YEAR;
  const season = Math.cos(turn) * (latitudeDeg.value < 0 ? -1 : 1);
  const dayC = meanDryBulbC.value + swingK * season;
  const share = (SNOW.bareC.value - dayC) / (SNOW.bareC.value - SNOW.coveredC.value);
  return Math.max(0, Math.min(1, share));
}
