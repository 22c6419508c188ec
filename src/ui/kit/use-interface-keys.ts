import { type RefObject, useEffect } from 'react';
import { select, setView } from '../../store/actions.ts';
import { campusStore } from '../../store/store.ts';
import { focusPlaceOf, type InterfaceKey, keyMeaning, lensAfter } from './key-rules.ts';

/** The sheet of evidence as the keys see it. */
export interface SheetSwitch {
  readonly open: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

/** H, L, V, Space, ? and Esc. The scene listens for its own keys. */
export function useInterfaceKeys(card: RefObject<HTMLDialogElement | null>, sheet: SheetSwitch): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const place = focusPlaceOf(event.target);
      if (event.key === 'Escape' && place !== 'dialog' && sheet.open) {
        sheet.close();
        return;
      }
      if (event.key === 'Escape' && place !== 'dialog' && place !== 'text') {
        select(null);
        return;
      }
      const meaning = keyMeaning(event, place);
      if (meaning === null) return;
      event.preventDefault();
      act(meaning, card, sheet);
    }
    window.addEventListener('keydown', keepForOpenCard, { capture: true });
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', keepForOpenCard, { capture: true });
      window.removeEventListener('keydown', press);
    };
  }, [card, sheet]);
}

/** Esc closes what is open before it means anything else; the browser does the closing. */
function keepForOpenCard(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  if (document.querySelector(':popover-open, dialog[open]') !== null) event.stopPropagation();
}

function act(meaning: InterfaceKey, card: RefObject<HTMLDialogElement | null>, sheet: SheetSwitch): void {
  const { view } = campusStore.getState();
  switch (meaning) {
    case 'toggle-interface':
      setView({ interfaceHidden: !view.interfaceHidden });
      break;
    case 'next-lens':
      setView({ lens: lensAfter(view.lens) });
      break;
    case 'toggle-flows':
      setView({ flowsMoving: !view.flowsMoving });
      break;
    case 'toggle-evidence':
      if (sheet.open) sheet.close();
      else sheet.show();
      break;
    case 'toggle-card':
      card.current?.showModal();
      break;
  }
}
