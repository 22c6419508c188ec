import { AREAS } from '../../../catalogue/areas.ts';
import { DETAIL_SIZES, EQUIPMENT_SIZES, type SizeRecord } from '../../../catalogue/equipment-sizes.ts';
import {
  BATTERY_ROWS_PER_GROUP,
  GENERATOR_ROWS_PER_GROUP,
  SITE_HEIGHTS,
  SITE_SPACING,
} from '../../../catalogue/site-spacing.ts';
import { SOLAR } from '../../../catalogue/solar.ts';

/** The catalogue's sizes and distances as plain metres, for what lays out and fills a campus many times a second. */

export interface BoxSize {
  readonly w: number;
  readonly h: number;
  readonly d: number;
}

const box = ({ widthM, heightM, depthM }: SizeRecord): BoxSize => ({
  w: widthM.value,
  h: heightM.value,
  d: depthM.value,
});

export const CDU_SIZE = box(EQUIPMENT_SIZES.cdu);
export const CRAH_SIZE = box(EQUIPMENT_SIZES.crah);
export const SKID_SIZE = box(EQUIPMENT_SIZES['power-skid']);
export const HEAT_REJECTION_SIZE = box(EQUIPMENT_SIZES['heat-rejection']);
/** A tower block on the plot of a heat-rejection unit: taller, and a little deeper than its plot is marked. */
export const COOLING_TOWER_SIZE = box(EQUIPMENT_SIZES['cooling-tower']);
export const BLOCK_TRANSFORMER_SIZE = box(EQUIPMENT_SIZES['block-transformer']);
export const SWITCHGEAR_SIZE = box(EQUIPMENT_SIZES['feeder-switchgear']);
export const MAIN_TRANSFORMER_SIZE = box(EQUIPMENT_SIZES['main-transformer']);
export const GAS_TURBINE_SIZE = box(EQUIPMENT_SIZES['gas-turbine']);
export const BATTERY_SIZE = box(EQUIPMENT_SIZES.battery);
const SOLAR_SIDE_M = Math.sqrt(SOLAR.blockW.value * SOLAR.areaM2PerW.value);
/** A block of trackers in its plot: lanes around it, and as high as a tracker that faces the evening. */
export const SOLAR_SIZE: BoxSize = {
  w: SOLAR_SIDE_M - SITE_SPACING.solarLane.value,
  h: EQUIPMENT_SIZES.tracker.heightM.value,
  d: SOLAR_SIDE_M - SITE_SPACING.solarLane.value,
};
export const GENERATOR_SIZE = box(EQUIPMENT_SIZES.generator);
export const REACTOR_SIZE = box(EQUIPMENT_SIZES.reactor);
export const TURBINE_HALL_SIZE = box(EQUIPMENT_SIZES['turbine-hall']);
export const PUMP_HOUSE_SIZE = box(EQUIPMENT_SIZES['pump-house']);
export const TANK_RADIUS_M = EQUIPMENT_SIZES['water-tank'].widthM.value / 2;
export const OFFICE_SIZE = box(EQUIPMENT_SIZES.office);

export const HALL_HEIGHT_M = SITE_HEIGHTS.hall.value;
export const SWITCHYARD_HEIGHT_M = SITE_HEIGHTS.switchyard.value;
export const TCS_SUPPLY_Y = SITE_HEIGHTS.coolantSupply.value;
export const TCS_RETURN_Y = SITE_HEIGHTS.coolantReturn.value;
export const BUSWAY_Y = SITE_HEIGHTS.busway.value;
export const FIBRE_TRAY_Y = SITE_HEIGHTS.fibreTray.value;
export const FWS_SUPPLY_Y = SITE_HEIGHTS.hallSupply.value;
export const FWS_RETURN_Y = SITE_HEIGHTS.hallReturn.value;
export const MAIN_SUPPLY_Y = SITE_HEIGHTS.mainSupply.value;
export const MAIN_RETURN_Y = SITE_HEIGHTS.mainReturn.value;
export const DUCT_Y = SITE_HEIGHTS.duct.value;
export const HV_LINE_Y = SITE_HEIGHTS.gridLine.value;
export const REACTOR_LINE_Y = SITE_HEIGHTS.reactorLine.value;

