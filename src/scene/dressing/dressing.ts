import type { Scene, WebGLRenderer } from 'three';
import type { Plan } from '../../plan/plan-types.ts';
import type { ViewSlice } from '../../store/store-types.ts';
import type { SceneShared } from '../layer.ts';

/** Something that is painted once and then looked up in every frame: it arrives behind the first picture. */
export interface Dressing {
  applyPlan(plan: Plan): void;
  applyView(view: ViewSlice): void;
  /** Paints what is due, while the picture rests. */
  settle(): void;
  /** After a lost context: what was on the GPU is gone. */
  rebuild(): void;
  dispose(): void;
}

export type MakeDressing = (renderer: WebGLRenderer, shared: SceneShared, scene: Scene) => Dressing;

/** What a scene is dressed with so far. */
export class Dressings implements Dressing {
  readonly #worn: Dressing[] = [];

  put(dressing: Dressing, plan: Plan | null, view: ViewSlice): void {
    this.#worn.push(dressing);
    dressing.applyView(view);
    if (plan !== null) dressing.applyPlan(plan);
  }

  applyPlan(plan: Plan): void {
    for (const each of this.#worn) each.applyPlan(plan);
  }

  applyView(view: ViewSlice): void {
    for (const each of this.#worn) each.applyView(view);
  }

  settle(): void {
    for (const each of this.#worn) each.settle();
  }

  rebuild(): void {
    for (const each of this.#worn) each.rebuild();
  }

  dispose(): void {
    for (const each of this.#worn) each.dispose();
  }
}
