import type { PenPlace } from '../../../story/pen-trail.ts';
import type { DeskLink } from '../desk-link.ts';
import { PenBoard } from '../pen-board.ts';

/** What the speaker points and draws over the picture of a slide, here and on the stage. */
export class DeskBoard extends PenBoard {
  readonly #link: DeskLink;
  #last: PenPlace = { x: 0.5, y: 0.5 };

  constructor(link: DeskLink) {
    super();
    this.#link = link;
  }

  override move(place: PenPlace, down: boolean, inks: boolean): void {
    super.move(place, down, inks);
    this.#last = place;
    this.#link.pen(place, down, inks);
  }

  override lift(): void {
    super.lift();
    this.#link.pen(this.#last, false, false);
  }

  override clear(): void {
    super.clear();
    this.#link.pen(null, false, false);
  }
}
