import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { createLightRig } from '../../../src/scene/lighting/light-rig.ts';
import { createSkyUniforms } from '../../../src/scene/lighting/sky-uniforms.ts';
import { sunPosition } from '../../../src/scene/lighting/sun-position.ts';
import { createSharedUniforms } from '../../../src/scene/shared-uniforms.ts';
import { createInitialState } from '../../../src/store/initial-state.ts';

const DEG = 180 / Math.PI;
const MARCH_21 = 80;
const JUNE_21 = 172;
const DECEMBER_21 = 355;

/**
 * Solar position by solar time at 40° north, degrees: hour, altitude, azimuth from south. ASHRAE Handbook of Fundamentals,
 * table of solar altitudes and azimuths, 21st of the month.
 */
const AT_40_NORTH: readonly (readonly [number, readonly (readonly [number, number, number])[]])[] = [
  [
    JUNE_21,
    [
      [6, 14.8, 108.4],
      [8, 37.4, 90.7],
      [10, 59.8, 65.8],
      [11, 69.2, 41.9],
      [12, 73.5, 0],
    ],
  ],
  [
    MARCH_21,
    [
      [7, 11.4, 80.2],
      [8, 22.5, 69.6],
      [9, 32.8, 57.3],
      [10, 41.6, 41.9],
      [12, 50, 0],
    ],
  ],
  [
    DECEMBER_21,
    [
      [8, 5.5, 53],
      [9, 14, 41.9],
      [10, 20.7, 29.4],
      [12, 26.6, 0],
    ],
  ],
];
/** Altitude at solar noon, degrees: NOAA solar calculator. The sun stands to the south, or to the north. */
const NOONS: readonly (readonly [
  place: string,
  latitudeDeg: number,
  day: number,
  altitude: number,
  'N' | 'S',
])[] = [
  ['Oslo', 59.91, JUNE_21, 53.5, 'S'],
  ['Oslo', 59.91, DECEMBER_21, 6.7, 'S'],
  ['Abilene', 32.45, JUNE_21, 81, 'S'],
  ['Singapore', 1.35, JUNE_21, 67.9, 'N'],
  ['Singapore', 1.35, DECEMBER_21, 65.2, 'S'],
  ['Sydney', -33.87, DECEMBER_21, 79.6, 'N'],
  ['Sydney', -33.87, JUNE_21, 32.7, 'N'],
  ['Sydney', -33.87, MARCH_21, 56.1, 'N'],
  ['Punta Arenas', -53.16, JUNE_21, 13.4, 'N'],
];
/** Half a degree: the sun moves by as much within a day around the equinox. */
const WITHIN_DEG = 0.6;

function expectNear(actual: number, expected: number, what: string): void {
  expect(
    Math.abs(((actual - expected + 540) % 360) - 180),
    `${what}: ${actual} for ${expected}`,
  ).toBeLessThan(WITHIN_DEG);
}

/** Degrees of a vector towards the sun: altitude, and azimuth clockwise from north; x is east, z is south. */
function angles([x, y, z]: readonly [number, number, number]): { altitude: number; azimuth: number } {
  const length = Math.hypot(x, y, z);
  return { altitude: Math.asin(y / length) * DEG, azimuth: (Math.atan2(x, -z) * DEG + 360) % 360 };
}

