/** What to do when the graphics driver takes the canvas away and when it gives it back. */
export interface ContextLossActions {
  lost(): void;
  restored(): void;
}

/** Listens for a lost drawing context. Without `preventDefault` the browser would never give it back. */
export function watchContext(canvas: HTMLCanvasElement, actions: ContextLossActions): () => void {
  const lost = (event: Event): void => {
    event.preventDefault();
    actions.lost();
  };
  const restored = (): void => actions.restored();
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