/** Network, storage and head racks. */
export const SUPPORT_RACK_WIDTH_M = AREAS.supportRackWidthM.value;
/** From a gate to the public road it leads to. */
export const PUBLIC_ROAD_M = SITE_SPACING.publicRoadReach.value;
export const WALL_M = SITE_SPACING.wall.value;
export const ROW_END_AISLE_M = SITE_SPACING.rowEndAisle.value;
export const LINE_STEP_M = SITE_SPACING.wallLine.value;
export const BLOCK_TRANSFORMER_PITCH_X = SITE_SPACING.blockTransformerAcross.value;
export const BLOCK_TRANSFORMER_PITCH_Z = SITE_SPACING.blockTransformerAlong.value;
export const HEAT_REJECTION_PITCH = SITE_SPACING.heatRejectionUnit.value;
export const HEAT_REJECTION_COLUMN = SITE_SPACING.heatRejectionColumn.value;
export const YARD_OFFSET_M = SITE_SPACING.coolingYard.value;
export const MAIN_TRANSFORMER_PITCH = SITE_SPACING.mainTransformer.value;
export const MAIN_TRANSFORMER_COLUMN = SITE_SPACING.mainTransformerColumn.value;
export const GAS_PITCH_X = SITE_SPACING.gasAcross.value;
export const GAS_PITCH_Z = SITE_SPACING.gasAlong.value;
/** How units stand in rows, with a lane after each group of them. */
export interface RowGrid {
  readonly pitchX: number;
  readonly pitchZ: number;
  readonly rowsPerGroup: number;
  readonly laneM: number;
}
export const BATTERY_GRID: RowGrid = {
  pitchX: SITE_SPACING.batteryAcross.value,
  pitchZ: SITE_SPACING.batteryAlong.value,
  rowsPerGroup: BATTERY_ROWS_PER_GROUP.value,
  laneM: SITE_SPACING.batteryLane.value,
};
export const SOLAR_GRID: RowGrid = {
  pitchX: SOLAR_SIDE_M,
  pitchZ: SOLAR_SIDE_M,
  rowsPerGroup: 2,
  laneM: 0,
};
export const GENERATOR_GRID: RowGrid = {
  pitchX: SITE_SPACING.generatorAcross.value,
  pitchZ: SITE_SPACING.generatorAlong.value,
  rowsPerGroup: GENERATOR_ROWS_PER_GROUP.value,
  laneM: SITE_SPACING.generatorLane.value,
};
export const GATE_HALF_M = SITE_SPACING.gateHalf.value;
export const ROAD_HALF_M = SITE_SPACING.roadHalf.value;
export const SERVICE_ROAD_HALF_M = SITE_SPACING.serviceRoadHalf.value;
export const COURT_ROAD_M = SITE_SPACING.courtRoad.value;
export const PAD_GAP_X = SITE_SPACING.padGapAcross.value;
export const PAD_GAP_Z = SITE_SPACING.padGapAlong.value;
export const TRUNK_GAP_M = SITE_SPACING.feederTrunk.value;
export const FENCE_MARGIN_M = SITE_SPACING.fenceMargin.value;
export const HALL_EXIT_STOREY_M = SITE_SPACING.hallExitStorey.value;
export const HALL_END_M = SITE_SPACING.hallEnd.value;
export const CRAH_PITCH_M = SITE_SPACING.airHandler.value;
export const SKID_PITCH_M = SITE_SPACING.powerSkid.value;
export const COOLING_LANE_HALF_M = SITE_SPACING.coolingLaneHalf.value;
export const ELECTRICAL_MODULE_SIZE = box(DETAIL_SIZES['electrical-module']);
export const MECHANICAL_MODULE_SIZE = box(DETAIL_SIZES['mechanical-module']);
export const PLANT_MODULE_GAP_M = SITE_SPACING.plantModuleGap.value;
export const PLANT_LANE_HALF_M = SITE_SPACING.plantLaneHalf.value;
export const TANK_CLEAR_M = SITE_SPACING.tankClear.value;
export const PLOT_EDGE_M = SITE_SPACING.reactorPlotEdge.value;
export const TURBINE_HALL_GAP_M = SITE_SPACING.turbineHallGap.value;
export const PUMP_HOUSE_EDGE_M = SITE_SPACING.pumpHouseEdge.value;
export const PUMP_HOUSE_ASIDE_M = SITE_SPACING.pumpHouseAside.value;
export const SOLAR_GAP_M = SITE_SPACING.solarGap.value;
