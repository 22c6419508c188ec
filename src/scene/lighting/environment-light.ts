import {
  Color,
  HalfFloatType,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  type Scene,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
} from 'three';
import type { SkyUniforms } from './sky-uniforms.ts';

/** The least side and the levels that three gives a mirrored sky; of another shape it would need other programs. */
const FACE_TEXELS = 256;
const LEVELS = 6;

/** What metal mirrors until the sky is painted for it (`dressing/sky-mirror`). */
export interface EnvironmentLight {
  /** Hangs up one even colour of the present sky, unless a painted one hangs there: light enough, and the same programs. */
  hold(scene: Scene): void;
  dispose(): void;
}

export function createEnvironmentLight(renderer: WebGLRenderer, sky: SkyUniforms): EnvironmentLight {
  let even: WebGLCubeRenderTarget | null = null;
  return {
    hold: (scene) => {
      if (scene.environment !== null && scene.environment !== even?.texture) return;
      // Filled when the context comes back.
      if (renderer.getContext().isContextLost()) return;
      even ??= createEvenSky();
      fill(renderer, even, meanColour(sky));
      scene.environment = even.texture;
    },
    dispose: () => even?.dispose(),
  };
}

/** Of the shape of a mirrored sky. */
function createEvenSky(): WebGLCubeRenderTarget {
  const target = new WebGLCubeRenderTarget(FACE_TEXELS, {
    minFilter: LinearMipmapLinearFilter,
    generateMipmaps: false,
    type: HalfFloatType,
    colorSpace: LinearSRGBColorSpace,
    depthBuffer: false,
  });
  const sizes = Array.from({ length: LEVELS }, (_, level) => FACE_TEXELS >> level);
  Object.assign(target.texture, { mipmaps: sizes.map((side) => ({ width: side, height: side })) });
  target.texture.isPMREMTexture = true;
  return target;
}

function meanColour({ uZenith, uMiddle, uHorizonSun, uHorizonAway }: SkyUniforms): Color {
  const mean = new Color(0).lerp(uZenith.value, 0.3);
  for (const part of [uMiddle, uHorizonSun, uHorizonAway]) {
    mean.r += 0.2 * part.value.r;
    mean.g += 0.2 * part.value.g;
    mean.b += 0.2 * part.value.b;
  }
  return mean;
}

function fill(renderer: WebGLRenderer, target: WebGLCubeRenderTarget, colour: Color): void {
  const before = { colour: renderer.getClearColor(new Color()), alpha: renderer.getClearAlpha() };
  renderer.setClearColor(colour, 1);
  for (let level = 0; level < LEVELS; level += 1) {
    for (let face = 0; face < 6; face += 1) {
      renderer.setRenderTarget(target, face, level);
      renderer.clear(true, false, false);
    }
  }
  renderer.setRenderTarget(null);
  renderer.setClearColor(before.colour, before.alpha);
}
