import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { StageSession } from '../../src/ui/stage/stage-session.ts';
import { forgetTalk, keepTalk, keptTalk } from '../../src/ui/stage/talk-memory.ts';
import { handOverTalk } from '../../src/ui/stage/talk-storage.ts';
import { visitorOf } from '../../src/ui/stage/visitor.ts';
import { TALK } from '../helpers/talk.ts';

const HOUR_MS = 3_600_000;
const NOON_MS = Date.UTC(2026, 5, 1, 12);

/** Storage that is full from so many letters on. */
function fakeStorage(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      const others = [...kept].filter(([each]) => each !== key).map(([, held]) => held);
      if ([...others, text].join('').length > most) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

const { story } = storyOf({
  format: 'gigacampus-story',
  version: 1,
  slides: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
});

function keep(pair = 'a pair'): boolean {
  if (story === undefined) throw new Error('the story of this test does not open');
  return keepTalk({ pair, story, talk: TALK, visitor: visitorOf(createCampusStore()) });
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON_MS });
  vi.stubGlobal('sessionStorage', fakeStorage());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Catches a talk that is lost because the clock of the machine was set right in between.
it.each([
  ['at once', 0, true],
  ['with the clock set back', -HOUR_MS, true],
  ['the same evening', 11 * HOUR_MS, true],
  ['the next day', 20 * HOUR_MS, false],
])('a talk is found again %s, for as long as someone may go on with it', (_, laterMs, found) => {
  expect(keep()).toBe(true);
  vi.setSystemTime(NOON_MS + laterMs);
  expect(keptTalk('closed') !== null).toBe(found);
  if (found) expect(keptTalk('tab')?.talk.slide).toBe(TALK.slide);
});

it('a browser that keeps nothing more says so, and the page goes on', () => {
  vi.stubGlobal('localStorage', fakeStorage(100));
  expect(keep()).toBe(false);
  expect(keptTalk('tab')?.pair).toBe('a pair');
});

// Catches a window that cannot be opened again from its desk, because another talk was given, or left, beside it.
it('a talk is kept beside those of other windows, and forgotten alone', () => {
  keep('first');
  vi.setSystemTime(NOON_MS + 1000);
  keep('second');
  expect(keptTalk('closed')?.pair).toBe('second');
  forgetTalk('second');
  expect(keptTalk('closed')?.pair).toBe('first');
  expect(handOverTalk('second')).toBe(false);
  expect(handOverTalk('first')).toBe(true);
  expect(keptTalk('tab')?.pair).toBe('first');
});

it('talks that nobody goes on with are forgotten: those before the last few, and those of another day', () => {
  for (const pair of ['1', '2', '3', '4', '5']) {
    vi.setSystemTime(NOON_MS + Number(pair));
    keep(pair);
  }
  expect(['1', '2', '5'].map(handOverTalk)).toEqual([false, true, true]);
  vi.setSystemTime(NOON_MS + 20 * HOUR_MS);
  keep('next day');
  expect(localStorage.length).toBe(1);
});

it('where there is room for one talk, it is the one that is given now', () => {
  keep('measured');
  const [length = 0] = [sessionStorage.getItem('gigacampus.talk.v1')?.length];
  vi.stubGlobal('localStorage', fakeStorage(1.5 * length));
  expect(['first', 'second'].map((pair) => keep(pair))).toEqual([true, true]);
  expect(['first', 'second'].map(handOverTalk)).toEqual([false, true]);
});

it('a duplicated tab goes on under its own name and leaves, and the talk of the first is still kept', () => {
  if (story === undefined) throw new Error('the story of this test does not open');
  const session = new StageSession(createCampusStore(), {
    maySeeMotion: () => false,
    onSwitch: () => () => undefined,
  });
  session.begin(story, 1);
  const { pair } = session.read();
  session.part();
  const own = session.read().pair;
  expect([pair, own].map(handOverTalk)).toEqual([true, true]);
  session.begin(story, 0);
  const next = session.read().pair;
  expect([pair, own, next].map(handOverTalk)).toEqual([true, false, true]);
  session.order({ kind: 'leave' });
  expect([pair, next].map(handOverTalk)).toEqual([true, false]);
});
