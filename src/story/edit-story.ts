import { differenceOf } from '../params/parse.ts';
import { DEFAULT_PRESET, presetOf } from '../params/presets.ts';
import type { ThingId } from '../plan/plan-types.ts';
import type { CameraPose, ParamsSlice, ViewSlice } from '../store/store-types.ts';
import { DEFAULT_VIEW } from '../store/view-parts.ts';
import { DEFAULT_SECONDS, SLIDE_VIEW_KEYS, type SlideView, STORY_LIMITS } from './story-format.ts';
import type { Callout, Slide, Story } from './story-types.ts';

export const NEW_STORY: Story = {
  id: 'my-story',
  title: 'My story',
  summary: '',
  author: '',
  slides: [],
  extra: {},
};

/** What is on screen, as a slide takes it. */
export interface ShownCampus {
  readonly params: ParamsSlice;
  readonly view: ViewSlice;
  readonly pose: CameraPose;
  readonly selection: ThingId | null;
}

/** A decimetre is finer than anyone aims a camera at a campus. */
function rounded([x, y, z]: CameraPose['position']): CameraPose['position'] {
  const tenth = (metres: number): number => Math.round(metres * 10) / 10;
  return [tenth(x), tenth(y), tenth(z)];
}

function changedView(view: ViewSlice): SlideView {
  const keys = SLIDE_VIEW_KEYS.filter((key) => view[key] !== DEFAULT_VIEW[key]);
  return Object.fromEntries(keys.map((key) => [key, view[key]]));
}

type SlideCampus = Pick<Slide, 'preset' | 'values' | 'siteEdits' | 'view' | 'camera' | 'selection'>;

/** The campus, the view and the pose of a slide, taken from the screen. */
export function campusOfScreen({ params, view, pose, selection }: ShownCampus): SlideCampus {
  const preset = presetOf(params.presetId) ?? DEFAULT_PRESET;
  return {
    preset: preset.id,
    values: differenceOf(preset.values, params.values),
    siteEdits: params.siteEdits,
    view: changedView(view),
    camera: { kind: 'pose', position: rounded(pose.position), target: rounded(pose.target) },
    ...(selection !== null && { selection }),
  };
}

/** A slide of what is on screen, its words still to be written. */
export function slideOfScreen(shown: ShownCampus): Slide {
  return {
    id: 'slide',
    title: 'New slide',
    line: '',
    notes: '',
    source: '',
    callouts: [],
    sliders: [],
    seconds: DEFAULT_SECONDS,
    transition: { kind: 'fly' },
    extra: {},
    ...campusOfScreen(shown),
  };
}

function freeId(slides: readonly Slide[], wanted: string): string {
  const base = wanted.replace(/-\d+$/, '');
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (slides.every((slide) => slide.id !== id)) return id;
  }
}

/** With a slide more behind the one at `index`; −1 puts it first. */
export function withSlide(story: Story, index: number, slide: Slide): Story {
  const own = { ...slide, id: freeId(story.slides, slide.id) };
  return { ...story, slides: story.slides.toSpliced(index + 1, 0, own) };
}

export function withoutSlide(story: Story, index: number): Story {
  return { ...story, slides: story.slides.toSpliced(index, 1) };
}

/** The slide at `from` stands at `to`, bounded by the ends. */
export function withMovedSlide(story: Story, from: number, to: number): Story {
  const slide = story.slides[from];
  if (slide === undefined) return story;
  const at = Math.min(story.slides.length - 1, Math.max(0, to));
  return { ...story, slides: story.slides.toSpliced(from, 1).toSpliced(at, 0, slide) };
}

export function withChangedSlide(story: Story, index: number, change: Partial<Slide>): Story {
  const slide = story.slides[index];
  return slide === undefined
    ? story
    : { ...story, slides: story.slides.with(index, { ...slide, ...change }) };
}

/** With other notes in the picture of a slide. */
function withCallouts(
  story: Story,
  index: number,
  change: (callouts: readonly Callout[]) => readonly Callout[],
): Story {
  const slide = story.slides[index];
  return slide === undefined
    ? story
    : withChangedSlide(story, index, { callouts: change(slide.callouts).slice(0, STORY_LIMITS.callouts) });
}

/** With one note more, at a thing; a slide holds a few. */
export function withCallout(story: Story, index: number, callout: Callout): Story {
  return withCallouts(story, index, (all) => [...all, callout]);
}

export function withChangedCallout(
  story: Story,
  index: number,
  order: number,
  patch: Partial<Callout>,
): Story {
  return withCallouts(story, index, (all) =>
    all.map((each, at) => (at === order ? { ...each, ...patch } : each)),
  );
}

export function withoutCallout(story: Story, index: number, order: number): Story {
  return withCallouts(story, index, (all) => all.toSpliced(order, 1));
}

/** A text with a figure at a place in it; null where the text would grow longer than it may. */
export function withFigure(text: string, at: number, figure: string, most: number): string | null {
  const whole = text.slice(0, at) + figure + text.slice(at);
  return whole.length > most ? null : whole;
}
