import { type Figure, figure } from './figure.ts';

/** Water from outside that cools once and goes back: how warm it is where the air's mean and season are known. */
export interface WaterSourceRecord {
  /** Its yearly mean over that of the air. */
  readonly overAirK: Figure;
  /** How far it follows the air away from the mean: kelvin for a kelvin. */
  readonly followsAir: Figure;
  readonly coldestC: Figure;
  readonly warmestC: Figure;
  /** Fresh water that evaporates downstream for a kWh of heat given to it, L. */
  readonly evaporatedLPerKwh: Figure;
}

const assumed = (value: number, unit: string, low: number, high: number) =>
  figure(value, unit, 'engineering-practice', 'assumption', [low, high]);
/** 269 gallons for a MWh of nuclear electricity, 1.9 MWh of heat: 0.53 L; a part leaves as warm air and radiation. */
const fresh = figure(0.53, 'L/kWh', 'once-through-water', 'estimate', [0.3, 0.8]);

/** Sources, by the id of the heat rejection that draws on them. */
export const WATER_SOURCES = {
  sea: {
    overAirK: assumed(1, 'K', 0, 3),
    followsAir: assumed(0.45, 'K/K', 0.3, 0.8),
    coldestC: assumed(-1, '°C', -1.8, 4),
    warmestC: assumed(34, '°C', 30, 36),
    evaporatedLPerKwh: figure(0, 'L/kWh', 'once-through-water', 'estimate'),
  },
  lake: {
    overAirK: assumed(-3, 'K', -5, 0),
    followsAir: assumed(0.12, 'K/K', 0.05, 0.3),
    coldestC: assumed(4, '°C', 3.5, 5),
    warmestC: assumed(28, '°C', 24, 30),
    evaporatedLPerKwh: fresh,
  },
  river: {
    overAirK: assumed(0.5, 'K', -1, 2),
    followsAir: assumed(0.8, 'K/K', 0.6, 1),
    coldestC: assumed(0.5, '°C', 0, 1),
    warmestC: assumed(30, '°C', 27, 32),
    evaporatedLPerKwh: fresh,
  },
} satisfies Record<string, WaterSourceRecord>;

/** Intake and outfall, the same for every source. */
export const INTAKE = {
  /** Plates, screens and strainers. */
  exchangerPa: figure(110_000, 'Pa', 'engineering-practice', 'assumption', [70_000, 160_000]),
  /** Some 6 m (2–15) from the water's surface to the campus; a siphon gives some of it back. */
  liftPa: figure(59_000, 'Pa', 'engineering-practice', 'assumption', [20_000, 147_000]),
  /** Friction in mains a metre and more across at some 2 m/s, way out and way back. */
  pipePaPerM: figure(25, 'Pa/m', 'engineering-practice', 'assumption', [15, 50]),
  /** Intake and outfall mains, laid, for each m³/s and metre of distance. */
  usdPerM3PerSPerM: figure(3_000, 'USD·s/m⁴', 'engineering-practice', 'assumption', [1_500, 8_000]),
} satisfies Record<string, Figure>;
