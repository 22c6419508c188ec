import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.ts';
import {
  readRemoteOrder,
  readSharedPlace,
  readSharedStory,
  remoteOrderOf,
  remoteOrderText,
  sharedStory,
} from '../../src/ui/stage/follow/follow-protocol.ts';

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
  const place = { slide: 2, step: 1, curtain: 'none' };
  expect(readSharedPlace(place)).toEqual({ ...place, turned: null });
  const turned = { lens: 'thermal', solarHour: 21 };
  expect(readSharedPlace({ ...place, turned })).toEqual({ ...place, turned });
  for (const bad of [7, { lens: 'x-ray', solarHour: 21 }, { lens: 'thermal', solarHour: 99 }])
    expect(readSharedPlace({ ...place, turned: bad })).toEqual({ ...place, turned: null });
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

describe('what a remote may ask', () => {
  const ASKED = [
    { kind: 'next' },
    { kind: 'previous' },
    { kind: 'black' },
    { kind: 'return' },
    { kind: 'turn-lens', lens: 'thermal' },
    { kind: 'turn-hour', hour: 17.25 },
  ] as const;

  it.each(ASKED)('reaches the stage as it was asked: $kind', (order) => {
    const asked = remoteOrderOf(order);
    expect(asked && readRemoteOrder(remoteOrderText(asked))).toEqual(order);
  });

  it('is nothing else', () => {
    expect(remoteOrderOf({ kind: 'turn-knob', id: 'power.smrCount', value: 9 })).toBeNull();
    expect(remoteOrderOf({ kind: 'leave' })).toBeNull();
    for (const text of ['leave', 'lens:', 'lens:a b', 'knob:1', `hour:${'1'.repeat(41)}`, 'notes:x'])
      expect(readRemoteOrder(text)).toBeNull();
  });
});
