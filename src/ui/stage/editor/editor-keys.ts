import { focusPlaceOf, historyKey, isTextField, type KeyPress } from '../../kit/key-rules.ts';

/** Ctrl + Z in the editor is the story's, where no field keeps it for its own letters; outside it stays the campus's. */
export function takesBack(event: KeyboardEvent): boolean {
  return !isTextField(event.target) && historyKey(event, focusPlaceOf(event.target)) === 'undo';
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
