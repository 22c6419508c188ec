import './stage.css';
import './stage-parts.css';
import { type ReactElement, useEffect, useState } from 'react';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { createCrossFade } from './cross-fade.ts';
import type { StageServices } from './stage-services.ts';
import { StageSession } from './stage-session.ts';
import { StoryList } from './story-list.tsx';
import { keptTalk } from './talk-memory.ts';
import { TalkView } from './talk-view.tsx';
import { SessionContext, useScreen } from './use-session.ts';

/** Whether motion is wanted and somebody can see it. */
function maySeeMotion(): boolean {
  return !document.hidden && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Talks: the list of stories, the talk that is given, and the editor. */
export function Stage({ services }: { readonly services: StageServices }): ReactElement {
  const session = useStageSession(services);
  return (
    <SessionContext value={session}>
      <StageScreens services={services} />
    </SessionContext>
  );
}

function StageScreens({ services }: { readonly services: StageServices }): ReactElement | null {
  const { screen, story, pair } = useScreen();
  const talking = useCampus((state) => state.session.talk !== null);
  if (story !== null && talking) return <TalkView key={pair} story={story} pair={pair} services={services} />;
  if (screen === 'list') return <StoryList />;
  return null;
}

/** The session lives as long as the page; orders of the store reach it here. */
function useStageSession(services: StageServices): StageSession {
  const campus = useCampusStore();
  const [session] = useState(
    () => new StageSession(campus, { maySeeMotion, onSwitch: createCrossFade(services) }),
  );
  const request = useCampus((state) => state.session.stageRequest);
  useEffect(() => {
    if (request !== null) void session.take(request);
  }, [request, session]);
  useEffect(() => {
    const kept = keptTalk('tab');
    if (kept !== null) session.resume(kept);
  }, [session]);
  useEffect(() => {
    const canvas = document.getElementById('scene');
    const moved = (): void => session.cameraMoved();
    canvas?.addEventListener('cameramove', moved);
    return () => canvas?.removeEventListener('cameramove', moved);
  }, [session]);
  return session;
}
