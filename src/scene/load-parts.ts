import type { CampusStore } from '../store/campus-store.ts';
import type { LateController } from './camera/late-controller.ts';
import type { DriverSeams, FrameDriver } from './frame-driver.ts';
import type { LateInput } from './late-input.ts';
import { loadWaves, nextPaint, untilDrawn, whileIncomplete } from './load-waves.ts';
import type { SceneHost } from './scene-host.ts';
import type { SceneSystem } from './scene-system.ts';

/** The driver of the moment and what it drives. */
export interface DriverSlot extends FrameDriver {
  readonly seams: DriverSeams;
  /** A driver that draws by itself on its beginning takes over. */
  handOver(next: FrameDriver): void;
}

/** A scene on its way from the first picture to the whole. */
export interface LoadingScene {
  readonly canvas: HTMLCanvasElement;
  readonly campus: CampusStore;
  readonly system: SceneSystem;
  readonly controller: LateController;
  readonly input: LateInput;
  readonly drivers: DriverSlot;
  readonly host: SceneHost;
  /** Programs are ready: from now on the scene counts as running. */
  readonly begin: () => void;
  readonly isGone: () => boolean;
}

/** What follows the first picture: camera controls, keys and pointer, the rest of the campus, components that answer the pointer. */
export async function loadLaterParts(scene: LoadingScene): Promise<void> {
  await whileIncomplete(scene.campus.frameClock, async () => {
    await nextPaint();
    await loadPart(scene, CAMERA_CONTROLS);
    await loadPart(scene, KEYS_AND_POINTER);
    await loadPart(scene, LATER_CAMPUS);
    await loadPart(scene, INTERACTIVE_THINGS);
  });
}

/** A part of the scene that is fetched behind the first picture. */
interface ScenePart<Module> {
  /** What is missing without it. */
  readonly lack: string;
  readonly fetch: () => Promise<Module>;
  readonly use: (module: Module, scene: LoadingScene) => Promise<void>;
  /** What is done in its place until it arrives. */
  readonly doWithout?: (scene: LoadingScene) => void;
}

/** Fetches a part and uses it. What does not arrive is told, and fetched again when someone says so. */
async function loadPart<Module>(scene: LoadingScene, part: ScenePart<Module>): Promise<void> {
  const { campus, host, isGone } = scene;
  if (isGone()) return;
  let module: Module;
  try {
    module = await part.fetch();
  } catch (cause) {
    part.doWithout?.(scene);
    host.onMissing?.(part.lack, messageOf(cause), () => {
      campus.frameClock.incomplete = true;
      void whileIncomplete(campus.frameClock, () => loadPart(scene, part));
    });
    return;
  }
  if (isGone()) return;
  await part
    .use(module, scene)
    .catch((cause: unknown) => host.onProblem?.(`${part.lack}: ${messageOf(cause)}`));
}

const CAMERA_CONTROLS: ScenePart<typeof import('./camera/camera-controller.ts')> = {
  lack: 'The camera cannot be moved by hand',
  fetch: () => import('./camera/camera-controller.ts'),
  use: takeCameraControls,
};

const KEYS_AND_POINTER: ScenePart<typeof import('./scene-input.ts')> = {
  lack: 'The picture answers neither keys nor pointer',
  fetch: () => import('./scene-input.ts'),
  use: async ({ bindInput }, { campus, system, controller, canvas, input }) => {
    input.takeOver(bindInput(campus, system, controller, canvas));
  },
};

const LATER_CAMPUS: ScenePart<typeof import('./later-layers.ts')> = {
  lack: 'Parts of the campus are not drawn',
  fetch: () => import('./later-layers.ts'),
  use: ({ LATER_LAYERS, DRESSINGS, LOOK_UP }, { system, campus, isGone }) => {
    system.lookUp.takeOver(LOOK_UP);
    for (const dressing of DRESSINGS) system.dress(dressing);
    return loadWaves(LATER_LAYERS, system, campus.frameClock, isGone);
  },
  // A campus that lacks a part still has its light.
  doWithout: ({ system }) => system.releaseLight(),
};

const INTERACTIVE_THINGS: ScenePart<typeof import('./react-driver.tsx')> = {
  lack: 'What is hovered or selected is not marked',
  fetch: () => import('./react-driver.tsx'),
  use: openReactRoot,
};

async function takeCameraControls(
  { createCameraController }: typeof import('./camera/camera-controller.ts'),
  { canvas, campus, system, controller }: LoadingScene,
): Promise<void> {
  let taken = false;
  const requestFrame = (): void => {
    // They begin where the camera stands: nothing to draw.
    if (taken) system.loop.request('camera');
  };
  const controls = createCameraController(
    system.camera,
    canvas,
    campus.frameClock,
    requestFrame,
    system.nowMs,
    () => campus.getState().view.navigation,
  );
  controller.takeOver(controls);
  taken = true;
}

/** Components of the scene live in a React root of its own, which then schedules the frames. */
async function openReactRoot(
  { createReactDriver }: typeof import('./react-driver.tsx'),
  { canvas, campus, system, drivers, input, isGone }: LoadingScene,
): Promise<void> {
  const driver = await createReactDriver(canvas, system.scene, drivers.seams, {
    campus,
    uniforms: system.shared.uniforms,
    shared: system.shared,
    isShown: system.isShown,
    shownPlan: system.shownPlan,
    requestFrame: system.loop.request,
    claimPointer: input.claimPointer,
  });
  if (isGone()) {
    driver.dispose();
    return;
  }
  const { frames } = campus.frameClock;
  drivers.handOver(driver);
  // A frame that the former driver still owed.
  system.loop.attach(drivers.schedule);
  await untilDrawn(campus.frameClock, frames);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
