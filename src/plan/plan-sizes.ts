/** Sizes of what stands on the campus, metres (width, height, depth), and the clear distances between. */

export interface BoxSize {
  readonly w: number;
  readonly h: number;
  readonly d: number;
}

const box = (w: number, h: number, d: number): BoxSize => ({ w, h, d });

export const CDU_SIZE = box(0.9, 2.1, 1.2);
export const CRAH_SIZE = box(3, 2.6, 1.2);
export const SKID_SIZE = box(3, 2.4, 1.2);
export const HEAT_REJECTION_SIZE = box(13, 2.6, 2.4);
export const BLOCK_TRANSFORMER_SIZE = box(3.2, 2.8, 2.8);
export const SWITCHGEAR_SIZE = box(3.6, 3, 2.6);
export const MAIN_TRANSFORMER_SIZE = box(12, 9, 8);
export const GAS_TURBINE_SIZE = box(14, 10, 24);
export const BATTERY_SIZE = box(6.1, 2.9, 2.4);
export const REACTOR_SIZE = box(40, 36, 40);
export const TURBINE_HALL_SIZE = box(60, 28, 35);
export const PUMP_HOUSE_SIZE = box(26, 10, 18);
export const OFFICE_SIZE = box(48, 11, 22);

export const SUPPORT_RACK_WIDTH_M = 0.6;
export const BUILDING_HEIGHT_M = 14;
export const HALL_HEIGHT_M = 9;
export const WALL_M = 0.8;

/** Clear way between the ends of two rows that stand side by side. */
export const ROW_END_AISLE_M = 2.4;
/** Overhead heights over the rows: supply pipe, return pipe, busway, hall headers. */
export const TCS_SUPPLY_Y = 2.9;
export const TCS_RETURN_Y = 3.2;
export const BUSWAY_Y = 3.7;
export const FWS_SUPPLY_Y = 4.6;
export const FWS_RETURN_Y = 5.2;
export const MAIN_SUPPLY_Y = 0.9;
export const MAIN_RETURN_Y = 1.7;
export const DUCT_Y = 0.4;
export const HV_LINE_Y = 32;
export const REACTOR_LINE_Y = 24;

export const BLOCK_TRANSFORMER_PITCH_X = 4.6;
export const BLOCK_TRANSFORMER_PITCH_Z = 5;
export const HEAT_REJECTION_PITCH = 3.6;
export const HEAT_REJECTION_COLUMN = 18;
export const YARD_OFFSET_M = 8;
export const MAIN_TRANSFORMER_PITCH = 15;
export const MAIN_TRANSFORMER_COLUMN = 24;
export const GAS_PITCH_X = 20;
export const GAS_PITCH_Z = 30;
export const BATTERY_PITCH_X = 9.1;
export const BATTERY_PITCH_Z = 3.2;
/** Containers that stand in one run before a fire lane. */
export const BATTERY_GROUP = 10;
export const BATTERY_LANE_M = 6;
export const ROAD_HALF_M = 6;
export const SERVICE_ROAD_HALF_M = 4;
