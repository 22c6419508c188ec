import { createRoot, extend, useFrame } from '@react-three/fiber';
import { Group, PCFShadowMap } from 'three';
import { setSceneState } from '../store/actions.ts';
import { campusStore } from '../store/store.ts';
import { type CameraController, createCameraController } from './camera/camera-controller.ts';
import type { CameraKeys } from './camera/camera-keys.ts';
import { type CaptureSize, captureSize, drawPicture, pictureToPng } from './capture.ts';
import { watchContext } from './context-loss.ts';
import { bindHands, bindStore } from './scene-hands.ts';
import { createSceneRenderer } from './scene-renderer.ts';
import { createSceneSystem, type SceneSystem } from './scene-system.ts';

extend({ Group });

/** What the page may want to hear from the scene. */
export interface SceneHost {
  /** The scene could not be built or a frame failed: what happened, in words. */
  readonly onProblem?: (message: string) => void;
}

export interface MountedScene {
  dispose(): void;
  /** A PNG of the present view at any size up to 8192 pixels a side; the view itself is left alone. */
  capture(size: CaptureSize): Promise<Blob>;
}

const NO_SCENE: MountedScene = {
  dispose: () => undefined,
  capture: () => Promise.reject(new Error('there is no picture to take: this browser has no WebGL 2')),
};

interface DrawnSceneProps {
  readonly draw: () => void;
}

/** The one component of the scene. A positive priority hands drawing over to the frame loop. */
function DrawnScene({ draw }: DrawnSceneProps) {
  useFrame(draw, 1);
  return <group visible={false} />;
}

/** Puts the scene on a canvas and binds it to the store. Without WebGL 2 the store is told and nothing is drawn. */
export function mountScene(canvas: HTMLCanvasElement, host: SceneHost = {}): MountedScene {
  const renderer = createSceneRenderer(canvas);
  if (renderer === null) {
    setSceneState('no-webgl');
    return NO_SCENE;
  }
  const system = createSceneSystem(renderer, campusStore.getState().view);
  const controller = createCameraController(system.camera, canvas, () => system.loop.request('camera'));
  const hands = bindHands(system, controller, canvas);
  const parent = canvas.parentElement ?? canvas;
  const { root, ready } = startRoot(canvas, renderer, system, parent, () =>
    drawGuarded(system, controller, hands.keys, host),
  );
  let stopStore = (): void => undefined;
  const stopContext = followContext(canvas, system);
  let disposed = false;
  ready
    .then((resize) => {
      if (disposed) return;
      stopStore = bindPage(system, controller, parent, resize);
      setSceneState('running');
    })
    .catch((cause: unknown) => host.onProblem?.(`the scene could not start: ${messageOf(cause)}`));

  return {
    capture: async (size) => {
      const wanted = captureSize(size, { width: canvas.width, height: canvas.height });
      const pictures: HTMLCanvasElement[] = [];
      system.drawSettled(() => pictures.push(drawPicture(renderer, system.scene, system.camera, wanted)));
      drawGuarded(system, controller, hands.keys, host);
      const [picture] = pictures;
      if (picture === undefined) throw new Error('the scene drew no picture');
      return pictureToPng(picture);
    },
    dispose: () => {
      disposed = true;
      stopStore();
      stopContext();
      hands.dispose();
      controller.dispose();
      system.dispose();
      root.unmount();
      renderer.dispose();
    },
  };
}

/** A lost context is told to the store; a restored one gets everything back that lived on the GPU alone. */
function followContext(canvas: HTMLCanvasElement, system: SceneSystem): () => void {
  return watchContext(canvas, {
    lost: () => setSceneState('context-lost'),
    restored: () => {
      system.rebuildGpuState();
      setSceneState('running');
    },
  });
}

/** From now on the scene follows the store and the size of what holds the canvas. */
function bindPage(
  system: SceneSystem,
  controller: CameraController,
  parent: HTMLElement,
  resize: () => void,
): () => void {
  const bound = bindStore(system, controller);
  const observer = new ResizeObserver(() => {
    resize();
    bound.resized();
    system.loop.request('resize');
  });
  observer.observe(parent);
  return () => {
    observer.disconnect();
    bound.dispose();
  };
}

type Renderer = NonNullable<ReturnType<typeof createSceneRenderer>>;

/** Opens the React root of the canvas: it owns scheduling and size; drawing is ours. */
function startRoot(
  canvas: HTMLCanvasElement,
  renderer: Renderer,
  system: SceneSystem,
  parent: HTMLElement,
  draw: () => void,
) {
  const root = createRoot(canvas);
  const sizeNow = () => {
    const { width, height, top, left } = parent.getBoundingClientRect();
    return { width: Math.max(1, width), height: Math.max(1, height), top, left };
  };
  const configured = root.configure({
    gl: () => renderer,
    scene: system.scene,
    camera: system.camera,
    frameloop: 'demand',
    dpr: system.pixelRatio.current(),
    size: sizeNow(),
    shadows: { enabled: true, type: PCFShadowMap, autoUpdate: false },
  });
  const ready = Promise.resolve(configured).then(() => {
    const store = root.render(<DrawnScene draw={() => keepRatio()} />);
    const keepRatio = (): void => {
      const { viewport, setDpr } = store.getState();
      if (viewport.dpr !== system.pixelRatio.current()) setDpr(system.pixelRatio.current());
      draw();
    };
    system.loop.attach(() => store.getState().invalidate());
    return () => {
      const size = sizeNow();
      store.getState().setSize(size.width, size.height, size.top, size.left);
    };
  });
  return { root, ready };
}

/** A frame that throws is reported once; the loop stays alive for the next change. */
function drawGuarded(
  system: SceneSystem,
  controller: CameraController,
  keys: CameraKeys,
  host: SceneHost,
): void {
  if (campusStore.getState().session.sceneState === 'context-lost') return;
  try {
    system.drawFrame(controller, keys);
  } catch (cause) {
    system.loop.setFlowing(false);
    host.onProblem?.(`a frame could not be drawn: ${messageOf(cause)}`);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
