import type { ParamProblem } from '../../params/param-types.ts';
import type { Story } from '../../story/story-types.ts';

/** Says that a story has no such slide, counted from 0; undefined where it has. */
export function noSlide(story: Story | null, slide: number): ParamProblem | undefined {
  const slides = story?.slides ?? [];
  if (slides[slide] !== undefined) return undefined;
  return { where: 'slide', message: `There is no slide ${slide + 1}; the talk has 1 to ${slides.length}` };
}
