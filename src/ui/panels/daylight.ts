import { RADIANS_PER_DEG } from '../../units/angle.ts';

/** Whether the sun stands above a flat horizon; latitude in degrees, solar time in hours. Cooper's declination. */
export function isSunUp(latitudeDeg: number, dayOfYear: number, solarHour: number): boolean {
  const declination = 23.45 * RADIANS_PER_DEG * Math.sin((2 * Math.PI * (284 + dayOfYear)) / 365);
  const latitude = latitudeDeg * RADIANS_PER_DEG;
  const hourAngle = (solarHour - 12) * 15 * RADIANS_PER_DEG;
  const sine =
    Math.sin(latitude) * Math.sin(declination) +
    Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  return sine > 0;
}

/** `14:30` from 14.5 hours. */
export function clockText(hour: number): string {
  const minutes = Math.round((((hour % 24) + 24) % 24) * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
