import { describe, expect, it } from 'vitest';
import { skyPaletteAt } from '../../../src/scene/lighting/sky-palette.ts';
import { solarDeclinationRad, sunPosition } from '../../../src/scene/lighting/sun-position.ts';

const DEG = 180 / Math.PI;
const SUMMER_SOLSTICE = 172;
const SPRING_EQUINOX = 80;

describe('sunPosition', () => {
  it('stands at 90° − latitude + declination at solar noon', () => {
    const sun = sunPosition(32.45, SUMMER_SOLSTICE, 12);
    expect(sun.elevationRad * DEG).toBeCloseTo(90 - 32.45 + 23.44, 0);
    expect(sun.azimuthRad * DEG).toBeCloseTo(180, 3);
  });
  it('rises in the east and sets in the west at six on the equinox, anywhere', () => {
    for (const latitude of [-50, 0, 32, 60]) {
      const morning = sunPosition(latitude, SPRING_EQUINOX, 6);
      const evening = sunPosition(latitude, SPRING_EQUINOX, 18);
      expect(morning.elevationRad).toBeCloseTo(0, 6);
      expect(morning.direction[0]).toBeCloseTo(1, 6);
      expect(evening.direction[0]).toBeCloseTo(-1, 6);
    }
  });
  it('shines from the north at noon south of the tropics', () => {
    const sun = sunPosition(-35, SPRING_EQUINOX, 12);
    expect(sun.direction[2]).toBeLessThan(0);
  });
  it('gives unit vectors that agree with the angles', () => {
    for (let hour = 0; hour < 24; hour += 0.7) {
      const { direction, elevationRad, azimuthRad } = sunPosition(40, 300, hour);
      expect(Math.hypot(...direction)).toBeCloseTo(1, 9);
      expect(direction[1]).toBeCloseTo(Math.sin(elevationRad), 9);
      expect(direction[0]).toBeCloseTo(Math.cos(elevationRad) * Math.sin(azimuthRad), 9);
    }
  });
  it('keeps the declination within the tilt of the axis', () => {
    for (let day = 1; day <= 366; day += 1)
      expect(Math.abs(solarDeclinationRad(day)) * DEG).toBeLessThanOrEqual(23.4401);
  });
});

describe('skyPaletteAt', () => {
  it('is night far below the horizon and day above ten degrees', () => {
    expect(skyPaletteAt(-1.2).night).toBe(1);
    expect(skyPaletteAt(10 / DEG).night).toBeCloseTo(0, 9);
    expect(skyPaletteAt(Math.PI / 2).night).toBe(0);
  });
  it('changes without jumps', () => {
    let before = skyPaletteAt(-0.5);
    for (let elevation = -0.5; elevation < 1.5; elevation += 0.002) {
      const now = skyPaletteAt(elevation);
      expect(Math.abs(now.zenith[2] - before.zenith[2])).toBeLessThan(0.01);
      expect(Math.abs(now.lightIntensity - before.lightIntensity)).toBeLessThan(0.12);
      expect(Math.abs(now.exposure - before.exposure)).toBeLessThan(0.02);
      before = now;
    }
  });
  it('is warmest when the sun is low', () => {
    const warmth = (deg: number): number => {
      const { light } = skyPaletteAt(deg / DEG);
      return light[0] / light[2];
    };
    expect(warmth(3)).toBeGreaterThan(warmth(15));
    expect(warmth(15)).toBeGreaterThan(warmth(60));
  });
  it('leaves more of the light to the sky the lower the sun is', () => {
    const sunOverSky = (deg: number): number => {
      const { light, lightIntensity, skyFill, fillIntensity } = skyPaletteAt(deg / DEG);
      return (lightIntensity * light[1]) / (fillIntensity * skyFill[1]);
    };
    for (let deg = 2; deg < 30; deg += 2)
      expect(sunOverSky(deg), `${deg}°`).toBeLessThan(sunOverSky(deg + 2));
    // In clear air a beam at 10° carries some eight times what the sky gives level ground, at 30° some nine; mirrors add sky here.
    expect(sunOverSky(10)).toBeLessThan(14);
    expect(sunOverSky(10)).toBeGreaterThan(6);
  });
});
