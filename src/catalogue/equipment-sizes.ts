import { type Figure, figure } from './figure.ts';

/** The box that one unit of equipment, or one house of it, fills: width, height, depth. */
export interface SizeRecord {
  readonly widthM: Figure;
  readonly heightM: Figure;
  readonly depthM: Figure;
}

/** What this model gives the unit, after pictures and data sheets of such equipment; no one product. */
const assumed = (widthM: number, heightM: number, depthM: number): SizeRecord => ({
  widthM: figure(widthM, 'm', 'model-assumption', 'assumption'),
  heightM: figure(heightM, 'm', 'model-assumption', 'assumption'),
  depthM: figure(depthM, 'm', 'model-assumption', 'assumption'),
});

/** Equipment by kind. Racks have their own records. */
export const EQUIPMENT_SIZES = {
  cdu: assumed(0.9, 2.1, 1.2),
  crah: assumed(3, 2.6, 1.2),
  'power-skid': assumed(3, 2.4, 1.2),
  'heat-rejection': assumed(13, 2.6, 2.4),
  'cooling-tower': assumed(13, 7.2, 3.4),
  'block-transformer': assumed(3.2, 2.8, 2.8),
  'feeder-switchgear': assumed(3.6, 3, 2.6),
  'main-transformer': assumed(12, 9, 8),
  'water-tank': assumed(12, 10.7, 12),
  'gas-turbine': assumed(14, 10, 24),
  battery: assumed(6.1, 2.9, 2.4),
  generator: assumed(4, 4.4, 14),
  /** One row: its table of modules, as high as it stands, as long as a row is. */
  tracker: assumed(2.3, 2.4, 90),
  reactor: assumed(40, 36, 40),
  'turbine-hall': assumed(60, 28, 35),
  'pump-house': assumed(26, 10, 18),
  office: assumed(48, 11, 22),
} satisfies Record<string, SizeRecord>;

/** Height of an open bath of fluid with its lid; it takes the ground of a rack. */
export const IMMERSION_TANK_HEIGHT = figure(1.2, 'm', 'immersion-vendors', 'estimate', [1, 1.4]);

/** What stands with equipment and follows from it. A bay is of a breaker-and-a-half yard: its depth is its pitch. */
export const DETAIL_SIZES = {
  /** As long as a container of 40 feet: switchgear and UPS, and pumps with their exchangers. */
  'electrical-module': assumed(12.2, 3.9, 3.6),
  'mechanical-module': assumed(12.2, 3.4, 3),
  /** One line-up of cabinets in an electrical room, for one power skid. */
  'ups-cabinets': assumed(3.3, 2.1, 1),
  'rectifier-cabinets': assumed(3.3, 2.3, 1.2),
  'battery-cabinets': assumed(3.3, 2.1, 0.85),
  'low-voltage-switchboard': assumed(3.3, 2.3, 1.2),
  'roof-unit': assumed(7.2, 2.65, 2.9),
  'switchyard-bay': assumed(176, 26, 25),
  'control-house': assumed(24, 6.7, 11),
  'lightning-mast': assumed(0.76, 34, 0.76),
  'gas-metering-skid': assumed(20, 7.3, 12),
  'lamp-mast': assumed(0.9, 9.2, 0.5),
  'watch-tower': assumed(5, 12, 5),
  gatehouse: assumed(32, 6.2, 9),
} satisfies Record<string, SizeRecord>;
