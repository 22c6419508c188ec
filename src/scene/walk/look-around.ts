import { holdsNothing } from '../holds-nothing.ts';

/** Radians for each CSS pixel that is dragged. */
const TURN_PER_PX = 0.0035;

/** A press that is dragged over the picture turns the eyes: what is held follows the pointer. */
export function listenToLooking(
  canvas: HTMLCanvasElement,
  look: (turn: number, nod: number) => void,
): () => void {
  let held: { readonly id: number; x: number; y: number } | null = null;
  const down = (event: PointerEvent): void => {
    held ??= { id: event.pointerId, x: event.clientX, y: event.clientY };
  };
  const up = (event: PointerEvent): void => {
    if (held?.id === event.pointerId) held = null;
  };
  const move = (event: PointerEvent): void => {
    // Not every button that is lifted over a menu or another window is told.
    if (holdsNothing(event)) up(event);
    if (held?.id !== event.pointerId) return;
    look((held.x - event.clientX) * TURN_PER_PX, (event.clientY - held.y) * TURN_PER_PX);
    held.x = event.clientX;
    held.y = event.clientY;
  };
  canvas.addEventListener('pointerdown', down);
  window.addEventListener('pointermove', move);
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, up);
  return () => {
    canvas.removeEventListener('pointerdown', down);
    window.removeEventListener('pointermove', move);
    for (const type of ['pointerup', 'pointercancel'] as const) window.removeEventListener(type, up);
  };
}
