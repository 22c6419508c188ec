import type { CampusStore } from '../store/campus-store.ts';
import type { StageOrder, StageOutcome } from '../store/talk-types.ts';
import type { PageApi } from './page-api-types.ts';

/** Talks for scripts: orders are answered by the stage, which is fetched with the first of them. */
export function pageStory({ actions, getState }: CampusStore): PageApi['story'] {
  const order = (asked: StageOrder): Promise<StageOutcome> =>
    new Promise((resolve) => {
      actions.orderStage(asked, resolve);
    });
  return Object.freeze({
    open: (story: unknown, slide = 1) => order({ kind: 'open', story, slide: slide - 1 }),
    next: () => order({ kind: 'next' }),
    previous: () => order({ kind: 'previous' }),
    go: (slide: number) => order({ kind: 'go', slide: slide - 1 }),
    leave: () => order({ kind: 'leave' }),
    state: () => structuredClone(getState().session.talk),
    get current() {
      const { talk } = getState().session;
      return talk === null ? null : talk.slide + 1;
    },
  });
}
