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

const recalled = (usdPerMwh: number, low: number, high: number) =>
  figure(usdPerMwh, 'USD/MWh', 'general-knowledge', 'estimate', [low, high]);

/** Prices recalled, low to high, no tariff opened; a wider ± 15 % of what building costs. */
const abroad = (
  label: string,
  [low, usdPerMwh, high]: readonly [number, number, number],
  ratio: number,
  gridKgPerMwh: Figure,
): RegionRecord => ({
  label,
  powerUsdPerMwh: recalled(usdPerMwh, low, high),
  construction: figure(ratio, '1', 'location-factors', 'estimate', [ratio - 0.15, ratio + 0.15]),
  gridKgPerMwh,
});

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
    gridKgPerMwh: GRID_CARBON.pjm,
  },
  indiana: {
    label: 'Indiana',
    powerUsdPerMwh: industry(82.4),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.pjm,
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
    gridKgPerMwh: GRID_CARBON.iowa,
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
    powerUsdPerMwh: recalled(73, 55, 90),
    construction: builtAt(1.02),
    gridKgPerMwh: GRID_CARBON.rockies,
  },
  us: {
    label: 'United States, mean',
    powerUsdPerMwh: recalled(80.5, 60, 100),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.us,
  },
  norway: {
    label: 'Norway',
    powerUsdPerMwh: recalled(55, 40, 80),
    construction: builtAt(1.1),
    gridKgPerMwh: GRID_CARBON.norway,
  },
  finland: {
    label: 'Finland',
    powerUsdPerMwh: figure(75, 'USD/MWh', 'eurostat-2024', 'estimate', [55, 101]),
    construction: builtAt(1.05),
    gridKgPerMwh: GRID_CARBON.finland,
  },
  emirates: {
    label: 'United Arab Emirates',
    powerUsdPerMwh: recalled(65, 44, 80),
    construction: builtAt(1),
    gridKgPerMwh: GRID_CARBON.emirates,
  },
  singapore: {
    label: 'Singapore',
    powerUsdPerMwh: recalled(150, 115, 200),
    // 14.5 USD/W there, over the 11.7 of the United States.
    construction: figure(14.5 / 11.7, '1', 'turner-2025', 'estimate', [1.1, 1.35]),
    gridKgPerMwh: GRID_CARBON.singapore,
  },
  britain: abroad('Britain', [120, 170, 220], 1.15, GRID_CARBON.uk),
  ireland: abroad('Ireland', [110, 150, 190], 1.1, GRID_CARBON.ireland),
  spain: abroad('Spain', [60, 85, 120], 0.95, GRID_CARBON.spain),
  portugal: abroad('Portugal', [65, 90, 125], 0.95, GRID_CARBON.portugal),
  france: abroad('France', [60, 95, 130], 1.05, GRID_CARBON.france),
  germany: abroad('Germany', [90, 130, 180], 1.1, GRID_CARBON.germany),
  netherlands: abroad('Netherlands', [85, 115, 150], 1.1, GRID_CARBON.netherlands),
  switzerland: abroad('Switzerland', [95, 130, 170], 1.25, GRID_CARBON.switzerland),
  italy: abroad('Italy', [110, 150, 190], 1, GRID_CARBON.italy),
  denmark: abroad('Denmark', [65, 90, 125], 1.1, GRID_CARBON.denmark),
  sweden: abroad('Sweden', [35, 55, 80], 1.05, GRID_CARBON.sweden),
  iceland: abroad('Iceland', [35, 45, 60], 1.1, GRID_CARBON.iceland),
  japan: abroad('Japan', [110, 140, 180], 1.3, GRID_CARBON.japan),
  korea: abroad('Korea', [105, 125, 145], 1, GRID_CARBON.korea),
  taiwan: abroad('Taiwan', [110, 130, 150], 1, GRID_CARBON.taiwan),
  india: abroad('India', [75, 95, 120], 0.75, GRID_CARBON.india),
  malaysia: abroad('Malaysia', [85, 105, 130], 0.85, GRID_CARBON.malaysia),
  saudi: abroad('Saudi Arabia', [45, 55, 70], 1, GRID_CARBON.saudi),
  qatar: abroad('Qatar', [30, 40, 60], 1, GRID_CARBON.qatar),
  oregon: abroad('Oregon', [60, 78, 95], 1.1, GRID_CARBON.northwest),
  michigan: abroad('Michigan', [65, 82, 100], 1.05, GRID_CARBON.michigan),
  northDakota: abroad('North Dakota', [55, 72, 90], 1.05, GRID_CARBON.plains),
  southDakota: abroad('South Dakota', [60, 80, 100], 1, GRID_CARBON.plains),
  brazil: abroad('Brazil', [55, 75, 110], 0.95, GRID_CARBON.brazil),
  chile: abroad('Chile', [80, 105, 140], 0.9, GRID_CARBON.chile),
  kenya: abroad('Kenya', [100, 140, 180], 0.9, GRID_CARBON.kenya),
  southAfrica: abroad('South Africa', [70, 90, 120], 0.85, GRID_CARBON.southAfrica),
  australia: abroad('Australia', [70, 95, 140], 1.1, GRID_CARBON.australia),
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
