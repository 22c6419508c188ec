import { Group, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import type { Plan, ThingKind } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { ViewSlice } from '../store/store-types.ts';
import type { CameraController } from './camera/camera-control-types.ts';
import type { MovementSource } from './camera/camera-keys.ts';
import { prefersReducedMotion } from './camera/typing.ts';
import { compilePrograms } from './compile-programs.ts';
import type { MakeDressing } from './dressing/dressing.ts';
import type { FrameLoop } from './frame-loop.ts';
import { LateLookUp } from './late-look-up.ts';
import type { SceneShared } from './layer.ts';
import { buildingBounds } from './parts/building-bounds.ts';
import type { BuildingOpenness } from './parts/building-openness.ts';
import type { DefinedLayer } from './parts/define-layer.ts';
import { floorHeight, floorsOf } from './parts/floor-tiles.ts';
import { shownStorey } from './parts/shown-storey.ts';
import type { PixelRatio } from './pixel-ratio.ts';
import { QUALITY } from './quality-levels.ts';
import { countInstances, recordFrameCost } from './render-stats.ts';
import { assembleScene, type SceneParts, unpainted } from './scene-parts.ts';
import { advanceFlowTime, lensIndex, scaleView } from './shared-uniforms.ts';
import { hiddenKinds, showLayer } from './shown-layers.ts';

/** Everything that is drawn, apart from how it came onto the page. */
export interface SceneSystem {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly loop: FrameLoop;
  readonly openness: BuildingOpenness;
  readonly shared: SceneShared;
  readonly pixelRatio: PixelRatio;
  readonly lookUp: LateLookUp;
  /** Whether the layer of a kind is in the picture. */
  isShown(kind: ThingKind): boolean;
  applyPlan(plan: Plan): void;
  /** The plan that was applied last: as far as it stands in the month that is looked at. */
  shownPlan(): Plan | null;
  applyView(view: ViewSlice): void;
  /** From now on shows plans as a lens paints them; as they are where left out. */
  paint(paint?: (shown: Plan) => Plan): void;
  /** Draws one frame; true while the camera is on its way. */
  drawFrame(controller: CameraController, keys: MovementSource): boolean;
  /** Moves camera, flows and roofs on to now, without drawing; true while the camera is on its way. */
  moveOn(controller: CameraController, keys: MovementSource): boolean;
  /** What moves goes by the clock of the wall, or stands at a time that is held, milliseconds. */
  holdTime(ms: number | null): void;
  readonly nowMs: () => number;
  /** Settles once the programs of the first picture are compiled; a frame before that would stand and wait for them. */
  readonly firstPrograms: Promise<void>;
  /** Settles once a frame has shown a campus. */
  readonly firstPicture: Promise<void>;
  /** Builds more layers and compiles their programs; what it answers puts them into the picture. */
  prepare(layers: readonly DefinedLayer[]): Promise<() => void>;
  /** Dresses the scene: painted when light is drawn with shadows next. */
  dress(make: MakeDressing): void;
  /** From now on light is drawn with shadows and reflections. */
  releaseLight(): void;
  /** Calls `draw` with light and shadows settled, for a picture so many pixels high, and answers what it answers. */
  drawSettled<Picture>(heightPx: number, draw: () => Picture): Picture;
  /** After a lost context: everything that lived on the GPU alone is made again. */
  rebuildGpuState(): void;
  dispose(): void;
}

const timeOf = ({ heldMs }: SceneParts): number => heldMs ?? performance.now();

function applySun(parts: SceneParts): void {
  if (!parts.light.applySun(parts.latitudeDeg, parts.view)) return;
  parts.renderer.toneMappingExposure = parts.light.exposure();
  parts.environment.hold(parts.scene);
  parts.shadows.touch();
}

/** Tells where buildings stand that may be opened; nothing where they stand as before. */
function boundBuildings(parts: SceneParts, { campus, shells, things }: Plan): void {
  const { storeys } = campus.site.frame.building;
  const key = `${shells.geometryKey} ${things.building.count} ${storeys}`;
  if (key === parts.boundKey) return;
  parts.boundKey = key;
  parts.openness.setBounds(buildingBounds(shells, things.building.count), storeys);
}

function applyPlan(parts: SceneParts, plan: Plan): void {
  if (plan === parts.plan) return;
  const startMs = performance.now();
  boundBuildings(parts, plan);
  const painted = parts.paint(plan);
  for (const layer of parts.layers) layer.applyPlan(painted);
  parts.dressings.applyPlan(painted);
  parts.latitudeDeg = plan.site.latitudeDeg;
  parts.light.setBuiltBounds(plan.site.builtBounds);
  applySun(parts);
  parts.shadows.touch();
  if (parts.plan === null) parts.shadows.force();
  parts.plan = plan;
  performance.clearMeasures('gc:scene-update');
  performance.measure('gc:scene-update', { start: startMs, end: performance.now() });
  parts.loop.request('plan');
}

function applyView(parts: SceneParts, view: ViewSlice): void {
  parts.view = view;
  parts.uniforms.uLens.value = lensIndex(view.lens);
  parts.light.setShadowSize(QUALITY[view.quality].shadowMap);
  for (const layer of parts.layers) showLayer(layer, view);
  parts.hiddenKinds = hiddenKinds(parts.layers);
  parts.dressings.applyView(view);
  if (parts.scene.environment === null) parts.environment.hold(parts.scene);
  applySun(parts);
  parts.shadows.touch();
  parts.loop.request('view');
}

function paint(parts: SceneParts, how: (shown: Plan) => Plan): void {
  if (how === parts.paint) return;
  parts.paint = how;
  if (parts.plan === null) return;
  const painted = how(parts.plan);
  for (const layer of parts.layers) layer.applyPlan(painted);
  parts.dressings.applyPlan(painted);
  parts.shadows.touch();
  parts.loop.request('lens');
}

function dress(parts: SceneParts, make: MakeDressing): void {
  const { renderer, shared, scene, plan, view } = parts;
  parts.dressings.put(make(renderer, shared, scene), plan && parts.paint(plan), view);
}

/** Shadows and reflections that are due are drawn with this frame. */
function settleLight(parts: SceneParts, nowMs: number): void {
  const { camera, light, shadows, renderer } = parts;
  if (parts.lightHeld) {
    // Aims the sun as well; its map stays empty, which counts as no shadow anywhere.
    light.fitShadow(camera, parts.focusM);
    return;
  }
  if (light.shadowIsStale(camera, parts.focusM)) shadows.touch();
  if (!shadows.takeDue(nowMs)) return;
  for (const layer of parts.layers) layer.settle({ camera, deltaS: 0, view: parts.view });
  parts.dressings.settle();
  light.fitShadow(camera, parts.focusM);
  renderer.shadowMap.needsUpdate = true;
}

function moveOn(parts: SceneParts, controller: CameraController, keys: MovementSource): boolean {
  const nowMs = timeOf(parts);
  const deltaS = parts.loop.beginFrame(nowMs);
  const instant = prefersReducedMotion();
  const moving = controller.update(nowMs, keys, instant);
  if (moving) {
    parts.loop.request('camera');
    parts.pixelRatio.movingFrame(nowMs);
  } else if (parts.pixelRatio.rest()) parts.loop.request('settle');
  if (parts.loop.flowing()) advanceFlowTime(parts.uniforms, deltaS);
  parts.focusM = controller.distanceM();
  parts.light.beforeFrame(parts.camera);
  const frame = { camera: parts.camera, deltaS, view: parts.view };
  const storey = parts.plan === null ? 0 : shownStorey(parts.campus);
  parts.uniforms.uFloorYM.value = parts.plan === null ? 0 : floorHeight(floorsOf(parts.plan), storey);
  const lifting = parts.openness.step(frame, storey);
  if (lifting === 2) parts.loop.request('roof');
  if (lifting !== 0) parts.shadows.touch();
  for (const layer of parts.layers) layer.beforeFrame(frame);
  return moving;
}

function drawFrame(parts: SceneParts, controller: CameraController, keys: MovementSource): boolean {
  const startMs = performance.now();
  const moving = moveOn(parts, controller, keys);
  settleLight(parts, timeOf(parts));
  scaleView(parts.uniforms, parts, parts.renderer.domElement.height);
  parts.clock.metresPerPx = parts.uniforms.uMetresPerViewPx.value * parts.focusM;
  parts.renderer.render(parts.scene, parts.camera);
  parts.fence.mark();
  recordFrameCost(parts.clock, parts.renderer, startMs);
  if (parts.plan !== null && !parts.firstFrameDrawn) {
    parts.firstFrameDrawn = true;
    parts.clock.incomplete = true;
    parts.pictureShown();
    performance.measure('gc:first-frame', { start: 0, end: performance.now() });
  }
  return moving;
}

function drawSettled<Picture>(parts: SceneParts, heightPx: number, draw: () => Picture): Picture {
  parts.shadows.force();
  settleLight(parts, timeOf(parts));
  scaleView(parts.uniforms, parts, heightPx);
  const picture = draw();
  parts.shadows.force();
  parts.loop.request('capture');
  return picture;
}

/** Layers are filled and compiled outside of the picture, so that no frame waits for them. */
async function prepare(parts: SceneParts, layers: readonly DefinedLayer[]): Promise<() => void> {
  const aside = new Group();
  for (const defined of layers) {
    const layer = defined.make(parts.shared);
    parts.layers.push(layer);
    showLayer(layer, parts.view);
    if (parts.plan !== null) layer.applyPlan(parts.paint(parts.plan));
    aside.add(layer.object);
  }
  parts.hiddenKinds = hiddenKinds(parts.layers);
  await compilePrograms(parts.renderer, parts.fence, aside, parts.camera, parts.scene);
  return () => {
    parts.scene.add(...aside.children);
    parts.loop.request('part');
  };
}

/** Builds the scene of a campus around a renderer. */
export function createSceneSystem(renderer: WebGLRenderer, campus: CampusStore): SceneSystem {
  const { view, run } = campus.getState();
  const parts = assembleScene(renderer, campus);
  campus.frameClock.instanceCounts = () =>
    countInstances(parts.layers.filter(({ object }) => object.parent === parts.scene));
  applyView(parts, view);
  // What a geometry holds decides which program draws it.
  if (run.plan !== null) applyPlan(parts, run.plan);
  const firstPrograms = compilePrograms(renderer, parts.fence, parts.scene, parts.camera, parts.scene);
  const firstPicture = new Promise<void>((resolve) => {
    parts.pictureShown = resolve;
  });
  return {
    scene: parts.scene,
    camera: parts.camera,
    loop: parts.loop,
    openness: parts.openness,
    pixelRatio: parts.pixelRatio,
    shared: parts.shared,
    lookUp: new LateLookUp(),
    isShown: (kind) => !parts.hiddenKinds.has(kind),
    applyPlan: (plan) => applyPlan(parts, plan),
    shownPlan: () => parts.plan,
    applyView: (next) => applyView(parts, next),
    paint: (how = unpainted) => paint(parts, how),
    drawFrame: (controller, keys) => drawFrame(parts, controller, keys),
    moveOn: (controller, keys) => moveOn(parts, controller, keys),
    holdTime: (ms) => {
      parts.heldMs = ms;
      parts.loop.setHeld(ms !== null);
    },
    nowMs: () => timeOf(parts),
    firstPrograms,
    firstPicture,
    prepare: (layers) => prepare(parts, layers),
    dress: (make) => dress(parts, make),
    releaseLight: () => {
      parts.lightHeld = false;
      parts.shadows.force();
      parts.loop.request('settle');
    },
    drawSettled: (heightPx, draw) => drawSettled(parts, heightPx, draw),
    rebuildGpuState: () => {
      parts.dressings.rebuild();
      parts.environment.hold(parts.scene);
      parts.shadows.force();
      parts.loop.request('restored');
    },
    dispose: () => {
      parts.loop.dispose();
      parts.fence.dispose();
      parts.shadows.dispose();
      for (const layer of parts.layers) layer.dispose();
      parts.dressings.dispose();
      parts.environment.dispose();
      parts.light.dispose();
    },
  };
}
