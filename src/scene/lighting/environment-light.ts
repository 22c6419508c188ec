import {
  BackSide,
  Color,
  HalfFloatType,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  PMREMGenerator,
  Scene,
  ShaderMaterial,
  SphereGeometry,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { SKY_GLSL, type SkyUniforms } from './sky-uniforms.ts';

const VERTEX = /* glsl */ `
varying vec3 vRay;
void main() {
  vRay = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

/** Sky above, sunlit ground below: what metal on the campus mirrors. */
const FRAGMENT = /* glsl */ `
varying vec3 vRay;
${SKY_GLSL}
void main() {
  vec3 d = normalize(vRay);
  vec3 land = vec3(0.3, 0.25, 0.18) * (0.35 * uZenith + 0.3 * uMiddle + 0.35 * uHorizonSun);
  gl_FragColor = vec4(mix(skyRadiance(d), land, smoothstep(0.0, -0.12, d.y)), 1.0);
}
`;

/** The least side and the levels that three gives a mirrored sky; of another shape it would need other programs. */
const FACE_TEXELS = 256;
const LEVELS = 6;

export interface EnvironmentLight {
  /** Hangs up one even colour of the present sky: light enough to begin with, and the same programs as later. */
  holdPlace(scene: Scene): void;
  /** Makes the reflections anew from the present sky and hangs them into the scene. */
  refresh(scene: Scene): void;
  /** After a lost context: what was on the GPU is gone. `holdPlace` or `refresh` fills it again. */
  rebuild(): void;
  dispose(): void;
}

/** Reflections from the sky of the hour, small and blurred: enough for metal to read as metal. */
export function createEnvironmentLight(renderer: WebGLRenderer, sky: SkyUniforms): EnvironmentLight {
  const room = new Scene();
  const material = new ShaderMaterial({
    uniforms: sky,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
    depthWrite: false,
  });
  const geometry = new SphereGeometry(10, 32, 16);
  room.add(new Mesh(geometry, material));
  let generator = new PMREMGenerator(renderer);
  let target: WebGLRenderTarget | null = null;
  let even: WebGLCubeRenderTarget | null = null;
  const dropEven = (): void => {
    even?.dispose();
    even = null;
  };
  return {
    holdPlace: (scene) => {
      // Filled when the context comes back.
      if (renderer.getContext().isContextLost()) return;
      even ??= createEvenSky();
      fill(renderer, even, meanColour(sky));
      scene.environment = even.texture;
    },
    refresh: (scene) => {
      const next = generator.fromScene(room, 0.02, 0.1, 100, { size: 64 });
      scene.environment = next.texture;
      target?.dispose();
      target = next;
      dropEven();
    },
    rebuild: () => {
      // What they held died with the old context; deleting it in the new one would be an error.
      target = null;
      generator = new PMREMGenerator(renderer);
    },
    dispose: () => {
      target?.dispose();
      dropEven();
      generator.dispose();
      geometry.dispose();
      material.dispose();
    },
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
