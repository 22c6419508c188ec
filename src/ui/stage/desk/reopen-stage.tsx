import { type ReactElement, useState } from 'react';
import { handOverTalk } from '../talk-storage.ts';

const LEFT = 'The talk has been left, or this browser does not keep it: begin it again under Present.';
const BLOCKED = 'The browser blocked the window: allow pop-ups for this page at the address bar.';

/** Opens the window of the audience once more, at the slide and the clock where it was. */
export function ReopenStage({ pair }: { readonly pair: string }): ReactElement {
  const [said, setSaid] = useState('');
  function open(): void {
    if (!handOverTalk(pair)) setSaid(LEFT);
    // Opened by this window: it takes along what is kept here.
    else setSaid(window.open('./', '_blank') === null ? BLOCKED : '');
  }
  return (
    <span className="gc-desk-reopen">
      <button type="button" onClick={open}>
        Open the audience window again
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
