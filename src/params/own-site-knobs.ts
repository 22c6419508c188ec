import { gatedNumbers, type HelpOf, type Knob } from './knob-types.ts';

/** The choice of site that takes the knobs below. */
const OWN_SITE = { id: 'site.id', value: 'own' } as const;
/** The choices that take a typed climate, and typed prices. */
const OWN_CLIMATE = { id: 'ownSite.climate', value: 'own' } as const;
const OWN_PRICES = { id: 'ownSite.prices', value: 'own' } as const;

const place = gatedNumbers('site', OWN_SITE);
const climate = gatedNumbers('site', OWN_CLIMATE);
const price = gatedNumbers('site', OWN_PRICES);

const CLIMATE_OPTIONS = [
  { value: 'nearest', label: 'Of the nearest listed site' },
  { value: 'own', label: 'From a weather file, or typed in' },
] as const;
const PRICE_OPTIONS = [
  { value: 'nearest', label: 'Of the nearest listed site' },
  { value: 'own', label: 'Typed in' },
] as const;

/** Any place on Earth; usual is the site of the default campus. */
export const OWN_SITE_KNOBS = [
  place('ownSite.latitudeDeg', 'Latitude', '°', -90, 90, 0.01, 32.41),
  place('ownSite.longitudeDeg', 'Longitude', '°', -180, 180, 0.01, -99.68),
  place('ownSite.elevationM', 'Elevation', 'm', -430, 5_000, 1, 530),
  {
    type: 'choice',
    id: 'ownSite.climate',
    group: 'site',
    label: 'Climate',
    options: CLIMATE_OPTIONS,
    default: 'nearest',
    onlyWith: OWN_SITE,
  },
  climate('ownSite.heating996C', 'Cold, 99.6 % of hours above', '°C', -65, 35, 0.1, -7.8),
  climate('ownSite.heating99C', 'Cold, 99 % of hours above', '°C', -65, 35, 0.1, -4.8),
  climate('ownSite.cooling04C', 'Hot, 0.4 % of hours above', '°C', -20, 60, 0.1, 37.4),
  climate('ownSite.cooling1C', 'Hot, 1 % of hours above', '°C', -20, 60, 0.1, 36.2),
  climate('ownSite.cooling2C', 'Hot, 2 % of hours above', '°C', -20, 60, 0.1, 35.1),
  climate('ownSite.coincidentWetBulbC', 'Wet bulb in that heat', '°C', -25, 40, 0.1, 21.5),
  climate('ownSite.wetBulb04C', 'Wet bulb, 0.4 % of hours above', '°C', -25, 40, 0.1, 24.1),
  climate('ownSite.coincidentDryBulbC', 'Dry bulb in that wet', '°C', -20, 60, 0.1, 31.7),
  climate('ownSite.meanDryBulbC', 'Mean dry bulb', '°C', -40, 40, 0.1, 17.1),
  climate('ownSite.meanWetBulbC', 'Mean wet bulb', '°C', -40, 35, 0.1, 11.8),
  {
    type: 'choice',
    id: 'ownSite.prices',
    group: 'site',
    label: 'Prices and grid carbon',
    options: PRICE_OPTIONS,
    default: 'nearest',
    onlyWith: OWN_SITE,
  },
  price('ownSite.powerUsdPerMwh', 'Grid power', 'USD/MWh', 1, 1_000, 1, 66, 'log'),
  price('ownSite.constructionRatio', 'Building cost over Texas', '', 0.3, 3, 0.01, 1),
  price('ownSite.carbonKgPerMwh', 'Grid carbon', 'kg/MWh', 0, 1_500, 1, 340),
] as const satisfies readonly Knob[];

const design = (help: string) => ({ help, source: 'climate-design' }) as const;

export const OWN_SITE_HELP = {
  'ownSite.latitudeDeg': {
    help: 'North of the equator, south below 0: the sun’s path, the season, and the nearest listed climate.',
    source: 'general-knowledge',
  },
  'ownSite.longitudeDeg': {
    help: 'East of Greenwich, west below 0: with the latitude it finds the nearest listed climate.',
    source: 'general-knowledge',
  },
  'ownSite.elevationM': {
    help: 'Height above the sea: thin air cools less, and climate taken from another height is shifted.',
    source: 'general-knowledge',
  },
  'ownSite.climate': design(
    'Where the weather comes from; opening a weather file (.epw) fills in the numbers.',
  ),
  'ownSite.heating996C': design('Dry bulb that is not undershot in 99.6 % of hours.'),
  'ownSite.heating99C': design('Dry bulb that is not undershot in 99 % of hours.'),
  'ownSite.cooling04C': design('Dry bulb that is exceeded in 0.4 % of hours: it sizes the cooling plant.'),
  'ownSite.cooling1C': design('Dry bulb that is exceeded in 1 % of hours.'),
  'ownSite.cooling2C': design('Dry bulb that is exceeded in 2 % of hours.'),
  'ownSite.coincidentWetBulbC': design('Mean wet bulb while the dry bulb is at its 0.4 % value.'),
  'ownSite.wetBulb04C': design('Wet bulb that is exceeded in 0.4 % of hours: it sizes towers.'),
  'ownSite.coincidentDryBulbC': design('Mean dry bulb while the wet bulb is at its 0.4 % value.'),
  'ownSite.meanDryBulbC': design('Mean dry bulb of the year.'),
  'ownSite.meanWetBulbC': design('Mean wet bulb of the year.'),
  'ownSite.prices': {
    help: 'What power and building cost here, and what a megawatt-hour of the grid emits.',
    source: 'eia-states-2023',
  },
  'ownSite.powerUsdPerMwh': {
    help: 'What a megawatt-hour of the grid costs at this place.',
    source: 'eia-states-2023',
  },
  'ownSite.constructionRatio': {
    help: 'What shell and plant cost here over what they cost in Texas.',
    source: 'location-factors',
  },
  'ownSite.carbonKgPerMwh': {
    help: 'Carbon dioxide equivalent of a delivered megawatt-hour of this grid.',
    source: 'grid-emissions-2026',
  },
} satisfies HelpOf<typeof OWN_SITE_KNOBS>;
