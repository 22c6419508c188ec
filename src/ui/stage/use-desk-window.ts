import { useCallback, useState } from 'react';
import { isEmbedded } from '../kit/embedded.ts';
import { storyInPage } from './story-in-page.ts';

interface DeskWindow {
  readonly open: () => void;
  /** Where it can be opened by hand, after the browser has blocked it. */
  readonly address: string | null;
  /** It is not wanted that way. */
  readonly forget: () => void;
}

/** Why this page has no presenter's window; null where it has. */
function noWindow(): string | null {
  if (storyInPage() !== null) return 'A talk in one file has no presenter window';
  return isEmbedded() ? 'A talk in a frame has no presenter window' : null;
}

/** The presenter's window of a talk, opened by a press. */
export function useDeskWindow(pair: string, say: (text: string) => void): DeskWindow {
  const [blocked, setBlocked] = useState(false);
  const address = `./desk.html#${pair}`;
  const open = useCallback(() => {
    const reason = noWindow();
    if (reason !== null) {
      say(reason);
      return;
    }
    // Named, so that a second press finds the window that is there.
    const opened = window.open(address, `gigacampus-desk-${pair}`, 'popup,width=1100,height=720');
    setBlocked(opened === null);
    if (opened === null)
      say('The browser blocked the presenter window: allow pop-ups at the address bar and press N again');
    else opened.focus();
  }, [address, pair, say]);
  const forget = useCallback(() => setBlocked(false), []);
  return { open, address: blocked ? address : null, forget };
}
