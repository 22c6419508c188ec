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
import { QUALITY } from '../quality-levels.ts';
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
  let wanted = true;
  let hung: Texture | null = null;
  /** It died with a lost context; deleting it in the new one would be an error. */
  let dead = false;
  const takeDown = (): void => {
    const texture = scene.environment;
    if (texture !== hung || !dead) texture?.renderTarget?.dispose();
    hung = null;
    dead = false;
    painted = '';
  };
  return {
    applyPlan: () => undefined,
    applyView: ({ quality }) => {
      wanted = QUALITY[quality].mirrorsSky;
      if (wanted || hung === null) return;
      takeDown();
      // Without one the scene holds up one even colour.
      scene.environment = null;
    },
    settle: () => {
      const { x, y, z } = sky.uSunDirection.value;
      const key = `${x} ${y} ${z}`;
      if (!wanted || key === painted || renderer.getContext().isContextLost()) return;
      const next = generator.fromScene(room, 0.02, 0.1, 100, { size: 64 }).texture;
      takeDown();
      scene.environment = next;
      hung = next;
      painted = key;
    },
    rebuild: () => {
      dead = hung !== null;
      generator = new PMREMGenerator(renderer);
      painted = '';
    },
    dispose: () => {
      if (hung !== null) takeDown();
      generator.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
}
