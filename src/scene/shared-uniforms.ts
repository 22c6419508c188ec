import { type PerspectiveCamera, Vector2, Vector3, Vector4, type WebGLRenderer } from 'three';
import type { LensName } from '../store/store-types.ts';
import type { SharedUniforms } from './layer.ts';

/** Flow time wraps here: dash phases are whole multiples of it, and a float keeps sub-millimetre precision. */
const FLOW_WRAP_S = 1000;
/** Farther than anything stands, metres. */
const UNCUT_M = 1e6;

/** Lenses of one number a thing are one to the shaders. */
const VALUES = 4;
const LENS_INDEX: Readonly<Record<LensName, number>> = {
  ...{ natural: 0, power: 1, thermal: 2, fabric: 3 },
  ...{ water: VALUES, cost: VALUES, availability: VALUES, age: VALUES },
};

export function lensIndex(lens: LensName): number {
  return LENS_INDEX[lens];
}

/** One set for the whole scene: every material holds these very objects, so a write here reaches all of them. */
export function createSharedUniforms(): SharedUniforms {
  return {
    uFlowTimeS: { value: 0 },
    uLens: { value: 0 },
    uNight: { value: 0 },
    uRackFace: { value: null },
    uOpened: { value: new Vector3() },
    uFloorYM: { value: 0 },
    uCutLow: { value: new Vector3().setScalar(-UNCUT_M) },
    uCutHigh: { value: new Vector3().setScalar(UNCUT_M) },
    uAside: { value: new Vector4(0, 0, UNCUT_M, 1) },
    uMetresPerViewPx: { value: 0.001 },
    uOutputPerViewPx: { value: 1 },
  };
}

/** Least widths go by the view: `fovDeg` its upright angle, `heightPx` its CSS pixels, `outputPx` the pixels drawn for them. */
export function setViewScale(
  uniforms: SharedUniforms,
  fovDeg: number,
  heightPx: number,
  outputPx: number,
): void {
  uniforms.uMetresPerViewPx.value = (2 * Math.tan((fovDeg * Math.PI) / 360)) / Math.max(1, heightPx);
  uniforms.uOutputPerViewPx.value = outputPx / Math.max(1, heightPx);
}

const viewSize = new Vector2();

/** Widths by the view, whatever number of pixels it is drawn in. */
export function scaleView(
  uniforms: SharedUniforms,
  { renderer, camera }: { readonly renderer: WebGLRenderer; readonly camera: PerspectiveCamera },
  outputPx: number,
): void {
  setViewScale(uniforms, camera.fov, renderer.getSize(viewSize).y, outputPx);
}

export function advanceFlowTime(uniforms: SharedUniforms, deltaS: number): void {
  uniforms.uFlowTimeS.value = (uniforms.uFlowTimeS.value + deltaS) % FLOW_WRAP_S;
}
