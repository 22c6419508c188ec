import { useCallback, useMemo } from 'react';
import type { Plan } from '../../plan/plan-types.ts';
import type { LiveCampus } from '../../story/live-text.ts';
import { fillText } from '../../story/live-text.ts';
import { createFigures, type Figures } from '../../story/slide-state.ts';
import type { Story } from '../../story/story-types.ts';
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

/** A text of a story with figures of the campus on screen, and of slides where it names one. */
export function liveText(story: Story, live: LiveCampus | null, text: string): string {
  return fillText(text, (id) => (id === undefined ? live : campusOfSlide(story, id)));
}

/** Fills the texts of a story with figures of the campus on screen, and of slides where they name one. */
export function useLiveText(story: Story): (text: string) => string {
  const plan = useCampus(({ run }) => run.plan);
  const live = useMemo(() => (plan === null ? null : liveCampus(plan)), [plan]);
  return useCallback((text: string) => liveText(story, live, text), [live, story]);
}
