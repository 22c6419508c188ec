import { ROUTE_PLACES, ROUTE_SPACING } from '../../../catalogue/route-spacing.ts';

/** The catalogue's spacings of routes as plain numbers, for what routes a campus many times a second. */

export const BANK_PLACES = ROUTE_PLACES.ductBank.value;
export const YARD_BAYS = ROUTE_PLACES.yardBay.value;
export const LANE_PLACES = ROUTE_PLACES.lane.value;
export const BAYS = ROUTE_PLACES.collectorBay.value;
export const LINE_PLACES = ROUTE_PLACES.unitLine.value;
export const EXIT_PLACES = ROUTE_PLACES.unitExit.value;
export const CORRIDOR_PLACES = ROUTE_PLACES.unitCorridor.value;

export const TRUNK_PITCH_M = ROUTE_SPACING.trunk.value;
export const ROAD_PITCH_M = ROUTE_SPACING.road.value;
export const LANE_PITCH_M = ROUTE_SPACING.lane.value;
export const TRUNK_NEAR_M = ROUTE_SPACING.trunkNear.value;
export const TRUNK_FAR_M = ROUTE_SPACING.trunkFar.value;
export const BESIDE_ROAD_M = ROUTE_SPACING.besideRoad.value;
export const BESIDE_LANE_M = ROUTE_SPACING.besideLane.value;
export const BESIDE_GEAR_M = ROUTE_SPACING.besideGear.value;
export const COLLECTOR_PITCH_M = ROUTE_SPACING.collector.value;
export const BAY_PITCH_M = ROUTE_SPACING.collectorBay.value;
export const GAS_Y = ROUTE_SPACING.gasCollectorHeight.value;
export const BATTERY_Y = ROUTE_SPACING.batteryCollectorHeight.value;
export const LINE_PITCH_M = ROUTE_SPACING.unitLine.value;
export const LINE_REACH_M = ROUTE_SPACING.gridReach.value;
export const GRID_SPAN_M = ROUTE_SPACING.gridSpan.value;
export const SAG_M = ROUTE_SPACING.gridSag.value;
export const LANDING_Y = ROUTE_SPACING.landingHeight.value;
export const MAIN_END_M = ROUTE_SPACING.mainEnd.value;
export const HEADER_SUPPLY_M = ROUTE_SPACING.headerSupply.value;
export const HEADER_RETURN_M = ROUTE_SPACING.headerReturn.value;
export const HEADER_ASIDE_M = ROUTE_SPACING.headerAside.value;
export const BESIDE_TURBINES_M = ROUTE_SPACING.besideTurbines.value;
export const BESIDE_BATTERIES_M = ROUTE_SPACING.besideBatteries.value;
export const COLLECTOR_END_M = ROUTE_SPACING.collectorEnd.value;
export const COLLECTOR_RISE_M = ROUTE_SPACING.collectorRise.value;
export const COLLECTOR_TURN_M = ROUTE_SPACING.collectorTurn.value;
export const COLLECTOR_ENTRY_M = ROUTE_SPACING.collectorEntry.value;
export const COLLECTOR_IN_YARD_M = ROUTE_SPACING.collectorInYard.value;
export const LINE_START_M = ROUTE_SPACING.unitLineStart.value;
export const LINE_ASIDE_M = ROUTE_SPACING.unitLineAside.value;
export const LINE_ASIDE_STEP_M = ROUTE_SPACING.unitLineAsideStep.value;
export const CORRIDOR_SOUTH_M = ROUTE_SPACING.unitCorridorSouth.value;
export const CORRIDOR_WEST_M = ROUTE_SPACING.unitCorridorWest.value;
export const LINE_ENTRY_M = ROUTE_SPACING.unitLineEntry.value;
export const LANDING_INSET_M = ROUTE_SPACING.landingInset.value;
export const GRID_ASIDE = ROUTE_SPACING.gridAside.value;
export const ENTRY_PITCH = ROUTE_SPACING.unitEntryPitch.value;
