import { InstancedMesh, Mesh, PerspectiveCamera } from 'three';
import type { Plan } from '../../src/plan/plan-types.ts';
import { FIRST_LAYERS } from '../../src/scene/contents.ts';
import { createGroundMaps } from '../../src/scene/dressing/ground-maps.ts';
import { LATER_LAYERS } from '../../src/scene/later-layers.ts';
import type { FrameInfo, SceneLayer } from '../../src/scene/layer.ts';
import { createSkyUniforms } from '../../src/scene/lighting/sky-uniforms.ts';
import { buildingBounds } from '../../src/scene/parts/building-bounds.ts';
import { BuildingOpenness } from '../../src/scene/parts/building-openness.ts';
import type { DefinedLayer } from '../../src/scene/parts/define-layer.ts';
import { SectionCaps } from '../../src/scene/section/section-caps.ts';
import { createSharedUniforms } from '../../src/scene/shared-uniforms.ts';
import type { ViewSlice } from '../../src/store/store-types.ts';

export const VIEW: ViewSlice = {
  lens: 'natural',
  roofs: 'lifted',
  storey: 'auto',
  theme: 'dark',
  quality: 'default',
  solarHour: 12,
  dayOfYear: 180,
  labels: false,
  hidden: '',
  beside: 'nothing',
  month: 2400,
  qualityBy: 'frames',
  measure: '',
  section: '',
  apart: '',
  navigation: 'gigacampus',
  map: false,
  flowsMoving: true,
  interfaceHidden: false,
};

/** Every layer of the scene, first picture first. */
export const ALL_LAYERS: readonly DefinedLayer[] = [...FIRST_LAYERS, ...LATER_LAYERS.flat()];

/** What layers are given, with a camera and roofs of its own and no canvas. */
export class SceneStage {
  readonly camera = new PerspectiveCamera();
  readonly openness = new BuildingOpenness(
    () => -1,
    () => true,
  );
  readonly shared = {
    uniforms: createSharedUniforms(),
    sky: createSkyUniforms(),
    ground: createGroundMaps(),
    roofs: this.openness,
    caps: new SectionCaps(),
    requestFrame: () => undefined,
  };

  /** Shows a plan as the scene does: roofs first, then the layer. */
  plan(layer: SceneLayer, plan: Plan): void {
    this.openness.setBounds(buildingBounds(plan.shells, plan.things.building.count));
    layer.applyPlan(plan);
  }

  frame(layer: SceneLayer, view: ViewSlice = VIEW): void {
    const frame: FrameInfo = { camera: this.camera, deltaS: 1, view };
    this.openness.step(frame);
    layer.beforeFrame(frame);
  }
}

/** Meshes of a layer that are on their way to the screen. */
export function drawnMeshes(layer: SceneLayer): Mesh[] {
  const found: Mesh[] = [];
  layer.object.traverse((each) => {
    if (each instanceof Mesh && each.visible) found.push(each);
  });
  return found;
}

export function instancesOf(mesh: Mesh): number {
  return mesh instanceof InstancedMesh ? mesh.count : 1;
}

/** How many things a mesh shows: each instance tells how many it stands for, or is one. */
export function thingsIn(mesh: Mesh): number {
  const count = instancesOf(mesh);
  const state = mesh.geometry.getAttribute('aState');
  if (state?.itemSize !== 3) return count;
  return Array.from({ length: count }, (_, at) => state.getZ(at)).reduce((sum, things) => sum + things, 0);
}
