import { type ReactElement, useEffect, useRef } from 'react';
import type { Callout, Story } from '../../story/story-types.ts';
import { useCampusStore } from '../use-campus.ts';
import { useLiveText } from './use-figures.ts';

interface CalloutsProps {
  readonly story: Story;
  readonly callouts: readonly Callout[];
}

/** Notes that stand at things, each on a line of its own above what it means. */
export function Callouts({ story, callouts }: CalloutsProps): ReactElement | null {
  const fill = useLiveText(story);
  if (callouts.length === 0) return null;
  return (
    <ul className="gc-callouts" aria-label="In the picture">
      {callouts.map(({ at, text }, order) => (
        <CalloutNote key={`${at} ${text}`} at={at} text={fill(text)} order={order} />
      ))}
    </ul>
  );
}

/** Leaders of neighbours end at different heights, so that their notes do not lie on each other. */
const LEADERS = [0.07, 0.15, 0.23, 0.11, 0.19];

function CalloutNote(props: { readonly at: string; readonly text: string; readonly order: number }) {
  const { at, text, order } = props;
  const { anchors } = useCampusStore();
  const note = useRef<HTMLLIElement>(null);
  useEffect(
    () =>
      anchors.follow(at, (place) => {
        const element = note.current;
        if (element === null) return;
        element.dataset.on = String(place !== null);
        if (place === null) return;
        const half = element.offsetWidth / 2;
        const x = Math.min(window.innerWidth - half - 12, Math.max(half + 12, place.x));
        const leader = Math.min((LEADERS[order % LEADERS.length] ?? 0.1) * window.innerHeight, place.y - 60);
        element.style.setProperty('--gc-x', `${x}px`);
        element.style.setProperty('--gc-y', `${place.y}px`);
        element.style.setProperty('--gc-lean', `${place.x - x}px`);
        element.style.setProperty('--gc-leader', `${Math.max(16, leader)}px`);
      }),
    [anchors, at, order],
  );
  return (
    <li ref={note} className="gc-callout" data-on="false">
      <span className="gc-callout-text" dir="auto">
        {text}
      </span>
      <span className="gc-callout-leader" aria-hidden="true" />
    </li>
  );
}
