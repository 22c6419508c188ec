import type { FlowNetwork } from '../../src/model/power/flow/flow-types.ts';

// Baran and Wu's 33-bus feeder, IEEE Trans. Power Delivery 4(2), 1989, as in MATPOWER data/case33bw.m.
// Branch 7-8 is 0.7114 + j0.2351 Ω; copies with 1.7114 + j1.2351 Ω give other losses.
const BASE_VA = 10e6;
const BASE_V = 12_660;
const BASE_OHM = BASE_V ** 2 / BASE_VA;

/** kW and kvar of buses 2 to 33. */
const LOADS: readonly (readonly [kw: number, kvar: number])[] = [
  [100, 60],
  [90, 40],
  [120, 80],
  [60, 30],
  [60, 20],
  [200, 100],
  [200, 100],
  [60, 20],
  [60, 20],
  [45, 30],
  [60, 35],
  [60, 35],
  [120, 80],
  [60, 10],
  [60, 20],
  [60, 20],
  [90, 40],
  [90, 40],
  [90, 40],
  [90, 40],
  [90, 40],
  [90, 50],
  [420, 200],
  [420, 200],
  [60, 25],
  [60, 25],
  [60, 20],
  [120, 70],
  [200, 600],
  [150, 70],
  [210, 100],
  [60, 40],
];

type Line = readonly [from: number, to: number, resistanceOhm: number, reactanceOhm: number];

const LINES: readonly Line[] = [
  [1, 2, 0.0922, 0.047],
  [2, 3, 0.493, 0.2511],
  [3, 4, 0.366, 0.1864],
  [4, 5, 0.3811, 0.1941],
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a reactance in ohm, not half the root of two.
  [5, 6, 0.819, 0.707],
  [6, 7, 0.1872, 0.6188],
  [7, 8, 0.7114, 0.2351],
  [8, 9, 1.03, 0.74],
  [9, 10, 1.044, 0.74],
  [10, 11, 0.1966, 0.065],
  [11, 12, 0.3744, 0.1238],
  [12, 13, 1.468, 1.155],
  [13, 14, 0.5416, 0.7129],
  [14, 15, 0.591, 0.526],
  [15, 16, 0.7463, 0.545],
  [16, 17, 1.289, 1.721],
  [17, 18, 0.732, 0.574],
  [2, 19, 0.164, 0.1565],
  [19, 20, 1.5042, 1.3554],
  [20, 21, 0.4095, 0.4784],
  [21, 22, 0.7089, 0.9373],
  [3, 23, 0.4512, 0.3083],
  [23, 24, 0.898, 0.7091],
  [24, 25, 0.896, 0.7011],
  [6, 26, 0.203, 0.1034],
  [26, 27, 0.2842, 0.1447],
  [27, 28, 1.059, 0.9337],
  [28, 29, 0.8042, 0.7006],
  [29, 30, 0.5075, 0.2585],
  [30, 31, 0.9744, 0.963],
  [31, 32, 0.3105, 0.3619],
  [32, 33, 0.341, 0.5302],
];

/** Ties, open in the radial case. */
const TIES: readonly Line[] = [
  [21, 8, 2, 2],
  [9, 15, 2, 2],
  [12, 22, 2, 2],
  [18, 33, 0.5, 0.5],
  [25, 29, 0.5, 0.5],
];

export interface Case33Change {
  readonly sourcePu?: number;
  readonly loadFactor?: number;
  /** Lines to open and ties to close, as `7-8`. */
  readonly open?: readonly string[];
  readonly close?: readonly string[];
}

/** The 33-bus feeder as a network; bus n of the paper is index n − 1. */
export function case33(change: Case33Change = {}): FlowNetwork {
  const factor = change.loadFactor ?? 1;
  const branch =
    (closed: boolean) =>
    ([from, to, resistanceOhm, reactanceOhm]: Line) => {
      const id = `${from}-${to}`;
      const kept = closed ? !(change.open ?? []).includes(id) : (change.close ?? []).includes(id);
      return {
        id,
        from: from - 1,
        to: to - 1,
        resistancePu: resistanceOhm / BASE_OHM,
        reactancePu: reactanceOhm / BASE_OHM,
        closed: kept,
      };
    };
  return {
    baseVa: BASE_VA,
    sourcePu: change.sourcePu ?? 1,
    buses: [[0, 0] as const, ...LOADS].map(([kw, kvar], index) => ({
      id: String(index + 1),
      loadW: kw * 1000 * factor,
      loadVar: kvar * 1000 * factor,
    })),
    branches: [...LINES.map(branch(true)), ...TIES.map(branch(false))],
  };
}

/** All ties of the feeder. */
export const CASE33_TIES: readonly string[] = TIES.map(([from, to]) => `${from}-${to}`);

/** Base current of the feeder, A. */
export const CASE33_BASE_A = BASE_VA / (Math.sqrt(3) * BASE_V);
