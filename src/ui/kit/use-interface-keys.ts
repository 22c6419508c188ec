import { useEffect } from 'react';
import type { CampusStore } from '../../store/campus-store.ts';
import { useCampusStore } from '../use-campus.ts';
import { actOnKey, type SheetSwitch } from './key-actions.ts';
import { escapeStep, focusPlaceOf, historyKey, isTextField, keyMeaning } from './key-rules.ts';

/** H, L, T, G, M, X, Z, V, B, Space, ?, Esc, undo and redo. The scene listens for its own keys. */
export function useInterfaceKeys(showCard: () => void, sheet: SheetSwitch): void {
  const campus = useCampusStore();
  useEffect(() => {
    function keep(event: KeyboardEvent): void {
      keepEscape(event, campus, sheet);
    }
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const place = focusPlaceOf(event.target);
      if (event.key === 'Escape' && place === 'text' && sheet.open) {
        sheet.close();
        return;
      }
      if (event.key === 'Escape' && place !== 'dialog' && place !== 'text') {
        campus.actions.select(null);
        return;
      }
      const step = isTextField(event.target) ? null : historyKey(event, place);
      if (step !== null) {
        event.preventDefault();
        campus.actions[step]();
        return;
      }
      const meaning = keyMeaning(event, place);
      if (meaning === null) return;
      event.preventDefault();
      actOnKey(campus, meaning, { sheet, showCard });
    }
    window.addEventListener('keydown', keep, { capture: true });
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', keep, { capture: true });
      window.removeEventListener('keydown', press);
    };
  }, [campus, showCard, sheet]);
}

/**
 * Esc undoes one thing at a time, the innermost first: it closes an open card (the browser does that), leaves the
 * presentation, closes the sheet. Only then it reaches whoever else listens. A text being edited takes it first.
 */
function keepEscape(event: KeyboardEvent, campus: CampusStore, sheet: SheetSwitch): void {
  // The talk has an order of its own for what Esc closes.
  if (event.key !== 'Escape' || campus.getState().session.talk !== null) return;
  const cardOpen = document.querySelector(':popover-open, dialog[open]') !== null;
  const step = escapeStep({
    cardOpen,
    editing: focusPlaceOf(event.target) === 'text',
    presenting: campus.getState().view.interfaceHidden,
    sheetOpen: sheet.open,
    walking: campus.getState().session.walking,
    tool: campus.getState().session.tool !== null,
  });
  if (step === 'pass-on') return;
  event.stopPropagation();
  if (step === 'close-card') return;
  event.preventDefault();
  if (step === 'leave-presentation') campus.actions.setView({ interfaceHidden: false });
  else if (step === 'put-tool-away') campus.actions.setTool(null);
  else if (step === 'end-walk') campus.actions.setWalking(false);
  else sheet.close();
}
