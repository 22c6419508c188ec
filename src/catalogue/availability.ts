import { type Figure, figure } from './figure.ts';

/** How often a component fails and how long it is away. */
export interface FailureRecord {
  readonly label: string;
  readonly failuresPerYear: Figure;
  readonly repairHours: Figure;
}

const ieee = (
  label: string,
  failures: readonly [number, number, number],
  hours: readonly [number, number, number],
  source: Figure['source'] = 'ieee-493',
): FailureRecord => ({
  label,
  failuresPerYear: figure(failures[1], '1/a', source, 'estimate', [failures[0], failures[2]]),
  repairHours: figure(hours[1], 'h', source, 'estimate', [hours[0], hours[2]]),
});

/** Failure tables are not forecasts: ranges are wide on purpose. */
export const FAILURES = {
  gridCircuit: ieee('Utility supply, single circuit', [1, 1.956, 3], [0.7, 1.32, 3]),
  gridDoubleCircuit: ieee('Utility supply, both circuits lost', [0.1, 0.31, 0.6], [0.3, 0.52, 2]),
  oilTransformer: ieee('Oil transformer, with a spare at hand', [0.005, 0.0062, 0.015], [40, 49, 356]),
  breaker: ieee('Medium-voltage breaker, metal-clad', [0.002, 0.0036, 0.006], [2, 40, 83]),
  padSwitchgear: ieee('Pad switchgear', [0.005, 0.01, 0.02], [12, 24, 48], 'substation-failures'),
  ups: ieee('UPS module', [0.01752, 0.0438, 0.0876], [2, 6, 24], 'engineering-practice'),
  rectifier: ieee('800 V rectifier', [0.02, 0.0438, 0.12], [2, 8, 48], 'engineering-practice'),
  busSection: ieee('Bus section', [0.004, 0.00876, 0.02], [6, 12, 24], 'cat-gas-library'),
} satisfies Record<string, FailureRecord>;

export const CABLE_FAILURES = {
  /** 0.00613 for 1,000 ft and year. */
  perMeterYear: figure(0.00613 / 304.8, '1/(m·a)', 'ieee-493', 'estimate', [0.003 / 304.8, 0.01 / 304.8]),
  repairHours: figure(26.5, 'h', 'ieee-493', 'estimate', [12, 72]),
} satisfies Record<string, Figure>;

export const COMMON_CAUSE = {
  /** Share of failures that take all redundant parts at once. */
  beta: figure(0.05, '1', 'engineering-practice', 'assumption', [0.02, 0.1]),
} satisfies Record<string, Figure>;

/** How long a unit that tripped is away. */
export const UNIT_REPAIR = {
  reactorHours: figure(150, 'h', 'rts-gmlc', 'estimate', [50, 300]),
  turbineHours: figure(31, 'h', 'rts-gmlc', 'estimate', [20, 50]),
} satisfies Record<string, Figure>;

/** The pipe that brings gas to all that burns it. */
export const GAS_PIPE = {
  /** Share of firm contracts that 51 interstate pipelines did not meet from 2006 to 2016; most were cut in part only. */
  unavailability: figure(0.0021, '1', 'gas-council', 'measured', [0.0002, 0.004]),
  /** Hours of one interruption: from a valve to a line that burst. */
  repairHours: figure(48, 'h', 'engineering-practice', 'assumption', [8, 240]),
} satisfies Record<string, Figure>;

/** Work on the plant that is planned: each path is taken out of service for so long. */
export const PLANNED_WORK = {
  /** Two shutdowns of twelve hours where there is one path; three in two years on better ones. */
  pathHoursPerYear: figure(24, 'h/a', 'tier-shutdowns', 'estimate', [12, 36]),
} satisfies Record<string, Figure>;

/** What a campus is commonly expected to reach; the figure often quoted for a fault-tolerant site. */
export const AVAILABILITY_TARGET = {
  supplyAndChain: figure(0.99741, '1', 'redundancy-schemes', 'estimate', [0.99671, 0.99995]),
} satisfies Record<string, Figure>;

/** Published availability figures beside topologies: read as habit, not as promise. */
export const QUOTED_AVAILABILITY = {
  basic: figure(0.99671, '1', 'redundancy-schemes', 'estimate'),
  redundant: figure(0.99741, '1', 'redundancy-schemes', 'estimate'),
  maintainable: figure(0.99982, '1', 'redundancy-schemes', 'estimate'),
  faultTolerant: figure(0.99995, '1', 'redundancy-schemes', 'estimate'),
} satisfies Record<string, Figure>;
