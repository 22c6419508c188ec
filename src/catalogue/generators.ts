import { type Figure, figure } from './figure.ts';

/** A source beside reactors and turbines: what it costs, emits and how fast it is there. */
export interface GeneratorRecord {
  readonly label: string;
  readonly unitW: Figure;
  /** Electricity over fuel or light; 1 where nothing is burnt. */
  readonly efficiency: Figure;
  readonly usdPerW: Figure;
  readonly kgCo2PerMwh: Figure;
  readonly startS: Figure;
  readonly leadYears: Figure;
  readonly areaM2PerW: Figure;
}

const practice = (value: number, unit: string, low: number, high: number) =>
  figure(value, unit, 'engineering-practice', 'assumption', [low, high]);

export const GENERATORS = {
  diesel: {
    label: 'Diesel generator, standby',
    unitW: practice(3e6, 'W', 2.5e6, 3.6e6),
    efficiency: practice(0.39, '1', 0.38, 0.4),
    usdPerW: practice(1.1, 'USD/W', 0.8, 1.6),
    kgCo2PerMwh: figure(660, 'kg/MWh', 'worked-here', 'estimate', [640, 680]),
    startS: figure(10, 's', 'genset-market', 'estimate', [10, 30]),
    leadYears: figure(1.7, 'a', 'genset-market', 'estimate', [1.4, 2]),
    areaM2PerW: practice(119 / 3e6, 'm²/W', 90 / 3e6, 150 / 3e6),
  },
  solar: {
    label: 'Utility photovoltaics',
    unitW: practice(100e6, 'W', 1e6, 500e6),
    efficiency: practice(1, '1', 1, 1),
    usdPerW: figure(1.285, 'USD/W', 'atb-2030', 'estimate'),
    kgCo2PerMwh: practice(45, 'kg/MWh', 40, 50),
    startS: practice(0, 's', 0, 0),
    leadYears: practice(1.5, 'a', 1, 2),
    areaM2PerW: practice(0.0243, 'm²/W', 0.0202, 0.0283),
  },
} satisfies Record<string, GeneratorRecord>;

/** How a standby set behaves when called. */
export const STANDBY_SET = {
  operationalAvailability: figure(0.9998, '1', 'reopt-generators', 'estimate', [0.995, 0.9999]),
  failToStart: figure(0.0066, '1', 'reopt-generators', 'estimate', [0.003, 0.0094]),
  /** Chance to fail in one hour of running. */
  failToRunPerHour: figure(0.00157, '1', 'reopt-generators', 'estimate', [0.0005, 0.003]),
  fuelM3PerMwh: figure(0.265, 'm³/MWh', 'engineering-practice', 'assumption'),
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
