import type { ThingKind } from '../plan/plan-types.ts';
import { wordsOf } from '../store/fields.ts';
import type { ViewSlice } from '../store/store-types.ts';
import type { SceneLayer } from './layer.ts';

/** Puts a layer into the picture or leaves it out, and has it follow the view. */
export function showLayer(layer: SceneLayer, view: ViewSlice): void {
  layer.object.visible = !wordsOf(view.hidden).includes(layer.name);
  layer.applyView(view);
}

/** Whether the layer that draws things of a kind is in the picture. */
export function isKindShown(layers: readonly SceneLayer[], kind: ThingKind): boolean {
  return layers.every(({ things, object }) => object.visible || !things.includes(kind));
}
