import { expect, it } from 'vitest';
import { FRAME_RING_LENGTH, frameClock, recentFrameJsMs, recordFrame } from '../../src/store/frame-clock.ts';

it('remembers the last frames, oldest first', () => {
  expect(recentFrameJsMs()).toEqual([]);
  for (let n = 0; n < FRAME_RING_LENGTH + 5; n += 1) recordFrame(n);
  const recent = recentFrameJsMs();
  expect(frameClock.frames).toBe(FRAME_RING_LENGTH + 5);
  expect(recent).toHaveLength(FRAME_RING_LENGTH);
  expect(recent[0]).toBe(5);
  expect(recent.at(-1)).toBe(FRAME_RING_LENGTH + 4);
});
