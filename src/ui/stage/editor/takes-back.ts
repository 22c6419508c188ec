import { focusPlaceOf, historyKey, isTextField } from '../../kit/key-rules.ts';

/** Ctrl + Z in the editor is the story's, where no field keeps it for its own letters; outside it stays the campus's. */
export function takesBack(event: KeyboardEvent): boolean {
  return !isTextField(event.target) && historyKey(event, focusPlaceOf(event.target)) === 'undo';
}
