import type { ParamsSlice, ViewSlice } from '../../store/store-types.ts';
import { inputOf } from '../../story/slide-state.ts';
import { wholeView } from '../../story/story-format.ts';
import type { Slide } from '../../story/story-types.ts';
import { hourBetween, isStepped, valuesBetween } from '../../story/tween.ts';
import { smoothstep } from '../../units/easing.ts';

/** Frames of the page, or what a test puts in their place. */
export interface TalkFrames {
  readonly nowMs: () => number;
  /** Calls back with the next frame; returns the way to keep it from that. */
  readonly request: (callback: () => void) => () => void;
}

export const PAGE_FRAMES: TalkFrames = {
  nowMs: () => performance.now(),
  request: (callback) => {
    const frame = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(frame);
  },
};

/** A campus as it is shown between two slides. */
export interface Shown {
  readonly params: ParamsSlice;
  readonly view: Pick<ViewSlice, 'solarHour' | 'dayOfYear'>;
}

export function shownOf(slide: Slide): Shown {
  const { solarHour, dayOfYear } = wholeView(slide.view);
  return { params: { presetId: slide.preset, ...inputOf(slide) }, view: { solarHour, dayOfYear } };
}

/** No more campuses a second than this are planned on the way, milliseconds apart. */
const PLAN_EVERY_MS = 33;
/** The camera leads, the campus follows, milliseconds. */
export const LEAD_MS = 300;

export interface TalkMotion {
  /** Moves numbers and sun from one state to another in so many seconds, behind a lead, and tells each; the last is exactly `to`. */
  start(from: Shown, to: Shown, seconds: number, leadMs: number): void;
  /** Tells the end at once, if one is on its way. */
  finish(): void;
  /** Stays where it is. */
  stop(): void;
}

export function createTalkMotion(show: (shown: Shown) => void, frames: TalkFrames): TalkMotion {
  let cancel = (): void => undefined;
  let goal: Shown | null = null;
  const stop = (): void => {
    cancel();
    goal = null;
  };
  const start = (from: Shown, to: Shown, seconds: number, leadMs: number): void => {
    stop();
    goal = to;
    const beganMs = frames.nowMs() + leadMs;
    let toldMs = Number.NEGATIVE_INFINITY;
    const step = (): void => {
      const nowMs = frames.nowMs();
      const share = smoothstep((nowMs - beganMs) / (1000 * seconds));
      if (share >= 1) {
        finish();
        return;
      }
      if (share > 0 && nowMs - toldMs >= PLAN_EVERY_MS) {
        toldMs = nowMs;
        show(between(from, to, share));
      }
      cancel = frames.request(step);
    };
    cancel = frames.request(step);
  };
  const finish = (): void => {
    const end = goal;
    stop();
    if (end !== null) show(end);
  };
  return { start, finish, stop };
}

/** Whether there is anything between one state and another. */
export function isBetween(from: Shown, to: Shown): boolean {
  const { solarHour, dayOfYear } = from.view;
  const sunMoves = solarHour !== to.view.solarHour || dayOfYear !== to.view.dayOfYear;
  return sunMoves || isStepped(from.params.values, to.params.values);
}

function between(from: Shown, to: Shown, share: number): Shown {
  return {
    params: { ...to.params, values: valuesBetween(from.params.values, to.params.values, share) },
    view: {
      solarHour: hourBetween(from.view.solarHour, to.view.solarHour, share),
      dayOfYear: Math.round(from.view.dayOfYear + (to.view.dayOfYear - from.view.dayOfYear) * share),
    },
  };
}
