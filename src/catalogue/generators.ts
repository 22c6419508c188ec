import { type Figure, figure, practice } from './figure.ts';

/** An engine in its container that stands still until the supply fails. */
export interface StandbySetRecord {
  readonly label: string;
  readonly unitW: Figure;
  readonly usdPerW: Figure;
  /** Service and inspection, run or not. */
  readonly fixedUsdPerWYear: Figure;
  /** Fuel of a megawatt-hour, and what burning it gives off. */
  readonly usdPerMwh: Figure;
  readonly kgCo2PerMwh: Figure;
  /** Out of the store beside it; 0 where a pipe brings it. */
  readonly storedM3PerMwh: Figure;
}

const upkeep = practice(0.006, 'USD/(W·a)', 0.003, 0.012);

/** Stand-by sets by public id. */
export const STANDBY_SETS = {
  diesel: {
    label: 'Diesel engines',
    unitW: practice(3e6, 'W', 2.5e6, 3.6e6),
    usdPerW: practice(1.1, 'USD/W', 0.8, 1.6),
    fixedUsdPerWYear: upkeep,
    // At 0.95 USD a litre.
    usdPerMwh: practice(252, 'USD/MWh', 190, 320),
    kgCo2PerMwh: figure(660, 'kg/MWh', 'worked-here', 'estimate', [640, 680]),
    storedM3PerMwh: practice(0.265, 'm³/MWh', 0.25, 0.28),
  },
  'gas-engine': {
    label: 'Gas engines',
    unitW: figure(2.5e6, 'W', 'cat-gas-library', 'vendor', [2.4e6, 4.5e6]),
    usdPerW: figure(1.5, 'USD/W', 'cat-gas-library', 'estimate', [1.075, 1.95]),
    fixedUsdPerWYear: upkeep,
    // At 42 % and 4 USD/MMBtu.
    usdPerMwh: practice(36, 'USD/MWh', 31, 54),
    kgCo2PerMwh: figure(478, 'kg/MWh', 'worked-here', 'estimate', [440, 513]),
    storedM3PerMwh: practice(0, 'm³/MWh', 0, 0),
  },
} satisfies Record<string, StandbySetRecord>;

/** How a standby set behaves when called. */
export const STANDBY_SET = {
  operationalAvailability: figure(0.9998, '1', 'reopt-generators', 'estimate', [0.995, 0.9999]),
  failToStart: figure(0.0066, '1', 'reopt-generators', 'estimate', [0.003, 0.0094]),
  /** Chance to fail in one hour of running. */
  failToRunPerHour: figure(0.00157, '1', 'reopt-generators', 'estimate', [0.0005, 0.003]),
} satisfies Record<string, Figure>;

/** Test runs of a year: half an hour a month at 0.3 of the rating, once half an hour at 0.5 and an hour at 0.75. */
export const STANDBY_TESTS = {
  hoursPerYear: figure(7.5, 'h/a', 'nfpa-110', 'regulator', [6, 50]),
  loadShare: figure(0.37, '1', 'nfpa-110', 'regulator', [0.3, 0.5]),
} satisfies Record<string, Figure>;

/** Levelised cost of new plant as published, to hold against the model's own. */
export const PUBLISHED_LCOE = {
  combinedCycle: figure(90, 'USD/MWh', 'lazard-2026', 'estimate', [51, 129]),
  solar: figure(69, 'USD/MWh', 'lazard-2026', 'estimate', [40, 98]),
  wind: figure(68, 'USD/MWh', 'lazard-2026', 'estimate', [37, 99]),
  nuclear: figure(215, 'USD/MWh', 'lazard-2026', 'estimate', [175, 255]),
  newSmr: figure(120, 'USD/MWh', 'bwrx-300', 'estimate', [66, 255]),
  /** Delivered to industry from a US grid. */
  gridIndustrial: figure(80, 'USD/MWh', 'engineering-practice', 'assumption', [55, 130]),
  /** Gas behind the meter, bought for speed. */
  gasBehindMeter: figure(175, 'USD/MWh', 'dc-gas-2026', 'estimate'),
} satisfies Record<string, Figure>;
