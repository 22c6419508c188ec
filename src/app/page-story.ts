import type { CampusStore } from '../store/campus-store.ts';
import type { StageOrder, StageOutcome } from '../store/talk-types.ts';
import { shownValue } from '../units/shown-value.ts';
import type { PageApi } from './page-api-types.ts';

/** Talks for scripts: orders are answered by the stage, which is fetched with the first of them. */
export function pageStory({ actions, getState }: CampusStore): PageApi['story'] {
  const order = (asked: StageOrder): Promise<StageOutcome> =>
    new Promise((resolve) => {
      actions.orderStage(asked, resolve);
    });
  /** Slides are counted from 1; what is no number has no slide before it to be told by. */
  const onSlide = (slide: unknown, asked: (index: number) => StageOrder): Promise<StageOutcome> => {
    if (typeof slide === 'number') return order(asked(slide - 1));
    const message = `${shownValue(slide)} is no slide; slides are whole numbers from 1`;
    return Promise.resolve({ ok: false, problem: { where: 'slide', message } });
  };
  return Object.freeze({
    open: (story: unknown, slide: unknown = 1) =>
      onSlide(slide, (index) => ({ kind: 'open', story, slide: index })),
    next: () => order({ kind: 'next' }),
    previous: () => order({ kind: 'previous' }),
    go: (slide: unknown) => onSlide(slide, (index) => ({ kind: 'go', slide: index })),
    leave: () => order({ kind: 'leave' }),
    state: () => structuredClone(getState().session.talk),
    get current() {
      const { talk } = getState().session;
      return talk === null ? null : talk.slide + 1;
    },
  });
}
