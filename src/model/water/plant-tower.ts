import { PLANT_HEAT } from '../../catalogue/plant-cooling.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { annualClimate, designWeathers } from '../cooling/annual-climate.ts';
import { newOutdoorAir, outdoorAirInto, pressureAt } from '../cooling/moist-air.ts';
import { towerAirInto } from '../cooling/tower-air.ts';
import { makeUpRatio } from '../cooling/water-use.ts';
import type { Weather } from '../model-types.ts';

/** Make-up of a steam plant's towers, L for one kWh of heat: mean of the year and worse of the design hours. */
export interface PlantTowerWater {
  readonly meanLPerKwh: number;
  readonly peakLPerKwh: number;
}

/**
 * Water that the towers of a reactor take at a site, by COOL-60 with its own approach and range and fans at full speed.
 * @param cycles above 1. Rule PWR-70.
 */
export function plantTowerWater(site: SiteRecord, cycles: number): PlantTowerWater {
  const pressurePa = pressureAt(site.elevationM.value);
  const air = newOutdoorAir();
  const tower = { evaporatedLPerKwh: 0, fanSpeed: 1 };
  const { towerApproachK, towerRangeK } = PLANT_HEAT;
  const evaporated = ({ dryBulbC, wetBulbC }: Weather): number => {
    outdoorAirInto(air, dryBulbC, wetBulbC, pressurePa);
    const coldC = wetBulbC + towerApproachK.value;
    towerAirInto(tower, coldC, towerApproachK.value, towerRangeK.value, air);
    return tower.evaporatedLPerKwh;
  };
  const slices = annualClimate(site).map((slice) => ({ share: slice.share, litres: evaporated(slice) }));
  const mean = slices.reduce((sum, { share, litres }) => sum + share * litres, 0);
  const most = Math.max(...designWeathers(site).map(evaporated), ...slices.map(({ litres }) => litres));
  const ratio = makeUpRatio(cycles);
  return {
    meanLPerKwh: mean * ratio,
    peakLPerKwh: most * ratio,
  };
}
