import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { keepTalk, keptTalk } from '../../src/ui/stage/talk-memory.ts';
import { visitorOf } from '../../src/ui/stage/visitor.ts';
import { TALK } from '../helpers/talk.ts';

const HOUR_MS = 3_600_000;
const NOON_MS = Date.UTC(2026, 5, 1, 12);

/** Storage that is full from so many letters on. */
function fakeStorage(most = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > most) throw new Error('QuotaExceededError');
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

function keep(): boolean {
  if (story === undefined) throw new Error('the story of this test does not open');
  return keepTalk({ pair: 'a pair', story, talk: TALK, visitor: visitorOf(createCampusStore()) });
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
