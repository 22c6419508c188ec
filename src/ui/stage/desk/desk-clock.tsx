import { type ReactElement, useEffect, useState } from 'react';
import { clockText, elapsedMs, paceText, plannedSeconds } from '../../../story/talk-clock.ts';
import type { DeskLink } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';

const TICK_MS = 250;

function useNowMs(): number {
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}

/** The time of day, how long the talk has been given, and how that compares with what the slides mean to take. */
export function DeskClock({
  view,
  link,
}: {
  readonly view: DeskView;
  readonly link: DeskLink;
}): ReactElement {
  const nowMs = useNowMs();
  const { talk, slides } = view;
  const elapsed = elapsedMs(talk.timer, nowMs);
  const paused = talk.timer.pausedAtMs !== null;
  const pace = paceText(slides, talk.slide, elapsed);
  return (
    <div className="gc-desk-clock">
      <span className="gc-desk-slide">{`Slide ${talk.slide + 1} of ${talk.slideCount}`}</span>
      <time title="Time of day">
        {new Date(nowMs).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
      </time>
      <span role="timer" aria-label="Elapsed" className="gc-desk-elapsed" data-paused={paused}>
        {clockText(elapsed)}
      </span>
      <span className="gc-desk-pace" data-pace={pace.word}>
        {pace.text}
      </span>
      <span className="gc-desk-soft">
        {`of ${clockText(1000 * plannedSeconds(slides, slides.length - 1))}`}
      </span>
      <button type="button" onClick={() => link.order({ kind: 'pause-timer' })}>
        {paused ? 'Go on' : 'Pause clock'}
      </button>
    </div>
  );
}
