import { expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.ts';
import { readSharedPlace, readSharedStory, sharedStory } from '../../src/ui/stage/follow/follow-protocol.ts';

const TEXT = JSON.stringify({
  format: 'gigacampus-story',
  version: 1,
  title: 'A',
  slides: [{ id: 'a', title: 'One', preset: 'abilene-2026', notes: 'For the speaker alone' }],
});

it('shares a story without its notes, and reads it again as the same story', () => {
  const { story } = readStory(TEXT);
  if (story === undefined) throw new Error('The story of this test cannot be read');
  const shared = sharedStory(story);
  expect(shared).not.toContain('speaker');
  expect(readSharedStory(shared)?.slides[0]).toEqual({ ...story.slides[0], notes: '' });
});

it('takes no place and no story that is not one', () => {
  expect(readSharedPlace({ slide: 2, step: 1, curtain: 'none' })).toEqual({
    slide: 2,
    step: 1,
    curtain: 'none',
  });
  for (const raw of [
    null,
    3,
    { slide: -1, step: 0, curtain: 'none' },
    { slide: 1.5, step: 0, curtain: 'none' },
    { slide: 1, step: 0, curtain: 'red' },
  ])
    expect(readSharedPlace(raw)).toBeNull();
  for (const raw of [undefined, 7, '{', '{"slides":[]}']) expect(readSharedStory(raw)).toBeNull();
});
