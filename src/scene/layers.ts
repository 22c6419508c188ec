import { createGroundLayer } from './kinds/ground/ground-layer.ts';
import { createRoadsLayer } from './kinds/roads/roads-layer.ts';
import { createShellsLayer } from './kinds/shells/shells-layer.ts';
import { createSkyLayer } from './kinds/sky/sky-layer.ts';
import type { SceneLayer, SceneShared } from './layer.ts';
import type { SkyUniforms } from './lighting/sky-uniforms.ts';

/** What makes the first picture: the land and its buildings. Everything else follows (`later-layers.ts`). */
export function createFirstLayers(shared: SceneShared, sky: SkyUniforms): readonly SceneLayer[] {
  return [createSkyLayer(sky), createGroundLayer(sky), createRoadsLayer(shared), createShellsLayer(shared)];
}
