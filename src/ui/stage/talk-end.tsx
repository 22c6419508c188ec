import { type ReactElement, useEffect, useRef } from 'react';
import type { Story } from '../../story/story-types.ts';
import { focusScene, mayTakeFocus } from '../kit/embedded.ts';
import { useActions } from '../use-campus.ts';
import { storyInPage } from './story-in-page.ts';
import { useSession } from './use-session.ts';

/** Behind the last slide: the talk is over, and the campus is the audience's. */
export function TalkEnd({ story }: { readonly story: Story }): ReactElement {
  const { order } = useSession();
  const { setView } = useActions();
  // The card, and none of its buttons: whoever presses once too often goes nowhere.
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (mayTakeFocus()) card.current?.focus({ preventScroll: true });
    return () => focusScene();
  }, []);
  return (
    <section ref={card} className="gc-talk-end" aria-label="End of the talk" tabIndex={-1}>
      <h2 dir="auto">{story.title}</h2>
      <p>That was the last slide. Every figure you saw can be moved.</p>
      {storyInPage() !== null && (
        <p>This one file holds all but the presenter window and the hydraulic networks of EPANET.</p>
      )}
      <div className="gc-talk-end-doors">
        <button type="button" className="gc-button" onClick={() => order({ kind: 'previous' })}>
          Back to the last slide
        </button>
        <button type="button" className="gc-button" onClick={() => order({ kind: 'first' })}>
          From the start
        </button>
        <button
          type="button"
          className="gc-button"
          onClick={() => {
            order({ kind: 'close' });
            setView({ interfaceHidden: false });
          }}
        >
          Show the panels: questions
        </button>
        <button type="button" className="gc-button gc-primary" onClick={() => order({ kind: 'leave' })}>
          Leave the talk
        </button>
      </div>
    </section>
  );
}
