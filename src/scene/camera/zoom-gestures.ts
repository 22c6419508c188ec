/** What a wheel event says, as far as zooming goes. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  /** Desktop browsers report a pinch on a trackpad as a wheel turned with Ctrl. */
  readonly ctrlKey: boolean;
}

/** A notch of a wheel is a hundred pixels or three lines; a page counts as three notches. */
const PX_PER_UNIT = [1, 100 / 3, 300] as const;
/** Distance grows by a sixth with each notch. */
const WHEEL_PER_PX = Math.log(7 / 6) / 100;
/** Browsers report a hundred times the logarithm of what the fingers spread by. */
const PINCH_PER_PX = 1 / 100;
/** One event changes the distance by this at most, as a logarithm: a free-running wheel must not fling the camera away. */
const MOST_WHEEL = 3 * Math.log(7 / 6);
const MOST_PINCH = 0.3;

/** By what the distance to the subject is multiplied; below 1 is nearer. 1 for what is no number. */
export function zoomOfWheel({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const px = deltaY * (PX_PER_UNIT[deltaMode] ?? 1);
  if (!Number.isFinite(px)) return 1;
  const most = ctrlKey ? MOST_PINCH : MOST_WHEEL;
  const change = px * (ctrlKey ? PINCH_PER_PX : WHEEL_PER_PX);
  return Math.exp(Math.min(most, Math.max(-most, change)));
}

/** A place in the picture, −1 to 1 from left to right and from bottom to top. */
export interface PicturePlace {
  readonly x: number;
  readonly y: number;
}

export type ZoomAt = (factor: number, place: PicturePlace) => void;

/** Where an event points, in the picture that fills the canvas. */
export function placeOn(canvas: HTMLElement, clientX: number, clientY: number): PicturePlace {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return {
    x: (2 * (clientX - left)) / Math.max(1, width) - 1,
    y: 1 - (2 * (clientY - top)) / Math.max(1, height),
  };
}

/** Safari's own events of two fingers on a trackpad; no other browser has them. */
interface GestureEventLike extends Event {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

function isGesture(event: Event): event is GestureEventLike {
  return 'scale' in event && typeof event.scale === 'number' && event.scale > 0;
}

/**
 * Wheel, pinch on a trackpad (as a wheel with Ctrl, or as Safari's gesture) all zoom at the pointer; the page itself
 * stays as it is. Two fingers on a screen are told by their own pointer events and are left to those.
 */
export function listenToZoom(canvas: HTMLElement, zoomAt: ZoomAt): () => void {
  const fingers = new Set<number>();
  let scale = 1;
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const factor = zoomOfWheel(event);
    if (factor !== 1) zoomAt(factor, placeOn(canvas, event.clientX, event.clientY));
  };
  const gesture = (event: Event): void => {
    event.preventDefault();
    if (!isGesture(event)) return;
    const before = event.type === 'gesturestart' ? event.scale : scale;
    scale = event.scale;
    if (fingers.size > 0 || scale === before) return;
    zoomAt(before / scale, placeOn(canvas, event.clientX, event.clientY));
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') fingers.add(event.pointerId);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
  };
  const gestures = ['gesturestart', 'gesturechange', 'gestureend'];
  canvas.addEventListener('wheel', wheel, { passive: false });
  for (const type of gestures) canvas.addEventListener(type, gesture, { passive: false });
  canvas.addEventListener('pointerdown', down, { capture: true });
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, up);
  return () => {
    canvas.removeEventListener('wheel', wheel);
    for (const type of gestures) canvas.removeEventListener(type, gesture);
    canvas.removeEventListener('pointerdown', down, { capture: true });
    for (const type of ['pointerup', 'pointercancel'] as const) window.removeEventListener(type, up);
  };
}
