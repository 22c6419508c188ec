/** A place in the picture as shares of its width and height, from the upper left. */
export interface PenPlace {
  readonly x: number;
  readonly y: number;
}

/** One line of ink and how much of it is left, 1 to 0. */
export interface InkLine {
  readonly places: readonly PenPlace[];
  readonly left: number;
}

/** Ink is gone so long after the pen was lifted, milliseconds. */
export const INK_FADES_MS = 2000;
/** A dot that rests for so long begins to fade, and is gone after the next, milliseconds. */
const DOT_RESTS_MS = 1500;
const DOT_FADES_MS = 500;
/** A line of more places than a hand draws in a minute is cut. */
const MOST_PLACES = 4000;

interface Line {
  readonly places: PenPlace[];
  /** Null while the pen is down. */
  liftedMs: number | null;
}

/** Where the speaker points and what they have drawn, whichever window they do it in. Knows no page and no clock. */
export class PenTrail {
  #dot: { readonly place: PenPlace; readonly ms: number } | null = null;
  #lines: Line[] = [];
  #open: Line | null = null;

  /** The pointer moved; `down` draws where `inks`. */
  move(place: PenPlace, down: boolean, inks: boolean, nowMs: number): void {
    this.#dot = { place, ms: nowMs };
    if (!down || !inks) this.lift(nowMs);
    else if (this.#open === null) {
      this.#open = { places: [place], liftedMs: null };
      this.#lines.push(this.#open);
    } else if (this.#open.places.length < MOST_PLACES) this.#open.places.push(place);
  }

  lift(nowMs: number): void {
    if (this.#open !== null) this.#open.liftedMs = nowMs;
    this.#open = null;
  }

  clear(): void {
    this.#lines = [];
    this.#open = null;
  }

  /** Where the pointer is, and how much of it is left once it rests; null where there is none. */
  dot(nowMs: number): (PenPlace & { readonly left: number }) | null {
    if (this.#dot === null) return null;
    const { place, ms } = this.#dot;
    const left = 1 - Math.max(0, nowMs - ms - DOT_RESTS_MS) / DOT_FADES_MS;
    return left <= 0 ? null : { ...place, left: Math.min(1, left) };
  }

  /** Where the pointer was last, however long it rests. */
  lastPlace(): PenPlace | null {
    return this.#dot?.place ?? null;
  }

  ink(nowMs: number): readonly InkLine[] {
    const leftOf = ({ liftedMs }: Line): number =>
      liftedMs === null ? 1 : 1 - (nowMs - liftedMs) / INK_FADES_MS;
    this.#lines = this.#lines.filter((line) => leftOf(line) > 0);
    return this.#lines.map((line) => ({ places: line.places, left: Math.min(1, leftOf(line)) }));
  }

  /** Whether the next frame may look other than this one though nothing moves. */
  fades(nowMs: number): boolean {
    return this.#lines.length > 0 || this.dot(nowMs) !== null;
  }
}
