import { type Figure, figure } from './figure.ts';

const M3_PER_S_PER_L_PER_MIN = 1 / 60_000;

/** A coolant distribution unit: the heat exchanger and pumps between racks and facility water. */
export const CDU = {
  heatW: figure(2e6, 'W', 'coolit-chx2000', 'vendor'),
  flowM3PerS: figure(2_125 * M3_PER_S_PER_L_PER_MIN, 'm³/s', 'coolit-chx2000', 'vendor'),
  /** Rack supply above facility-water supply. */
  approachK: figure(4, 'K', 'vertiv-xdu1350', 'vendor', [3, 5]),
  sparesPerHall: figure(1, '1', 'engineering-practice', 'assumption', [1, 2]),
  widthM: figure(0.9, 'm', 'engineering-practice', 'assumption', [0.75, 1.2]),
  depthM: figure(1.2, 'm', 'engineering-practice', 'assumption'),
  heightM: figure(2.2, 'm', 'engineering-practice', 'assumption', [2, 2.3]),
} satisfies Record<string, Figure>;

/** A room air handler: takes the heat that stays in the air to the facility water. */
export const CRAH = {
  heatW: figure(150_000, 'W', 'engineering-practice', 'assumption', [100_000, 250_000]),
  /** Units spare for each unit needed. */
  spareShare: figure(0.1, '1', 'engineering-practice', 'assumption', [0.1, 0.25]),
  /** Supply air above the water that feeds the coil. */
  approachK: figure(7, 'K', 'engineering-practice', 'assumption', [5, 10]),
  widthM: figure(2.6, 'm', 'engineering-practice', 'assumption'),
  depthM: figure(1, 'm', 'engineering-practice', 'assumption'),
  heightM: figure(2.2, 'm', 'engineering-practice', 'assumption'),
} satisfies Record<string, Figure>;

/** How one GB300 rack draws coolant: constant return temperature (five published points). */
export const RACK_COOLANT = {
  returnTempC: figure(54.92, '°C', 'lenovo-lp2357', 'vendor'),
  /** Product of flow and rise, for the reference heat: 1768 L/min·K. */
  flowTimesRiseM3KPerS: figure(1_768 * M3_PER_S_PER_L_PER_MIN, 'm³K/s', 'lenovo-lp2357', 'vendor'),
  referenceHeatW: figure(121_700, 'W', 'lenovo-lp2357', 'estimate'),
  minimumRiseK: figure(5, 'K', 'model-assumption', 'assumption'),
  /** Hottest supply the racks are rated for. */
  maxSupplyTempC: figure(45, '°C', 'ashrae-tc99', 'vendor', [45, 50]),
} satisfies Record<string, Figure>;
