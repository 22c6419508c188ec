import {
  BackSide,
  Mesh,
  PMREMGenerator,
  Scene,
  ShaderMaterial,
  SphereGeometry,
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

export interface EnvironmentLight {
  /** Makes the reflections anew from the present sky and hangs them into the scene. */
  refresh(scene: Scene): void;
  /** After a lost context: what was on the GPU is gone. */
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
  return {
    refresh: (scene) => {
      const next = generator.fromScene(room, 0.02, 0.1, 100, { size: 64 });
      scene.environment = next.texture;
      target?.dispose();
      target = next;
    },
    rebuild: () => {
      // What they held died with the old context; deleting it in the new one would be an error.
      target = null;
      generator = new PMREMGenerator(renderer);
    },
    dispose: () => {
      target?.dispose();
      generator.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
}
