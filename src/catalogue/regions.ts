import { type Figure, figure } from './figure.ts';

/** What money buys in the region of a site, held against the reference region. */
export interface RegionRecord {
  readonly label: string;
  /** Delivered to industry, taxes that are refunded left out. */
  readonly powerUsdPerMwh: Figure;
  /** Shell and plant for one watt over those of the reference region. */
  readonly construction: Figure;
}

/** Mean revenue of a state from its industry in 2023, with what a large consumer may pay less or more. */
const industry = (usdPerMwh: number) =>
  figure(usdPerMwh, 'USD/MWh', 'eia-states-2023', 'regulator', [usdPerMwh * 0.75, usdPerMwh * 1.25]);

/** Half of a location factor's distance from Texas, since half of the sum is equipment bought anywhere; ± 10 %. */
const builtAt = (ratio: number) =>
  figure(ratio, '1', 'location-factors', 'estimate', [ratio - 0.1, ratio + 0.1]);

const recalled = (usdPerMwh: number, low: number, high: number) =>
  figure(usdPerMwh, 'USD/MWh', 'general-knowledge', 'estimate', [low, high]);

/** The region the knobs of price are told for: that of the default site. */
const TEXAS: RegionRecord = {
  label: 'Texas',
  powerUsdPerMwh: figure(66, 'USD/MWh', 'eia-states-2023', 'regulator'),
  construction: figure(1, '1', 'location-factors', 'estimate'),
};

/** Regions by id. */
export const REGIONS = {
  texas: TEXAS,
  ohio: { label: 'Ohio', powerUsdPerMwh: industry(70.3), construction: builtAt(1.05) },
  indiana: { label: 'Indiana', powerUsdPerMwh: industry(82.4), construction: builtAt(1.05) },
  virginia: { label: 'Virginia', powerUsdPerMwh: industry(89.2), construction: builtAt(1.06) },
  arizona: { label: 'Arizona', powerUsdPerMwh: industry(81.1), construction: builtAt(1.03) },
  iowa: { label: 'Iowa', powerUsdPerMwh: industry(69.1), construction: builtAt(1.05) },
  wisconsin: { label: 'Wisconsin', powerUsdPerMwh: industry(86.8), construction: builtAt(1.13) },
  louisiana: { label: 'Louisiana', powerUsdPerMwh: industry(58.8), construction: builtAt(1) },
  tennessee: { label: 'Tennessee', powerUsdPerMwh: industry(62.3), construction: builtAt(1.02) },
  georgia: { label: 'Georgia, US', powerUsdPerMwh: industry(68.8), construction: builtAt(1.03) },
  wyoming: { label: 'Wyoming', powerUsdPerMwh: recalled(73, 55, 90), construction: builtAt(1.02) },
  us: { label: 'United States, mean', powerUsdPerMwh: recalled(80.5, 60, 100), construction: builtAt(1.05) },
  norway: { label: 'Norway', powerUsdPerMwh: recalled(55, 40, 80), construction: builtAt(1.1) },
  finland: {
    label: 'Finland',
    powerUsdPerMwh: figure(75, 'USD/MWh', 'eurostat-2024', 'estimate', [55, 101]),
    construction: builtAt(1.05),
  },
  emirates: { label: 'United Arab Emirates', powerUsdPerMwh: recalled(65, 44, 80), construction: builtAt(1) },
  singapore: {
    label: 'Singapore',
    powerUsdPerMwh: recalled(150, 115, 200),
    // 14.5 USD/W there, over the 11.7 of the United States.
    construction: figure(14.5 / 11.7, '1', 'turner-2025', 'estimate', [1.1, 1.35]),
  },
} satisfies Record<string, RegionRecord>;

type RegionId = keyof typeof REGIONS;

/** Where a site lies; one without an entry has the mean of the United States. */
const SITE_REGIONS: Readonly<Record<string, RegionId>> = {
  'abilene-tx': 'texas',
  'memphis-tn': 'tennessee',
  'mount-pleasant-wi': 'wisconsin',
  'columbus-oh': 'ohio',
  'richland-parish-la': 'louisiana',
  'new-carlisle-in': 'indiana',
  'goodyear-az': 'arizona',
  'ashburn-va': 'virginia',
  'des-moines-ia': 'iowa',
  'atlanta-ga': 'georgia',
  'abu-dhabi': 'emirates',
  'amarillo-tx': 'texas',
  'cheyenne-wy': 'wyoming',
  'el-paso-tx': 'texas',
  'bergen-no': 'norway',
  'tampere-fi': 'finland',
  singapore: 'singapore',
};

/** The region of a site. */
export function regionOf(siteId: string): RegionRecord {
  const id = Object.hasOwn(SITE_REGIONS, siteId) ? SITE_REGIONS[siteId] : undefined;
  return REGIONS[id ?? 'us'];
}

/** Worked out once: every campus asks. */
const POWER_PRICE_RATIOS: ReadonlyMap<RegionRecord, Figure> = new Map(
  Object.values(REGIONS).map((region: RegionRecord) => [region, overTexas(region.powerUsdPerMwh)]),
);

function overTexas({ value, low, high, source, kind }: Figure): Figure {
  const over = (usdPerMwh: number) => usdPerMwh / TEXAS.powerUsdPerMwh.value;
  const range = low === undefined || high === undefined ? undefined : ([over(low), over(high)] as const);
  return figure(over(value), '1', source, kind, range);
}

/** What the same megawatt-hour costs at a site, over the reference region. */
export function powerPriceRatioOf(siteId: string): Figure {
  return POWER_PRICE_RATIOS.get(regionOf(siteId)) ?? overTexas(REGIONS.us.powerUsdPerMwh);
}
