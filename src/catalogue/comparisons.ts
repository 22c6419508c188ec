import { type Figure, figure } from './figure.ts';

const known = (value: number, range?: readonly [number, number]): Figure =>
  figure(value, 'm', 'general-knowledge', 'estimate', range);

/** What people know the size of: how far it reaches across and along, and how high it stands. */
export interface Comparison {
  readonly label: string;
  readonly width: Figure;
  readonly depth: Figure;
  readonly height: Figure;
}

/** A football pitch with what is marked and stands on it. */
interface Pitch extends Comparison {
  /** The penalty area, across the pitch and into it from the goal line. */
  readonly penaltyAreaWidth: Figure;
  readonly penaltyAreaDepth: Figure;
  /** Between the posts. */
  readonly goalWidth: Figure;
}

/** As international matches are played on, without the ground around it; its height is that of the goals. */
const PITCH: Pitch = {
  label: 'Football pitch',
  width: known(105),
  depth: known(68),
  height: known(2.44),
  penaltyAreaWidth: known(40.32),
  penaltyAreaDepth: known(16.5),
  goalWidth: known(7.32),
};

/** Things of known size that a campus can be held against. */
export const COMPARISONS = {
  pitch: PITCH,
  /** Nimitz and Ford classes: hull over all, widest of the flight deck, island over the water. */
  carrier: {
    label: 'Aircraft carrier',
    width: known(333, [332.8, 337]),
    depth: known(77, [76.8, 78]),
    height: known(60, [55, 65]),
  },
  /** A single building of air-cooled halls of the years around 2020. */
  hall: {
    label: '30 MW data hall',
    width: known(160, [120, 220]),
    depth: known(90, [70, 120]),
    height: known(11, [8, 14]),
  },
  park: { label: 'Central Park', width: known(800), depth: known(4000), height: known(0.5) },
} as const satisfies Record<string, Comparison>;
export type ComparisonId = keyof typeof COMPARISONS;
