import type { SessionSlice } from '../store/store-types.ts';
import { CONTEXT_LOST_MESSAGE, type LosableContext, watchContext } from './context-loss.ts';
import type { FrameLoop } from './frame-loop.ts';

export interface DrawingParts {
  readonly canvas: EventTarget;
  readonly context: LosableContext;
  readonly loop: FrameLoop;
  readonly setSceneState: (state: SessionSlice['sceneState']) => void;
  /** Draws one frame. */
  readonly drawFrame: () => void;
  /** Makes again what lived on the GPU alone, and asks for a frame. */
  readonly rebuild: () => void;
  /** A frame failed: what happened, in words. */
  readonly onProblem: (message: string) => void;
}

export interface GuardedDrawing {
  /** One frame; while the context is lost it waits, and a frame that throws is told once. */
  draw(): void;
  /** Programs are ready: from now on the scene counts as running. */
  begin(): void;
  /** What `take` makes of the picture; throws, in words, where the context is or goes away. */
  takePicture<Picture>(take: () => Picture): Picture;
  dispose(): void;
}

/**
 * Draws as long as there is something to draw on. A lost context is told and holds the frames, asked for or
 * not; a restored one gets back what lived on the GPU alone and a frame that shows what has changed meanwhile.
 */
export function guardDrawing({
  canvas,
  context,
  loop,
  setSceneState,
  drawFrame,
  rebuild,
  onProblem,
}: DrawingParts): GuardedDrawing {
  let begun = false;
  const watch = watchContext(canvas, context, {
    lost: () => {
      loop.setHeld(true);
      setSceneState('context-lost');
    },
    restored: () => {
      rebuild();
      setSceneState(begun ? 'running' : 'starting');
      loop.setHeld(false);
    },
  });
  const mustBeThere = (): void => {
    if (watch.isLost()) throw new Error(CONTEXT_LOST_MESSAGE);
  };
  return {
    draw: () => {
      if (watch.isLost()) {
        loop.setHeld(true);
        return;
      }
      try {
        drawFrame();
      } catch (cause) {
        // A context that went meanwhile brings a new frame when it returns.
        if (watch.isLost()) return;
        loop.setFlowing(false);
        onProblem(`a frame could not be drawn: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    },
    begin: () => {
      begun = true;
      if (!watch.isLost()) setSceneState('running');
    },
    takePicture: (take) => {
      mustBeThere();
      const picture = take();
      // What was drawn while the context went is blank.
      mustBeThere();
      return picture;
    },
    dispose: watch.dispose,
  };
}
