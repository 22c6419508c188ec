import type { TalkLook, TalkLookOrder, TalkOrder, TalkState, TalkTimer } from '../store/talk-types.ts';
import { stepsOf } from './slide-state.ts';
import type { Story } from './story-types.ts';
import { jumped } from './talk-clock.ts';

/** A talk that begins at a slide, counted from 0. */
export function talkOf(
  story: Story,
  slide: number,
  playing: boolean,
  nowMs: number,
  looping = false,
): TalkState {
  return {
    storyId: story.id,
    title: story.title,
    slideCount: story.slides.length,
    slide: Math.min(story.slides.length - 1, Math.max(0, Math.trunc(slide) || 0)),
    step: 0,
    curtain: 'none',
    over: 'none',
    offScript: false,
    playing: playing || looping,
    looping,
    pen: 'none',
    look: { brightness: 100, contrast: 100, projector: false },
    timer: { startedMs: nowMs, pausedMs: 0, pausedAtMs: null, jumpedMs: 0 },
  };
}

function lastStep(story: Story, slide: number): number {
  const found = story.slides[slide];
  return found === undefined ? 0 : stepsOf(found) - 1;
}

/** At a slide, with nothing over it and on script again. What goes round goes on. */
function at(talk: TalkState, slide: number, step: number): TalkState {
  return { ...talk, slide, step, over: 'none', offScript: false, playing: talk.playing || talk.looping };
}

function forward(talk: TalkState, story: Story): TalkState {
  if (talk.over === 'end') return talk;
  if (talk.step < lastStep(story, talk.slide)) return at(talk, talk.slide, talk.step + 1);
  if (talk.slide + 1 < talk.slideCount) return at(talk, talk.slide + 1, 0);
  return talk.looping ? at(talk, 0, 0) : { ...talk, over: 'end', playing: false };
}

function back(talk: TalkState, story: Story): TalkState {
  if (talk.over === 'end') return { ...talk, over: 'none' };
  if (talk.step > 0) return at(talk, talk.slide, talk.step - 1);
  if (talk.slide > 0) return at(talk, talk.slide - 1, lastStep(story, talk.slide - 1));
  return at(talk, 0, 0);
}

/** Esc takes away one thing, the uppermost first; nothing is left to take away from a bare slide. */
function closeOne(talk: TalkState): TalkState {
  if (talk.over !== 'none') return { ...talk, over: 'none' };
  if (talk.pen !== 'none') return { ...talk, pen: 'none' };
  if (talk.curtain !== 'none') return { ...talk, curtain: 'none' };
  return talk;
}

/** Black or white, or open again. What would take the keys is never under it, where nobody sees it. */
function covered(talk: TalkState, kind: 'black' | 'white'): TalkState {
  if (talk.curtain !== 'none') return { ...talk, curtain: 'none' };
  return { ...talk, curtain: kind, over: talk.over === 'end' ? 'end' : 'none' };
}

function timerAfter(timer: TalkTimer, order: TalkOrder, nowMs: number): TalkTimer {
  if (order.kind === 'clock-jumped') return jumped(timer, order.byMs);
  if (timer.pausedAtMs === null) return { ...timer, pausedAtMs: nowMs };
  return { ...timer, pausedMs: timer.pausedMs + Math.max(0, nowMs - timer.pausedAtMs), pausedAtMs: null };
}

/** A press corrects the picture by this much, percent, within these bounds. */
const LOOK_STEP = 10;
const LOOK_BOUNDS = [50, 150] as const;

function lookAfter(look: TalkLook, order: TalkLookOrder): TalkLook {
  const moved = (percent: number, by: number): number =>
    Math.min(LOOK_BOUNDS[1], Math.max(LOOK_BOUNDS[0], percent + by));
  switch (order) {
    case 'brighter':
      return { ...look, brightness: moved(look.brightness, LOOK_STEP) };
    case 'darker':
      return { ...look, brightness: moved(look.brightness, -LOOK_STEP) };
    case 'more-contrast':
      return { ...look, contrast: moved(look.contrast, LOOK_STEP) };
    case 'less-contrast':
      return { ...look, contrast: moved(look.contrast, -LOOK_STEP) };
    case 'projector':
      return { ...look, projector: !look.projector };
  }
}

const toggled = <Value>(now: Value, wanted: Value, off: Value): Value => (now === wanted ? off : wanted);

/**
 * Where a talk stands after an order. A covered picture swallows what would turn the page: it opens first; nothing else opens
 * under it. `leave`, `replay` and what turns the campus change nothing here.
 */
export function talkAfter(talk: TalkState, order: TalkOrder, story: Story, nowMs: number): TalkState {
  const { kind } = order;
  if (talk.curtain !== 'none' && (kind === 'next' || kind === 'previous'))
    return { ...talk, curtain: 'none' };
  switch (kind) {
    case 'next':
      return forward(talk, story);
    case 'previous':
      return back(talk, story);
    case 'first':
      return at({ ...talk, curtain: 'none' }, 0, 0);
    case 'last':
      return at({ ...talk, curtain: 'none' }, talk.slideCount - 1, lastStep(story, talk.slideCount - 1));
    case 'go': {
      const known = Number.isInteger(order.slide) && order.slide >= 0 && order.slide < talk.slideCount;
      return known ? at({ ...talk, curtain: 'none' }, order.slide, lastStep(story, order.slide)) : talk;
    }
    case 'adopt': {
      const known = order.slide < talk.slideCount && order.step <= lastStep(story, order.slide);
      return known ? { ...at(talk, order.slide, order.step), curtain: order.curtain } : talk;
    }
    case 'black':
    case 'white':
      return covered(talk, kind);
    case 'overview':
    case 'go-to':
      return talk.curtain === 'none' ? { ...talk, over: toggled(talk.over, kind, 'none') } : talk;
    case 'laser':
    case 'spotlight':
    case 'ink':
      return { ...talk, pen: toggled(talk.pen, kind, 'none') };
    case 'brighter':
    case 'darker':
    case 'more-contrast':
    case 'less-contrast':
    case 'projector':
      return { ...talk, look: lookAfter(talk.look, kind) };
    case 'close':
      return closeOne(talk);
    case 'return':
      return at(talk, talk.slide, talk.step);
    case 'off-script':
      return talk.offScript ? talk : { ...talk, offScript: true, playing: false };
    case 'pause-timer':
    case 'clock-jumped':
      return { ...talk, timer: timerAfter(talk.timer, order, nowMs) };
    case 'play':
      return { ...talk, playing: !talk.playing, looping: talk.looping && !talk.playing };
    case 'loop': {
      const round: TalkState = { ...talk, looping: !talk.looping, playing: talk.playing || !talk.looping };
      return round.looping && talk.over === 'end' ? at(round, 0, 0) : round;
    }
    case 'turn-lens':
    case 'turn-hour':
    case 'turn-knob':
    case 'replay':
    case 'leave':
      return talk;
  }
}
