import type { CampusStore } from '../../../store/campus-store.ts';
import { NO_INSETS } from '../../../store/initial-state.ts';
import type { Story } from '../../../story/story-types.ts';
import { talkOf } from '../../../story/talk-steps.ts';
import type { StageServices } from '../stage-services.ts';
import { fileName } from '../take-away/picture-sizes.ts';
import { TalkEngine } from '../talk-engine.ts';
import type { TalkFrames } from '../talk-motion.ts';
import { WORDS_INSETS } from '../use-slide-frame.ts';
import type { PlacedNotes } from './draw-callouts.ts';
import { drawSlide } from './draw-slide.ts';
import { type FilmSource, whenPlanned } from './film-source.ts';

/** Share of a slide's time in which it comes; then it stands. */
const CHANGE_SHARE = 0.6;
/** How long one campus fades into another, milliseconds. */
const FADE_MS = 600;
/** A film waits for every campus, milliseconds. */
const PLAN_WAIT_MS = 600_000;

interface StoryFilmParts {
  readonly campus: CampusStore;
  readonly services: StageServices;
  readonly story: Story;
  /** The slide, from 0, that stands when the film begins. */
  readonly from: number;
  /** The slides that come, one after the other. */
  readonly shown: readonly number[];
  readonly secondsEach: number;
  /** Words, numbers and notes at things stand over the campus. */
  readonly words: boolean;
  readonly size: { readonly width: number; readonly height: number };
}

/** Frames that go by the time of the film. */
class FilmFrames implements TalkFrames {
  #ms = 0;
  #due = new Set<() => void>();

  readonly nowMs = (): number => this.#ms;

  readonly request = (callback: () => void): (() => void) => {
    this.#due.add(callback);
    return () => this.#due.delete(callback);
  };

  moveTo(ms: number): void {
    this.#ms = ms;
    const due = [...this.#due];
    this.#due.clear();
    for (const callback of due) callback();
  }
}

/** Each change takes its share of the film at most, whatever a speaker would take: it has come before the next one does. */
function paced(story: Story, secondsEach: number): Story {
  const most = CHANGE_SHARE * secondsEach;
  const slides = story.slides.map((slide) => ({
    ...slide,
    transition: { ...slide.transition, seconds: Math.min(most, slide.transition.seconds ?? most) },
  }));
  return { ...story, slides };
}

/** Slides of a story as they come one after the other, without anybody pressing a key. */
export function storyFilm(parts: StoryFilmParts): FilmSource {
  const { campus, services, from, shown, secondsEach, size } = parts;
  const story = paced(parts.story, secondsEach);
  const frames = new FilmFrames();
  let engine: TalkEngine | null = null;
  let moving = false;
  let at = -1;
  let notes: { readonly slide: number; readonly placed: PlacedNotes } | null = null;
  let fading: { readonly picture: HTMLCanvasElement; readonly sinceMs: number } | null = null;
  const go = (slide: number): void => engine?.order({ kind: 'go', slide });
  const onSwitch = () => {
    if (moving) fading = { picture: services.pictureAtTime(size), sinceMs: frames.nowMs() };
    return () => undefined;
  };
  return {
    name: fileName(story.id),
    seconds: shown.length * secondsEach,
    insets: parts.words ? WORDS_INSETS : NO_INSETS,
    begin: () => {
      engine = new TalkEngine(campus, story, talkOf(story, from, false, Date.now()), {
        frames,
        planWaitMs: PLAN_WAIT_MS,
        maySeeMotion: () => moving,
        onSwitch,
      });
      // At once behind what it asks.
      go(from);
    },
    at: async (ms) => {
      frames.moveTo(ms);
      const wanted = Math.min(shown.length - 1, Math.floor(ms / (1000 * secondsEach)));
      const slide = shown[wanted];
      if (wanted !== at && slide !== undefined) {
        at = wanted;
        moving = true;
        go(slide);
      }
      await whenPlanned(campus);
    },
    dress: (picture, ms) => {
      const pen = picture.getContext('2d');
      if (pen === null) return;
      const share = fading === null ? 1 : (ms - fading.sinceMs) / FADE_MS;
      if (fading !== null && share < 1) {
        pen.globalAlpha = 1 - share;
        pen.drawImage(fading.picture, 0, 0);
        pen.globalAlpha = 1;
      } else fading = null;
      const slide = campus.getState().session.talk?.slide;
      if (!parts.words || slide === undefined) return;
      // On the way notes keep the side of their things that they had.
      const before = notes?.slide === slide ? notes.placed : undefined;
      notes = { slide, placed: drawSlide(pen, campus, story, slide, before) };
    },
    end: () => {
      engine?.stop();
      engine = null;
    },
  };
}
