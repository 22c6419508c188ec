import './stage.css';
import './stage-parts.css';
import './stage-pen.css';
import './follow/follow.css';
import { type ReactElement, useEffect, useState } from 'react';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { createCrossFade } from './cross-fade.ts';
import { Editor } from './editor/editor.tsx';
import { FilmPanel } from './film/film-panel.tsx';
import { FollowBar } from './follow/follow-bar.tsx';
import { tellAgain } from './follow/tell-again.ts';
import type { StageMailbox } from './stage-mailbox.ts';
import type { StageServices } from './stage-services.ts';
import { StageSession } from './stage-session.ts';
import { StoryList } from './story-list.tsx';
import { TakeAwayCard } from './take-away/take-away-card.tsx';
import { keptTalk } from './talk-memory.ts';
import { TalkView } from './talk-view.tsx';
import { SessionContext, useScreen } from './use-session.ts';

/** Whether motion is wanted and somebody can see it. */
function maySeeMotion(): boolean {
  return !document.hidden && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

interface StageProps {
  readonly services: StageServices;
  readonly mailbox: StageMailbox;
}

/** Talks: the list of stories, the talk that is given, and the editor. */
export function Stage({ services, mailbox }: StageProps): ReactElement {
  const session = useStageSession(services, mailbox);
  return (
    <SessionContext value={session}>
      <StageScreens services={services} />
      <FollowBar />
    </SessionContext>
  );
}

function StageScreens({ services }: { readonly services: StageServices }): ReactElement | null {
  const { screen, story, pair } = useScreen();
  const talking = useCampus((state) => state.session.talk !== null);
  if (story !== null && talking) return <TalkView key={pair} story={story} pair={pair} services={services} />;
  if (screen === 'list') return <StoryList />;
  if (screen === 'editor') return <Editor services={services} />;
  if (screen === 'take-away') return <TakeAwayCard services={services} />;
  if (screen === 'film') return <FilmPanel services={services} />;
  return null;
}

/** The session lives as long as the page; orders of the store reach it here. */
function useStageSession(services: StageServices, mailbox: StageMailbox): StageSession {
  const campus = useCampusStore();
  const [session] = useState(
    () => new StageSession(campus, { maySeeMotion, onSwitch: createCrossFade(services) }),
  );
  useEffect(() => {
    const kept = keptTalk('tab');
    if (kept === null) return;
    session.resume(kept);
    void tellAgain(session);
  }, [session]);
  useEffect(() => {
    mailbox.deliver = (request) => void session.take(request);
    for (const request of mailbox.waiting.splice(0)) mailbox.deliver(request);
    return () => {
      mailbox.deliver = null;
    };
  }, [session, mailbox]);
  useEffect(() => {
    const canvas = document.getElementById('scene');
    const moved = (): void => session.cameraMoved();
    canvas?.addEventListener('cameramove', moved);
    return () => canvas?.removeEventListener('cameramove', moved);
  }, [session]);
  return session;
}
