import type { QualityName } from '../../store/store-types.ts';

/** Slower than this between two frames of a movement is slow, faster is smooth, milliseconds; between them is neither. */
const SLOW_MS = 40;
const SMOOTH_MS = 18;
/** So many frames of movement are judged at once, and so many of them decide. */
const WINDOW = 60;
const SLOW_OF_WINDOW = 45;
/** So many windows in a row without a frame that is not smooth ask for more. */
const SMOOTH_WINDOWS = 6;
/** A gap this long is a pause, not a frame. */
const PAUSE_MS = 1_500;

const LEVELS: readonly QualityName[] = ['low', 'default', 'high'];

/**
 * Judges a quality by the frames that people move in. Each step between two levels is taken once up and once down at most, and
 * none up after one down, so that nothing goes to and fro.
 */
export class FrameJudge {
  #slow = 0;
  #rough = 0;
  #count = 0;
  #smoothWindows = 0;
  #hasLowered = false;

  /** The level that is due after a frame so long after the last one, or null. @param gapMs milliseconds. */
  frame(gapMs: number, now: QualityName): QualityName | null {
    if (gapMs > PAUSE_MS) return null;
    this.#count += 1;
    if (gapMs > SLOW_MS) this.#slow += 1;
    if (gapMs > SMOOTH_MS) this.#rough += 1;
    if (this.#count < WINDOW) return null;
    const due = this.#judge(now);
    this.#count = 0;
    this.#slow = 0;
    this.#rough = 0;
    return due;
  }

  #judge(now: QualityName): QualityName | null {
    const at = LEVELS.indexOf(now);
    this.#smoothWindows = this.#rough === 0 ? this.#smoothWindows + 1 : 0;
    if (this.#slow >= SLOW_OF_WINDOW) {
      const lower = LEVELS[at - 1] ?? null;
      if (lower !== null) this.#hasLowered = true;
      return lower;
    }
    if (this.#hasLowered || this.#smoothWindows < SMOOTH_WINDOWS) return null;
    this.#smoothWindows = 0;
    return LEVELS[at + 1] ?? null;
  }
}
