import { expect, it } from 'vitest';
import {
  createFrameClock,
  FRAME_RING_LENGTH,
  recentFrameJsMs,
  recordFrame,
} from '../../src/store/frame-clock.ts';

it('remembers the last frames, oldest first', () => {
  const frameClock = createFrameClock();
  expect(recentFrameJsMs(frameClock)).toEqual([]);
  for (let n = 0; n < FRAME_RING_LENGTH + 5; n += 1) recordFrame(frameClock, n);
  const recent = recentFrameJsMs(frameClock);
  expect(frameClock.frames).toBe(FRAME_RING_LENGTH + 5);
  expect(recent).toHaveLength(FRAME_RING_LENGTH);
  expect(recent[0]).toBe(5);
  expect(recent.at(-1)).toBe(FRAME_RING_LENGTH + 4);
});
