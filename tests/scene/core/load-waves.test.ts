import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LATER_LAYERS } from '../../../src/scene/later-layers.ts';
import { loadWaves, untilDrawn, whileIncomplete } from '../../../src/scene/load-waves.ts';
import type { SceneSystem } from '../../../src/scene/scene-system.ts';
import { createFrameClock } from '../../../src/store/frame-clock.ts';

const told: string[] = [];
const frameClock = createFrameClock();
type Prepare = SceneSystem['prepare'];

/** Every drawn frame counts, as it would in the page. */
function systemThat(prepare: Prepare): SceneSystem {
  const fake: Pick<SceneSystem, 'prepare' | 'releaseLight'> = {
    prepare,
    releaseLight: () => told.push('light'),
  };
  return fake as SceneSystem;
}

const waveOf = (makers: Parameters<Prepare>[0]): number => LATER_LAYERS.indexOf(makers);

beforeEach(() => {
  told.length = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    frameClock.frames += 1;
    return setTimeout(() => callback(performance.now()), 0);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  frameClock.incomplete = false;
});

describe('dressing the scene', () => {
  it('shows the waves in their order, even when a later one is ready first, and light at the end', async () => {
    const system = systemThat(async (makers) => {
      const wave = waveOf(makers);
      told.push(`made ${wave}`);
      await new Promise((resolve) => setTimeout(resolve, wave === 0 ? 60 : 0));
      return () => told.push(`shown ${wave}`);
    });
    await loadWaves(LATER_LAYERS, system, frameClock, () => false);
    const shown = told.filter((each) => each.startsWith('shown'));
    expect(shown).toEqual(LATER_LAYERS.map((_, wave) => `shown ${wave}`));
    expect(told.filter((each) => each.startsWith('made'))).toHaveLength(LATER_LAYERS.length);
    expect(told.at(-1)).toBe('light');
  });

  it('gives a campus its light and all other parts when one cannot be made, and says which', async () => {
    const system = systemThat((makers) =>
      waveOf(makers) === 1
        ? Promise.reject(new Error('no memory for pipes'))
        : Promise.resolve(() => told.push(`shown ${waveOf(makers)}`)),
    );
    await expect(loadWaves(LATER_LAYERS, system, frameClock, () => false)).rejects.toThrow(
      'no memory for pipes',
    );
    const others = LATER_LAYERS.map((_, wave) => `shown ${wave}`).filter((each) => each !== 'shown 1');
    expect(told).toEqual([...others, 'light']);
  });

  it('puts nothing into a scene that is gone', async () => {
    let gone = false;
    const system = systemThat(async () => {
      gone = true;
      return () => told.push('shown');
    });
    await loadWaves(LATER_LAYERS, system, frameClock, () => gone);
    expect(told).toEqual([]);
  });
});

describe('waiting for frames', () => {
  it('ends with the first frame drawn after the given one', async () => {
    const before = frameClock.frames;
    await untilDrawn(frameClock, before);
    expect(frameClock.frames).toBe(before + 1);
  });

  it('ends in a tab that draws no frames as well', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const waiting = untilDrawn(frameClock, frameClock.frames);
    await vi.advanceTimersByTimeAsync(20 * 100);
    await expect(waiting).resolves.toBeUndefined();
    vi.useRealTimers();
  });

  it('calls a scene complete even when its work has failed', async () => {
    frameClock.incomplete = true;
    await expect(whileIncomplete(frameClock, () => Promise.reject(new Error('lost')))).rejects.toThrow(
      'lost',
    );
    expect(frameClock.incomplete).toBe(false);
  });
});
