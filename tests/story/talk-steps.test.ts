import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TalkOrder, TalkPress, TalkState } from '../../src/store/talk-types.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { slideMeant } from '../../src/story/slide-meant.ts';
import type { Story } from '../../src/story/story-types.ts';
import { clockText, elapsedMs, jumped, paceText } from '../../src/story/talk-clock.ts';
import { digitsAfter, talkKey } from '../../src/story/talk-keys.ts';
import { talkAfter, talkOf } from '../../src/story/talk-steps.ts';

function readStory(): Story {
  const slides = [
    { id: 'one', title: 'A joule' },
    { id: 'two', ask: 'How much?' },
    { id: 'three', title: 'Ledger' },
  ];
  const { story } = storyOf({ format: 'gigacampus-story', version: 1, slides });
  if (story === undefined) throw new Error('the story of this test does not open');
  return story;
}

const STORY = readStory();
const START = talkOf(STORY, 0, false, 1_000);

function talkAfterAll(orders: readonly TalkPress[], from: TalkState = START): TalkState {
  return orders.reduce<TalkState>((talk, kind) => talkAfter(talk, { kind }, STORY, 2_000), from);
}

describe('a talk', () => {
  it('goes through questions and slides to its end, and stays there', () => {
    expect(talkAfterAll(['next'])).toMatchObject({ slide: 1, step: 0 });
    expect(talkAfterAll(['next', 'next'])).toMatchObject({ slide: 1, step: 1 });
    expect(talkAfterAll(['next', 'next', 'next'])).toMatchObject({ slide: 2, over: 'none' });
    expect(talkAfterAll(['next', 'next', 'next', 'next', 'next'])).toMatchObject({ slide: 2, over: 'end' });
  });

  it('that goes round begins again, from its end card too, and is paused for good', () => {
    expect(talkAfterAll(['loop', 'last', 'next'])).toMatchObject({ slide: 0, over: 'none', playing: true });
    const ended = talkAfterAll(['last', 'next']);
    expect(talkAfterAll(['loop'], ended)).toMatchObject({ slide: 0, over: 'none', looping: true });
    expect(talkAfterAll(['loop', 'play'])).toMatchObject({ playing: false, looping: false });
    expect(talkAfterAll(['loop', 'loop'])).toMatchObject({ playing: true, looping: false });
    expect(talkAfterAll(['loop', 'off-script', 'return'])).toMatchObject({ playing: true });
    expect(talkAfterAll(['play', 'off-script', 'return'])).toMatchObject({ playing: false });
  });

  it('goes back to the answer of a slide, not to its question', () => {
    expect(talkAfterAll(['last', 'previous'])).toMatchObject({ slide: 1, step: 1 });
    expect(talkAfterAll(['previous', 'previous'])).toMatchObject({ slide: 0, step: 0 });
  });

  it('opens a covered picture before it turns a page', () => {
    const black = talkAfterAll(['next', 'black']);
    expect(black).toMatchObject({ curtain: 'black', slide: 1 });
    expect(talkAfterAll(['next'], black)).toMatchObject({ curtain: 'none', slide: 1, step: 0 });
    expect(talkAfterAll(['white'], black)).toMatchObject({ curtain: 'none' });
  });

  it('goes to a slide by number, and stays where there is none', () => {
    const go = (slide: number) => talkAfter(START, { kind: 'go', slide }, STORY, 0);
    expect(go(2)).toMatchObject({ slide: 2 });
    for (const slide of [-1, 3, 0.5, Number.NaN]) expect(go(slide)).toBe(START);
  });

  it('leaves the script once, and comes back on the same slide and step', () => {
    const off = talkAfterAll(['next', 'next', 'off-script', 'off-script']);
    expect(off).toMatchObject({ offScript: true, slide: 1, step: 1 });
    expect(talkAfterAll(['return'], off)).toMatchObject({ offScript: false, slide: 1, step: 1 });
    expect(talkAfterAll(['next'], off)).toMatchObject({ offScript: false, slide: 2 });
  });

  // Catches a field that takes every key of the speaker where nobody sees it, and a jump that stays in the dark.
  it('has nothing under a covered picture that takes keys, and opens it where a jump leads', () => {
    for (const over of ['go-to', 'overview'] as const) {
      expect(talkAfterAll(['black', over])).toMatchObject({ over: 'none', curtain: 'black' });
      const covered = talkAfterAll([over, 'white']);
      expect(covered).toMatchObject({ over: 'none', curtain: 'white' });
      expect(talkAfterAll(['close'], covered)).toMatchObject({ over: 'none', curtain: 'none' });
    }
    expect(talkAfterAll(['black', 'last'])).toMatchObject({ slide: 2, curtain: 'none' });
    expect(talkAfterAll(['last', 'black', 'first'])).toMatchObject({ slide: 0, curtain: 'none' });
  });

  it('takes one pen at a time, and Esc puts it away before it opens a covered picture', () => {
    const inked = talkAfterAll(['laser', 'ink']);
    expect(inked.pen).toBe('ink');
    expect(talkAfterAll(['ink'], inked).pen).toBe('none');
    const covered = talkAfterAll(['black', 'spotlight']);
    expect(talkAfterAll(['close'], covered)).toMatchObject({ pen: 'none', curtain: 'black' });
    expect(talkAfterAll(['next', 'next'], inked).pen).toBe('ink');
  });

  it('corrects the picture in steps, and never to nothing', () => {
    expect(talkAfterAll(['brighter', 'less-contrast']).look).toMatchObject({ brightness: 110, contrast: 90 });
    const dark = talkAfterAll(Array.from({ length: 30 }, () => 'darker' as const));
    expect(dark.look.brightness).toBe(50);
    expect(talkAfterAll(['projector', 'projector']).look.projector).toBe(false);
  });

  it('is never anywhere but on a slide of its story', () => {
    const kinds: TalkPress[] = [
      'next',
      'previous',
      'first',
      'last',
      'black',
      'overview',
      'close',
      'return',
      'play',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds)), (orders) => {
        const { slide, step } = talkAfterAll(orders);
        expect(slide >= 0 && slide < 3 && step >= 0 && step <= (slide === 1 ? 1 : 0)).toBe(true);
      }),
    );
  });
});

