import { presetOf } from '../params/presets.ts';
import { changeText, partsBeside, readFigure, unitOf } from './live-figure.ts';
import type { LiveCampus, Sizes } from './live-text.ts';
import type { Slide, SlideNumber } from './story-types.ts';

/** How far a number has come, and from what; both are shown, or neither. */
interface SlideChange {
  /** `+32,328, +9.98 %` */
  readonly change: string;
  /** `from 324,000`; names the campus where it is another one. */
  readonly from: string;
}

/** The number of a slide as it is shown: told apart from what it has come from, and in one unit with it. */
export interface ShownNumber {
  readonly number: string;
  readonly unit: string;
  readonly change: SlideChange | null;
}

const sameFigure = (one: SlideNumber, other: SlideNumber | undefined): boolean =>
  one.metric === other?.metric && one.over === other.over;

/** Whether a slide itself turns something of its campus, and does not only stand where its preset does. */
function turnsSomething({ values, siteEdits }: Slide, before: Slide): boolean {
  const was: Readonly<Record<string, unknown>> = before.values;
  const turned = Object.entries(values).some(([id, value]) => was[id] !== value);
  return turned || (siteEdits.length > 0 && JSON.stringify(siteEdits) !== JSON.stringify(before.siteEdits));
}

/**
 * Whether the number of a slide is held against that of the slide before: where that showed the very figure, or where this
 * slide turned something on the same campus. Another preset is another campus.
 */
function isCompared(slide: Slide, figure: SlideNumber, before: Slide): boolean {
  if (sameFigure(figure, before.number)) return true;
  return slide.preset === before.preset && turnsSomething(slide, before);
}

/** The number of a slide on a campus as people read it, beside what it is held against and what stands on the slide. */
export function shownNumber(
  slide: Slide,
  figure: SlideNumber,
  now: number | null,
  before: Slide | undefined,
  campusOf: (slide: Slide) => LiveCampus,
  sizes?: Sizes,
): ShownNumber {
  const beside = sizes?.get(unitOf(figure));
  if (before === undefined || !isCompared(slide, figure, before))
    return { ...partsBeside(figure, now, null, beside), change: null };
  const earlier = readFigure(figure, campusOf(before).metrics);
  const shown = partsBeside(figure, now, earlier, beside);
  const change = changeText(figure, now, earlier, beside);
  if (change === '') return { ...shown, change: null };
  const { number, unit } = partsBeside(figure, earlier, now, beside);
  const from = `from ${number} ${unit}`.trim();
  const otherCampus = slide.preset !== before.preset;
  return {
    ...shown,
    change: {
      change,
      from: otherCampus ? `${from}, ${presetOf(before.preset)?.label ?? before.preset}` : from,
    },
  };
}
