import type { CampusStore } from '../../../store/campus-store.ts';
import { NO_INSETS } from '../../../store/initial-state.ts';
import type { Slide, Story } from '../../../story/story-types.ts';
import { talkOf } from '../../../story/talk-steps.ts';
import { drawNotes, drawSlide } from '../film/draw-slide.ts';
import type { StageServices } from '../stage-services.ts';
import { TalkEngine } from '../talk-engine.ts';
import { WORDS_INSETS } from '../use-slide-frame.ts';
import { giveBack, visitorOf } from '../visitor.ts';
import { holdInsets } from './hold-insets.ts';
import type { PictureSize } from './picture-sizes.ts';

interface Shooting {
  readonly campus: CampusStore;
  readonly story: Story;
  readonly services: StageServices;
  readonly size: Pick<PictureSize, 'width' | 'height'>;
  /** What stands over the campus: all that the stage shows, or the notes at things alone. */
  readonly over: 'all' | 'notes' | 'nothing';
  /** Takes each picture before the next is drawn. */
  readonly onPicture: (picture: HTMLCanvasElement, slide: Slide, index: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Draws every slide of a story, its answer where it asks, and gives the visitor's campus back, whatever happens. */
export async function shootSlides(shooting: Shooting): Promise<void> {
  const { campus, story, services, size, over, onPicture, signal } = shooting;
  const visitor = visitorOf(campus);
  const giveBackInsets = holdInsets(campus, over === 'all' ? WORDS_INSETS : NO_INSETS);
  const begin = talkOf(story, 0, false, Date.now());
  const engine = new TalkEngine(campus, story, begin, {
    maySeeMotion: () => false,
    onSwitch: () => () => undefined,
  });
  try {
    for (const [index, slide] of story.slides.entries()) {
      signal.throwIfAborted();
      engine.order({ kind: 'go', slide: index });
      // Behind the plan of the slide, which the camera waits for to know where to stand.
      await services.atRest();
      signal.throwIfAborted();
      const picture = services.takePicture(size);
      const pen = over === 'nothing' ? null : picture.getContext('2d');
      if (pen !== null) (over === 'all' ? drawSlide : drawNotes)(pen, campus, story, index);
      await onPicture(picture, slide, index);
    }
  } finally {
    engine.stop();
    giveBackInsets();
    giveBack(campus, visitor);
  }
}
