import { shownNumber } from './compare-slides.ts';
import { numberLabel, readFigure } from './live-figure.ts';
import { type CampusOf, fillText, type Sizes } from './live-text.ts';
import { sizesOfSlide } from './slide-sizes.ts';
import { type Figures, shownSlide } from './slide-state.ts';
import type { Slide, Story } from './story-types.ts';

/** A slide in words, every figure of its own campus filled in. */
export interface ToldSlide {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly ask: string;
  /** `Annual PUE: 1.08 (−0.05, −4.1 % from 1.13)`; empty where the slide has no number. */
  readonly number: string;
  readonly notes: string;
  readonly source: string;
  readonly seconds: number;
  /** Ids of knobs. */
  readonly sliders: readonly string[];
}

function numberText(slide: Slide, before: Slide | undefined, figures: Figures, sizes: Sizes): string {
  const figure = slide.number;
  if (figure === undefined) return '';
  const now = readFigure(figure, figures.ofSlide(slide).metrics);
  const { number, unit, change } = shownNumber(slide, figure, now, before, figures.ofSlide, sizes);
  const told = `${numberLabel(figure)}: ${number} ${unit}`.trim();
  return change === null ? told : `${told} (${change.change} ${change.from})`;
}

/** Every slide in words. Computes each campus of the story once. */
export function tellStory(story: Story, figures: Figures): readonly ToldSlide[] {
  return story.slides.map((slide, index) => {
    const on =
      (campus: Slide): CampusOf =>
      (id) => {
        const of = id === undefined ? campus : story.slides.find((each) => each.id === id);
        return of === undefined ? null : figures.ofSlide(of);
      };
    const sizes = sizesOfSlide(slide, on(slide));
    const fill = (text: string): string => fillText(text, on(slide), sizes);
    return {
      id: slide.id,
      title: fill(slide.title),
      line: fill(slide.line),
      // Asked on the campus of the slide before, as on the stage.
      ask: fillText(slide.ask ?? '', on(shownSlide(story, index, 0) ?? slide), sizes),
      number: numberText(slide, story.slides[index - 1], figures, sizes),
      notes: fill(slide.notes),
      source: fill(slide.source),
      seconds: slide.seconds,
      sliders: slide.sliders,
    };
  });
}
