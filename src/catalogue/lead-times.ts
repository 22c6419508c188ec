import type { ARCHETYPES } from './archetypes.ts';
import { type Figure, figure } from './figure.ts';

type Range = readonly [number, number];
const months = (value: number, source: Figure['source'], kind: Figure['kind'], range: Range): Figure =>
  figure(value, 'month', source, kind, range);
const assumed = (value: number, range: Range): Figure =>
  months(value, 'model-assumption', 'assumption', range);

/** How long something takes: from its order to the first unit that stands, and from one unit to the next. */
export interface LeadTimeRecord {
  readonly label: string;
  readonly firstMonths: Figure;
  readonly unitMonths: Figure;
  /** Whether it is ordered before ground is broken, by `ORDERED_AHEAD`. */
  readonly ahead: boolean;
}

/** What is asked for long before ground is broken: connection, transformers, turbines. */
export const ORDERED_AHEAD = assumed(24, [0, 36]);

/** Facility power whose buildings are finished in a month: published gigawatts took 12 to 43 months. */
export const BUILDING_PACE = figure(44e6, 'W', 'build-speeds', 'estimate', [23e6, 83e6]);

const SHELL = months(16, 'abilene-epoch', 'estimate', [12, 18]);

/** From broken ground to the first building that stands, by kind. */
export const BUILDING_MONTHS: Readonly<Partial<Record<keyof typeof ARCHETYPES, Figure>>> & {
  readonly other: Figure;
} = {
  other: SHELL,
  'tent-row': assumed(6, [4, 9]),
  warehouse: months(4, 'build-speeds', 'estimate', [4, 12]),
};

/** What feeds a campus, by kind. A connection comes all at once. */
export const LEAD_TIMES = {
  grid: {
    label: 'Grid connection',
    firstMonths: months(54, 'queue-times', 'estimate', [36, 84]),
    unitMonths: assumed(0, [0, 12]),
    ahead: true,
  },
  smr: {
    label: 'Reactors',
    firstMonths: months(55, 'inl-smr-cost', 'estimate', [43, 71]),
    unitMonths: assumed(6, [3, 12]),
    ahead: false,
  },
  gas: {
    label: 'Gas turbines',
    firstMonths: figure(24, 'month', 'general-knowledge', 'assumption', [12, 84]),
    unitMonths: months(0.5, 'lm2500xpress', 'vendor', [0.25, 2]),
    ahead: true,
  },
  battery: {
    label: 'Batteries',
    firstMonths: figure(12, 'month', 'general-knowledge', 'assumption', [6, 24]),
    unitMonths: assumed(0.02, [0.01, 0.1]),
    ahead: false,
  },
  standby: {
    label: 'Stand-by sets',
    firstMonths: figure(18, 'month', 'general-knowledge', 'assumption', [12, 26]),
    unitMonths: assumed(0.05, [0.02, 0.2]),
    ahead: false,
  },
  solar: {
    label: 'Solar plant',
    firstMonths: figure(18, 'month', 'general-knowledge', 'assumption', [12, 30]),
    unitMonths: assumed(0.25, [0.1, 1]),
    ahead: false,
  },
  'main-transformer': {
    label: 'Main transformers',
    firstMonths: months(33, 'transformer-lead-times', 'estimate', [21, 48]),
    unitMonths: assumed(0.5, [0.25, 2]),
    ahead: true,
  },
} as const satisfies Record<string, LeadTimeRecord>;

export type LeadTimeId = keyof typeof LEAD_TIMES;
