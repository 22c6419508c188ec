import { useMemo } from 'react';
import type { Plan } from '../../plan/plan-types.ts';
import { type CampusOf, fillText, type LiveCampus, type Sizes } from '../../story/live-text.ts';
import { sizesOfSlide } from '../../story/slide-sizes.ts';
import { createFigures, type Figures } from '../../story/slide-state.ts';
import type { Slide, Story } from '../../story/story-types.ts';
import { useCampus } from '../use-campus.ts';

/** Figures of slides, kept for as long as the page stands: campuses cost milliseconds. */
const FIGURES = createFigures();

export function slideFigures(): Figures {
  return FIGURES;
}

/** A campus of a story by the id of its slide. */
function campusOfSlide(story: Story, id: string): LiveCampus | null {
  const slide = story.slides.find((each) => each.id === id);
  return slide === undefined ? null : FIGURES.ofSlide(slide);
}

/** The campus on screen as texts of a story read it. */
export function liveCampus({ metrics, campus }: Plan): LiveCampus {
  return { metrics, values: campus.params };
}

/** Fills texts with figures of the campus on screen, and of slides where they name one. */
export interface LiveText {
  readonly fill: (text: string) => string;
  /** Of all that stands on the slide that the texts are of. */
  readonly sizes: Sizes | undefined;
}

/** For the texts of a story; those of one slide have one unit for each quantity. */
export function liveText(story: Story, live: LiveCampus | null, slide?: Slide): LiveText {
  const campusOf: CampusOf = (id) => (id === undefined ? live : campusOfSlide(story, id));
  const sizes = slide && sizesOfSlide(slide, campusOf);
  return { sizes, fill: (text) => fillText(text, campusOf, sizes) };
}

export function useLiveText(story: Story, slide?: Slide): LiveText {
  const plan = useCampus(({ run }) => run.plan);
  return useMemo(() => liveText(story, plan === null ? null : liveCampus(plan), slide), [story, plan, slide]);
}
