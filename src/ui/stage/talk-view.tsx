import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import type { Story } from '../../story/story-types.ts';
import { useActions, useCampus } from '../use-campus.ts';
import { Callouts } from './callouts.tsx';
import { Controls } from './controls.tsx';
import { AudienceDoor } from './follow/audience-door.tsx';
import { GoTo } from './go-to.tsx';
import { Overview } from './overview.tsx';
import { PenBoard } from './pen-board.ts';
import { PenLayer } from './pen-layer.tsx';
import { SlideView } from './slide-view.tsx';
import { StageNote } from './stage-note.tsx';
import type { StageServices } from './stage-services.ts';
import { TalkEnd } from './talk-end.tsx';
import { useClockWatch } from './use-clock-watch.ts';
import { useDesks } from './use-desks.ts';
import { useIdlePointer } from './use-idle-pointer.ts';
import { useLook } from './use-look.ts';
import { useScreen, useSession } from './use-session.ts';
import { useSlideFrame } from './use-slide-frame.ts';
import { useSlidePictures } from './use-slide-pictures.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface TalkViewProps {
  readonly story: Story;
  readonly pair: string;
  readonly services: StageServices;
}

/** The page as the audience sees it while a talk is given. */
export function TalkView({ story, pair, services }: TalkViewProps): ReactElement | null {
  const session = useSession();
  const { setView } = useActions();
  const talk = useCampus((state) => state.session.talk);
  const panels = useCampus(({ view }) => !view.interfaceHidden);
  const [note, setNote] = useState({ text: '', serial: 0 });
  const say = useCallback((text: string) => setNote(({ serial }) => ({ text, serial: serial + 1 })), []);
  const pictures = useSlidePictures(story, services);
  const { following } = useScreen();
  const [audience, setAudience] = useState(false);
  const [board] = useState(() => new PenBoard());
  const { takePicture } = services;
  const desks = useDesks({ story, pair, picture: pictures.taken, takePicture, say, board });
  const keys = useMemo(
    () => ({
      say,
      notes: desks.open,
      clearInk: () => board.clear(),
      fullScreen: () => void toggleFullScreen(say),
    }),
    [say, desks.open, board],
  );
  useSkippedSaid(say);
  useTalkKeys(keys);
  useLook(talk?.look);
  useWakeLock();
  useClockWatch();
  useIdlePointer();
  useSlideFrame(!panels);
  if (talk === null) return null;
  const slide = story.slides[talk.slide];
  return (
    <section className="gc-stage" aria-label={`Talk: ${story.title}`} data-panels={panels}>
      {!panels && slide !== undefined && !talk.offScript && <Callouts story={story} slide={slide} />}
      {!panels && <SlideView story={story} index={talk.slide} step={talk.step} />}
      <p className="gc-offscreen" role="status">
        {`Slide ${talk.slide + 1} of ${talk.slideCount}: ${slide?.title ?? ''}`}
      </p>
      {talk.offScript && (
        <button type="button" className="gc-off-script" onClick={() => session.order({ kind: 'return' })}>
          Off script · R returns
        </button>
      )}
      {panels && (
        <button
          type="button"
          className="gc-off-script gc-panels-back"
          onClick={() => setView({ interfaceHidden: true })}
        >
          Back to the slide (H)
        </button>
      )}
      {!panels && following === null && (
        <Controls desks={desks} keys={keys} onAudience={() => setAudience(true)} />
      )}
      {audience && <AudienceDoor story={story} onClose={() => setAudience(false)} />}
      <PenLayer tool={talk.pen} board={board} live />
      {talk.over === 'overview' && <Overview story={story} pictures={pictures.addresses} />}
      {talk.over === 'go-to' && <GoTo story={story} say={say} />}
      {talk.over === 'end' && <TalkEnd story={story} />}
      {talk.curtain !== 'none' && <div className="gc-curtain" data-kind={talk.curtain} />}
      <StageNote note={note} />
    </section>
  );
}

/** Says once, quietly, that something was left out of the story; the presenter's window lists it. */
function useSkippedSaid(say: (text: string) => void): void {
  const { skipped } = useScreen();
  const [first] = useState(skipped.length);
  useEffect(() => {
    if (first > 0) say(`${first} left out of the story: the presenter window lists them`);
  }, [first, say]);
}

/** Full screen, or out of it. A browser that will not is said, and the talk goes on in the window. */
async function toggleFullScreen(say: (text: string) => void): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    say('This browser gives no full screen here; F11 may');
  }
}
