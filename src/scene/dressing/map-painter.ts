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
export type Coat = Mesh<BufferGeometry, ShaderMaterial>;

const CORNERS = [-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0];

function sheet<Geometry extends BufferGeometry>(geometry: Geometry): Geometry {
  geometry.setAttribute('position', new Float32BufferAttribute(CORNERS, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}

function spotSheet(spots: readonly CoverSpot[]): BufferGeometry {
  const geometry = sheet(new InstancedBufferGeometry());
  geometry.instanceCount = spots.length;
  const ground = Float32Array.from(spots.flatMap(({ bounds }) => bounds));
  geometry.setAttribute('aGround', new InstancedBufferAttribute(ground, 4));
  const reach = Float32Array.from(spots, ({ reachM }) => reachM);
  geometry.setAttribute('aReach', new InstancedBufferAttribute(reach, 1));
  return geometry;
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

/**
 * Puts coats over maps. What a coat is painted with is kept for the next time it is painted: to compile its program takes
 * longer than to paint.
 */
export class MapPainter {
  readonly #renderer: WebGLRenderer;
  readonly #paints = new Map<string, ShaderMaterial>();

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer;
  }

  /** Paint over the whole of a map. */
  whole(fragmentShader: string, uniforms: Record<string, IUniform>): Coat {
    return this.#coat(sheet(new BufferGeometry()), MAP_VERTEX, fragmentShader, uniforms);
  }

  /** Paint on rectangles of a map. */
  spots(
    spots: readonly CoverSpot[],
    fragmentShader: string,
    uniforms: Record<string, IUniform>,
    blending: ShaderMaterialParameters,
  ): Coat {
    return this.#coat(spotSheet(spots), COVER_VERTEX, fragmentShader, uniforms, blending);
  }

  /** Puts coats over a map in their order, and lets them go. */
  paint(target: WebGLRenderTarget, clear: readonly [number, number, number], coats: readonly Coat[]): void {
    const renderer = this.#renderer;
    const scene = new Scene();
    coats.forEach((coat, order) => {
      coat.renderOrder = order;
      scene.add(coat);
    });
    const before = { colour: renderer.getClearColor(CLEAR).clone(), alpha: renderer.getClearAlpha() };
    renderer.setClearColor(new Color(...clear), 1);
    renderer.setRenderTarget(target);
    renderer.clear(true, false, false);
    renderer.render(scene, new OrthographicCamera());
    renderer.setRenderTarget(null);
    renderer.setClearColor(before.colour, before.alpha);
    for (const { geometry } of coats) geometry.dispose();
  }

  dispose(): void {
    for (const paint of this.#paints.values()) paint.dispose();
    this.#paints.clear();
  }

  #coat(
    geometry: BufferGeometry,
    vertexShader: string,
    fragmentShader: string,
    uniforms: Record<string, IUniform>,
    blending: ShaderMaterialParameters = {},
  ): Coat {
    let paint = this.#paints.get(fragmentShader);
    if (paint === undefined) {
      const plain = { vertexShader, fragmentShader, depthTest: false, depthWrite: false };
      const own = Object.fromEntries(Object.keys(uniforms).map((name) => [name, { value: null }]));
      paint = new ShaderMaterial({ ...plain, uniforms: own, ...blending });
      this.#paints.set(fragmentShader, paint);
    }
    const coat = new Mesh(geometry, paint);
    coat.frustumCulled = false;
    coat.onBeforeRender = () => {
      for (const [name, { value }] of Object.entries(uniforms)) {
        const uniform = coat.material.uniforms[name];
        if (uniform !== undefined) uniform.value = value;
      }
      coat.material.uniformsNeedUpdate = true;
    };
    return coat;
  }
}
