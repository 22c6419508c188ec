import { NO_FLEET, type SupplyPlant } from '../../src/model/power/supply-states.ts';

/** A supply of one line alone, down a thousandth of the year, half an hour each time. */
export const GRID_LINE: SupplyPlant = {
  reactors: NO_FLEET,
  turbines: NO_FLEET,
  gridW: 100e6,
  gridUnavailability: 1e-3,
  gridRepairHours: 0.5,
  batteryW: 0,
  batteryEnergyJ: 0,
  standby: undefined,
  turbinesFirst: true,
};
