import type { CampusStore } from '../../../store/campus-store.ts';
import { shownNumber } from '../../../story/compare-slides.ts';
import { numberLabel, readFigure } from '../../../story/live-figure.ts';
import type { LiveCampus } from '../../../story/live-text.ts';
import type { Callout, Slide, Story } from '../../../story/story-types.ts';
import { type LiveText, liveCampus, liveText, slideFigures } from '../use-figures.ts';
import { drawCallouts, type PlacedNotes } from './draw-callouts.ts';
import { COLOUR, FONT, linesOf, type Pen, scaleOf } from './picture-type.ts';

/** Sizes of letters, units: those of the stage. */
const SIZE = { title: 0.052, line: 0.031, source: 0.026, label: 0.028, value: 0.13, unit: 0.05 } as const;
/** Space at the sides and at the foot, units. */
const MARGIN = 0.045;
const FOOT = 0.03;
/** Shares of the width that words and what stands at the number may take, and of the height that is darkened for them. */
const WORDS_WIDTH = 0.58;
const NUMBER_WIDTH = 0.36;
const GROUND = 0.36;
const LINE_HEIGHT = 1.25;
/** Lines of each text at most: as many as the style sheet of the stage leaves. */
export const LINES = { title: 3, line: 5, source: 2 } as const;

function darken(pen: Pen): void {
  const { width, height } = pen.canvas;
  const top = height * (1 - GROUND);
  const ground = pen.createLinearGradient(0, top, 0, height);
  ground.addColorStop(0, 'rgb(11 18 32 / 0)');
  ground.addColorStop(0.35, 'rgb(11 18 32 / 0.8)');
  ground.addColorStop(1, 'rgb(11 18 32 / 0.97)');
  pen.fillStyle = ground;
  pen.fillRect(0, top, width, height - top);
}

/** A text above `baseline`, no wider than a share of the picture; answers where the next one stands above it. */
function drawAbove(
  pen: Pen,
  text: string,
  baseline: number,
  how: {
    readonly size: number;
    readonly colour: string;
    readonly weight?: number;
    readonly widest?: number;
    /** Lines; what is longer is cut. */
    readonly most?: number;
  },
): number {
  if (text === '') return baseline;
  const { width } = pen.canvas;
  const scale = scaleOf(pen);
  const sizePx = how.size * scale;
  pen.font = `${how.weight ?? 400} ${sizePx}px ${FONT}`;
  pen.fillStyle = how.colour;
  const lines = linesOf(pen, text, (how.widest ?? WORDS_WIDTH) * width, how.most);
  const x = pen.textAlign === 'right' ? width - MARGIN * scale : MARGIN * scale;
  for (const [index, line] of lines.entries())
    pen.fillText(line, x, baseline - (lines.length - 1 - index) * LINE_HEIGHT * sizePx);
  return baseline - LINE_HEIGHT * sizePx * lines.length - 0.2 * sizePx;
}

/** The number with its unit behind it, at the right edge. */
function drawValue(pen: Pen, { number, unit }: { number: string; unit: string }, baseline: number): number {
  const { width } = pen.canvas;
  const right = width - MARGIN * scaleOf(pen);
  const write = (size: number, weight: number): void => {
    pen.font = `${weight} ${size}px ${FONT}`;
  };
  const wide = (scale: number): number => {
    write(SIZE.unit * scale, 600);
    const unitWidth = unit === '' ? 0 : pen.measureText(` ${unit}`).width;
    write(SIZE.value * scale, 680);
    return unitWidth + pen.measureText(number).width;
  };
  // A long number is set smaller, so that it keeps to its side.
  const scale = scaleOf(pen) * Math.min(1, (NUMBER_WIDTH * width) / wide(scaleOf(pen)));
  pen.fillStyle = COLOUR.number;
  pen.fillText(number, right - wide(scale) + pen.measureText(number).width, baseline);
  write(SIZE.unit * scale, 600);
  pen.fillText(unit, right, baseline);
  return baseline - SIZE.value * scale;
}

/** Where the lowest line stands, pixels. */
const foot = (pen: Pen): number => pen.canvas.height - FOOT * scaleOf(pen);

/** What a slide says over its picture. */
interface Said extends LiveText {
  readonly slide: Slide;
  readonly live: LiveCampus;
}

function drawNumber(pen: Pen, { live, slide, sizes }: Said, before: Slide | undefined): void {
  const figure = slide.number;
  if (figure === undefined) return;
  const now = readFigure(figure, live.metrics);
  const { change, ...value } = shownNumber(slide, figure, now, before, slideFigures().ofSlide, sizes);
  const small = { size: SIZE.label, colour: COLOUR.soft, widest: NUMBER_WIDTH };
  pen.textAlign = 'right';
  let baseline = foot(pen);
  if (change !== null) baseline = drawAbove(pen, `${change.change} ${change.from}`, baseline, small);
  baseline = drawValue(pen, value, baseline);
  drawAbove(pen, numberLabel(figure), baseline, small);
  pen.textAlign = 'left';
}

function saidOf({ getState }: CampusStore, story: Story, index: number): Said | null {
  const slide = story.slides[index];
  const { plan } = getState().run;
  if (slide === undefined || plan === null) return null;
  const live = liveCampus(plan);
  return { slide, live, ...liveText(story, live, slide) };
}

const filledCallouts = ({ slide, fill }: Said): readonly Callout[] =>
  slide.callouts.map((callout) => ({ ...callout, text: fill(callout.text) }));

/** Draws the notes of a slide at their things, and none of its words. */
export function drawNotes(pen: Pen, campus: CampusStore, story: Story, index: number): void {
  const said = saidOf(campus, story, index);
  if (said !== null) drawCallouts(pen, campus, filledCallouts(said));
}

/**
 * Draws notes, words and the number of a slide over a picture of the campus as it is now, as the stage shows them; answers
 * where the notes stand, for the next picture.
 */
export function drawSlide(
  pen: Pen,
  campus: CampusStore,
  story: Story,
  index: number,
  notes?: PlacedNotes,
): PlacedNotes {
  const said = saidOf(campus, story, index);
  if (said === null) return new Map();
  const { slide, fill } = said;
  const placed = drawCallouts(pen, campus, filledCallouts(said), notes);
  darken(pen);
  pen.textAlign = 'left';
  let baseline = foot(pen);
  const { source, line, title } = LINES;
  const at = (size: number, colour: string, most: number) => ({ size, colour, most });
  baseline = drawAbove(pen, fill(slide.source), baseline, at(SIZE.source, COLOUR.source, source));
  baseline = drawAbove(pen, fill(slide.line), baseline, at(SIZE.line, COLOUR.soft, line));
  drawAbove(pen, fill(slide.title), baseline, { ...at(SIZE.title, COLOUR.text, title), weight: 650 });
  drawNumber(pen, said, story.slides[index - 1]);
  return placed;
}
