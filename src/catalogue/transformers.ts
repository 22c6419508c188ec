import { type Figure, figure } from './figure.ts';

/** A transformer by its rating and outer size. */
export interface TransformerRecord {
  readonly label: string;
  readonly ratedVa: Figure;
  readonly lowVoltageV: Figure;
  readonly shortCircuitRatio: Figure;
  /** Resistive part of the short-circuit voltage: the load loss at rating. */
  readonly loadLossRatio: Figure;
  readonly noLoadLossW: Figure;
  /** Rise of the top oil over the air at rating. */
  readonly topOilRiseK: Figure;
  readonly widthM: Figure;
  readonly depthM: Figure;
  readonly heightM: Figure;
}

const metres = (value: number) => figure(value, 'm', 'engineering-practice', 'assumption');

export const TRANSFORMERS = {
  main: {
    label: 'Main transformer, grid to 34.5 kV',
    ratedVa: figure(300e6, 'VA', 'engineering-practice', 'assumption', [100e6, 500e6]),
    lowVoltageV: figure(34_500, 'V', 'engineering-practice', 'assumption'),
    shortCircuitRatio: figure(0.12, '1', 'engineering-practice', 'assumption', [0.1, 0.16]),
    loadLossRatio: figure(0.0025, '1', 'engineering-practice', 'assumption', [0.002, 0.004]),
    noLoadLossW: figure(110_000, 'W', 'engineering-practice', 'assumption'),
    topOilRiseK: figure(52, 'K', 'iec-60076-7', 'estimate', [45, 60]),
    widthM: metres(12),
    depthM: metres(8),
    heightM: metres(9),
  },
  block: {
    label: 'Block transformer, 34.5 kV to 415 V',
    ratedVa: figure(3.5e6, 'VA', 'engineering-practice', 'assumption', [2.5e6, 3.5e6]),
    lowVoltageV: figure(415, 'V', 'engineering-practice', 'assumption'),
    shortCircuitRatio: figure(0.0575, '1', 'engineering-practice', 'assumption'),
    loadLossRatio: figure(0.0075, '1', 'engineering-practice', 'assumption', [0.006, 0.012]),
    noLoadLossW: figure(2_200, 'W', 'engineering-practice', 'assumption'),
    topOilRiseK: figure(55, 'K', 'iec-60076-7', 'estimate', [50, 60]),
    widthM: metres(2.7),
    depthM: metres(2.5),
    heightM: metres(2.3),
  },
} satisfies Record<string, TransformerRecord>;

/** On-load tap changer of a main transformer: as many steps up as down. */
export const TAP_CHANGER = {
  stepRatio: figure(0.00625, '1', 'engineering-practice', 'assumption', [0.00625, 0.015]),
  steps: figure(16, '1', 'engineering-practice', 'assumption'),
} satisfies Record<string, Figure>;

/** How the oil's rise goes with losses: air-cooled oil, natural or with fans. */
export const TRANSFORMER_OIL = {
  exponent: figure(0.8, '1', 'iec-60076-7', 'estimate', [0.8, 0.9]),
} satisfies Record<string, Figure>;

/** A transformer by its nameplate only. */
export interface NameplateRecord {
  readonly ratedVa: Figure;
  readonly highVoltageV: Figure;
  readonly lowVoltageV: Figure;
  readonly shortCircuitRatio: Figure;
  readonly loadLossRatio: Figure;
  readonly noLoadLossW: Figure;
}

const nameplate = (
  mva: number,
  kv: readonly [high: number, low: number],
  percent: readonly [shortCircuit: number, loadLoss: number],
  noLoadKw: number,
): NameplateRecord => ({
  ratedVa: figure(mva * 1e6, 'VA', 'pandapower-types', 'vendor'),
  highVoltageV: figure(kv[0] * 1000, 'V', 'pandapower-types', 'vendor'),
  lowVoltageV: figure(kv[1] * 1000, 'V', 'pandapower-types', 'vendor'),
  shortCircuitRatio: figure(percent[0] / 100, '1', 'pandapower-types', 'vendor'),
  loadLossRatio: figure(percent[1] / 100, '1', 'pandapower-types', 'vendor'),
  noLoadLossW: figure(noLoadKw * 1000, 'W', 'pandapower-types', 'vendor'),
});

/** Standard transformers, to hold the campus defaults against. */
export const TRANSFORMER_TYPES = {
  '160-380/110': nameplate(160, [380, 110], [12.2, 0.25], 60),
  '100-220/110': nameplate(100, [220, 110], [12, 0.26], 55),
  '63-110/20': nameplate(63, [110, 20], [18, 0.32], 22),
  '40-110/20': nameplate(40, [110, 20], [16.2, 0.34], 18),
  '25-110/20': nameplate(25, [110, 20], [12, 0.41], 14),
  '0.63-20/0.4': nameplate(0.63, [20, 0.4], [6, 1.206], 1.65),
} satisfies Record<string, NameplateRecord>;

/** Medium-voltage feeders from the switchyard to the buildings. */
export const FEEDER = {
  voltageV: figure(34_500, 'V', 'engineering-practice', 'assumption'),
  currentA: figure(600, 'A', 'engineering-practice', 'assumption', [600, 1_200]),
  /** Share of the rating a feeder is planned to carry. */
  loadingCap: figure(0.8, '1', 'engineering-practice', 'assumption'),
} satisfies Record<string, Figure>;

/** One overhead circuit of the grid connection. */
export const GRID_CIRCUIT = {
  currentA: figure(3_000, 'A', 'engineering-practice', 'assumption'),
} satisfies Record<string, Figure>;

export const LOAD = {
  powerFactor: figure(0.98, '1', 'engineering-practice', 'assumption', [0.95, 0.99]),
} satisfies Record<string, Figure>;
