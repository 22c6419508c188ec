import { type Figure, figure } from './figure.ts';

/** One outdoor heat-rejection unit: rating and size. */
export interface CoolerRecord {
  /** A yard of them. */
  readonly label: string;
  /** What stands there: fans over coils, the same over compressors, towers, or houses without fans. */
  readonly form: 'dry' | 'chiller' | 'tower' | 'exchanger';
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

/** Plates between the campus's loop and water from outside, with their pumps and strainers, in one house. */
const exchangerHouse = {
  form: 'exchanger' as const,
  unitW: figure(6e6, 'W', 'engineering-practice', 'assumption', [3e6, 10e6]),
  widthM: metres(12),
  depthM: metres(2.4),
  heightM: metres(2.6),
  approachK: figure(2.5, 'K', 'engineering-practice', 'assumption', [1.5, 4]),
  // No fans: intake pumps are reckoned by their head.
  fanShare: figure(0, '1', 'engineering-practice', 'assumption'),
};

/** Heat rejection, by public id. */
export const COOLERS = {
  'chiller-air': {
    label: 'Air-cooled chillers',
    form: 'chiller',
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
    form: 'dry',
    ...dryUnit,
    approachK: dryApproach,
    fanShare: dryFan,
  },
  adiabatic: {
    label: 'Adiabatic coolers',
    form: 'dry',
    ...dryUnit,
    approachK: dryApproach,
    fanShare: dryFan,
  },
  tower: {
    label: 'Cooling towers',
    form: 'tower',
    unitW: figure(4e6, 'W', 'engineering-practice', 'assumption', [2e6, 6e6]),
    widthM: metres(5),
    depthM: metres(5),
    heightM: metres(6),
    // 4 K tower and 2 K plate heat exchanger (CHILLERS).
    approachK: figure(6, 'K', 'tower-water', 'estimate', [5, 9]),
    fanShare: figure(0.01, '1', 'engineering-practice', 'assumption', [0.006, 0.015]),
  },
  'dry-chiller': {
    label: 'Dry coolers with water-cooled chillers',
    form: 'chiller',
    ...dryUnit,
    approachK: dryApproach,
    fanShare: dryFan,
  },
  'dry-wet': {
    label: 'Dry, then wet above a temperature',
    form: 'tower',
    unitW: figure(3e6, 'W', 'engineering-practice', 'assumption', [1.5e6, 4e6]),
    widthM: metres(12),
    depthM: metres(3.4),
    heightM: metres(6),
    // Sprayed coils come less near the wet bulb than open towers with a plate exchanger.
    approachK: figure(7, 'K', 'engineering-practice', 'assumption', [5, 10]),
    fanShare: dryFan,
  },
  sea: { label: 'Sea water, once through', ...exchangerHouse },
  lake: { label: 'Deep lake water, once through', ...exchangerHouse },
  river: { label: 'River water, once through', ...exchangerHouse },
  'outside-air': {
    label: 'Outside air with wet pads',
    form: 'dry',
    // Pads of 12 × 3 m at about 2.4 m/s pass 85 m³/s, which carry 1.2 MW at the rated rise.
    unitW: figure(1.2e6, 'W', 'engineering-practice', 'assumption', [0.8e6, 1.5e6]),
    widthM: metres(12),
    depthM: metres(2.4),
    heightM: metres(3),
    // No water meets this unit: the approach is that of the dry coolers which carry what liquid heat there is.
    approachK: dryApproach,
    // No coil either: the fans of that dry cooler. Those of the handlers follow from flow and pressure (AIR_HALLS).
    fanShare: dryFan,
  },
} satisfies Record<string, CoolerRecord>;

/** Chiller performance: share of the ideal (Carnot) coefficient, and the temperature lifts at both ends. */
export const CHILLERS = {
  airCooledCarnotShare: figure(0.45, '1', 'worked-here', 'estimate', [0.4, 0.5]),
  airCooledEvaporatorK: figure(2, 'K', 'worked-here', 'estimate'),
  airCooledCondenserK: figure(12, 'K', 'worked-here', 'estimate'),
  /** The least that the standard allows centrifugal chillers of 150 tons and more: 0.56 kW a ton at the rating point. */
  waterCooledCarnotShare: figure(0.7, '1', 'ashrae-90-1', 'regulator', [0.6, 0.78]),
  waterCooledEndK: figure(1.5, 'K', 'worked-here', 'estimate'),
  /** Rise of the water that dry coolers or plates take from condensers. */
  condenserRangeK: figure(5, 'K', 'engineering-practice', 'assumption', [5, 10]),
  towerApproachK: figure(4, 'K', 'tower-water', 'estimate', [3, 6]),
  towerRangeK: figure(5, 'K', 'tower-water', 'estimate', [5, 10]),
  /** Water of the loop above the towers' in free cooling: the plate exchanger's part of the towers' approach. */
  economiserK: figure(2, 'K', 'lei-masanet-2022', 'estimate', [1.7, 2.8]),
  /** Head of the pumps between condensers or plate exchangers and towers: spray, lift, exchanger and pipes. */
  condenserHeadPa: figure(208_000, 'Pa', 'lei-masanet-2022', 'estimate', [167_000, 250_000]),
  minCop: figure(2.5, '1', 'worked-here', 'estimate'),
  airCooledMaxCop: figure(12, '1', 'worked-here', 'assumption', [8, 14]),
  /** What a maker's curve of a large centrifugal chiller reaches within its own range, at half load and a lift of 9 K. */
  waterCooledMaxCop: figure(17.5, '1', 'chiller-curves', 'vendor', [12, 18]),
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
  miscShare: figure(0.005, '1', 'engineering-practice', 'assumption', [0.003, 0.01]),
  /** Slowest fan speed over full speed. */
  minFanSpeed: figure(0.3, '1', 'worked-here', 'estimate'),
  /** Units spare for each unit needed. */
  spareShare: figure(0.1, '1', 'engineering-practice', 'assumption', [0.1, 0.25]),
  waterDensityKgPerM3: figure(993, 'kg/m³', 'worked-here', 'estimate', [988, 998]),
  waterHeatJPerKgK: figure(4_180, 'J/(kg·K)', 'worked-here', 'estimate'),
} satisfies Record<string, Figure>;
