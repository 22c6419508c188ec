import { RADIANS_PER_DEG } from '../../units/angle.ts';

/** Where the sun stands, seen from the site. Angles in radians; the vector is a unit vector towards the sun. */
export interface SunPosition {
  readonly elevationRad: number;
  /** Clockwise from north. */
  readonly azimuthRad: number;
  /** World axes: x east, y up, z south. */
  readonly direction: readonly [number, number, number];
}

const OBLIQUITY_RAD = 23.44 * RADIANS_PER_DEG;
const DAYS_A_YEAR = 365.25;
/** Days from 1 January to the spring equinox. */
const EQUINOX_DAY = 80;

/** Declination of the sun, radians, for a day of the year 1–366. Within half a degree: enough for light, not for almanacs. */
export function solarDeclinationRad(dayOfYear: number): number {
  const season = (2 * Math.PI * (dayOfYear - EQUINOX_DAY)) / DAYS_A_YEAR;
  return Math.asin(Math.sin(OBLIQUITY_RAD) * Math.sin(season));
}

/**
 * The sun over a site: latitude in degrees (north positive), day of the year 1–366, local solar time in hours 0–24
 * (12 is when the sun stands highest). Defined for every finite input; hours and days wrap.
 */
export function sunPosition(latitudeDeg: number, dayOfYear: number, solarHour: number): SunPosition {
  const latitude = latitudeDeg * RADIANS_PER_DEG;
  const declination = solarDeclinationRad(dayOfYear);
  const hourAngle = (solarHour - 12) * 15 * RADIANS_PER_DEG;
  const east = -Math.cos(declination) * Math.sin(hourAngle);
  const north =
    Math.cos(latitude) * Math.sin(declination) -
    Math.sin(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  const up =
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  const azimuth = Math.atan2(east, north);
  return {
    elevationRad: Math.asin(Math.min(1, Math.max(-1, up))),
    azimuthRad: azimuth < 0 ? azimuth + 2 * Math.PI : azimuth,
    direction: [east, up, -north],
  };
}
