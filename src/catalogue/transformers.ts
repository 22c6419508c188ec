import { type Figure, figure } from './figure.ts';

/** A transformer by its rating and outer size. */
export interface TransformerRecord {
  readonly label: string;
  readonly ratedVa: Figure;
  readonly lowVoltageV: Figure;
  readonly shortCircuitRatio: Figure;
  readonly noLoadLossW: Figure;
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
    noLoadLossW: figure(110_000, 'W', 'engineering-practice', 'assumption'),
    widthM: metres(12),
    depthM: metres(8),
    heightM: metres(9),
  },
  block: {
    label: 'Block transformer, 34.5 kV to 415 V',
    ratedVa: figure(3.5e6, 'VA', 'engineering-practice', 'assumption', [2.5e6, 3.5e6]),
    lowVoltageV: figure(415, 'V', 'engineering-practice', 'assumption'),
    shortCircuitRatio: figure(0.0575, '1', 'engineering-practice', 'assumption'),
    noLoadLossW: figure(2_200, 'W', 'engineering-practice', 'assumption'),
    widthM: metres(2.7),
    depthM: metres(2.5),
    heightM: metres(2.3),
  },
} satisfies Record<string, TransformerRecord>;

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
