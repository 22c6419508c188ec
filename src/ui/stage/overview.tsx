import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { Story } from '../../story/story-types.ts';
import { focusScene } from '../kit/embedded.ts';
import { useCampus } from '../use-campus.ts';
import { useLiveText } from './use-figures.ts';
import { useSession } from './use-session.ts';

interface OverviewProps {
  readonly story: Story;
  readonly pictures: Readonly<Record<string, string>>;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows walk over the slides; Enter and a press go there. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<Element>('button')];
  const at = document.activeElement === null ? -1 : all.indexOf(document.activeElement);
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}

/** All slides at a glance. */
export function Overview({ story, pictures }: OverviewProps): ReactElement {
  const { order } = useSession();
  const at = useCampus((state) => state.session.talk?.slide ?? 0);
  const { fill } = useLiveText(story);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLButtonElement>('[aria-current="true"]')?.focus();
    return () => focusScene();
  }, []);
  return (
    <nav className="gc-overview" aria-label="All slides">
      <ol ref={list} onKeyDown={walk}>
        {story.slides.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === at}
              onClick={() => order({ kind: 'go', slide: index })}
            >
              {pictures[id] === undefined ? (
                <span className="gc-no-picture" aria-hidden="true" />
              ) : (
                <img src={pictures[id]} alt="" />
              )}
              <span className="gc-overview-title">
                <span className="gc-overview-number">{index + 1}</span>
                <span dir="auto">{fill(title)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="gc-overview-help">Arrows and Enter, or a number and Enter; Esc closes</p>
    </nav>
  );
}
