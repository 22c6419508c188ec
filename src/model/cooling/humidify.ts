import type { CoolingPlant } from '../model-types.ts';
import { airDensityKgPerM3, type OutdoorAir, saturatedHumidity } from './moist-air.ts';

/** Litres for a kilowatt-hour, where one kilogram is one litre. */
const L_PER_KWH = 3.6e6;

/** Least vapour that the air to the racks is held at, kg for one kg of dry air. Rule COOL-61. */
export function heldHumidity({ humidifyDewPointC, airPressurePa }: CoolingPlant): number {
  return saturatedHumidity(humidifyDewPointC, airPressurePa);
}

/**
 * Water for the fresh air of halls with coils, L for one kWh of IT: what it lacks up to the least dew point, bleed
 * included. @param held vapour, kg/kg. Rule COOL-61.
 */
export function humidifierLPerKwh(plant: CoolingPlant, held: number, air: OutdoorAir): number {
  if (air.humidity >= held) return 0;
  const freshKgPerJ = plant.freshAirM3PerJ * airDensityKgPerM3(air.dryBulbC, air.pressurePa);
  return L_PER_KWH * (1 + plant.padBleedRatio) * freshKgPerJ * (held - air.humidity);
}
