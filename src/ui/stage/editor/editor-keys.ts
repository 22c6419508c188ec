import { focusPlaceOf, historyKey, isTextField, type KeyPress } from '../../kit/key-rules.ts';

/** Ctrl + Z and what undoes it are the story's in the editor, where no field keeps them for its own letters; outside they stay the campus's. */
export function storyStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  return isTextField(event.target) ? null : historyKey(event, focusPlaceOf(event.target));
}

/** F5 gives the talk from its first slide, Shift + F5 from the one that is written; with Ctrl it stays the browser's. */
export function presentsFrom({
  key,
  ctrlKey,
  altKey,
  metaKey,
  shiftKey,
}: Omit<KeyPress, 'code' | 'repeat'>): 'first' | 'here' | null {
  if (key !== 'F5' || ctrlKey || altKey || metaKey) return null;
  return shiftKey ? 'here' : 'first';
}

/** Until F5 is let go of, its repeats load no page. Where that was not seen, it ends with the next press. */
export function swallowHeldF5(page: EventTarget): void {
  const held = new AbortController();
  const options = { capture: true, signal: held.signal };
  const isF5 = (event: Event): boolean => 'key' in event && event.key === 'F5';
  const swallow = (event: Event): void => {
    if (!isF5(event)) return;
    if ('repeat' in event && event.repeat === true) event.preventDefault();
    else held.abort();
  };
  const letGo = (event: Event): void => {
    if (isF5(event)) held.abort();
  };
  page.addEventListener('keydown', swallow, options);
  page.addEventListener('keyup', letGo, options);
}

/** Delete takes the slide that has the keyboard away: once for each press, as the next one has it then. */
export function takesAway({
  key,
  ctrlKey,
  altKey,
  metaKey,
  shiftKey,
  repeat,
}: Omit<KeyPress, 'code'>): boolean {
  return key === 'Delete' && !repeat && !ctrlKey && !altKey && !metaKey && !shiftKey;
}
