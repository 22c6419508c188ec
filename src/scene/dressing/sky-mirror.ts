import {
  BackSide,
  Mesh,
  PMREMGenerator,
  Scene,
  ShaderMaterial,
  SphereGeometry,
  type Texture,
  type WebGLRenderer,
} from 'three';
import type { SceneShared } from '../layer.ts';
import { SKY_GLSL, SKY_VERTEX } from '../lighting/sky-uniforms.ts';
import type { Dressing } from './dressing.ts';

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

/** Reflections from the sky of the hour, small and blurred: enough for metal to read as metal. */
export function createSkyMirror(renderer: WebGLRenderer, { sky }: SceneShared, scene: Scene): Dressing {
  const room = new Scene();
  const material = new ShaderMaterial({
    uniforms: sky,
    vertexShader: SKY_VERTEX,
    fragmentShader: FRAGMENT,
    side: BackSide,
    depthWrite: false,
  });
  const geometry = new SphereGeometry(10, 32, 16);
  room.add(new Mesh(geometry, material));
  let generator = new PMREMGenerator(renderer);
  let painted = '';
  /** What died with a lost context; deleting it in the new one would be an error. */
  let dead: Texture | null = null;
  return {
    applyPlan: () => undefined,
    applyView: () => undefined,
    settle: () => {
      const { x, y, z } = sky.uSunDirection.value;
      const key = `${x} ${y} ${z}`;
      if (key === painted || renderer.getContext().isContextLost()) return;
      painted = key;
      const before = scene.environment;
      scene.environment = generator.fromScene(room, 0.02, 0.1, 100, { size: 64 }).texture;
      if (before !== dead) before?.renderTarget?.dispose();
      dead = null;
    },
    rebuild: () => {
      dead = scene.environment;
      generator = new PMREMGenerator(renderer);
      painted = '';
    },
    dispose: () => {
      if (painted !== '') scene.environment?.renderTarget?.dispose();
      generator.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
}
