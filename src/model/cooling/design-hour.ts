import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { HeatRejectionId } from '../../params/param-types.ts';
import type { CoolingPlant, Weather } from '../model-types.ts';
import { designWeathers } from './annual-climate.ts';
import { fanRiseK } from './outside-air.ts';
import { type HourResult, pueAtHour } from './pue-at-hour.ts';

/**
 * The hour that sizes the plant: the worse of the hottest and the wettest design hour, by facility power.
 * Its water and its rack inlet are the larger of the two, so that the supply pipe and the warning fit both. Rules COOL-12, COOL-55, COOL-72.
 */
export function designHour(plant: CoolingPlant, rejection: HeatRejectionId, site: SiteRecord): HourResult {
  const [hottest, wettest] = designWeathers(site);
  const hot = pueAtHour(plant, rejection, hottest);
  const wet = pueAtHour(plant, rejection, wettest);
  const worse = wet.pue > hot.pue ? wet : hot;
  const driest = warmestDryHour(plant, rejection, hottest);
  const dry = driest === undefined ? worse : pueAtHour(plant, rejection, driest);
  return {
    ...(dry.pue > worse.pue ? dry : worse),
    wetWaterLPerKwh: Math.max(hot.wetWaterLPerKwh, wet.wetWaterLPerKwh),
    rackInletAirTempC: Math.max(
      warmestSupplyC(plant, rejection, hottest),
      hot.rackInletAirTempC,
      wet.rackInletAirTempC,
    ),
  };
}

/** What coils hold all year; outside air comes to it only where the weather does, in hours just below those that pads overcool. */
function warmestSupplyC(plant: CoolingPlant, rejection: HeatRejectionId, hottest: Weather): number {
  const outsideC = rejection === 'outside-air' ? hottest.dryBulbC + fanRiseK(plant) : plant.rackAirSupplyC;
  return Math.min(plant.rackAirSupplyC, outsideC);
}

/** What is wetted in the hottest air may have its worst hour in the warmest in which it is dry. Rules COOL-55, COOL-72. */
function warmestDryHour(
  plant: CoolingPlant,
  rejection: HeatRejectionId,
  hottest: Weather,
): Weather | undefined {
  const padsFromC = plant.rackAirSupplyC - plant.padStageK - fanRiseK(plant);
  const wettedFromC = { 'dry-wet': plant.changeOverC, 'outside-air': padsFromC };
  if (rejection !== 'dry-wet' && rejection !== 'outside-air') return undefined;
  const dryBulbC = Math.min(wettedFromC[rejection], hottest.dryBulbC);
  return { dryBulbC, wetBulbC: Math.min(dryBulbC, hottest.wetBulbC) };
}
