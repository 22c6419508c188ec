import type { CampusStore } from '../store/campus-store.ts';
import type { ViewSlice } from '../store/store-types.ts';
import { DEFAULT_VIEW, readView, viewPart } from '../store/view-parts.ts';

/** The part of Storage used here. Access itself may throw where a browser forbids storage. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'gigacampus.view.v1';

function readSaved(text: string): Partial<ViewSlice> {
  const data: unknown = JSON.parse(text);
  const saved = typeof data === 'object' && data !== null ? readView({ ...data }, 'local').view : {};
  const { quality = DEFAULT_VIEW.quality } = saved;
  // What was saved before choices by hand were told apart is one.
  return quality === DEFAULT_VIEW.quality ? saved : { qualityBy: 'hand', ...saved };
}

/** Whether this person's system is set to light surfaces. */
function prefersLight(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: light)').matches;
}

/**
 * Brings back how this person likes the page to look, at first as their system is set, and remembers later changes.
 * Storage that is forbidden, full or damaged costs only the memory, never the page.
 */
export function startLocalPreferences(campus: CampusStore, openStorage: OpenStorage): () => void {
  const { setView } = campus.actions;
  try {
    if (prefersLight()) setView({ theme: 'light' });
    const text = openStorage().getItem(KEY);
    if (text !== null) setView(readSaved(text));
  } catch (cause) {
    console.info('Preferences could not be read; the page starts with its own.', cause);
  }
  return campus.subscribe((state, before) => {
    const now = JSON.stringify(viewPart(state.view, 'local'));
    if (state.view === before.view || now === JSON.stringify(viewPart(before.view, 'local'))) return;
    try {
      openStorage().setItem(KEY, now);
    } catch (cause) {
      console.info('Preferences could not be saved; they last until the page closes.', cause);
    }
  });
}
