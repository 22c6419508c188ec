import type { CampusStore } from '../../store/campus-store.ts';
import { type NoteFrame, type PlacedNote, placeCallouts, type WantedNote } from './place-callouts.ts';

const EDGE_PX = 12;
/** What the controls in the upper corner take. */
const CONTROLS_PX = 64;

/** The part of the picture that neither words nor controls cover. */
function freeFrame({ getState }: CampusStore): NoteFrame {
  const { left, right, bottom } = getState().session.insets;
  const { innerWidth, innerHeight } = window;
  // The editor lies over the picture without moving it.
  const editor = document.querySelector('.gc-editor')?.getBoundingClientRect().left ?? innerWidth;
  return {
    left: left * innerWidth + EDGE_PX,
    right: Math.min(editor, (1 - right) * innerWidth) - EDGE_PX,
    top: CONTROLS_PX,
    bottom: (1 - bottom) * innerHeight - EDGE_PX,
  };
}

/** Keeps every note of a list at its thing, frame by frame; returns the way to stop. */
export function followThings(
  campus: CampusStore,
  list: HTMLUListElement | null,
  things: readonly string[],
): (() => void) | undefined {
  if (list === null) return undefined;
  const notes = [...list.querySelectorAll<HTMLElement>('.gc-callout')];
  const places = new Map<number, { readonly x: number; readonly y: number }>();
  let placed: ReadonlyMap<string, PlacedNote> = new Map();
  let waiting = false;
  const arrange = (): void => {
    waiting = false;
    const wanted = notes.flatMap((note, index) => wantedNote(note, index, places.get(index)));
    placed = placeCallouts(wanted, freeFrame(campus), placed);
    for (const { key, x, y } of wanted) show(notes[Number(key)], { x, y }, placed.get(key));
  };
  const arrangeSoon = (): void => {
    if (!waiting) queueMicrotask(arrange);
    waiting = true;
  };
  // Another text, or a field in its place, is another size.
  const sizes = new ResizeObserver(arrangeSoon);
  for (const note of notes) {
    const text = note.querySelector('.gc-callout-text');
    if (text !== null) sizes.observe(text);
  }
  const stops = things.map((thing, index) =>
    campus.anchors.follow(thing, (place) => {
      if (place === null) places.delete(index);
      else places.set(index, place);
      const note = notes[index];
      if (note !== undefined) note.dataset.on = String(place !== null);
      // All things of a frame have moved before any note does.
      arrangeSoon();
    }),
  );
  return () => {
    sizes.disconnect();
    for (const stop of stops) stop();
  };
}

function wantedNote(
  note: HTMLElement,
  index: number,
  place: { readonly x: number; readonly y: number } | undefined,
): readonly WantedNote[] {
  const text = note.querySelector<HTMLElement>('.gc-callout-text');
  if (place === undefined || text === null) return [];
  return [{ key: String(index), ...place, width: text.offsetWidth, height: text.offsetHeight }];
}

/** A note is moved from its thing, and its line turned towards it. */
function show(
  note: HTMLElement | undefined,
  thing: { readonly x: number; readonly y: number },
  at: PlacedNote | undefined,
): void {
  if (note === undefined || at === undefined) return;
  const [dx, dy] = [at.x - thing.x, at.y - thing.y];
  note.style.setProperty('--gc-x', `${thing.x}px`);
  note.style.setProperty('--gc-y', `${thing.y}px`);
  note.style.setProperty('--gc-dx', `${dx}px`);
  note.style.setProperty('--gc-dy', `${dy}px`);
  note.style.setProperty('--gc-leader', `${Math.hypot(dx, dy)}px`);
  note.style.setProperty('--gc-turn', `${Math.atan2(dx, -dy)}rad`);
}
