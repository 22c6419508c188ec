import type { ViewSlice } from '../store/store-types.ts';
import { DEFAULT_VIEW } from '../store/view-parts.ts';

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

/** The keys of the view that belong to a slide: all that a link tells but the labels, which no talk shows. */
export const SLIDE_VIEW_KEYS = [
  'lens',
  'roofs',
  'storey',
  'solarHour',
  'dayOfYear',
  'hidden',
  'beside',
  'month',
  'measure',
  'section',
  'apart',
] as const;

/** How a slide has the campus looked at; what it leaves out is as on a fresh page. */
export type SlideView = Partial<Pick<ViewSlice, (typeof SLIDE_VIEW_KEYS)[number]>>;

/** The view of a slide with every key it may have. */
export function wholeView(view: SlideView): Required<SlideView> {
  const whole = { ...DEFAULT_VIEW, ...view };
  // The entries are exactly the keys; fromEntries cannot say so.
  return Object.fromEntries(SLIDE_VIEW_KEYS.map((key) => [key, whole[key]])) as Required<SlideView>;
}
