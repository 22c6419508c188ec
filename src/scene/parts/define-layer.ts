import { Group, type Material, Mesh, type Object3D } from 'three';
import type { PathKind, Plan, PropKind, ThingKind } from '../../plan/plan-types.ts';
import type { ViewSlice } from '../../store/store-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../layer.ts';

/** Something a layer draws. Parts hold no state of their own beyond what they draw. */
export interface LayerPart {
  readonly objects: readonly Object3D[];
  /** A new plan: refill instances. Called outside React. */
  applyPlan(plan: Plan): void;
  applyView?(view: ViewSlice): void;
  /** Before each drawn frame. Must not allocate. */
  beforeFrame?(frame: FrameInfo): void;
  /** Lays out what waits until the picture rests, as it is drawn in this frame. */
  settle?(frame: FrameInfo): void;
  /** Adds what is planned and drawn, by kind. */
  addCounts?(counts: Record<string, number>): void;
  /** What is not found on the objects themselves. */
  dispose?(): void;
}

/** One system of the campus: what of the plan it shows, and how its parts are made. */
export interface LayerDefinition {
  readonly name: string;
  readonly things?: readonly ThingKind[];
  readonly paths?: readonly PathKind[];
  readonly props?: readonly PropKind[];
  parts(shared: SceneShared): readonly LayerPart[];
}

/** A layer that has been defined; `make` builds it. */
export interface DefinedLayer extends LayerDefinition {
  make(shared: SceneShared): SceneLayer;
}

/** The one way in which layers are made. */
export function defineLayer(definition: LayerDefinition): DefinedLayer {
  return { ...definition, make: (shared) => makeLayer(definition, shared) };
}

function makeLayer(definition: LayerDefinition, shared: SceneShared): SceneLayer {
  const parts = definition.parts(shared);
  const framed = parts.filter((part) => part.beforeFrame !== undefined);
  const object = new Group();
  object.name = definition.name;
  for (const { objects } of parts) for (const each of objects) object.add(each);
  return {
    name: definition.name,
    things: definition.things ?? [],
    object,
    applyPlan: (plan) => {
      for (const part of parts) part.applyPlan(plan);
    },
    applyView: (view) => {
      for (const part of parts) part.applyView?.(view);
    },
    beforeFrame: (frame) => {
      for (const part of framed) part.beforeFrame?.(frame);
    },
    settle: (frame) => {
      for (const part of parts) part.settle?.(frame);
    },
    instanceCounts: () => {
      const counts: Record<string, number> = {};
      for (const part of parts) part.addCounts?.(counts);
      return counts;
    },
    dispose: () => {
      for (const part of parts) part.dispose?.();
      disposeAll(object);
    },
  };
}

/** Geometries and materials of everything under an object, each once. */
function disposeAll(object: Object3D): void {
  const materials = new Set<Material>();
  object.traverse((each) => {
    if (!(each instanceof Mesh)) return;
    each.geometry.dispose();
    if ('dispose' in each && typeof each.dispose === 'function') each.dispose();
    for (const material of [each.material, each.customDepthMaterial].flat())
      if (material !== undefined) materials.add(material);
  });
  for (const material of materials) material.dispose();
}
