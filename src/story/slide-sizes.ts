import { readFigure } from './live-figure.ts';
import { addSize, type CampusOf, type Sizes, sizesIn } from './live-text.ts';
import type { Slide } from './story-types.ts';

/** Sizes of all figures that the audience sees on a slide at once: its words, its notes at things, and its number. */
export function sizesOfSlide(slide: Slide, campusOf: CampusOf): Sizes {
  const { title, line, ask = '', source, callouts, number } = slide;
  const sizes = sizesIn([title, line, ask, source, ...callouts.map(({ text }) => text)], campusOf);
  const campus = campusOf();
  if (number !== undefined && campus !== null) addSize(sizes, number, readFigure(number, campus.metrics));
  return sizes;
}
