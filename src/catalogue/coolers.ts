import { type Figure, figure } from './figure.ts';

/** One outdoor heat-rejection unit: rating and size. */
export interface CoolerRecord {
  /** A yard of them. */
  readonly label: string;
  readonly unitW: Figure;
  readonly widthM: Figure;
  readonly depthM: Figure;
  readonly heightM: Figure;
  /** Water leaving above the air it meets (dry coil) or the wet bulb (tower with its heat exchanger). */
  readonly approachK: Figure;
  /** Fan electricity over heat at full speed. */
  readonly fanShare: Figure;
}

const metres = (value: number) => figure(value, 'm', 'engineering-practice', 'assumption');
const dryFan = figure(0.015, '1', 'engineering-practice', 'assumption', [0.008, 0.03]);
const dryApproach = figure(8, 'K', 'lbnl-dlc', 'estimate', [3, 12]);
const dryUnit = {
  unitW: figure(1.5e6, 'W', 'engineering-practice', 'assumption', [1e6, 1.5e6]),
  widthM: metres(12),
  depthM: metres(2.4),
  heightM: metres(2.6),
};

/** Heat rejection, by public id. */
export const COOLERS = {
  'chiller-air': {
    label: 'Air-cooled chillers',
    unitW: figure(1.5e6, 'W', 'engineering-practice', 'assumption', [1e6, 2e6]),
    widthM: metres(13),
    depthM: metres(2.3),
    heightM: metres(2.5),
    // A coil built into a chiller is smaller than a dry cooler, so its approach is the wide end of the range.
    approachK: figure(12, 'K', 'engineering-practice', 'assumption', [8, 15]),
    fanShare: dryFan,
  },
  dry: {
    label: 'Dry coolers',
    ...dryUnit,
    approachK: dryApproach,
    fanShare: dryFan,
  },
  adiabatic: {
    label: 'Adiabatic coolers',
    ...dryUnit,
    approachK: dryApproach,
    fanShare: dryFan,
  },
  tower: {
    label: 'Cooling towers',
    unitW: figure(4e6, 'W', 'engineering-practice', 'assumption', [2e6, 6e6]),
    widthM: metres(5),
    depthM: metres(5),
    heightM: metres(6),
    // 4 K tower and 2 K plate heat exchanger.
    approachK: figure(6, 'K', 'tower-water', 'estimate', [5, 9]),
    fanShare: figure(0.01, '1', 'engineering-practice', 'assumption', [0.006, 0.015]),
  },
  'outside-air': {
    label: 'Outside air with wet pads',
    // Pads of 12 × 3 m at about 2.4 m/s pass 85 m³/s, which carry 1.2 MW at the rated rise.
    unitW: figure(1.2e6, 'W', 'engineering-practice', 'assumption', [0.8e6, 1.5e6]),
    widthM: metres(12),
    depthM: metres(2.4),
    heightM: metres(3),
    // No water meets this unit: the approach is that of the dry coolers which carry what liquid heat there is.
    approachK: dryApproach,
    // It moves the racks' whole air flow, as the fans of air handlers with coils do.
    fanShare: figure(0.06, '1', 'engineering-practice', 'assumption', [0.03, 0.1]),
  },
} satisfies Record<string, CoolerRecord>;

/** Outside air to the racks without coils or compressors, and what racks may breathe. */
export const OUTSIDE_AIR = {
  /** Share of the wet-bulb depression that a rigid pad in the air stream uses. */
  effectiveness: figure(0.88, '1', 'engineering-practice', 'assumption', [0.8, 0.92]),
  /** Rise of the air through the racks at which fan share, unit size and litres are told. */
  ratedRiseK: figure(12, 'K', 'worked-here', 'estimate'),
  recommendedInletC: figure(27, '°C', 'ashrae-tc99', 'regulator'),
  allowableA1InletC: figure(32, '°C', 'ashrae-tc99', 'regulator'),
  allowableA2InletC: figure(35, '°C', 'ashrae-tc99', 'regulator'),
} satisfies Record<string, Figure>;

