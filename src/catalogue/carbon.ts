import { type Figure, figure } from './figure.ts';

const kg = (value: number, source: Figure['source'], kind: Figure['kind'], low: number, high: number) =>
  figure(value, 'kg/MWh', source, kind, [low, high]);
const published = (value: number) => kg(value, 'grid-emissions-2026', 'regulator', value * 0.9, value * 1.1);
const computed = (value: number) => kg(value, 'ember-co2js', 'estimate', value * 0.9, value * 1.1);
/** Of all that plants of a subregion emit while they run, for what they put out; ± 10 %. */
const subregion = (kgPerMwh: number) =>
  kg(kgPerMwh, 'egrid-2023', 'regulator', kgPerMwh * 0.9, kgPerMwh * 1.1);

/** Carbon dioxide equivalent of a megawatt-hour, mean of a grid: US subregions as burnt, most countries with the life cycle. */
export const GRID_CARBON = {
  texas: subregion(334),
  rfcWest: subregion(416),
  virginia: subregion(270),
  tennessee: subregion(410),
  wisconsin: subregion(637),
  louisiana: subregion(336),
  southwest: subregion(320),
  upperMidwest: subregion(420),
  georgia: subregion(384),
  rockies: subregion(473),
  northwest: subregion(288),
  michigan: subregion(443),
  norway: published(28),
  france: published(41),
  uk: published(177),
  germany: published(330),
  japan: published(477),
  australia: published(525),
  singapore: published(497),
  southAfrica: published(699),
  finland: computed(72),
  emirates: computed(468),
  spain: computed(146),
  portugal: computed(112),
  denmark: computed(143),
  sweden: computed(36),
  malaysia: computed(604),
  saudi: computed(692),
  chile: computed(266),
  italy: computed(288),
  korea: computed(416),
  taiwan: computed(635),
  india: computed(709),
  brazil: computed(106),
} satisfies Record<string, Figure>;

/** Life-cycle carbon of what burns nothing. */
export const LIFE_CYCLE_CARBON = {
  nuclearKgPerMwh: kg(12, 'general-knowledge', 'estimate', 4, 24),
  windKgPerMwh: kg(11, 'general-knowledge', 'estimate', 7, 20),
  solarKgPerMwh: kg(45, 'general-knowledge', 'estimate', 40, 50),
} satisfies Record<string, Figure>;
