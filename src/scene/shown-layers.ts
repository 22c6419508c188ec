import type { ThingKind } from '../plan/plan-types.ts';
import { wordsOf } from '../store/fields.ts';
import type { ViewSlice } from '../store/store-types.ts';
import type { SceneLayer } from './layer.ts';

/** Puts a layer into the picture or leaves it out, and has it follow the view. */
export function showLayer(layer: SceneLayer, view: ViewSlice): void {
  layer.object.visible = !wordsOf(view.hidden).includes(layer.name);
  layer.applyView(view);
}

/** Kinds of things whose layer is left out of the picture. */
export function hiddenKinds(layers: readonly SceneLayer[]): ReadonlySet<ThingKind> {
  return new Set(layers.flatMap(({ things, object }) => (object.visible ? [] : things)));
}
