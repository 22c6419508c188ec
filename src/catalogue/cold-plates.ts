import { type Figure, figure } from './figure.ts';

const M3_PER_S_PER_L_PER_MIN = 1 / 60_000;

export interface ColdPlatePoint {
  readonly flowM3PerS: Figure;
  /** Case above coolant inlet, for one watt. */
  readonly resistanceKPerW: Figure;
}

const POINTS: readonly (readonly [litresPerMin: number, milliKelvinPerW: number])[] = [
  [0.4, 38.9],
  [0.5, 32.5],
  [0.6, 30],
  [0.7, 28],
  [0.8, 26.5],
  [0.9, 25.5],
  [1, 24.5],
  [1.2, 23],
  [1.4, 22],
  [1.6, 21.4],
  [1.8, 20.9],
  [2, 20.4],
  [2.2, 20],
  [2.4, 19.7],
];

/** A published 1 kW accelerator cold plate on 25 % propylene glycol, least flow first. */
export const COLD_PLATE: readonly ColdPlatePoint[] = POINTS.map(([litresPerMin, milliKelvinPerW]) => ({
  flowM3PerS: figure(litresPerMin * M3_PER_S_PER_L_PER_MIN, 'm³/s', 'ocp-cold-plate', 'vendor'),
  resistanceKPerW: figure(milliKelvinPerW / 1000, 'K/W', 'ocp-cold-plate', 'vendor'),
}));

/** One accelerator package on its plate. */
export const CHIP = {
  /** Share of a rack's liquid heat that its accelerators give off: 72 × 1.2 kW of 115 kW. */
  liquidHeatShare: figure(0.75, '1', 'worked-here', 'estimate', [0.65, 0.85]),
  /** Package one such plate serves; a larger package is taken to have a plate as much larger. */
  platePowerW: figure(1_200, 'W', 'nvidia-nvl72', 'vendor'),
  junctionToCaseKPerW: figure(0.01, 'K/W', 'engineering-practice', 'assumption', [0.005, 0.02]),
  /** Where clocks are lowered; not published for current parts. */
  throttleC: figure(85, '°C', 'gpu-limits', 'estimate', [80, 90]),
  heatCapacityJPerK: figure(400, 'J/K', 'engineering-practice', 'assumption', [300, 600]),
  /** Below the plate's table its resistance grows as flow to this power. */
  lowFlowExponent: figure(0.8, '1', 'worked-here', 'estimate'),
  /** Time constant of a valve that shuts: the shortest stop reckoned with. */
  valveShutS: figure(0.1, 's', 'worked-here', 'assumption'),
  /** Time constant of pumps running down. */
  pumpRunDownS: figure(3, 's', 'worked-here', 'assumption', [0.1, 8]),
} satisfies Record<string, Figure>;

/** What the loops hold, and how long a stop of the plant is bridged. */
export const RIDE_THROUGH = {
  tcsVolumeM3PerRack: figure(0.1, 'm³', 'engineering-practice', 'assumption', [0.075, 0.19]),
  bufferS: figure(300, 's', 'worked-here', 'assumption', [60, 600]),
} satisfies Record<string, Figure>;

/** Boiling on a chip, and the tanks and plates it happens in. */
export const BOILING = {
  /** Share of the critical heat flux a surface is loaded to. */
  fluxShare: figure(0.7, '1', 'worked-here', 'estimate', [0.5, 0.8]),
  /** Vapour share of the refrigerant leaving a cold plate. */
  exitQuality: figure(0.7, '1', 'worked-here', 'estimate', [0.5, 0.8]),
  /** Refrigerant in a plate at about 45 °C. */
  plateDensityKgPerM3: figure(1_222, 'kg/m³', 'worked-here', 'estimate'),
  zuberFactor: figure(0.131, '1', 'general-knowledge', 'estimate'),
  gravityMPerS2: figure(9.80665, 'm/s²', 'general-knowledge', 'measured'),
} satisfies Record<string, Figure>;
