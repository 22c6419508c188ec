import { DirectionalLight, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { aimShadow } from '../../../src/scene/lighting/shadow-aim.ts';

const TEXELS = 2048;
const FOCUS = { x: 310, z: -190, radiusM: 600 };

/** Sun so many degrees over the horizon, at an azimuth. */
function sunAt(heightDeg: number, azimuthDeg: number): [number, number, number] {
  const [height, azimuth] = [(heightDeg * Math.PI) / 180, (azimuthDeg * Math.PI) / 180];
  return [Math.cos(height) * Math.sin(azimuth), Math.sin(height), -Math.cos(height) * Math.cos(azimuth)];
}

function aimed(direction: readonly [number, number, number], focus = FOCUS): DirectionalLight {
  const light = new DirectionalLight();
  light.shadow.mapSize.set(TEXELS, TEXELS);
  aimShadow(light, direction, focus);
  light.shadow.updateMatrices(light);
  return light;
}

/** Where a place lies in the map: 0 to 1 across, up and away. */
const inMap = (light: DirectionalLight, x: number, y: number, z: number): Vector3 =>
  new Vector3(x, y, z).applyMatrix4(light.shadow.matrix);

const SUNS = [2.1, 10, 35, 60, 90].flatMap((height) =>
  [0, 75, 180, 263].map((azimuth) => [height, azimuth] as const),
);

describe('aimShadow', () => {
  it('covers the circle and what stands on it under any sun', () => {
    // The map steps by whole texels, up to half of one beside the circle; along a low light texels are long.
    const steps = 1.5 / TEXELS;
    for (const [height, azimuth] of SUNS) {
      const light = aimed(sunAt(height, azimuth));
      for (let turn = 0; turn < 12; turn += 1) {
        const x = FOCUS.x + FOCUS.radiusM * Math.cos((turn * Math.PI) / 6);
        const z = FOCUS.z + FOCUS.radiusM * Math.sin((turn * Math.PI) / 6);
        for (const y of [0, 25, 100]) {
          const place = inMap(light, x, y, z);
          for (const at of [place.x, place.y, place.z]) {
            expect(at, `sun ${height}° ${azimuth}°, ${turn} ${y}`).toBeGreaterThan(-steps);
            expect(at, `sun ${height}° ${azimuth}°, ${turn} ${y}`).toBeLessThan(1 + steps);
          }
        }
      }
    }
  });

  it('is as fine along a low light as the ground is foreshortened', () => {
    const heightOf = (height: number): number => {
      const { camera } = aimed(sunAt(height, 250)).shadow;
      return camera.top - camera.bottom;
    };
    expect(heightOf(90)).toBeCloseTo(2 * FOCUS.radiusM, 6);
    expect(heightOf(10)).toBeLessThan(0.35 * heightOf(90));
  });

  it('still has the ground of a circle that has moved along the light, as far as no new map is drawn', () => {
    for (const [height, azimuth] of SUNS) {
      const [dx, , dz] = sunAt(height, azimuth);
      const light = aimed(sunAt(height, azimuth));
      const level = Math.hypot(dx, dz);
      // Overhead no side is along the light.
      if (level < 0.7) continue;
      for (const side of [-1, 1]) {
        const reachM = (side * 1.13 * FOCUS.radiusM) / level;
        const place = inMap(light, FOCUS.x + dx * reachM, 0, FOCUS.z + dz * reachM);
        expect(place.y, `${height}° ${azimuth}°`).toBeGreaterThan(0);
        expect(place.y, `${height}° ${azimuth}°`).toBeLessThan(1);
      }
    }
  });

  it('keeps the ground on the same texels where the circle moves a little', () => {
    for (const [height, azimuth] of SUNS) {
      const texel = (dx: number, dz: number): Vector3 => {
        const moved = { ...FOCUS, x: FOCUS.x + dx, z: FOCUS.z + dz };
        return inMap(aimed(sunAt(height, azimuth), moved), FOCUS.x, 0, FOCUS.z).multiplyScalar(TEXELS);
      };
      const before = texel(0, 0);
      const after = texel(3.7, -8.3);
      for (const shift of [after.x - before.x, after.y - before.y])
        expect(Math.abs(shift - Math.round(shift)), `${height}° ${azimuth}°`).toBeLessThan(1e-3);
    }
  });
});
