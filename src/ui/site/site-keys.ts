import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { choosePart, letGo, nudgePart, shapeSite } from '../../store/site-shaping.ts';
import { focusPlaceOf } from '../kit/key-rules.ts';

/** East and south, in steps of the grid. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** With Shift, a move of this many metres. */
const FINE_M = 1;

function stepBack(campus: CampusStore): void {
  const { siteShaping } = campus.getState().session;
  if (letGo(campus)) return;
  if (siteShaping?.partId == null) shapeSite(campus, false);
  else choosePart(campus, null);
}

/**
 * Keys while the site is shaped: arrows move what is chosen, R turns it, Esc puts it back, lets it go, leaves. They are
 * heard before the scene's own; fields, lists and open cards keep theirs.
 */
export function listenToSiteKeys(campus: CampusStore): () => void {
  const act = (event: KeyboardEvent): boolean => {
    const partId = campus.getState().session.siteShaping?.partId ?? null;
    if (event.key === 'Escape') {
      stepBack(campus);
      return true;
    }
    if (partId === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) {
      const stepM = event.shiftKey ? FINE_M : GRID_M;
      nudgePart(campus, partId, { dx: arrow[0] * stepM, dz: arrow[1] * stepM });
      return true;
    }
    if (event.code !== 'KeyR' || event.repeat) return false;
    nudgePart(campus, partId, { quarterTurns: event.shiftKey ? 3 : 1 });
    return true;
  };
  const press = (event: KeyboardEvent): void => {
    const place = focusPlaceOf(event.target);
    if (event.defaultPrevented || place === 'dialog' || isOwnArrow(event, place)) return;
    if (document.querySelector(':popover-open, dialog[open]') !== null) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}

/** Sliders, lists and texts move by arrows themselves, and letters are written there. */
function isOwnArrow({ key, target }: KeyboardEvent, place: ReturnType<typeof focusPlaceOf>): boolean {
  if (key === 'Escape') return false;
  return place === 'text' || (target instanceof HTMLInputElement && place === 'control');
}
