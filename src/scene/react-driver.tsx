import { createRoot, events, extend, useFrame } from '@react-three/fiber';
import { BoxGeometry, Group, Mesh, PCFShadowMap, PlaneGeometry, type Scene, ShaderMaterial } from 'three';
import { type DriverSeams, type FrameDriver, sizeOfHolder } from './frame-driver.ts';
import type { InteractiveScene } from './interactive/interactive-context.ts';
import { InteractiveThings } from './interactive/interactive-things.tsx';

extend({ BoxGeometry, Group, Mesh, PlaneGeometry, ShaderMaterial });

interface DrawnSceneProps {
  readonly draw: () => void;
  readonly interactive: InteractiveScene;
}

/** What React holds of the scene. A positive priority hands drawing over to the frame loop. */
function DrawnScene({ draw, interactive }: DrawnSceneProps) {
  useFrame(draw, 1);
  return <InteractiveThings scene={interactive} />;
}

/** Opens the React root of the canvas: from then on it owns scheduling and size; drawing stays ours. */
export async function createReactDriver(
  canvas: HTMLCanvasElement,
  scene: Scene,
  { renderer, camera, parent, pixelRatio, draw }: DriverSeams,
  interactive: InteractiveScene,
): Promise<FrameDriver> {
  const root = createRoot(canvas);
  let tellMounted = (): void => undefined;
  const mounted = new Promise<void>((resolve) => {
    tellMounted = resolve;
  });
  await root.configure({
    onCreated: () => tellMounted(),
    gl: () => renderer,
    scene,
    events,
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
  const store = root.render(<DrawnScene draw={keepRatio} interactive={interactive} />);
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
