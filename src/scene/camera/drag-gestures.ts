import { holdsNothing } from '../holds-nothing.ts';
import type { DragMeaning, DragStart } from './navigation-styles.ts';
import { type PicturePlace, placeOn } from './zoom-gestures.ts';

/** What hands on the picture ask of the camera, at once and pixel by pixel. */
export interface DragActions {
  /** A press; false where the camera hears no hands, as while someone walks. */
  begin(): boolean;
  meaningOf(start: DragStart): DragMeaning;
  meaningOfFingers(count: number): DragMeaning;
  /** Moved by so many CSS pixels to the right and downwards. */
  drag(meaning: DragMeaning, rightPx: number, downPx: number): void;
  /** Two fingers are so many times as far apart as before: at their middle everything is `spread` times as large. */
  pinch(spread: number, place: PicturePlace): void;
  end(): void;
}

export interface DragListener {
  /** Whether a button is held down on the picture, or a finger. */
  isHeld(): boolean;
  stop(): void;
}

/** Fingers nearer to each other than this tell no distance, CSS pixels. */
const LEAST_SPREAD_PX = 12;

interface Held {
  x: number;
  y: number;
  /** Of a button; null of a finger, which means what their number says. */
  readonly meaning: DragMeaning | null;
}

interface Middle {
  readonly x: number;
  readonly y: number;
  /** Mean distance of what is held from the middle, CSS pixels. */
  readonly spreadPx: number;
}

function middleOf(held: ReadonlyMap<number, Held>): Middle {
  const all = [...held.values()];
  const mean = (of: (each: Held) => number): number =>
    all.reduce((sum, each) => sum + of(each), 0) / Math.max(1, all.length);
  const [x, y] = [mean((each) => each.x), mean((each) => each.y)];
  return {
    x,
    y,
    spreadPx: Math.max(
      LEAST_SPREAD_PX / 2,
      mean((each) => Math.hypot(each.x - x, each.y - y)),
    ),
  };
}

/**
 * Drags by mouse, pen and fingers. Every move counts in full when it comes, not once a frame: what is held stays under the
 * hand however slowly pictures follow.
 */
export function listenToDrags(canvas: HTMLElement, actions: DragActions): DragListener {
  const held = new Map<number, Held>();
  // Fingers are told one after the other: what all of them have done is done at once.
  const moved = new Set<number>();
  let from = middleOf(held);
  const act = (): void => {
    const [first] = held.values();
    if (moved.size === 0 || first === undefined) return;
    moved.clear();
    const to = middleOf(held);
    const meaning = first.meaning ?? actions.meaningOfFingers(held.size);
    actions.drag(meaning, to.x - from.x, to.y - from.y);
    if (held.size > 1) actions.pinch(to.spreadPx / from.spreadPx, placeOn(canvas, to.x, to.y));
    from = to;
  };
  const down = (event: PointerEvent): void => {
    if (!actions.begin()) return;
    act();
    const isFinger = event.pointerType === 'touch';
    const [first] = held.values();
    // The hand that rests beside a pen is no second finger.
    if (isFinger && first !== undefined && first.meaning !== null) return;
    if (!isFinger) held.clear();
    const meaning = isFinger ? null : actions.meaningOf(event);
    held.set(event.pointerId, { x: event.clientX, y: event.clientY, meaning });
    from = middleOf(held);
  };
  const up = (event: PointerEvent): void => {
    act();
    if (!held.delete(event.pointerId)) return;
    from = middleOf(held);
    actions.end();
  };
  const move = (event: PointerEvent): void => {
    const one = held.get(event.pointerId);
    if (one === undefined) return;
    // Not every button that is lifted over a menu or another window is told.
    if (holdsNothing(event)) {
      up(event);
      return;
    }
    if (moved.has(event.pointerId)) act();
    one.x = event.clientX;
    one.y = event.clientY;
    moved.add(event.pointerId);
    if (moved.size >= held.size) act();
  };
  const menu = (event: Event): void => event.preventDefault();
  const ended = new AbortController();
  const { signal } = ended;
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('contextmenu', menu, { signal });
  window.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, up, { signal });
  return { isHeld: () => held.size > 0, stop: () => ended.abort() };
}
