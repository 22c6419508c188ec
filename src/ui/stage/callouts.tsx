import { type ReactElement, useEffect, useRef } from 'react';
import type { Slide, Story } from '../../story/story-types.ts';
import { useCampusStore } from '../use-campus.ts';
import { followThings } from './follow-callouts.ts';
import { useLiveText } from './use-figures.ts';

interface CalloutsProps {
  readonly story: Story;
  readonly slide: Slide;
}

/** Notes that stand at things, each with a line to what it means. */
export function Callouts({ story, slide }: CalloutsProps): ReactElement | null {
  const { callouts } = slide;
  const { fill } = useLiveText(story, slide);
  const campus = useCampusStore();
  const list = useRef<HTMLUListElement>(null);
  const things = callouts.map(({ at }) => at).join(' ');
  useEffect(() => followThings(campus, list.current, things.split(' ')), [campus, things]);
  if (callouts.length === 0) return null;
  return (
    <ul ref={list} className="gc-callouts" aria-label="In the picture">
      {callouts.map(({ at, text }, order) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two notes may stand at one thing and say the same.
        <li key={`${order} ${at}`} className="gc-callout" data-on="false">
          <span className="gc-callout-leader" aria-hidden="true" />
          <span className="gc-callout-text" dir="auto">
            {fill(text)}
          </span>
        </li>
      ))}
    </ul>
  );
}
