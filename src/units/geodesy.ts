import { RADIANS_PER_DEG } from './angle.ts';

/** The WGS 84 ellipsoid: semi-major axis in metres and flattening. NGA.STND.0036, 2014. */
const EQUATOR_M = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const POLE_M = EQUATOR_M * (1 - FLATTENING);
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
const SECOND_ECCENTRICITY_2 = ECCENTRICITY_2 / (1 - ECCENTRICITY_2);

/** Degrees of latitude and longitude. */
export interface Geographic {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/**
 * Latitude and longitude of a point so many metres east and north of an origin, on the plane that touches the earth
 * there: east, north and up turned into the earth-centred frame, and back by Bowring (Survey Review 23, 1976), whose
 * error is below a millimetre on the ground. Longitude is answered in −180 … 180.
 */
export function geographicOf(origin: Geographic, eastM: number, northM: number): Geographic {
  const latitude = origin.latitudeDeg * RADIANS_PER_DEG;
  const longitude = origin.longitudeDeg * RADIANS_PER_DEG;
  const [sinLat, cosLat] = [Math.sin(latitude), Math.cos(latitude)];
  const [sinLon, cosLon] = [Math.sin(longitude), Math.cos(longitude)];
  const normalM = EQUATOR_M / Math.sqrt(1 - ECCENTRICITY_2 * sinLat * sinLat);
  const outM = normalM * cosLat - northM * sinLat;
  const x = outM * cosLon - eastM * sinLon;
  const y = outM * sinLon + eastM * cosLon;
  const z = normalM * (1 - ECCENTRICITY_2) * sinLat + northM * cosLat;
  const axisM = Math.hypot(x, y);
  const reduced = Math.atan2(z * EQUATOR_M, axisM * POLE_M);
  const found = Math.atan2(
    z + SECOND_ECCENTRICITY_2 * POLE_M * Math.sin(reduced) ** 3,
    axisM - ECCENTRICITY_2 * EQUATOR_M * Math.cos(reduced) ** 3,
  );
  return { latitudeDeg: found / RADIANS_PER_DEG, longitudeDeg: Math.atan2(y, x) / RADIANS_PER_DEG };
}
