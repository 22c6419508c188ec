import { PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import type { Plan, ThingKind } from '../plan/plan-types.ts';
import { FIELD_OF_VIEW_DEG } from '../store/camera-pose.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { FrameClock } from '../store/frame-clock.ts';
import type { ViewSlice } from '../store/store-types.ts';
import { FIRST_LAYERS } from './contents.ts';
import { Dressings } from './dressing/dressing.ts';
import { createGroundMaps } from './dressing/ground-maps.ts';
import { createFrameLoop, type FrameLoop } from './frame-loop.ts';
import { createGpuFence, type GpuFence } from './gpu-fence.ts';
import type { SceneLayer, SceneShared } from './layer.ts';
import { createEnvironmentLight, type EnvironmentLight } from './lighting/environment-light.ts';
import { createLightRig, type LightRig } from './lighting/light-rig.ts';
import { createSkyUniforms } from './lighting/sky-uniforms.ts';
import { BuildingOpenness } from './parts/building-openness.ts';
import { focusOf } from './parts/focus-building.ts';
import { createPixelRatio, type PixelRatio } from './pixel-ratio.ts';
import { webgl2Of } from './scene-renderer.ts';
import { SectionCaps } from './section/section-caps.ts';
import { createShadowSchedule, type ShadowSchedule } from './shadow-schedule.ts';
import { createSharedUniforms } from './shared-uniforms.ts';

const FAR_M = 20_000;

/** What is shown as it is. */
export const unpainted = (shown: Plan): Plan => shown;

/** What the scene of a campus is made of. */
export interface SceneParts {
  readonly campus: CampusStore;
  readonly clock: FrameClock;
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly loop: FrameLoop;
  readonly fence: GpuFence;
  readonly uniforms: ReturnType<typeof createSharedUniforms>;
  readonly shared: SceneShared;
  readonly layers: SceneLayer[];
  readonly light: LightRig;
  readonly environment: EnvironmentLight;
  readonly shadows: ShadowSchedule;
  readonly openness: BuildingOpenness;
  readonly pixelRatio: PixelRatio;
  readonly dressings: Dressings;
  view: ViewSlice;
  /** Kinds of things that the view leaves out of the picture. */
  hiddenKinds: ReadonlySet<ThingKind>;
  latitudeDeg: number;
  focusM: number;
  firstFrameDrawn: boolean;
  plan: Plan | null;
  /** Equal keys: buildings stand where they stood. */
  boundKey: string;
  /** How a lens paints what is shown; as it is where none does. */
  paint: (shown: Plan) => Plan;
  /** Shadows and reflections wait until the whole campus stands. */
  lightHeld: boolean;
  pictureShown: () => void;
  /** Where what moves is held, milliseconds; null while it goes on. */
  heldMs: number | null;
}

/** Puts the parts of a scene together around a renderer; nothing is shown yet. */
export function assembleScene(renderer: WebGLRenderer, campus: CampusStore): SceneParts {
  const clock = campus.frameClock;
  const fence = createGpuFence(webgl2Of(renderer));
  const loop = createFrameLoop(clock, fence.unfinished);
  const uniforms = createSharedUniforms();
  const sky = createSkyUniforms();
  const scene = new Scene();
  const light = createLightRig(uniforms, sky);
  const openness = new BuildingOpenness(focusOf(campus));
  const shared = {
    uniforms,
    sky,
    ground: createGroundMaps(),
    roofs: openness,
    caps: new SectionCaps(),
    requestFrame: loop.request,
  };
  const layers = FIRST_LAYERS.map((layer) => layer.make(shared));
  const environment = createEnvironmentLight(renderer, sky);
  scene.add(light.object, ...layers.map((layer) => layer.object));
  scene.fog = light.fog;
  scene.environmentIntensity = 0.42;
  environment.hold(scene);
  // Sky, ground, sun and highlights place themselves from here on; nothing else ever moves.
  scene.updateMatrixWorld(true);
  scene.matrixWorldAutoUpdate = false;
  return {
    campus,
    clock,
    renderer,
    scene,
    camera: new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 0.05, FAR_M),
    loop,
    fence,
    uniforms,
    shared,
    layers,
    light,
    environment,
    shadows: createShadowSchedule(() => loop.request('settle')),
    openness,
    dressings: new Dressings(),
    pixelRatio: createPixelRatio(() => globalThis.devicePixelRatio ?? 1),
    view: campus.getState().view,
    hiddenKinds: new Set(),
    latitudeDeg: 32.5,
    focusM: 1000,
    firstFrameDrawn: false,
    plan: null,
    boundKey: '',
    paint: unpainted,
    lightHeld: true,
    pictureShown: () => undefined,
    heldMs: null,
  };
}
