import { type Figure, figure } from './figure.ts';

/**
 * What turns a site's annual statistics into a year: shapes fitted to two stations' hourly years and to the published
 * compressor-free hours of fourteen sites, one set for all sites. Fits, not measurements.
 */
export const CLIMATE_SHAPE = {
  /** Weight of the season's flat curve against the weather's normal curve in the distribution of temperature. */
  seasonShare: figure(0.35, '1', 'worked-here', 'estimate', [0.2, 0.5]),
  /** Normal score of the hottest and coldest hours of a mean year. */
  extremeScore: figure(3.2, '1', 'worked-here', 'estimate', [3, 3.4]),
  /** Dry bulb above wet bulb in the coldest hours. */
  coldDepressionK: figure(0.6, 'K', 'worked-here', 'estimate', [0.4, 1]),
  /** Waves that say which hours are warm: half their swing over the season's. */
  dayWave: figure(0.35, '1', 'worked-here', 'estimate', [0.2, 0.5]),
  weatherWave: figure(0.35, '1', 'worked-here', 'estimate', [0.2, 0.5]),
  /** Latitude from which the season is fully grown. */
  fullSeasonLatitudeDeg: figure(30, '°', 'model-assumption', 'assumption', [20, 40]),
  /** Warmest day of the northern year and warmest hour of the day, counted from their start. */
  warmestDay: figure(200, 'd', 'worked-here', 'estimate', [195, 215]),
  warmestHour: figure(15, 'h', 'worked-here', 'estimate', [14, 16]),
  /** Air pressure at sea level and the height over which it falls by a factor e. */
  seaLevelPressurePa: figure(101_325, 'Pa', 'general-knowledge', 'estimate'),
  pressureScaleHeightM: figure(8_430, 'm', 'general-knowledge', 'estimate'),
} satisfies Record<string, Figure>;

/** How a listed climate is carried over to another place. */
export const LAPSE = {
  /** Fall of the temperature with height in the standard atmosphere. */
  kPerM: figure(0.0065, 'K/m', 'general-knowledge', 'estimate', [0.004, 0.0098]),
  /** Up to here a climate is taken for that of the place without a word. */
  nearM: figure(50_000, 'm', 'model-assumption', 'assumption', [20_000, 100_000]),
  /** From here on it tells nothing of how warm the place is for its latitude. */
  farM: figure(1_200_000, 'm', 'hansen-lebedeff', 'estimate', [800_000, 2_000_000]),
  /** Mean of a year at sea level by latitude, where people build: a fit in Legendre's P0 and P2 of its sine to the listed sites. */
  zonalMeanC: figure(18.65, '°C', 'worked-here', 'estimate', [17.7, 19.6]),
  zonalSlopeK: figure(-21.8, 'K', 'worked-here', 'estimate', [-25, -19]),
} satisfies Record<string, Figure>;