/** Chiller performance: share of the ideal (Carnot) coefficient, and the temperature lifts at both ends. */
export const CHILLERS = {
  airCooledCarnotShare: figure(0.45, '1', 'worked-here', 'estimate', [0.4, 0.5]),
  airCooledEvaporatorK: figure(2, 'K', 'worked-here', 'estimate'),
  airCooledCondenserK: figure(12, 'K', 'worked-here', 'estimate'),
  waterCooledCarnotShare: figure(0.65, '1', 'worked-here', 'estimate', [0.55, 0.7]),
  waterCooledEndK: figure(1.5, 'K', 'worked-here', 'estimate'),
  towerApproachK: figure(4, 'K', 'tower-water', 'estimate', [3, 6]),
  towerRangeK: figure(5, 'K', 'tower-water', 'estimate', [5, 10]),
  minCop: figure(2.5, '1', 'worked-here', 'estimate'),
  maxCop: figure(12, '1', 'worked-here', 'estimate'),
} satisfies Record<string, Figure>;

/** The water loops between the halls and the heat rejection, and what moves them. */
export const FACILITY_LOOPS = {
  liquidRiseK: figure(10, 'K', 'engineering-practice', 'assumption', [8, 15]),
  airLoopRiseK: figure(8, 'K', 'engineering-practice', 'assumption'),
  /** Chilled water for the heat left in the air of liquid-cooled halls. */
  airLoopSupplyC: figure(18, '°C', 'ashrae-tc99', 'estimate', [14, 20]),
  /** Head the facility pumps hold: exchanger 80, coil 70, control valve 20, strainer 15, pipes about 50 kPa. */
  headPa: figure(235_000, 'Pa', 'worked-here', 'estimate', [150_000, 350_000]),
  /** Wire to hydraulic power of a large pump with its motor and drive. */
  pumpEfficiency: figure(0.7, '1', 'engineering-practice', 'assumption', [0.6, 0.8]),
  /** Published share of facility-water pumping, kept to hold the one that follows from head and flow against. */
  pumpShare: figure(0.008, '1', 'worked-here', 'estimate', [0.005, 0.012]),
  airLoopPumpShare: figure(0.02, '1', 'worked-here', 'estimate', [0.01, 0.03]),
  crahFanShare: figure(0.06, '1', 'engineering-practice', 'assumption', [0.03, 0.1]),
  miscShare: figure(0.005, '1', 'engineering-practice', 'assumption', [0.003, 0.01]),
  /** Slowest fan speed over full speed. */
  minFanSpeed: figure(0.3, '1', 'worked-here', 'estimate'),
  /** Units spare for each unit needed. */
  spareShare: figure(0.1, '1', 'engineering-practice', 'assumption', [0.1, 0.25]),
  waterDensityKgPerM3: figure(993, 'kg/m³', 'worked-here', 'estimate', [988, 998]),
  waterHeatJPerKgK: figure(4_180, 'J/(kg·K)', 'worked-here', 'estimate'),
} satisfies Record<string, Figure>;

/** Water use. Litres per joule of heat where it is rejected wet. */
export const WATER = {
  adiabaticEffectiveness: figure(0.7, '1', 'engineering-practice', 'assumption', [0.6, 0.85]),
  /** Litres per kWh of heat for each kelvin the air is pre-cooled at a rise of 12 K, bleed included (0.124 × 1.25). */
  adiabaticLPerKwhK: figure(0.155, 'L/(kWh·K)', 'worked-here', 'estimate'),
  /** Evaporated for one kWh rejected: 0.85 of the heat leaves as vapour at the low end, all and more at the high. */
  towerEvaporationLPerKwh: figure(1.35, 'L/kWh', 'tower-water', 'estimate', [1.32, 1.72]),
  /** How many times the salts of the make-up are concentrated before water is bled. */
  towerCycles: figure(4, '1', 'tower-water', 'estimate', [3, 6]),
  closedFillM3PerW: figure(5.6e-6, 'm³/W', 'closed-loop-fill', 'estimate', [3e-6, 10e-6]),
  /** Share of the closed loop's fill topped up in a year: about 48 m³ for a building of 100 MW. */
  closedMakeUpPerYear: figure(0.08, '1', 'abilene-epoch', 'assumption', [0.02, 0.2]),
} satisfies Record<string, Figure>;
