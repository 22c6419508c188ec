import { DEFAULT_VIEW } from '../store/view-parts.ts';
import type { SlideView } from './story-types.ts';

export const STORY_FORMAT = 'gigacampus-story';
export const STORY_VERSION = 1;

/** What a story may hold; all of it is told to whoever goes beyond. */
export const STORY_LIMITS = {
  bytes: 2_000_000,
  slides: 200,
  callouts: 5,
  sliders: 3,
  slideSeconds: 600,
  flightSeconds: 30,
  id: 80,
  title: 200,
  line: 600,
  text: 600,
  notes: 20_000,
} as const;

export const DEFAULT_SECONDS = 60;
export const DEFAULT_ANGLE = { turnDeg: 38, heightDeg: 24, share: 0.72 } as const;

/** The keys of the view that belong to a slide. */
export const SLIDE_VIEW_KEYS = ['lens', 'roofs', 'solarHour', 'dayOfYear'] as const;

/** The view of a slide with every key it may have. */
export function wholeView(view: SlideView): Required<SlideView> {
  const { lens, roofs, solarHour, dayOfYear } = { ...DEFAULT_VIEW, ...view };
  return { lens, roofs, solarHour, dayOfYear };
}
