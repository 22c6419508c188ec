import type { WebGLRenderer } from 'three';
import type { CampusStore } from '../store/campus-store.ts';
import type { CameraController } from './camera/camera-control-types.ts';
import { createLateController } from './camera/late-controller.ts';
import { type CaptureSize, captureSize, drawPicture, pictureToPng } from './capture.ts';
import { createFrameDriver, type DriverSeams } from './frame-driver.ts';
import { type GuardedDrawing, guardDrawing } from './guarded-drawing.ts';
import { createLateInput, type SceneInput } from './late-input.ts';
import { type DriverSlot, type LoadingScene, loadLaterParts } from './load-parts.ts';
import { watchPage } from './page-reasons.ts';
import { bindStore } from './scene-bindings.ts';
import type { SceneHost } from './scene-host.ts';
import { createSceneRenderer } from './scene-renderer.ts';
import { createSceneSystem, type SceneSystem } from './scene-system.ts';

export interface MountedScene {
  dispose(): void;
  /** The present view at any size up to 8192 pixels a side, drawn at once; the view itself is left alone. */
  picture(size: CaptureSize): HTMLCanvasElement;
  /** Everything that moves goes to a time, milliseconds, and stands there until the next; null lets it go on by itself. */
  holdTime(ms: number | null): void;
  /** As `picture`, of what moves at the time that is held; the view shows pieces of it until time goes on by itself. */
  pictureAtTime(size: CaptureSize): HTMLCanvasElement;
  /** A PNG of the present view at any size up to 8192 pixels a side; the view itself is left alone. */
  capture(size: CaptureSize): Promise<Blob>;
}

const NO_SCENE: MountedScene = {
  dispose: () => undefined,
  picture: noPicture,
  holdTime: () => undefined,
  pictureAtTime: noPicture,
  capture: () => Promise.resolve().then(noPicture),
};

function noPicture(): never {
  throw new Error('there is no picture to take: this browser has no WebGL 2');
}

/** Puts the scene of a campus on a canvas. Without WebGL 2 the store is told and nothing is drawn. */
export function mountScene(
  canvas: HTMLCanvasElement,
  campus: CampusStore,
  host: SceneHost = {},
): MountedScene {
  const renderer = createSceneRenderer(canvas);
  if (renderer === null) {
    campus.actions.setSceneState('no-webgl');
    return NO_SCENE;
  }
  return mountOn(renderer, canvas, campus, host);
}

function mountOn(
  renderer: WebGLRenderer,
  canvas: HTMLCanvasElement,
  campus: CampusStore,
  host: SceneHost,
): MountedScene {
  const system = createSceneSystem(renderer, campus);
  const moved = (): void => system.loop.request('camera');
  const controller = createLateController(system.camera, campus.frameClock, moved);
  const input = createLateInput();
  const drawing = guardDrawing({
    canvas,
    context: renderer.getContext(),
    loop: system.loop,
    setSceneState: campus.actions.setSceneState,
    drawFrame: frameDrawer(system, controller, input),
    rebuild: system.rebuildGpuState,
    onProblem: (message) => host.onProblem?.(message),
  });
  const drivers = createDriverSlot({
    renderer,
    camera: system.camera,
    parent: canvas.parentElement ?? canvas,
    pixelRatio: system.pixelRatio.current,
    draw: drawing.draw,
  });
  const stopPage = bindPage(campus, system, controller, drivers);
  let disposed = false;
  void loadScene({
    canvas,
    campus,
    system,
    controller,
    input,
    drivers,
    host,
    begin: drawing.begin,
    isGone: () => disposed,
  });

  const take = (size: CaptureSize) => takePicture(renderer, system, drawing, size);
  return {
    ...pictures(take, drawing.draw, () => system.moveOn(controller, input.keys)),
    holdTime: system.holdTime,
    dispose: () => {
      disposed = true;
      stopPage();
      drawing.dispose();
      input.dispose();
      controller.dispose();
      system.dispose();
      drivers.dispose();
      renderer.dispose();
    },
  };
}

function pictures(
  take: (size: CaptureSize) => HTMLCanvasElement,
  drawAgain: () => void,
  moveOn: () => void,
): Pick<MountedScene, 'picture' | 'pictureAtTime' | 'capture'> {
  const picture = (size: CaptureSize): HTMLCanvasElement => {
    const taken = take(size);
    drawAgain();
    return taken;
  };
  return {
    picture,
    pictureAtTime: (size) => {
      moveOn();
      return take(size);
    },
    capture: async (size) => pictureToPng(picture(size)),
  };
}

/** A picture of the present view; the screen has to be drawn again behind it. Throws while the context is lost. */
function takePicture(
  renderer: WebGLRenderer,
  system: SceneSystem,
  drawing: GuardedDrawing,
  size: CaptureSize,
): HTMLCanvasElement {
  const { width, height } = renderer.domElement;
  const wanted = captureSize(size, { width, height });
  return drawing.takePicture(() =>
    system.drawSettled(wanted.height, () => drawPicture(renderer, system.scene, system.camera, wanted)),
  );
}

/** Draws a frame; with the first one in which the camera stands again and no hand holds the picture, input hears of it. */
function frameDrawer(system: SceneSystem, controller: CameraController, input: SceneInput): () => void {
  let onItsWay = false;
  return () => {
    const before = onItsWay;
    onItsWay = system.drawFrame(controller, input.keys) || (before && controller.isHeld());
    if (before && !onItsWay) input.cameraRested();
  };
}

function createDriverSlot(seams: DriverSeams): DriverSlot {
  let driver = createFrameDriver(seams);
  driver.resize();
  return {
    seams,
    schedule: () => driver.schedule(),
    resize: () => driver.resize(),
    handOver: (next) => {
      driver.dispose();
      driver = next;
    },
    dispose: () => driver.dispose(),
  };
}

/** First picture, input for the camera, the rest of the campus, the React root: each step leaves a scene that works. */
async function loadScene(scene: LoadingScene): Promise<void> {
  const { system, drivers, host, isGone } = scene;
  const tell = (what: string) => (cause: unknown) => host.onProblem?.(`${what}: ${messageOf(cause)}`);
  await system.firstPrograms.catch(tell('programs of the scene could not be made ready'));
  if (isGone()) return;
  scene.begin();
  // Right behind a paint: the next animation frame may be far on a busy machine.
  drivers.seams.draw();
  system.loop.attach(drivers.schedule);
  await system.firstPicture;
  await loadLaterParts(scene);
}

/** From now on the scene follows the store, the size of what holds the canvas, and the page around it. */
function bindPage(
  campus: CampusStore,
  system: SceneSystem,
  controller: CameraController,
  drivers: DriverSlot,
): () => void {
  const bound = bindStore(campus, system, controller);
  const resize = (): void => {
    drivers.resize();
    bound.resized();
  };
  const observer = new ResizeObserver(() => {
    resize();
    system.loop.request('resize');
  });
  observer.observe(drivers.seams.parent);
  const stopReasons = watchPage({ request: system.loop.request, resize, motion: bound.motionChanged });
  return () => {
    stopReasons();
    observer.disconnect();
    bound.dispose();
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
