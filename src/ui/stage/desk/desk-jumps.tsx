import { type ReactElement, useEffect, useRef } from 'react';
import { clockText, plannedSeconds } from '../../../story/talk-clock.ts';
import type { DeskLink } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';

/** Every slide by its title and the time it is meant to begin at. */
export function DeskJumps({
  view,
  link,
}: {
  readonly view: DeskView;
  readonly link: DeskLink;
}): ReactElement {
  const { slides, talk } = view;
  const list = useRef<HTMLElement>(null);
  // Within its own frame: the page stays where the speaker reads.
  useEffect(() => {
    const frame = list.current;
    const current = frame?.querySelectorAll('li')[talk.slide];
    if (!frame || !current) return;
    const sizes = new ResizeObserver(() => {
      frame.scrollTop = current.offsetTop - (frame.clientHeight - current.offsetHeight) / 2;
    });
    sizes.observe(frame);
    return () => sizes.disconnect();
  }, [talk.slide]);
  return (
    <nav ref={list} className="gc-desk-jumps" aria-label="Go to slide">
      <ol>
        {slides.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === talk.slide}
              onClick={() => link.order({ kind: 'go', slide: index })}
            >
              <span>{index + 1}</span>
              <span dir="auto">{title}</span>
              <span className="gc-desk-soft">{clockText(1000 * plannedSeconds(slides, index - 1))}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
