import type { HelpOf } from '../knob-types.ts';
import type { OWN_SITE_KNOBS } from '../own-site-knobs.ts';

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
