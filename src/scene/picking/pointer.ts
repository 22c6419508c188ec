import { type PerspectiveCamera, Vector3 } from 'three';
import type { ThingId } from '../../plan/plan-types.ts';
import { holdsNothing } from '../holds-nothing.ts';
import type { PickRay } from './pick-geometry.ts';

/** A press that moves further than this is a drag, CSS pixels. */
export const CLICK_SLOP_PX = 4;
/** … of a finger, which never stands quite still. */
const TAP_SLOP_PX = 10;

export interface PointerActions {
  pick(ray: PickRay): ThingId | null;
  hover(id: ThingId | null): void;
  select(id: ThingId | null): void;
  flyTo(id: ThingId): void;
  /** A double click that met no thing. */
  approach(ray: PickRay): void;
}

/** The ray of the camera through a place of a picture of so many CSS pixels, from its upper left corner. */
export function rayAt(
  camera: PerspectiveCamera,
  size: { readonly width: number; readonly height: number },
  at: { readonly x: number; readonly y: number },
): PickRay {
  const x = (2 * at.x) / Math.max(1, size.width) - 1;
  const y = 1 - (2 * at.y) / Math.max(1, size.height);
  const direction = new Vector3(x, y, 0.5).unproject(camera).sub(camera.position).normalize();
  return {
    origin: [camera.position.x, camera.position.y, camera.position.z],
    direction: [direction.x, direction.y, direction.z],
  };
}

/** Turns a place on the canvas into a ray of the camera. */
function rayThrough(
  camera: PerspectiveCamera,
  canvas: HTMLCanvasElement,
  clientX: number,
  clientY: number,
): PickRay {
  const box = canvas.getBoundingClientRect();
  return rayAt(camera, box, { x: clientX - box.left, y: clientY - box.top });
}

/** The ray of the camera through the middle of the picture. */
export function rayThroughMiddle(camera: PerspectiveCamera): PickRay {
  const direction = camera.getWorldDirection(new Vector3());
  return {
    origin: [camera.position.x, camera.position.y, camera.position.z],
    direction: [direction.x, direction.y, direction.z],
  };
}

export interface PointerInput {
  /** Something before the scene has the pointer, or lets it go: what stands behind it is not meant. */
  claim(claimed: boolean): void;
  /** What stands under a resting pointer may be another thing now. */
  lookAgain(): void;
  dispose(): void;
}

/** Hover at most once a frame, select on a click that is no drag, fly on a double click. */
export function listenToPointer(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  actions: PointerActions,
): PointerInput {
  let claimed = false;
  const pickAt = (x: number, y: number): ThingId | null =>
    claimed ? null : actions.pick(rayThrough(camera, canvas, x, y));
  const selectAt = (x: number, y: number): void => {
    if (!claimed) actions.select(pickAt(x, y));
  };
  const flyAt = (x: number, y: number): void => {
    if (claimed) return;
    const ray = rayThrough(camera, canvas, x, y);
    const id = actions.pick(ray);
    if (id === null) actions.approach(ray);
    else actions.flyTo(id);
  };
  const unclaim = (): void => {
    claimed = false;
  };
  // Whatever has this press says so after this.
  canvas.addEventListener('pointerdown', unclaim, { capture: true });
  const hovering = listenToHover(canvas, pickAt, actions);
  const stopClicks = listenToClicks(canvas, selectAt, flyAt);
  return {
    claim: (next) => {
      claimed = next;
      canvas.style.cursor = next ? 'pointer' : '';
      hovering.lookAgain();
    },
    lookAgain: hovering.lookAgain,
    dispose: () => {
      canvas.removeEventListener('pointerdown', unclaim, { capture: true });
      hovering.dispose();
      stopClicks();
    },
  };
}

type PickAt = (clientX: number, clientY: number) => ThingId | null;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is under a pointer that hovers. While a button is down the thing under it is not what is meant. */
function listenToHover(
  canvas: HTMLCanvasElement,
  pickAt: PickAt,
  actions: PointerActions,
): Pick<PointerInput, 'lookAgain' | 'dispose'> {
  let scheduled = 0;
  let at: Spot | null = null;
  const hoverNow = (): void => {
    scheduled = 0;
    if (at !== null) actions.hover(pickAt(at.x, at.y));
  };
  const lookAgain = (): void => {
    if (at !== null && scheduled === 0) scheduled = requestAnimationFrame(hoverNow);
  };
  const move = (event: PointerEvent): void => {
    // A finger has no hover.
    at = holdsNothing(event) ? { x: event.clientX, y: event.clientY } : null;
    lookAgain();
  };
  const down = (): void => {
    at = null;
  };
  const leave = (): void => {
    at = null;
    actions.hover(null);
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointerleave', leave);
  return {
    lookAgain,
    dispose: () => {
      if (scheduled !== 0) cancelAnimationFrame(scheduled);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('pointerleave', leave);
    },
  };
}

/** What is meant by a click that is no drag, and by a double click. */
function listenToClicks(
  canvas: HTMLCanvasElement,
  selectAt: (clientX: number, clientY: number) => void,
  flyAt: (clientX: number, clientY: number) => void,
): () => void {
  let pressed: (Spot & { dragged: boolean }) | null = null;
  const strayed = (from: Spot, event: PointerEvent): boolean =>
    Math.hypot(event.clientX - from.x, event.clientY - from.y) >
    (event.pointerType === 'touch' ? TAP_SLOP_PX : CLICK_SLOP_PX);
  const move = (event: PointerEvent): void => {
    if (pressed !== null && strayed(pressed, event)) pressed.dragged = true;
  };
  const down = (event: PointerEvent): void => {
    if (!event.isPrimary) {
      if (pressed) pressed.dragged = true;
      return;
    }
    pressed = { x: event.clientX, y: event.clientY, dragged: event.button !== 0 || event.shiftKey };
  };
  const up = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    const press = pressed;
    pressed = null;
    if (press === null || press.dragged || event.target !== canvas || strayed(press, event)) return;
    selectAt(event.clientX, event.clientY);
  };
  const cancel = (): void => {
    pressed = null;
  };
  const doubleClick = (event: MouseEvent): void => {
    flyAt(event.clientX, event.clientY);
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerdown', down);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  canvas.addEventListener('dblclick', doubleClick);
  return () => {
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerdown', down);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
    canvas.removeEventListener('dblclick', doubleClick);
  };
}
