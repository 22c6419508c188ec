import { DirectionalLight, FogExp2, Group, HemisphereLight, type PerspectiveCamera, Vector3 } from 'three';
import type { ViewSlice } from '../../store/store-types.ts';
import type { SharedUniforms } from '../layer.ts';
import { aimShadow } from './shadow-aim.ts';
import { fitShadowFocus, needsRefit, type ShadowFocus } from './shadow-fit.ts';
import { type SkyPalette, skyPaletteAt } from './sky-palette.ts';
import { HORIZON_FALL, type SkyUniforms, setRgb, writeSkyUniforms } from './sky-uniforms.ts';
import { sunPosition } from './sun-position.ts';

/** The moon of the scene stands here, so that a campus at night keeps its shape. */
const MOON_DIRECTION = [0.42, 0.62, -0.66] as const;
/** Below this height of the sun the moon lights the scene, radians. */
const MOON_TAKES_OVER_RAD = -0.08;
/** Shadows of a sun lower than this would reach past every map, radians. */
const LOWEST_CASTING_RAD = 0.035;
const FOG_PER_M = 0.000_055;

export interface LightRig {
  readonly object: Group;
  readonly fog: FogExp2;
  readonly exposure: () => number;
  /** Sets the hour; true when the light has changed. */
  applySun(latitudeDeg: number, view: ViewSlice): boolean;
  /** Whether the drawn shadow map no longer suits what the camera sees. */
  shadowIsStale(camera: PerspectiveCamera, focusDistanceM: number): boolean;
  /** Aims the shadow map at what is in view; the next frame must draw it. */
  fitShadow(camera: PerspectiveCamera, focusDistanceM: number): void;
  setBuiltBounds(bounds: readonly [number, number, number, number]): void;
  setShadowSize(texels: number): void;
  /** Thins the air for a camera high up, and gives its haze the light of the horizon that the camera looks at. */
  beforeFrame(camera: PerspectiveCamera): void;
  dispose(): void;
}

/** Sun or moon with one fitted shadow map, light from the sky, fog in the colour of the horizon. */
export function createLightRig(uniforms: SharedUniforms, sky: SkyUniforms): LightRig {
  const sun = new DirectionalLight();
  const fill = new HemisphereLight();
  const fog = new FogExp2(0xffffff, FOG_PER_M);
  const object = new Group();
  object.name = 'light';
  object.add(sun, sun.target, fill);
  sun.castShadow = true;
  sun.shadow.radius = 2.2;
  const state = { direction: [0, 1, 0] as readonly [number, number, number], exposure: 1, key: '' };
  const drawn: ShadowFocus = { x: 0, z: 0, radiusM: 0 };
  const wanted: ShadowFocus = { x: 0, z: 0, radiusM: 0 };
  let bounds: readonly [number, number, number, number] = [-200, -200, 200, 200];

  return {
    object,
    fog,
    exposure: () => state.exposure,
    applySun: (latitudeDeg, view) => {
      const key = `${latitudeDeg} ${view.dayOfYear} ${view.solarHour}`;
      if (key === state.key) return false;
      state.key = key;
      const position = sunPosition(latitudeDeg, view.dayOfYear, view.solarHour);
      const palette = skyPaletteAt(position.elevationRad);
      writeSkyUniforms(sky, palette, position.direction);
      setColours(sun, fill, palette);
      const byMoon = position.elevationRad < MOON_TAKES_OVER_RAD;
      const lowSun = Math.max(position.direction[1], Math.sin(LOWEST_CASTING_RAD));
      state.direction = byMoon ? MOON_DIRECTION : [position.direction[0], lowSun, position.direction[2]];
      state.exposure = palette.exposure;
      uniforms.uNight.value = palette.night;
      return true;
    },
    shadowIsStale: (camera, focusDistanceM) =>
      needsRefit(drawn, fitShadowFocus(camera, focusDistanceM, bounds, wanted)),
    fitShadow: (camera, focusDistanceM) => {
      fitShadowFocus(camera, focusDistanceM, bounds, drawn);
      aimShadow(sun, state.direction, drawn);
    },
    setBuiltBounds: (next) => {
      bounds = next;
      drawn.radiusM = 0;
    },
    setShadowSize: (texels) => {
      if (sun.shadow.mapSize.x === texels) return;
      sun.shadow.mapSize.set(texels, texels);
      sun.shadow.map?.dispose();
      sun.shadow.map = null;
    },
    beforeFrame: (camera) => hazeAhead(fog, sky, camera, state.direction),
    dispose: () => {
      sun.dispose();
      fill.dispose();
    },
  };
}

const ahead = new Vector3();

/** Thin for a camera high up; between the colours of the horizon under the sun and opposite to it, as the dome has them. */
function hazeAhead(
  fog: FogExp2,
  sky: SkyUniforms,
  camera: PerspectiveCamera,
  [sunX, , sunZ]: readonly [number, number, number],
): void {
  fog.density = FOG_PER_M / (1 + Math.max(0, camera.position.y) / 700);
  const { x, z } = camera.getWorldDirection(ahead).setY(0).normalize();
  // Overhead the sun is on no side; rounding may reach past the far one.
  const acrossSun = Math.hypot(sunX, sunZ) || 1;
  const towardsSun = Math.max(0, 0.5 + (0.5 * (x * sunX + z * sunZ)) / acrossSun);
  fog.color.lerpColors(sky.uHorizonAway.value, sky.uHorizonSun.value, towardsSun ** HORIZON_FALL);
}

function setColours(sun: DirectionalLight, fill: HemisphereLight, palette: SkyPalette): void {
  setRgb(sun.color, palette.light);
  sun.intensity = palette.lightIntensity;
  setRgb(fill.color, palette.skyFill);
  setRgb(fill.groundColor, palette.groundFill);
  fill.intensity = palette.fillIntensity;
}
