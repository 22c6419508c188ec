import { focusPlaceOf, historyKey, isTextField, type KeyPress } from '../../kit/key-rules.ts';

/** Ctrl + Z and what undoes it are the story's in the editor, where no field keeps them for its own letters; outside they stay the campus's. */
export function storyStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  return isTextField(event.target) ? null : historyKey(event, focusPlaceOf(event.target));
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
