import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { NEW_STORY, slideOfScreen, withSlide } from '../../src/story/edit-story.ts';
import type { Story } from '../../src/story/story-types.ts';
import { writeStory } from '../../src/story/write-story.ts';

const KEY = 'gigacampus.draft.v1';
const kept = new Map<string, string>();

function storyCalled(title: string): Story {
  const { params, view } = createCampusStore().getState();
  const pose = { position: [9, 9, 9], target: [0, 0, 0] } as const;
  return withSlide({ ...NEW_STORY, title }, -1, slideOfScreen({ params, view, pose, selection: null }));
}

/** What a page that has just been opened knows of drafts. */
async function freshPage() {
  vi.resetModules();
  return import('../../src/ui/stage/editor/draft-memory.ts');
}

/** Letters that the browser has room for. */
let room = Number.POSITIVE_INFINITY;

beforeEach(() => {
  kept.clear();
  room = Number.POSITIVE_INFINITY;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      const others = [...kept].filter(([each]) => each !== key).map(([, held]) => held);
      if ([...others, text].join('').length > room) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a draft is there again behind a reload, and puts nothing aside', async () => {
  const first = await freshPage();
  first.keepDraft(storyCalled('One'));
  first.keepDraft(storyCalled('Two'));
  const next = await freshPage();
  expect(next.keptDraft()).toEqual(storyCalled('Two'));
  next.keepDraft(storyCalled('Three'));
  expect(next.earlierDraft()).toBeNull();
});

// Catches a draft of a newer version, or a damaged one, that the first letter typed writes over.
it('a draft that does not open, or not whole, is put aside before anything takes its place', async () => {
  const newer = JSON.stringify({ format: 'gigacampus-story', version: 9, minReader: 9, slides: [{}] });
  for (const text of [
    newer,
    '{"format": "giga',
    JSON.stringify({ ...JSON.parse(writeStory(storyCalled('Odd'))), odd: 1 }),
  ]) {
    kept.clear();
    kept.set(KEY, text);
    const page = await freshPage();
    page.keptDraft();
    page.keepDraft(storyCalled('Mine'));
    expect(page.earlierDraft()).toBe(text);
  }
});

// Catches two windows of which the one that writes last loses the other's story.
it('a draft that another window has written meanwhile is put aside, not lost', async () => {
  const page = await freshPage();
  page.keepDraft(storyCalled('Mine'));
  const other = writeStory(storyCalled('Written beside'));
  kept.set(KEY, other);
  page.keepDraft(storyCalled('Mine, and more'));
  expect(page.earlierDraft()).toBe(other);
  expect(kept.get(KEY)).toContain('Mine, and more');
});

it('a story without a slide takes no place from one that has some', async () => {
  const page = await freshPage();
  page.keepEarlier(storyCalled('Of worth'));
  page.keepEarlier(NEW_STORY);
  expect(page.earlierDraft()).toContain('Of worth');
});

// Catches a draft of a newer version that is brought back without what this page cannot read, and written over by what stood there.
it('tells of a text that gives up its place and does not open whole', async () => {
  const odd = JSON.stringify({
    ...JSON.parse(writeStory(storyCalled('Odd'))),
    slides: [{ odd: 1, lens: 7 }],
  });
  kept.set(KEY, odd);
  const page = await freshPage();
  expect(page.keptDraft()).not.toBeNull();
  expect(page.keepEarlier(NEW_STORY)).toBeNull();
  expect(page.keepEarlier(storyCalled('Mine'))).toBe(odd);
  expect(page.keepEarlier(storyCalled('Next'))).toBeNull();
});

// Catches a browser that is nearly full: the story is not shown at all, or written over by the first letter typed.
it('a draft that has no room aside is shown all the same, and nothing is written over it', async () => {
  const odd = JSON.stringify({ ...JSON.parse(writeStory(storyCalled('Odd'))), odd: 1 });
  kept.set(KEY, odd);
  room = odd.length + 100;
  const page = await freshPage();
  expect(page.keptDraft()?.title).toBe('Odd');
  expect(page.keepDraft(storyCalled('Mine'))).toBe('no-room-aside');
  expect(kept.get(KEY)).toBe(odd);
  expect(page.keptDraft()?.title).toBe('Mine');
  room = Number.POSITIVE_INFINITY;
  expect(page.keepDraft(storyCalled('Mine'))).toBe('kept');
  expect(page.earlierDraft()).toBe(odd);
  room = 10;
  expect(page.keepDraft(storyCalled('Mine, and more'))).toBe('no-room');
});
