import { useCallback, useEffect, useRef, useState } from 'react';
import type { TalkState } from '../../store/talk-types.ts';
import { figureText, readFigure, unitOf } from '../../story/live-figure.ts';
import type { Sizes } from '../../story/live-text.ts';
import type { Slide, Story } from '../../story/story-types.ts';
import { type ToldSlide, tellStory } from '../../story/tell-story.ts';
import { useCampus } from '../use-campus.ts';
import { openWithPage } from './open-with-page.ts';
import type { PenBoard } from './pen-board.ts';
import { StageLink } from './stage-link.ts';
import type { StageServices } from './stage-services.ts';
import { useDeskWindow } from './use-desk-window.ts';
import { slideFigures, useLiveText } from './use-figures.ts';
import { useMirror } from './use-mirror.ts';
import { useScreen, useSession } from './use-session.ts';
import type { TakenPicture } from './use-slide-pictures.ts';

/** The presenter's windows of a talk. */
export interface Desks {
  readonly open: () => void;
  readonly count: number;
  /** Where the window can be opened by hand, after the browser has blocked it. */
  readonly address: string | null;
  /** Puts away what says so. */
  readonly forget: () => void;
}

/** The number of the slide on the campus as it is now. */
function useNumberNow(slide: Slide | undefined, sizes: Sizes | undefined): string {
  return useCampus(({ run }) => {
    const figure = slide?.number;
    if (run.plan === null || figure === undefined) return '';
    return figureText(figure, readFigure(figure, run.plan.metrics), sizes?.get(unitOf(figure)));
  });
}

function useHidden(): boolean {
  const [hidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const follow = (): void => setHidden(document.hidden);
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return hidden;
}

interface DesksProps {
  readonly story: Story;
  readonly pair: string;
  readonly picture: TakenPicture | null;
  readonly takePicture: StageServices['takePicture'];
  readonly say: (text: string) => void;
  /** Where a presenter's window points and draws. */
  readonly board: PenBoard;
}

/** Opens presenter windows, tells them what to show, and does what they ask. */
export function useDesks({ story, pair, picture, takePicture, say, board }: DesksProps): Desks {
  const session = useSession();
  const { skipped, lacks } = useScreen();
  const talk = useCampus((state) => state.session.talk);
  const link = useRef<StageLink | null>(null);
  const [count, setCount] = useState(0);
  const slide = story.slides[talk?.slide ?? 0];
  const { fill, sizes } = useLiveText(story, slide);
  const number = useNumberNow(slide, sizes);
  const line = fill(slide?.line ?? '');
  const hidden = useHidden();
  const { lens, solarHour } = useCampus(({ view }) => view);
  const values = useCampus(({ params }) => params.values);
  useEffect(() => {
    const { order, part } = session;
    const opened = new StageLink(pair, { order, pen: board, onDesks: setCount, onTwin: part });
    link.current = opened;
    const stop = openWithPage(opened);
    return () => {
      stop();
      opened.close();
    };
  }, [pair, session, board]);
  const slides = useDeskSlides(story, count > 0);
  useEffect(() => {
    const tell = (now: TalkState): void =>
      link.current?.tell({
        talk: now,
        slides,
        number,
        line,
        lens,
        solarHour,
        values,
        hidden,
        skipped: skipped.map(({ message }) => message),
        lacks,
      });
    if (talk !== null) tell(talk);
  }, [talk, slides, number, line, lens, solarHour, values, hidden, skipped, lacks]);
  useEffect(() => {
    if (picture !== null) link.current?.showPicture(picture.slide, picture.blob);
  }, [picture]);
  const mirror = useCallback((blob: Blob) => link.current?.showPicture(null, blob), []);
  useMirror(talk?.offScript === true && count > 0, takePicture, mirror);
  const { open, address, forget } = useDeskWindow(pair, say);
  return { open, count, address: count === 0 ? address : null, forget };
}

/** The words of all slides, reckoned once a desk is there: each campus costs milliseconds. */
function useDeskSlides(story: Story, wanted: boolean): readonly ToldSlide[] {
  const [slides, setSlides] = useState<readonly ToldSlide[]>([]);
  useEffect(() => {
    if (wanted) setSlides(tellStory(story, slideFigures()));
  }, [story, wanted]);
  return slides;
}