describe('the clock of a talk', () => {
  it('stands while it is paused and goes on from there', () => {
    const paused = talkAfter(START, { kind: 'pause-timer' }, STORY, 61_000);
    expect(elapsedMs(paused.timer, 500_000)).toBe(60_000);
    const again = talkAfter(paused, { kind: 'pause-timer' }, STORY, 100_000);
    expect(elapsedMs(again.timer, 101_000)).toBe(61_000);
  });

  it('is never negative, whatever is done to the clock of the machine', () => {
    expect(elapsedMs(START.timer, 0)).toBe(0);
    expect(clockText(elapsedMs(START.timer, 1_000 + 3_723_000))).toBe('1:02:03');
  });

  it('says how far ahead or behind the slides are', () => {
    const slides = [{ seconds: 60 }, { seconds: 60 }];
    expect(paceText(slides, 0, 30_000).text).toBe('on time');
    expect(paceText(slides, 0, 190_000).text).toBe('2:10 behind');
    expect(paceText(slides, 1, 20_000).text).toBe('0:40 ahead');
  });
});

describe('keys while presenting', () => {
  const press = (key: string, code = key, held: object = {}) =>
    talkKey({ key, code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

  it('are those of clickers, decks and hands', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter']) expect(press(key), key).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
      expect(press(key), key).toBe('previous');
    expect([press(' ', 'Space'), press(' ', 'Space', { shiftKey: true })]).toEqual(['next', 'previous']);
    expect([press('Home'), press('End')]).toEqual(['first', 'last']);
    expect([press('b', 'KeyB'), press('.', 'Period'), press(',', 'Comma')]).toEqual([
      'black',
      'black',
      'white',
    ]);
    expect([press('g', 'KeyG'), press('o', 'KeyO'), press('f', 'KeyF')]).toEqual([
      'go-to',
      'overview',
      'full-screen',
    ]);
    expect([press('r', 'KeyR'), press('R', 'KeyR', { shiftKey: true })]).toEqual(['return', 'replay']);
    expect([press('l', 'KeyL'), press('k', 'KeyK'), press('i', 'KeyI'), press('c', 'KeyC')]).toEqual([
      'laser',
      'spotlight',
      'ink',
      'clear-ink',
    ]);
    expect([press(']', 'BracketRight'), press('[', 'BracketLeft')]).toEqual(['brighter', 'darker']);
    expect([
      press('}', 'BracketRight', { shiftKey: true }),
      press('{', 'BracketLeft', { shiftKey: true }),
    ]).toEqual(['more-contrast', 'less-contrast']);
    expect([press('h', 'KeyH'), press('t', 'KeyT'), press('n', 'KeyN')]).toEqual([
      'hide',
      'pause-timer',
      'notes',
    ]);
  });

  it('swallow F5 in every form, and nothing of the browser else', () => {
    for (const held of [{}, { shiftKey: true }, { ctrlKey: true }])
      expect(press('F5', 'F5', held)).toBe('swallow');
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press('ArrowRight', 'ArrowRight', held)).toBeNull();
  });

  it('gather digits until Enter, and name a slide that there is not', () => {
    expect(digitsAfter('', '1', 14)).toEqual({ kind: 'waiting', digits: '1' });
    expect(digitsAfter('1', '2', 14)).toEqual({ kind: 'waiting', digits: '12' });
    expect(digitsAfter('12', 'Enter', 14)).toEqual({ kind: 'go', slide: 11 });
    expect(digitsAfter('15', 'Enter', 14)).toEqual({ kind: 'no-slide', number: '15' });
    expect(digitsAfter('0', 'Enter', 14)).toEqual({ kind: 'no-slide', number: '0' });
    expect(digitsAfter('', 'Enter', 14)).toBeNull();
  });
});

