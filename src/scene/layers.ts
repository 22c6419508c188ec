import { createGroundLayer } from './kinds/ground/ground-layer.ts';
import { createSkyLayer } from './kinds/sky/sky-layer.ts';
import type { SceneLayer, SceneShared } from './layer.ts';
import type { SkyUniforms } from './lighting/sky-uniforms.ts';

/** Every system of the campus, in the order in which it is built. */
export function createLayers(shared: SceneShared, sky: SkyUniforms): readonly SceneLayer[] {
  return [
    createSkyLayer(sky),
    createGroundLayer(sky),
  ];
}
