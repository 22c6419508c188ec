import type { CampusStore } from '../../../store/campus-store.ts';
import { changeFrom } from '../../../story/compare-slides.ts';
import { numberLabel, numberParts, readFigure } from '../../../story/live-figure.ts';
import type { LiveCampus } from '../../../story/live-text.ts';
import type { Slide, Story } from '../../../story/story-types.ts';
import { liveCampus, liveText, slideFigures } from '../use-figures.ts';

type Pen = CanvasRenderingContext2D;

/** Sizes of letters, shares of the height of the picture: those of the stage. */
const SIZE = { title: 0.052, line: 0.031, source: 0.026, label: 0.028, value: 0.13, unit: 0.05 } as const;
const COLOUR = { text: '#ffffff', soft: '#d5dbe6', source: '#aab4c5', number: '#ffb020' } as const;
const FONT = 'system-ui, sans-serif';
/** Space at the sides and at the foot, shares of the height. */
const MARGIN = 0.045;
const FOOT = 0.03;
/** Share of the width that words may take, and of the height that is darkened for them. */
const WORDS_WIDTH = 0.58;
const GROUND = 0.36;
const LINE_HEIGHT = 1.25;

/** Breaks a text into lines that are no wider than this. */
function linesOf(pen: Pen, text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && pen.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

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

/** A text above `baseline`; answers where the next one stands above it. */
function drawAbove(
  pen: Pen,
  text: string,
  baseline: number,
  how: { readonly size: number; readonly colour: string; readonly weight?: number },
): number {
  if (text === '') return baseline;
  const { width, height } = pen.canvas;
  const sizePx = how.size * height;
  pen.font = `${how.weight ?? 400} ${sizePx}px ${FONT}`;
  pen.fillStyle = how.colour;
  const lines = linesOf(pen, text, WORDS_WIDTH * width);
  const x = pen.textAlign === 'right' ? width - MARGIN * height : MARGIN * height;
  for (const [index, line] of lines.entries())
    pen.fillText(line, x, baseline - (lines.length - 1 - index) * LINE_HEIGHT * sizePx);
  return baseline - LINE_HEIGHT * sizePx * lines.length - 0.2 * sizePx;
}

/** The number with its unit behind it, at the right edge. */
function drawValue(pen: Pen, { number, unit }: { number: string; unit: string }, baseline: number): number {
  const { width, height } = pen.canvas;
  const right = width - MARGIN * height;
  pen.fillStyle = COLOUR.number;
  pen.font = `600 ${SIZE.unit * height}px ${FONT}`;
  pen.fillText(unit, right, baseline);
  const unitWidth = unit === '' ? 0 : pen.measureText(` ${unit}`).width;
  pen.font = `680 ${SIZE.value * height}px ${FONT}`;
  pen.fillText(number, right - unitWidth, baseline);
  return baseline - SIZE.value * height;
}

function drawNumber(pen: Pen, live: LiveCampus, slide: Slide, before: Slide | undefined): void {
  const figure = slide.number;
  if (figure === undefined) return;
  const now = readFigure(figure, live.metrics);
  const change = changeFrom(slide, now, before, slideFigures().ofSlide);
  const small = { size: SIZE.label, colour: COLOUR.soft };
  pen.textAlign = 'right';
  let baseline = pen.canvas.height * (1 - FOOT);
  if (change !== null) baseline = drawAbove(pen, `${change.change} ${change.from}`, baseline, small);
  baseline = drawValue(pen, numberParts(figure, now), baseline);
  drawAbove(pen, numberLabel(figure), baseline, small);
  pen.textAlign = 'left';
}

/** Draws the words and the number of a slide over a picture of the campus as it is now, as the stage shows them. */
export function drawWords(pen: Pen, { getState }: CampusStore, story: Story, index: number): void {
  const slide = story.slides[index];
  const { plan } = getState().run;
  if (slide === undefined || plan === null) return;
  const live = liveCampus(plan);
  const fill = (text: string): string => liveText(story, live, text);
  darken(pen);
  pen.textAlign = 'left';
  let baseline = pen.canvas.height * (1 - FOOT);
  baseline = drawAbove(pen, fill(slide.source), baseline, { size: SIZE.source, colour: COLOUR.source });
  baseline = drawAbove(pen, fill(slide.line), baseline, { size: SIZE.line, colour: COLOUR.soft });
  drawAbove(pen, fill(slide.title), baseline, { size: SIZE.title, colour: COLOUR.text, weight: 650 });
  drawNumber(pen, live, slide, story.slides[index - 1]);
}
