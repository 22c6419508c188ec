import type { ReactElement } from 'react';
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
  return (
    <nav className="gc-desk-jumps" aria-label="Go to slide">
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
