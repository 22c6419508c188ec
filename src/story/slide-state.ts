import { type Metrics, readMetrics } from '../answers/metrics.ts';
import { computeCampus } from '../model/campus.ts';
import type { ParamValues } from '../params/param-types.ts';
import { applyChange, inputKeyOf } from '../params/parse.ts';
import { DEFAULT_PRESET, presetOf } from '../params/presets.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { LiveCampus } from './live-text.ts';
import type { Slide, Story } from './story-types.ts';

/** Every knob as a slide has it. */
export function valuesOf({ preset, values }: Pick<Slide, 'preset' | 'values'>): ParamValues {
  return applyChange((presetOf(preset) ?? DEFAULT_PRESET).values, values);
}

/** What the campus of a slide follows from. */
export function inputOf(
  slide: Pick<Slide, 'preset' | 'values' | 'siteEdits'>,
): CampusInput & Pick<Slide, 'siteEdits'> {
  return { values: valuesOf(slide), siteEdits: slide.siteEdits };
}

/** Steps of a slide: one that asks first answers with the second. */
export function stepsOf(slide: Slide): number {
  return slide.ask === undefined ? 1 : 2;
}

/** The campus of a slide at a step: before it answers, that of the slide before. Never of the way there. */
export function shownSlide(story: Story, index: number, step: number): Slide | undefined {
  const slide = story.slides[index];
  const asks = slide !== undefined && step < stepsOf(slide) - 1;
  return asks ? (story.slides[index - 1] ?? slide) : slide;
}

/** More campuses than any story has; the oldest are forgotten. */
const MOST_KEPT = 256;

/** The figures of campuses, each computed when first asked for. */
export interface Figures {
  ofSlide(slide: Slide): LiveCampus;
}

export function createFigures(): Figures {
  const known = new Map<string, Metrics>();
  const of = ({ values, siteEdits }: CampusInput): Metrics => {
    const key = inputKeyOf(values, siteEdits);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const metrics = readMetrics(computeCampus(values, undefined, siteEdits));
    const [oldest] = known.keys();
    if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
    known.set(key, metrics);
    return metrics;
  };
  return {
    ofSlide: (slide) => {
      const input = inputOf(slide);
      return { values: input.values, metrics: of(input) };
    },
  };
}
