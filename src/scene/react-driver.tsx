import { createRoot, extend, useFrame } from '@react-three/fiber';
import { Group, PCFShadowMap } from 'three';
import { type DriverSeams, type FrameDriver, sizeOfHolder } from './frame-driver.ts';
import type { SceneSystem } from './scene-system.ts';

extend({ Group });

interface DrawnSceneProps {
  readonly draw: () => void;
}

/** The one component of the scene. A positive priority hands drawing over to the frame loop. */
function DrawnScene({ draw }: DrawnSceneProps) {
  useFrame(draw, 1);
  return <group visible={false} />;
}

/** Opens the React root of the canvas: from then on it owns scheduling and size; drawing stays ours. */
export async function createReactDriver(
  canvas: HTMLCanvasElement,
  system: SceneSystem,
  { renderer, camera, parent, pixelRatio, draw }: DriverSeams,
): Promise<FrameDriver> {
  const root = createRoot(canvas);
  let tellMounted = (): void => undefined;
  const mounted = new Promise<void>((resolve) => {
    tellMounted = resolve;
  });
  await root.configure({
    onCreated: () => tellMounted(),
    gl: () => renderer,
    scene: system.scene,
    camera,
    frameloop: 'demand',
    dpr: pixelRatio(),
    size: sizeOfHolder(parent),
    shadows: { enabled: true, type: PCFShadowMap, autoUpdate: false },
  });
  const keepRatio = (): void => {
    const { viewport, setDpr } = store.getState();
    if (viewport.dpr !== pixelRatio()) setDpr(pixelRatio());
    draw();
  };
  const store = root.render(<DrawnScene draw={keepRatio} />);
  await mounted;
  return {
    schedule: () => store.getState().invalidate(),
    resize: () => {
      const { width, height, top, left } = sizeOfHolder(parent);
      store.getState().setSize(width, height, top, left);
    },
    dispose: () => root.unmount(),
  };
}
