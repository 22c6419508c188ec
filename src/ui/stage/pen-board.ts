import { type PenPlace, PenTrail } from '../../story/pen-trail.ts';

/** The trail of the speaker's pointer on the clock of this page, told to whoever draws it. */
export class PenBoard {
  readonly trail = new PenTrail();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  move(place: PenPlace, down: boolean, inks: boolean): void {
    this.trail.move(place, down, inks, performance.now());
    this.#tell();
  }

  lift(): void {
    this.trail.lift(performance.now());
    this.#tell();
  }

  clear(): void {
    this.trail.clear();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
