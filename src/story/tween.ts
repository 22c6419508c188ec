import { DESCRIPTORS } from '../params/descriptors.ts';
import type { NumberDescriptor, ParamValue, ParamValues } from '../params/param-types.ts';
import { isCount, parseParams } from '../params/parse.ts';
import { SLIDE_VIEW_KEYS, type SlideView } from './story-format.ts';

function between(knob: NumberDescriptor, from: number, to: number, share: number): number {
  const byRatio = knob.scale === 'log' && from > 0 && to > 0;
  const value = byRatio ? from * (to / from) ** share : from + (to - from) * share;
  const bounded = Math.min(knob.max, Math.max(knob.min, value));
  if (!isCount(knob)) return bounded;
  // Towards where it goes: one more of a thing is there at once, not half way.
  return to > from ? Math.ceil(bounded) : Math.floor(bounded);
}

/**
 * A campus on the way from one to another: numbers by their slider's travel, counts whole, choices at half way. At 0 and
 * 1 exactly the one and the other.
 */
export function valuesBetween(from: ParamValues, to: ParamValues, share: number): ParamValues {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const entries = DESCRIPTORS.filter(({ id }) => from[id] !== to[id]).map((knob): [string, ParamValue] => {
    const [first, last] = [from[knob.id], to[knob.id]];
    if (knob.type === 'choice' || typeof first !== 'number' || typeof last !== 'number')
      return [knob.id, share < 0.5 ? first : last];
    return [knob.id, between(knob, first, last, share)];
  });
  return { ...from, ...parseParams(Object.fromEntries(entries)).change };
}

/** Whether a choice is another one: there is nothing between a rack and another. */
export function isSwitched(from: ParamValues, to: ParamValues): boolean {
  return DESCRIPTORS.some(({ id, type }) => type === 'choice' && from[id] !== to[id]);
}

/** Whether something changes step by step on the way. */
export function isStepped(from: ParamValues, to: ParamValues): boolean {
  return DESCRIPTORS.some(({ id, type }) => type !== 'choice' && from[id] !== to[id]);
}

/** Whether the campus is looked at in another way: there is nothing between a lens, or a floor, and another. */
export function isOtherLook(from: SlideView, to: SlideView): boolean {
  return SLIDE_VIEW_KEYS.some((key) => key in to && JSON.stringify(from[key]) !== JSON.stringify(to[key]));
}

const DAY_H = 24;

/** The hour on the way from one to another, the shorter way round the clock. */
export function hourBetween(from: number, to: number, share: number): number {
  if (share >= 1) return to;
  const gap = ((to - from + 1.5 * DAY_H) % DAY_H) - DAY_H / 2;
  return (from + gap * share + DAY_H) % DAY_H;
}
