import { gatedNumbers, type Knob } from './knob-types.ts';

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
