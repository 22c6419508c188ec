import { holdsNothing } from '../../holds-nothing.ts';
import type { SnappedPoint } from './snap-point.ts';

/** A press that moves farther than this turns the camera, CSS pixels. */
const CLICK_SLOP_PX = 6;
/** How near a corner or an edge has to be: a finger is broader than a pointer. */
const WITHIN_PX = { mouse: 12, touch: 26 } as const;

interface AimActions {
  /** What is meant by a place on the canvas, null for nowhere. */
  aim(place: { readonly x: number; readonly y: number } | null, withinPx: number): SnappedPoint | null;
  set(point: SnappedPoint): void;
  /** Takes the last point back. */
  takeBack(): void;
}

/**
 * Pointer: aims where it hovers, sets a point where it is pressed and lifted. Enter sets one in the middle of the picture,
 * Backspace takes the last back. Returns the way to stop.
 */
export function listenToAiming(canvas: HTMLCanvasElement, { aim, set, takeBack }: AimActions): () => void {
  let pressed: { readonly x: number; readonly y: number } | null = null;
  const placeOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const reach = ({ pointerType }: PointerEvent): number =>
    pointerType === 'touch' ? WITHIN_PX.touch : WITHIN_PX.mouse;
  const setAt = (place: { readonly x: number; readonly y: number }, withinPx: number): void => {
    const found = aim(place, withinPx);
    if (found !== null) set(found);
  };
  const move = (event: PointerEvent): void => {
    if (holdsNothing(event)) aim(placeOf(event), reach(event));
  };
  const down = (event: PointerEvent): void => {
    pressed = event.isPrimary && event.button === 0 && !event.shiftKey ? placeOf(event) : null;
  };
  const up = (event: PointerEvent): void => {
    const from = pressed;
    pressed = null;
    if (from === null || !event.isPrimary) return;
    const place = placeOf(event);
    if (Math.hypot(place.x - from.x, place.y - from.y) <= CLICK_SLOP_PX) setAt(place, reach(event));
  };
  const leave = (): void => {
    aim(null, 0);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter')
      setAt({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 }, WITHIN_PX.mouse);
    if (event.key !== 'Backspace') return;
    event.preventDefault();
    takeBack();
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('keydown', key);
  return () => {
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointerleave', leave);
    canvas.removeEventListener('keydown', key);
  };
}
