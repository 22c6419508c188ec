/** What to do when the graphics driver takes the canvas away and when it gives it back. */
export interface ContextLossActions {
  lost(): void;
  restored(): void;
}

/** The part of a drawing context that tells whether it is still there. */
export interface LosableContext {
  isContextLost(): boolean;
}

export interface ContextWatch {
  /** Nothing can be drawn now: also true before the browser has said so, and until everything is made again. */
  isLost(): boolean;
  dispose(): void;
}

/** Why a picture cannot be taken while the context is away. */
export const CONTEXT_LOST_MESSAGE =
  'the graphics context is lost, so there is no picture; try again once the browser has returned it';

/** Listens for a lost drawing context. Without `preventDefault` the browser would never give it back. */
export function watchContext(
  canvas: EventTarget,
  context: LosableContext,
  actions: ContextLossActions,
): ContextWatch {
  let away = false;
  const lost = (event: Event): void => {
    event.preventDefault();
    away = true;
    actions.lost();
  };
  const restored = (): void => {
    away = false;
    actions.restored();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return {
    isLost: () => away || context.isContextLost(),
    dispose: () => {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
    },
  };
}