describe('the sun by the almanac', () => {
  it('stands at 40° north where the tables say, mornings in the east and afternoons in the west', () => {
    for (const [day, rows] of AT_40_NORTH)
      for (const [hour, altitude, fromSouth] of rows)
        for (const [at, azimuth] of [
          [hour, 180 - fromSouth],
          [24 - hour, 180 + fromSouth],
        ] as const) {
          const sun = sunPosition(40, day, at);
          expectNear(sun.elevationRad * DEG, altitude, `day ${day}, ${at} h, altitude`);
          expectNear(sun.azimuthRad * DEG, azimuth, `day ${day}, ${at} h, azimuth`);
          expectNear(angles(sun.direction).azimuth, azimuth, `day ${day}, ${at} h, direction`);
        }
  });

  it('stands at 40° south half a year later as high, in the north, and still rises in the east', () => {
    for (const [day, rows] of AT_40_NORTH)
      for (const [hour, altitude, fromSouth] of rows) {
        const sun = sunPosition(-40, day + 182.6, hour);
        expectNear(sun.elevationRad * DEG, altitude, `day ${day}, ${hour} h, altitude`);
        expectNear(sun.azimuthRad * DEG, fromSouth, `day ${day}, ${hour} h, azimuth`);
      }
  });

  it.each(NOONS)(
    'reaches its height at noon in %s (%d°, day %d): %d°',
    (place, latitude, day, altitude, side) => {
      const sun = sunPosition(latitude, day, 12);
      expectNear(sun.elevationRad * DEG, altitude, place);
      expectNear(angles(sun.direction).azimuth, side === 'S' ? 180 : 0, place);
    },
  );
});

describe('the light of the scene', () => {
  it('comes from where the sun stands', () => {
    const { view } = createInitialState();
    for (const [latitude, day, hour] of [
      [40, JUNE_21, 8],
      [40, DECEMBER_21, 14],
      [-34, DECEMBER_21, 10],
      [32.45, MARCH_21, 16],
    ] as const) {
      const rig = createLightRig(createSharedUniforms(), createSkyUniforms());
      const camera = new PerspectiveCamera(38, 1.6, 0.1, 20_000);
      camera.position.set(0, 300, 600);
      camera.lookAt(0, 0, 0);
      camera.updateMatrixWorld();
      rig.applySun(latitude, { ...view, dayOfYear: day, solarHour: hour });
      rig.fitShadow(camera, 600);
      const sun = rig.object.children.find((child) => 'shadow' in child);
      if (sun === undefined || !('target' in sun)) throw new Error('there is no sun');
      const target = sun.target as typeof sun;
      const way = sun.position.clone().sub(target.position).normalize();
      const { altitude, azimuth } = angles([way.x, way.y, way.z]);
      const published = sunPosition(latitude, day, hour);
      expectNear(altitude, published.elevationRad * DEG, 'altitude of the light');
      expectNear(azimuth, published.azimuthRad * DEG, 'azimuth of the light');
    }
  });

  it('lights haze towards a low sun as the horizon there, and the other way as the horizon there', () => {
    const { view } = createInitialState();
    const sky = createSkyUniforms();
    const rig = createLightRig(createSharedUniforms(), sky);
    rig.applySun(40, { ...view, dayOfYear: MARCH_21, solarHour: 17.5 });
    const looking = (x: number): string => {
      const camera = new PerspectiveCamera(28, 1.6, 0.1, 20_000);
      camera.lookAt(x, -0.1, 0);
      camera.updateMatrixWorld();
      rig.beforeFrame(camera);
      return rig.fog.color.getHexString();
    };
    const [sunX] = sunPosition(40, MARCH_21, 17.5).direction;
    expect(looking(sunX)).toBe(sky.uHorizonSun.value.getHexString());
    expect(looking(-sunX)).toBe(sky.uHorizonAway.value.getHexString());
  });
  it('gives haze a colour under a sun straight overhead and on every side of a low one', () => {
    const { view } = createInitialState();
    const rig = createLightRig(createSharedUniforms(), createSkyUniforms());
    const camera = new PerspectiveCamera(28, 1.6, 0.1, 20_000);
    for (const [latitude, day, hour] of [
      [0, MARCH_21, 12],
      [40, MARCH_21, 17.5],
    ] as const) {
      rig.applySun(latitude, { ...view, dayOfYear: day, solarHour: hour });
      const [sunX, , sunZ] = sunPosition(latitude, day, hour).direction;
      for (let at = 0; at < 200; at += 1) {
        camera.lookAt(-sunX * (1 + at), -0.1 * at, -sunZ * (1 + at));
        camera.updateMatrixWorld();
        rig.beforeFrame(camera);
        for (const part of rig.fog.color.toArray()) expect(part).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
