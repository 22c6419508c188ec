import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { DETAIL_SIZES, type SizeRecord } from '../../catalogue/equipment-sizes.ts';

/** Width, height, depth in metres. */
type Size = readonly [number, number, number];

const size = ({ widthM, heightM, depthM }: SizeRecord): Size => [widthM.value, heightM.value, depthM.value];

/** The catalogue's sizes of details as plain metres. */
export const ROOF_UNIT_SIZE_M = size(DETAIL_SIZES['roof-unit']);
export const PLANT_MODULE_SIZES_M = {
  'electrical-module': size(DETAIL_SIZES['electrical-module']),
  'mechanical-module': size(DETAIL_SIZES['mechanical-module']),
} as const;
export const LINEUP_SIZES_M = {
  'ups-cabinets': size(DETAIL_SIZES['ups-cabinets']),
  'rectifier-cabinets': size(DETAIL_SIZES['rectifier-cabinets']),
  'battery-cabinets': size(DETAIL_SIZES['battery-cabinets']),
  'low-voltage-switchboard': size(DETAIL_SIZES['low-voltage-switchboard']),
} as const;
export const BAY_SIZE_M = size(DETAIL_SIZES['switchyard-bay']);
export const CONTROL_HOUSE_SIZE_M = size(DETAIL_SIZES['control-house']);
export const LIGHTNING_MAST_SIZE_M = size(DETAIL_SIZES['lightning-mast']);
export const METERING_SKID_SIZE_M = size(DETAIL_SIZES['gas-metering-skid']);
export const LAMP_MAST_SIZE_M = size(DETAIL_SIZES['lamp-mast']);
export const WATCH_TOWER_SIZE_M = size(DETAIL_SIZES['watch-tower']);
export const GATEHOUSE_SIZE_M = size(DETAIL_SIZES.gatehouse);
/** Height of the highest and depth of what hangs over a row. */
export const TRAY_HEIGHT_M = DETAIL_SPACING.trayHeight.value;
export const TRAY_DEPTH_M = DETAIL_SPACING.trayDepth.value;
