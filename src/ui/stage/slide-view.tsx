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

/** What the style of the number makes room for; letters of a unit are smaller. */
const UNIT_SHARE = 0.4;

function lettersOf(number: string, unit: string): CSSProperties {
  const letters = Math.max(1, number.length + UNIT_SHARE * unit.length);
  return { '--gc-letters': letters } as CSSProperties;
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
  return (
    <div className="gc-slide-number">
      <p className="gc-slide-label" dir="auto">
        {numberLabel(figure)}
      </p>
      <p className="gc-slide-value" translate="no" style={lettersOf(asking ? '?' : number, unit)}>
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
