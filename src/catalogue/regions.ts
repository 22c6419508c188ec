import { GRID_CARBON } from './carbon.ts';
import { type Figure, figure } from './figure.ts';

/** What money buys in the region of a site, held against the reference region. */
export interface RegionRecord {
  readonly label: string;
  /** Delivered to industry, taxes that are refunded left out. */
  readonly powerUsdPerMwh: Figure;
  /** Shell and plant for one watt over those of the reference region. */
  readonly construction: Figure;
  /** Carbon dioxide equivalent of a megawatt-hour of its grid. */
  readonly gridKgPerMwh: Figure;
}

/** Mean revenue of a state from its industry in 2023, with what a large consumer may pay less or more. */
const industry = (usdPerMwh: number) =>
  figure(usdPerMwh, 'USD/MWh', 'eia-states-2023', 'regulator', [usdPerMwh * 0.75, usdPerMwh * 1.25]);

/** Half of a location factor's distance from Texas, since half of the sum is equipment bought anywhere; ± 10 %. */
const builtAt = (ratio: number) =>
  figure(ratio, '1', 'location-factors', 'estimate', [ratio - 0.1, ratio + 0.1]);

/** Recalled, no tariff opened: half less to two thirds more, as industrial prices of one country differ by consumer and year. */
const recalled = (usdPerMwh: number) =>
  figure(usdPerMwh, 'USD/MWh', 'general-knowledge', 'estimate', [usdPerMwh / 2, (usdPerMwh * 5) / 3]);

/** Surveyed mean of a country's industry in 2024; a third less or more. */
const surveyed = (usdPerMwh: number) =>
  figure(usdPerMwh, 'USD/MWh', 'climatescope-2025', 'estimate', [usdPerMwh / 1.5, usdPerMwh * 1.5]);

/** What building costs abroad is recalled: a quarter less or more. */
const recalledRatio = (ratio: number) =>
  figure(ratio, '1', 'general-knowledge', 'estimate', [ratio * 0.75, ratio * 1.25]);

/** Published for a watt in its dearest city, USD, over the 11.7 of the United States; the country is up to a tenth cheaper. */
const surveyedRatio = (usdPerW: number) =>
  figure(usdPerW / 11.7, '1', 'turner-2025', 'estimate', [(usdPerW * 0.9) / 11.7, (usdPerW * 1.1) / 11.7]);

const abroad = (
  label: string,
  powerUsdPerMwh: Figure,
  construction: Figure,
  gridKgPerMwh: Figure,
): RegionRecord => ({ label, powerUsdPerMwh, construction, gridKgPerMwh });

/** The region the knobs of price are told for: that of the default site. */
const TEXAS: RegionRecord = {
  label: 'Texas',
  powerUsdPerMwh: figure(66, 'USD/MWh', 'eia-states-2023', 'regulator'),
  construction: figure(1, '1', 'location-factors', 'estimate'),
  gridKgPerMwh: GRID_CARBON.texas,
};

