import { type ReactElement, useEffect, useState } from 'react';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { StageOrder, StageRequest } from '../../store/talk-types.ts';
import { followedRoom, isEmbedded } from '../kit/embedded.ts';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';
import { newMailbox } from './stage-mailbox.ts';
import type { StageServices } from './stage-services.ts';
import { storyInPage } from './story-in-page.ts';

type StageModule = Pick<typeof import('./stage.tsx'), 'Stage'>;

const fetchStage = async (): Promise<StageModule> => import('./stage.tsx');

/** A story that the page carries, or its address asks for: `?story=<id>&s=<slide>&loop`, or one packed into the fragment. */
function storyOfAddress(): StageOrder | null {
  const room = followedRoom();
  if (room !== null) return { kind: 'follow', room };
  const search = new URLSearchParams(location.search);
  const packed = /^#story=([\w.-]+)/.exec(location.hash)?.[1];
  const story = packed ?? search.get('story') ?? storyInPage();
  const looping = search.has('loop');
  return story === null ? null : { kind: 'open', story, slide: Number(search.get('s') ?? 1) - 1, looping };
}

/** The same page once more, and not an address that somebody went to. */
function loadedAgain(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type !== 'navigate');
}

/** A talk was given in this tab when it was loaded. An address that somebody goes to opens the talk that it asks for. */
function talkUnderWay(): boolean {
  if (isEmbedded() || followedRoom() !== null) return false;
  if (storyOfAddress() !== null && !loadedAgain()) return false;
  try {
    return sessionStorage.getItem('gigacampus.talk.v1') !== null;
  } catch {
    // A browser that forbids storage has kept no talk.
    return false;
  }
}

/** Fetches the stage when it is first asked for something. */
export function StageDoor({ services }: { readonly services: StageServices }): ReactElement | null {
  const asked = useCampus(({ session }) => session.stageRequest !== null);
  const { getState, subscribe } = useCampusStore();
  const [mailbox] = useState(newMailbox);
  const actions = useActions();
  const [resuming] = useState(talkUnderWay);
  const [stage, setStage] = useState<StageModule | null>(null);
  const wanted = (asked || resuming) && stage === null;
  useEffect(() => {
    const post = (request: StageRequest | null): void => {
      if (request === null) return;
      if (mailbox.deliver === null) mailbox.waiting.push(request);
      else mailbox.deliver(request);
    };
    post(getState().session.stageRequest);
    return subscribe((state, before) => {
      if (state.session.stageRequest !== before.session.stageRequest) post(state.session.stageRequest);
    });
  }, [mailbox, getState, subscribe]);
  useEffect(() => {
    const order = resuming ? null : storyOfAddress();
    if (order !== null) actions.orderStage(order);
  }, [resuming, actions]);
  useEffect(() => {
    if (!wanted) return;
    const load = (): void => {
      fetchStage().then(setStage, (cause: unknown) =>
        reportMissing(actions, 'Talks could not be fetched', reasonOf(cause), load),
      );
    };
    load();
  }, [wanted, actions]);
  return stage === null ? null : <stage.Stage services={services} mailbox={mailbox} />;
}
