import { GRID_CARBON } from './carbon.ts';
import { type Figure, figure } from './figure.ts';
import type { SourceId } from './sources.ts';

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

/** Consumers of 20 to 70 GWh a year in the second half of 2024, without taxes; larger and other ones a quarter less or more. */
const eurostat = (usdPerMwh: number) =>
  figure(usdPerMwh, 'USD/MWh', 'eurostat-2024', 'regulator', [usdPerMwh * 0.75, usdPerMwh * 1.25]);

/** Mean or tariff of a country's industry in 2024, put together from many sources; a third less or more. */
const compiled = (usdPerMwh: number, source: SourceId = 'compute-trade-2026') =>
  figure(usdPerMwh, 'USD/MWh', source, 'estimate', [usdPerMwh / 1.5, usdPerMwh * 1.5]);
const surveyed = (usdPerMwh: number) => compiled(usdPerMwh, 'climatescope-2025');

/** Half of a location factor's distance from Texas, since half of the sum is equipment bought anywhere; ± 10 %. */
const builtAt = (ratio: number) =>
  figure(ratio, '1', 'location-factors', 'estimate', [ratio - 0.1, ratio + 0.1]);

/** Dollars for a watt in Dallas: the city of the reference region in the survey that tells the others. */
const DALLAS_USD_PER_W = 9.54;

/** Published for a watt in a city, USD, over Dallas in the same survey; its country is a tenth cheaper or dearer. */
const surveyedCity = (usdPerW: number, source: SourceId = 'turner-2025', within = 0.1) => {
  const ratio = usdPerW / DALLAS_USD_PER_W;
  return figure(ratio, '1', source, 'estimate', [ratio * (1 - within), ratio * (1 + within)]);
};

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
  construction: figure(1, '1', 'turner-2025', 'estimate'),
  gridKgPerMwh: GRID_CARBON.texas,
};

/** Regions by id. */
export const REGIONS = {
  texas: TEXAS,
  ohio: {
    label: 'Ohio',
    powerUsdPerMwh: industry(70.3),
    construction: surveyedCity(9.79),
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
    construction: surveyedCity(10.92),
    gridKgPerMwh: GRID_CARBON.virginia,
  },
  arizona: {
    label: 'Arizona',
    powerUsdPerMwh: industry(81.1),
    construction: surveyedCity(9.82),
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
    construction: surveyedCity(9.9),
    gridKgPerMwh: GRID_CARBON.georgia,
  },
  wyoming: {
    label: 'Wyoming',
    powerUsdPerMwh: compiled(79.6),
    construction: builtAt(1.02),
    gridKgPerMwh: GRID_CARBON.rockies,
  },
  norway: {
    label: 'Norway',
    powerUsdPerMwh: eurostat(54.1),
    construction: surveyedCity(12.41),
    gridKgPerMwh: GRID_CARBON.norway,
  },
  finland: {
    label: 'Finland',
    powerUsdPerMwh: eurostat(57.1),
    construction: surveyedCity(12.29),
    gridKgPerMwh: GRID_CARBON.finland,
  },
  emirates: {
    label: 'United Arab Emirates',
    powerUsdPerMwh: compiled(65),
    construction: surveyedCity(9.24),
    gridKgPerMwh: GRID_CARBON.emirates,
  },
  singapore: {
    label: 'Singapore',
    powerUsdPerMwh: compiled(145),
    construction: surveyedCity(14.53),
    gridKgPerMwh: GRID_CARBON.singapore,
  },
  // 25.85 p/kWh, taxes included, at 1.243 USD for a pound.
  britain: abroad(
    'Britain',
    figure(321, 'USD/MWh', 'iea-industry-2023', 'regulator', [240, 402]),
    surveyedCity(12.02),
    GRID_CARBON.uk,
  ),
  spain: abroad('Spain', eurostat(113.1), surveyedCity(10.04), GRID_CARBON.spain),
  portugal: abroad('Portugal', eurostat(108.9), surveyedCity(10.25), GRID_CARBON.portugal),
  france: abroad('France', eurostat(102.4), surveyedCity(10.81), GRID_CARBON.france),
  germany: abroad('Germany', eurostat(155.2), surveyedCity(11.6), GRID_CARBON.germany),
  denmark: abroad('Denmark', eurostat(129.3), surveyedCity(12.02), GRID_CARBON.denmark),
  sweden: abroad('Sweden', eurostat(68.2), surveyedCity(12.29), GRID_CARBON.sweden),
  japan: abroad('Japan', compiled(135), surveyedCity(15.15), GRID_CARBON.japan),
  malaysia: abroad('Malaysia', surveyed(99), surveyedCity(11.37), GRID_CARBON.malaysia),
  saudi: abroad('Saudi Arabia', surveyed(53), surveyedCity(11.34), GRID_CARBON.saudi),
  oregon: {
    label: 'Oregon',
    powerUsdPerMwh: industry(75.2),
    construction: surveyedCity(10.87),
    gridKgPerMwh: GRID_CARBON.northwest,
  },
  northDakota: {
    label: 'North Dakota',
    powerUsdPerMwh: industry(73.7),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.upperMidwest,
  },
  chile: abroad('Chile', surveyed(130), surveyedCity(8.61), GRID_CARBON.chile),
  italy: abroad('Italy', eurostat(162), surveyedCity(9.79), GRID_CARBON.italy),
  korea: abroad('Korea', compiled(125), surveyedCity(10.07), GRID_CARBON.korea),
  // Cheapest of its continent in another survey, of which Tokyo and Singapore are in this one too.
  taiwan: abroad('Taiwan', compiled(94), surveyedCity(6.3, 'cushman-apac-2026', 0.25), GRID_CARBON.taiwan),
  // Mumbai is told 67 USD/MWh in the survey that tells what building costs there.
  india: abroad('India', compiled(90), surveyedCity(6.64), GRID_CARBON.india),
  // The free market of large consumers, where each buys for itself.
  brazil: abroad('Brazil', compiled(63), surveyedCity(10.75), GRID_CARBON.brazil),
  michigan: {
    label: 'Michigan',
    powerUsdPerMwh: industry(81.6),
    construction: builtAt(1.1),
    gridKgPerMwh: GRID_CARBON.michigan,
  },
  // Two sources that disagree: large consumers by tariff, and all business at 1.80 ZAR a kWh.
  southAfrica: abroad(
    'South Africa',
    figure(70, 'USD/MWh', 'eskom-2024', 'estimate', [40, 99]),
    surveyedCity(10.06),
    GRID_CARBON.southAfrica,
  ),
  australia: abroad('Australia', compiled(90), surveyedCity(10.58), GRID_CARBON.australia),
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
