import { presetOf } from '../params/presets.ts';
import { changeText, partsBeside, readFigure } from './live-figure.ts';
import type { LiveCampus } from './live-text.ts';
import type { Slide, SlideNumber } from './story-types.ts';

/** How far the number of a slide has come, and from what; both are shown, or neither. */
export interface SlideChange {
  /** The number itself, told apart from what it has come from. */
  readonly now: { readonly number: string; readonly unit: string };
  /** `+32,328, +9.98 %` */
  readonly change: string;
  /** `from 324,000`; names the campus where it is another one. */
  readonly from: string;
}

const sameFigure = (one: SlideNumber, other: SlideNumber | undefined): boolean =>
  one.metric === other?.metric && one.over === other.over;

/**
 * What the number of a slide is held against: the same figure on the campus of the slide before. Another preset is another
 * campus, so it is compared only where the slide before showed that very figure, and by name. Null where nothing moved.
 */
export function changeFrom(
  slide: Slide,
  now: number | null,
  before: Slide | undefined,
  campusOf: (slide: Slide) => LiveCampus,
): SlideChange | null {
  const figure = slide.number;
  if (figure === undefined || before === undefined) return null;
  const otherCampus = slide.preset !== before.preset;
  if (otherCampus && !sameFigure(figure, before.number)) return null;
  const earlier = readFigure(figure, campusOf(before).metrics);
  const change = changeText(figure, now, earlier);
  if (change === '') return null;
  const { number, unit } = partsBeside(figure, earlier, now);
  const from = `from ${number} ${unit}`.trim();
  return {
    now: partsBeside(figure, now, earlier),
    change,
    from: otherCampus ? `${from}, ${presetOf(before.preset)?.label ?? before.preset}` : from,
  };
}
