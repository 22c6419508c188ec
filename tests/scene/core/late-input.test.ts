import { describe, expect, it, vi } from 'vitest';
import { createLateInput } from '../../../src/scene/late-input.ts';

describe('input that arrives behind the first picture', () => {
  it('moves nothing until it is there, and then hands on what is asked of it', () => {
    const late = createLateInput();
    expect(Object.values(late.keys.take(0.1)).some(Boolean)).toBe(false);
    late.claimPointer(true);
    late.cameraRested();

    const movement = { forward: 1, right: 0, up: 0, turn: 0, rise: 0, nearer: 0, fast: true };
    const input = {
      keys: { take: () => movement },
      cameraRested: vi.fn(),
      claimPointer: vi.fn(),
      dispose: vi.fn(),
    };
    late.takeOver(input);
    expect(late.keys.take(0.1)).toBe(movement);
    late.cameraRested();
    late.claimPointer(true);
    late.dispose();
    expect(input.cameraRested).toHaveBeenCalledTimes(1);
    expect(input.claimPointer).toHaveBeenCalledExactlyOnceWith(true);
    expect(input.dispose).toHaveBeenCalledTimes(1);
  });
});
