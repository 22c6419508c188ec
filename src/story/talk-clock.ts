import type { TalkTimer } from '../store/talk-types.ts';

/** All that the clock wants to know of a slide. */
type Timed = readonly { readonly seconds: number }[];

/** How long a talk has been given, milliseconds; a clock that was set back never makes it negative. */
export function elapsedMs({ startedMs, pausedMs, pausedAtMs }: TalkTimer, nowMs: number): number {
  return Math.max(0, (pausedAtMs ?? nowMs) - startedMs - pausedMs);
}

/**
 * The timer of a talk whose clock of the wall has jumped. Ahead it may be a lid that was closed: that time has passed, until a clock
 * that is set back undoes it. What is set back beyond that has been given, and stays given.
 */
export function jumped(timer: TalkTimer, byMs: number): TalkTimer {
  const { startedMs, pausedAtMs, jumpedMs } = timer;
  if (byMs > 0) return pausedAtMs === null ? { ...timer, jumpedMs: jumpedMs + byMs } : timer;
  const undoneMs = Math.min(jumpedMs, -byMs);
  return {
    ...timer,
    startedMs: startedMs + byMs + undoneMs,
    pausedAtMs: pausedAtMs === null ? null : pausedAtMs + byMs,
    jumpedMs: jumpedMs - undoneMs,
  };
}

/** `4:07`, `1:02:33`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Seconds that a story means to take until the end of a slide, counted from 0; −1 is before the first. */
export function plannedSeconds(slides: Timed, slide: number): number {
  return slides.slice(0, slide + 1).reduce((sum, { seconds }) => sum + seconds, 0);
}

interface Pace {
  readonly word: 'ahead' | 'on time' | 'behind';
  /** Positive when behind. */
  readonly byS: number;
}

/** Less than this is nobody's hurry, seconds. */
const SLACK_S = 15;

/** A talk is on time while its time lies between the planned begin and end of its slide. */
function paceOf(slides: Timed, slide: number, elapsed: number): Pace {
  const seconds = elapsed / 1000;
  const begin = plannedSeconds(slides, slide - 1);
  const end = plannedSeconds(slides, slide);
  const byS = seconds > end ? seconds - end : seconds < begin ? seconds - begin : 0;
  if (Math.abs(byS) <= SLACK_S) return { word: 'on time', byS };
  return { word: byS > 0 ? 'behind' : 'ahead', byS };
}

/** The pace in words: `2:10 behind`. */
export function paceText(
  slides: Timed,
  slide: number,
  elapsed: number,
): { readonly word: Pace['word']; readonly text: string } {
  const { word, byS } = paceOf(slides, slide, elapsed);
  return { word, text: word === 'on time' ? word : `${clockText(1000 * Math.abs(byS))} ${word}` };
}
