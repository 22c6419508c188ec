import { type Figure, figure } from './figure.ts';

const kg = (value: number, source: Figure['source'], kind: Figure['kind'], low: number, high: number) =>
  figure(value, 'kg/MWh', source, kind, [low, high]);
const published = (value: number) => kg(value, 'grid-emissions-2026', 'regulator', value * 0.9, value * 1.1);
const recalled = (value: number, low: number, high: number) =>
  kg(value, 'general-knowledge', 'estimate', low, high);

/** Carbon dioxide equivalent of a delivered megawatt-hour, mean of a grid. */
export const GRID_CARBON = {
  texas: recalled(340, 290, 400),
  pjm: recalled(380, 320, 430),
  virginia: recalled(270, 230, 330),
  tennessee: recalled(425, 360, 480),
  wisconsin: recalled(640, 520, 720),
  louisiana: recalled(340, 290, 400),
  southwest: recalled(350, 300, 410),
  iowa: recalled(425, 330, 500),
  georgia: recalled(385, 330, 440),
  rockies: recalled(510, 430, 600),
  california: recalled(200, 160, 260),
  us: kg(350, 'grid-emissions-2026', 'regulator', 250, 550),
  norway: published(28),
  france: published(41),
  uk: published(177),
  germany: published(330),
  japan: published(477),
  australia: published(525),
  china: published(526),
  india: published(670),
  brazil: published(110),
  singapore: published(497),
  southAfrica: published(699),
  finland: recalled(70, 40, 110),
  emirates: recalled(400, 330, 480),
} satisfies Record<string, Figure>;
type GridRegion = keyof typeof GRID_CARBON;

/** Which grid feeds a site; a site without an entry has the mean of the United States. */
const SITE_GRIDS: Readonly<Record<string, GridRegion>> = {
  'abilene-tx': 'texas',
  'amarillo-tx': 'texas',
  'columbus-oh': 'pjm',
  'new-carlisle-in': 'pjm',
  'ashburn-va': 'virginia',
  'memphis-tn': 'tennessee',
  'mount-pleasant-wi': 'wisconsin',
  'richland-parish-la': 'louisiana',
  'goodyear-az': 'southwest',
  'des-moines-ia': 'iowa',
  'atlanta-ga': 'georgia',
  'cheyenne-wy': 'rockies',
  'bergen-no': 'norway',
  'tampere-fi': 'finland',
  'abu-dhabi': 'emirates',
  singapore: 'singapore',
};

/** Grid carbon of a site, kg a MWh, with its range. */
export function gridCarbonOf(siteId: string): Figure {
  const region = Object.hasOwn(SITE_GRIDS, siteId) ? SITE_GRIDS[siteId] : undefined;
  return GRID_CARBON[region ?? 'us'];
}

/** Life-cycle carbon of what burns nothing. */
export const LIFE_CYCLE_CARBON = {
  nuclearKgPerMwh: kg(12, 'general-knowledge', 'estimate', 4, 24),
  windKgPerMwh: kg(11, 'general-knowledge', 'estimate', 7, 20),
  solarKgPerMwh: kg(45, 'general-knowledge', 'estimate', 40, 50),
} satisfies Record<string, Figure>;
