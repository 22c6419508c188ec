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
  'gas-turbine': assumed(14, 10, 24),
  battery: assumed(6.1, 2.9, 2.4),
  reactor: assumed(40, 36, 40),
  'turbine-hall': assumed(60, 28, 35),
  'pump-house': assumed(26, 10, 18),
  office: assumed(48, 11, 22),
} satisfies Record<string, SizeRecord>;
