import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  type IUniform,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  OrthographicCamera,
  RepeatWrapping,
  Scene,
  ShaderMaterial,
  type ShaderMaterialParameters,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { GroundBounds } from '../../plan/details/ground-bounds.ts';
import { COVER_VERTEX, MAP_VERTEX } from './ground-paint-shader.ts';

/** A rectangle on the ground and how far beyond it is painted, metres. */
export interface CoverSpot {
  readonly bounds: GroundBounds;
  readonly reachM: number;
}

/** A coat of paint: one draw over a map. */
export interface Coat {
  readonly mesh: Mesh;
  dispose(): void;
}

const CORNERS = [-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0];

function sheet<Geometry extends BufferGeometry>(geometry: Geometry): Geometry {
  geometry.setAttribute('position', new Float32BufferAttribute(CORNERS, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}

function coatOf(
  geometry: BufferGeometry,
  vertexShader: string,
  fragmentShader: string,
  uniforms: Record<string, IUniform>,
  blending: ShaderMaterialParameters = {},
): Coat {
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    depthTest: false,
    depthWrite: false,
    ...blending,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}

/** Paint over the whole of a map. */
export function wholeCoat(fragmentShader: string, uniforms: Record<string, IUniform>): Coat {
  return coatOf(sheet(new BufferGeometry()), MAP_VERTEX, fragmentShader, uniforms);
}

/** Paint on rectangles of a map. */
export function spotCoat(
  spots: readonly CoverSpot[],
  fragmentShader: string,
  uniforms: Record<string, IUniform>,
  blending: ShaderMaterialParameters,
): Coat {
  const geometry = sheet(new InstancedBufferGeometry());
  geometry.instanceCount = spots.length;
  const ground = Float32Array.from(spots.flatMap(({ bounds }) => bounds));
  geometry.setAttribute('aGround', new InstancedBufferAttribute(ground, 4));
  const reach = Float32Array.from(spots, ({ reachM }) => reachM);
  geometry.setAttribute('aReach', new InstancedBufferAttribute(reach, 1));
  return coatOf(geometry, COVER_VERTEX, fragmentShader, uniforms, blending);
}

/** A map on the GPU, square, wrapped where it repeats. */
export function createMap(texels: number, repeats = false): WebGLRenderTarget {
  const target = new WebGLRenderTarget(texels, texels, {
    depthBuffer: false,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
    magFilter: LinearFilter,
    colorSpace: LinearSRGBColorSpace,
    anisotropy: 8,
    ...(repeats && { wrapS: RepeatWrapping, wrapT: RepeatWrapping }),
  });
  return target;
}

const CLEAR = new Color();

/** Puts coats over a map in their order, and lets them go. */
export function paintMap(
  renderer: WebGLRenderer,
  target: WebGLRenderTarget,
  clear: readonly [number, number, number],
  coats: readonly Coat[],
): void {
  const scene = new Scene();
  coats.forEach(({ mesh }, order) => {
    mesh.renderOrder = order;
    scene.add(mesh);
  });
  const before = { colour: renderer.getClearColor(CLEAR).clone(), alpha: renderer.getClearAlpha() };
  renderer.setClearColor(new Color(...clear), 1);
  renderer.setRenderTarget(target);
  renderer.clear(true, false, false);
  renderer.render(scene, new OrthographicCamera());
  renderer.setRenderTarget(null);
  renderer.setClearColor(before.colour, before.alpha);
  for (const coat of coats) coat.dispose();
}
