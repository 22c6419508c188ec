import type { CSSProperties, ReactElement } from 'react';
import { shownNumber } from '../../story/compare-slides.ts';
import { numberLabel, readFigure } from '../../story/live-figure.ts';
import type { Sizes } from '../../story/live-text.ts';
import { stepsOf } from '../../story/slide-state.ts';
import type { Slide, SlideNumber, Story } from '../../story/story-types.ts';
import { useCampus } from '../use-campus.ts';
import { slideFigures, useLiveText } from './use-figures.ts';

interface SlideViewProps {
  readonly story: Story;
  readonly index: number;
  readonly step: number;
}

/** What stands over the campus: the message, a line, the number, and where it comes from. */
export function SlideView({ story, index, step }: SlideViewProps): ReactElement | null {
  const slide = story.slides[index];
  const { fill, sizes } = useLiveText(story, slide);
  if (slide === undefined) return null;
  const asking = slide.ask !== undefined && step < stepsOf(slide) - 1;
  return (
    <article className="gc-slide" data-asking={asking}>
      <div className="gc-slide-words">
        <h2 dir="auto">{fill(slide.title)}</h2>
        <p className="gc-slide-line" dir="auto">
          {asking ? fill(slide.ask ?? '') : fill(slide.line)}
        </p>
        {slide.source !== '' && (
          <p className="gc-slide-source" dir="auto">
            {fill(slide.source)}
          </p>
        )}
      </div>
      {slide.number !== undefined && (
        <BigNumber
          slide={slide}
          figure={slide.number}
          before={story.slides[index - 1]}
          asking={asking}
          sizes={sizes}
        />
      )}
    </article>
  );
}

/** Widths of bold letters in their own size, as a wide face has them: what the page is shown in nobody knows before. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:']/u, 0.38],
  [/[⁰¹²³⁴-⁹⁻]/u, 0.45],
  [/[\d\-–−]/u, 0.7],
];
const WIDEST = 0.86;
/** Of its unit, beside it and smaller. */
const UNIT_SHARE = 0.38;
const UNIT_GAP = 0.16;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? WIDEST), 0);

/** What the style of the number makes room for. */
export function roomOfNumber(number: string, unit: string): number {
  const beside = unit === '' ? 0 : UNIT_GAP + UNIT_SHARE * widthOf(unit);
  return Math.max(1, widthOf(number) + beside);
}

interface BigNumberProps {
  readonly slide: Slide;
  readonly figure: SlideNumber;
  readonly before: Slide | undefined;
  readonly asking: boolean;
  readonly sizes: Sizes | undefined;
}

function BigNumber({ slide, figure, before, asking, sizes }: BigNumberProps): ReactElement {
  const plan = useCampus(({ run }) => run.plan);
  const now = plan === null ? null : readFigure(figure, plan.metrics);
  const { number, unit, change } = shownNumber(slide, figure, now, before, slideFigures().ofSlide, sizes);
  const room = { '--gc-room': asking ? 1 : roomOfNumber(number, unit) } as CSSProperties;
  return (
    <div className="gc-slide-number">
      <p className="gc-slide-label" dir="auto">
        {numberLabel(figure)}
      </p>
      <p className="gc-slide-value" translate="no" style={room}>
        <span>{asking ? '?' : number}</span>
        {!asking && unit !== '' && <span className="gc-slide-unit">{unit}</span>}
      </p>
      {!asking && change !== null && (
        <p className="gc-slide-change" translate="no">
          <span>{change.change}</span>
          <span>{change.from}</span>
        </p>
      )}
    </div>
  );
}