/** Regions by id. */
export const REGIONS = {
  texas: TEXAS,
  ohio: {
    label: 'Ohio',
    powerUsdPerMwh: industry(70.3),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.rfcWest,
  },
  indiana: {
    label: 'Indiana',
    powerUsdPerMwh: industry(82.4),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.rfcWest,
  },
  virginia: {
    label: 'Virginia',
    powerUsdPerMwh: industry(89.2),
    construction: builtAt(1.06),
    gridKgPerMwh: GRID_CARBON.virginia,
  },
  arizona: {
    label: 'Arizona',
    powerUsdPerMwh: industry(81.1),
    construction: builtAt(1.03),
    gridKgPerMwh: GRID_CARBON.southwest,
  },
  iowa: {
    label: 'Iowa',
    powerUsdPerMwh: industry(69.1),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.upperMidwest,
  },
  wisconsin: {
    label: 'Wisconsin',
    powerUsdPerMwh: industry(86.8),
    construction: builtAt(1.13),
    gridKgPerMwh: GRID_CARBON.wisconsin,
  },
  louisiana: {
    label: 'Louisiana',
    powerUsdPerMwh: industry(58.8),
    construction: builtAt(1),
    gridKgPerMwh: GRID_CARBON.louisiana,
  },
  tennessee: {
    label: 'Tennessee',
    powerUsdPerMwh: industry(62.3),
    construction: builtAt(1.02),
    gridKgPerMwh: GRID_CARBON.tennessee,
  },
  georgia: {
    label: 'Georgia, US',
    powerUsdPerMwh: industry(68.8),
    construction: builtAt(1.03),
    gridKgPerMwh: GRID_CARBON.georgia,
  },
  wyoming: {
    label: 'Wyoming',
    powerUsdPerMwh: recalled(73),
    construction: builtAt(1.02),
    gridKgPerMwh: GRID_CARBON.rockies,
  },
  norway: {
    label: 'Norway',
    powerUsdPerMwh: recalled(55),
    construction: recalledRatio(1.1),
    gridKgPerMwh: GRID_CARBON.norway,
  },
  finland: {
    label: 'Finland',
    powerUsdPerMwh: figure(75, 'USD/MWh', 'eurostat-2024', 'estimate', [55, 101]),
    construction: recalledRatio(1.05),
    gridKgPerMwh: GRID_CARBON.finland,
  },
  emirates: {
    label: 'United Arab Emirates',
    powerUsdPerMwh: recalled(65),
    construction: recalledRatio(1),
    gridKgPerMwh: GRID_CARBON.emirates,
  },
  singapore: {
    label: 'Singapore',
    powerUsdPerMwh: recalled(150),
    construction: surveyedRatio(14.5),
    gridKgPerMwh: GRID_CARBON.singapore,
  },
  // 25.85 p/kWh, taxes included, at 1.243 USD for a pound.
  britain: abroad(
    'Britain',
    figure(321, 'USD/MWh', 'iea-industry-2023', 'regulator', [240, 402]),
    surveyedRatio(12),
    GRID_CARBON.uk,
  ),
  spain: abroad('Spain', recalled(85), recalledRatio(0.95), GRID_CARBON.spain),
  portugal: abroad('Portugal', recalled(90), recalledRatio(0.95), GRID_CARBON.portugal),
  france: abroad('France', recalled(95), recalledRatio(1.05), GRID_CARBON.france),
  germany: abroad('Germany', recalled(130), surveyedRatio(11.6), GRID_CARBON.germany),
  denmark: abroad('Denmark', recalled(90), recalledRatio(1.1), GRID_CARBON.denmark),
  sweden: abroad('Sweden', recalled(55), recalledRatio(1.05), GRID_CARBON.sweden),
  japan: abroad('Japan', recalled(140), surveyedRatio(15.15), GRID_CARBON.japan),
  malaysia: abroad('Malaysia', surveyed(99), recalledRatio(0.85), GRID_CARBON.malaysia),
  saudi: abroad('Saudi Arabia', surveyed(53), recalledRatio(1), GRID_CARBON.saudi),
  oregon: {
    label: 'Oregon',
    powerUsdPerMwh: industry(75.2),
    construction: builtAt(1.1),
    gridKgPerMwh: GRID_CARBON.northwest,
  },
  northDakota: {
    label: 'North Dakota',
    powerUsdPerMwh: industry(73.7),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.upperMidwest,
  },
  michigan: {
    label: 'Michigan',
    powerUsdPerMwh: industry(81.6),
    construction: builtAt(1.1),
    gridKgPerMwh: GRID_CARBON.michigan,
  },
  italy: abroad('Italy', recalled(150), recalledRatio(0.95), GRID_CARBON.italy),
  // Told for Mumbai.
  india: abroad(
    'India',
    figure(67.1, 'USD/MWh', 'turner-2025', 'estimate', [45, 101]),
    surveyedRatio(6.64),
    GRID_CARBON.india,
  ),
  chile: abroad('Chile', surveyed(130), recalledRatio(0.9), GRID_CARBON.chile),
  southAfrica: abroad('South Africa', recalled(90), recalledRatio(0.85), GRID_CARBON.southAfrica),
  australia: abroad('Australia', recalled(95), recalledRatio(1.1), GRID_CARBON.australia),
} satisfies Record<string, RegionRecord>;

export type RegionId = keyof typeof REGIONS;

export function isRegionId(id: string): id is RegionId {
  return Object.hasOwn(REGIONS, id);
}

/** What the same megawatt-hour costs in a region, over the reference region. */
export function powerPriceRatio({ powerUsdPerMwh }: RegionRecord): Figure {
  return overTexas(powerUsdPerMwh);
}

function overTexas({ value, low, high, source, kind }: Figure): Figure {
  const over = (usdPerMwh: number) => usdPerMwh / TEXAS.powerUsdPerMwh.value;
  const range = low === undefined || high === undefined ? undefined : ([over(low), over(high)] as const);
  return figure(over(value), '1', source, kind, range);
}
