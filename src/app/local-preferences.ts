import type { CampusStore } from '../store/campus-store.ts';
import type { ViewSlice } from '../store/store-types.ts';

/** The part of Storage used here. Access itself may throw where a browser forbids storage. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'gigacampus.view.v1';

type LocalView = Pick<ViewSlice, 'theme' | 'quality' | 'flowsMoving'>;

function localPart({ theme, quality, flowsMoving }: ViewSlice): LocalView {
  return { theme, quality, flowsMoving };
}

function readView(text: string): Partial<LocalView> {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null) return {};
  const saved: Readonly<Record<string, unknown>> = { ...data };
  const { theme, quality, flowsMoving } = saved;
  return {
    ...((theme === 'dark' || theme === 'light') && { theme }),
    ...((quality === 'low' || quality === 'default') && { quality }),
    ...(typeof flowsMoving === 'boolean' && { flowsMoving }),
  };
}

/** Whether this person's system is set to light surfaces. */
function prefersLight(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: light)').matches;
}

/**
 * Brings back how this person likes the page to look, at first as their system is set, and remembers later changes. Storage that is forbidden,
 * full or damaged costs only the memory, never the page.
 */
export function startLocalPreferences(campus: CampusStore, openStorage: OpenStorage): () => void {
  const { setView } = campus.actions;
  try {
    if (prefersLight()) setView({ theme: 'light' });
    const text = openStorage().getItem(KEY);
    if (text !== null) setView(readView(text));
  } catch (cause) {
    console.info('Preferences could not be read; the page starts with its own.', cause);
  }
  return campus.subscribe((state, before) => {
    const now = JSON.stringify(localPart(state.view));
    if (state.view === before.view || now === JSON.stringify(localPart(before.view))) return;
    try {
      openStorage().setItem(KEY, now);
    } catch (cause) {
      console.info('Preferences could not be saved; they last until the page closes.', cause);
    }
  });
}
