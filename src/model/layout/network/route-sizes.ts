import { ROUTE_PLACES, ROUTE_SPACING } from '../../../catalogue/route-spacing.ts';

/** The catalogue's spacings of routes as plain numbers, for what routes a campus many times a second. */

export const BANK_PLACES = ROUTE_PLACES.ductBank.value;
export const YARD_BAYS = ROUTE_PLACES.yardBay.value;
export const LANE_PLACES = ROUTE_PLACES.lane.value;
export const BAYS = ROUTE_PLACES.collectorBay.value;
export const LINE_PLACES = ROUTE_PLACES.unitLine.value;

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
export const HEADER_END_M = ROUTE_SPACING.headerEnd.value;
export const HEADER_ASIDE_M = ROUTE_SPACING.headerAside.value;
