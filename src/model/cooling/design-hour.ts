import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant } from '../model-types.ts';
import { designWeathers } from './annual-climate.ts';
import { type HourResult, pueAtHour } from './pue-at-hour.ts';

/**
 * The hour that sizes the plant: the worse of the hottest and the wettest design hour, by facility power.
 * Its water and its rack inlet are the larger of the two, so that the supply pipe and the warning fit both. Rules COOL-12, COOL-72.
 */
export function designHour(plant: CoolingPlant, rejection: HeatRejectionId, site: SiteRecord): HourResult {
  const [hottest, wettest] = designWeathers(site);
  const hot = pueAtHour(plant, rejection, hottest);
  const wet = pueAtHour(plant, rejection, wettest);
  const worse = wet.pue > hot.pue ? wet : hot;
  // Coils that are sprayed in the hottest air may have their worst hour in the warmest in which they are dry.
  const dryC = Math.min(plant.changeOverC, hottest.dryBulbC);
  const dry =
    rejection === 'dry-wet'
      ? pueAtHour(plant, rejection, { dryBulbC: dryC, wetBulbC: Math.min(dryC, hottest.wetBulbC) })
      : worse;
  return {
    ...(dry.pue > worse.pue ? dry : worse),
    wetWaterLPerKwh: Math.max(hot.wetWaterLPerKwh, wet.wetWaterLPerKwh),
    rackInletAirTempC: Math.max(hot.rackInletAirTempC, wet.rackInletAirTempC),
  };
}
