import type { FrameClock } from '../store/frame-clock.ts';
import type { SceneSystem } from './scene-system.ts';

/** A hidden tab gets no animation frames; what is under way goes on there too. */
const FRAME_AT_MOST_MS = 100;
/** A tab that is hidden right now draws no frame to wait for. */
const MOST_PAINTS = 20;

/** Lets the browser show what is drawn and hear what is pressed. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FRAME_AT_MOST_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}

/** Waits for a frame after the given count of frames. */
export async function untilDrawn(clock: FrameClock, frames: number): Promise<void> {
  for (let wait = 0; wait < MOST_PAINTS && clock.frames === frames; wait += 1) await nextPaint();
}

/**
 * Completes a scene that shows its first picture: the rest of the campus in waves, each as soon as its programs are
 * compiled, then shadows and reflections. While it works the page does not count as idle. Rejects, at the end, with
 * what made the first part fail.
 */
export async function loadWaves(
  laterLayers: typeof import('./later-layers.ts').LATER_LAYERS,
  system: SceneSystem,
  clock: FrameClock,
  isGone: () => boolean,
): Promise<void> {
  try {
    const failures: unknown[] = [];
    let shown: Promise<void> = Promise.resolve();
    for (const layers of laterLayers) {
      await nextPaint();
      if (isGone()) return;
      // A wave that fails must not take the ones behind it along.
      const wave = system.prepare(layers).catch((cause: unknown) => {
        failures.push(cause);
        return null;
      });
      shown = shown.then(async () => {
        const show = await wave;
        if (show !== null && !isGone()) show();
      });
    }
    await shown;
    if (failures.length > 0) throw failures[0];
  } finally {
    // A campus that lacks a part still has its light.
    const { frames } = clock;
    if (!isGone()) system.releaseLight();
    await untilDrawn(clock, frames);
  }
}

/** Marks the scene as incomplete for as long as `work` lasts. */
export async function whileIncomplete(clock: FrameClock, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    clock.incomplete = false;
  }
}
