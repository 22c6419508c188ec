import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { copyParts, removeParts } from '../../store/site-counts.ts';
import {
  dropCorner,
  finishDrawing,
  isDrawing,
  setAimedCorner,
  stepAim,
  stopDrawing,
} from '../../store/site-drawing.ts';
import {
  chooseParts,
  chosenIds,
  letGo,
  mirrorParts,
  nudgeParts,
  shapeSite,
} from '../../store/site-shaping.ts';
import { focusPlaceOf } from '../kit/key-rules.ts';
import { tellCounted } from './site-parts.tsx';

/** East and south, in steps of the grid. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** With Shift, a move of this many metres. */
const FINE_M = 1;

/** What a key does with what is chosen, by its place on the keyboard. */
const DOINGS: Readonly<
  Record<string, (campus: CampusStore, ids: readonly string[], shift: boolean) => void>
> = {
  KeyR: (campus, ids, shift) => nudgeParts(campus, ids, { quarterTurns: shift ? 3 : 1 }),
  KeyX: (campus, ids, shift) => mirrorParts(campus, ids, shift ? 'north-south' : 'west-east'),
  KeyC: (campus, ids) => tellCounted(campus, copyParts(campus, ids)),
  Delete: (campus, ids) => tellCounted(campus, removeParts(campus, ids)),
  Backspace: (campus, ids) => tellCounted(campus, removeParts(campus, ids)),
};

function stepBack(campus: CampusStore): void {
  if (isDrawing(campus)) stopDrawing(campus);
  else if (!letGo(campus)) {
    if (chosenIds(campus).length === 0) shapeSite(campus, false);
    else chooseParts(campus, []);
  }
}

/** How far an arrow leads, metres east and south; undefined for other keys. */
function stepOf({ key, shiftKey }: KeyboardEvent): readonly [number, number] | undefined {
  const arrow = ARROWS[key];
  const stepM = shiftKey ? FINE_M : GRID_M;
  return arrow && [arrow[0] * stepM, arrow[1] * stepM];
}

/** While a boundary or a road is drawn: arrows lead to the next corner, Space sets it, Enter ends, Backspace takes the last one away. */
function actOnDrawing(campus: CampusStore, event: KeyboardEvent): boolean {
  const step = stepOf(event);
  if (step !== undefined) stepAim(campus, ...step);
  else if (event.key === ' ') setAimedCorner(campus);
  else if (event.key === 'Enter') {
    // The press that began to draw may still be held.
    if (!event.repeat) finishDrawing(campus);
  } else if (event.key === 'Backspace') dropCorner(campus);
  else return false;
  return true;
}

function actOnChosen(campus: CampusStore, event: KeyboardEvent): boolean {
  const ids = chosenIds(campus);
  if (ids.length === 0) return false;
  const step = stepOf(event);
  if (step !== undefined) {
    nudgeParts(campus, ids, { dx: step[0], dz: step[1] });
    return true;
  }
  const doing = DOINGS[event.code];
  if (doing === undefined || event.repeat) return false;
  doing(campus, ids, event.shiftKey);
  return true;
}

/** Ctrl or ⌘ with A: every building, as when a whole campus is to be moved or mirrored. */
function chooseBuildings(campus: CampusStore): void {
  const parcels = campus.getState().run.plan?.campus.site.parcels ?? [];
  chooseParts(
    campus,
    parcels.filter(({ kind }) => kind === 'building').map(({ id }) => id),
  );
}

/**
 * Keys while the site is shaped: arrows move what is chosen, R turns, X mirrors, C copies, Delete removes it; Esc puts it
 * back, lets it go, leaves. They are heard before the scene's own; fields, lists and open cards keep theirs.
 */
export function listenToSiteKeys(campus: CampusStore): () => void {
  const act = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') {
      stepBack(campus);
      return true;
    }
    const place = focusPlaceOf(event.target);
    if (event.code === 'KeyA' && event.ctrlKey !== event.metaKey && place === 'scene' && !isDrawing(campus)) {
      chooseBuildings(campus);
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (isDrawing(campus)) return place === 'scene' && actOnDrawing(campus, event);
    return actOnChosen(campus, event);
  };
  const press = (event: KeyboardEvent): void => {
    const place = focusPlaceOf(event.target);
    if (event.defaultPrevented || place === 'dialog' || isOwnKey(event, place)) return;
    if (document.querySelector(':popover-open, dialog[open]') !== null) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}

/**
 * Sliders, lists and texts move by arrows themselves, and letters are written there; a list of parts leaves Delete to the
 * parts, a slide of a story has its own.
 */
function isOwnKey({ key, target }: KeyboardEvent, place: ReturnType<typeof focusPlaceOf>): boolean {
  if (key === 'Escape') return false;
  if (key === 'Delete' && target instanceof HTMLSelectElement) return false;
  if (target instanceof HTMLElement && target.closest('.gc-editor') !== null) return true;
  return place === 'text' || (target instanceof HTMLInputElement && place === 'control');
}