it('finds the slide that a number, an id or words of a title mean', () => {
  const meant = (text: string) => slideMeant(STORY.slides, text);
  expect([meant('2'), meant('two'), meant(' LEDGER '), meant('joule a')]).toEqual([1, 1, 2, 0]);
  expect([meant('9'), meant('nothing'), meant('  ')]).toEqual([null, null, null]);
});

// Catches a talk whose time begins anew because the clock of the machine was set right in the middle of it.
it('keeps its time where the clock is set back, also while it is paused', () => {
  const hourMs = 3_600_000;
  const timer = { startedMs: 10 * hourMs, pausedMs: 5_000, pausedAtMs: null, jumpedMs: 0 };
  const backMs = (byMs: number) => jumped(timer, -byMs);
  expect(elapsedMs(backMs(2 * hourMs), 9 * hourMs)).toBe(elapsedMs(timer, 11 * hourMs));
  const paused = { ...timer, pausedAtMs: 11 * hourMs };
  expect(elapsedMs(jumped(paused, -hourMs), 12 * hourMs)).toBe(elapsedMs(paused, 12 * hourMs));
});

// Catches an hour on the clock of a talk that never passed, where a wrong time was put right by the network.
describe('a clock of the wall that jumps an hour ahead, and is set back later', () => {
  const [minuteMs, hourMs] = [60_000, 3_600_000];
  type Happening = 'ahead' | 'back' | 'pause' | 'minute';

  /** The time that a talk has on its clock behind such happenings, minutes. */
  function minutesAfter(happenings: readonly Happening[]): number {
    let nowMs = 12 * hourMs;
    let talk = talkOf(STORY, 0, false, nowMs);
    const order = (asked: TalkOrder): void => {
      talk = talkAfter(talk, asked, STORY, nowMs);
    };
    for (const each of happenings) {
      const byMs = each === 'ahead' ? hourMs : -hourMs;
      if (each === 'minute') nowMs += minuteMs;
      else if (each === 'pause') order({ kind: 'pause-timer' });
      else {
        nowMs += byMs;
        order({ kind: 'clock-jumped', byMs });
      }
    }
    return elapsedMs(talk.timer, nowMs) / minuteMs;
  }

  it.each<[string, readonly Happening[], number]>([
    ['while it runs', ['minute', 'ahead', 'minute', 'back', 'minute'], 3],
    ['while it is paused', ['minute', 'pause', 'ahead', 'minute', 'back', 'pause', 'minute'], 2],
    ['back while it is paused', ['minute', 'ahead', 'pause', 'minute', 'back', 'pause', 'minute'], 2],
    ['ahead while it is paused', ['minute', 'pause', 'ahead', 'minute', 'pause', 'back', 'minute'], 2],
    ['twice back', ['minute', 'ahead', 'minute', 'back', 'back', 'minute'], 3],
    ['not at all: a lid that was closed', ['minute', 'ahead', 'minute'], 62],
  ])('%s', (_, happenings, minutes) => {
    expect(minutesAfter(happenings)).toBe(minutes);
  });
});
