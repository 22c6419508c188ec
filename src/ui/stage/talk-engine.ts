import { inputKeyOf } from '../../params/parse.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { CampusState } from '../../store/store-types.ts';
import type { TalkOrder, TalkState } from '../../store/talk-types.ts';
import { inputOf, shownSlide } from '../../story/slide-state.ts';
import { SLIDE_VIEW_KEYS, wholeView } from '../../story/story-format.ts';
import type { Slide, Story } from '../../story/story-types.ts';
import { talkAfter } from '../../story/talk-steps.ts';
import {
  createTalkMotion,
  PAGE_FRAMES,
  type Shown,
  type TalkFrames,
  type TalkMotion,
} from './talk-motion.ts';
import { isTurn, turnCampus } from './turn-campus.ts';

/** How long numbers take to their new values where a slide does not say, seconds. */
const TWEEN_S = 1.8;
/** How long an audience waits for a new campus, milliseconds. */
const PLAN_WAIT_MS = 1500;

export interface TalkSeams {
  readonly frames?: TalkFrames;
  /** Motion is wanted and can be seen. */
  readonly maySeeMotion: () => boolean;
  /** A new campus that is not there by then is flown over as it comes, milliseconds. */
  readonly planWaitMs?: number;
  /** Another campus is about to replace the one on screen at once: what is there may fade. */
  readonly onSwitch: () => void;
}

function shownOf(slide: Slide): Shown {
  const { solarHour, dayOfYear } = wholeView(slide.view);
  return { params: { presetId: slide.preset, ...inputOf(slide) }, view: { solarHour, dayOfYear } };
}

/** Gives a talk on a campus: every slide is a state of the campus, and only this writes it. */
export class TalkEngine {
  readonly #campus: CampusStore;
  readonly #story: Story;
  readonly #seams: TalkSeams;
  readonly #motion: TalkMotion;
  readonly #unsubscribe: () => void;
  /** What changes now is written here, not by a hand. */
  #own = false;
  /** The campus as the talk has written or seen it last. */
  #known: CampusState;
  #stopWaiting = (): void => undefined;
  #advance: ReturnType<typeof setTimeout> | undefined;

  /** Begins, or goes on with, a talk at the state it is in. */
  constructor(campus: CampusStore, story: Story, begin: TalkState, seams: TalkSeams) {
    this.#campus = campus;
    this.#known = campus.getState();
    this.#story = story;
    this.#seams = seams;
    this.#motion = createTalkMotion((shown) => this.#show(shown), seams.frames ?? PAGE_FRAMES);
    this.#unsubscribe = campus.subscribe((state) => this.#watch(state));
    this.#tell(begin);
    this.#present(begin);
  }

  order(asked: TalkOrder): void {
    const before = this.#campus.getState().session.talk;
    if (before === null) return;
    if (isTurn(asked)) {
      turnCampus(this.#campus, asked);
      return;
    }
    const talk = talkAfter(before, asked, this.#story, Date.now());
    if (asked.kind === 'replay') {
      this.#replay({ ...talk, offScript: false });
      return;
    }
    const moved = talk.slide !== before.slide || talk.step !== before.step;
    if (talk !== before) this.#tell(talk);
    const returned = asked.kind === 'return' || (before.offScript && !talk.offScript);
    if (moved || returned) this.#present(talk);
    else if (talk.playing !== before.playing) this.#planAdvance(talk);
  }

  /** Someone moved the camera. */
  cameraMoved(): void {
    this.#motion.finish();
    this.order({ kind: 'off-script' });
  }

  stop(): void {
    this.#unsubscribe();
    this.#stopWaiting();
    clearTimeout(this.#advance);
    this.#motion.stop();
  }

  #show(state: Parameters<CampusStore['actions']['showState']>[0]): void {
    this.#own = true;
    this.#campus.actions.showState(state);
    this.#own = false;
    this.#known = this.#campus.getState();
  }

  /**
   * A knob or a view that someone else changes has left the script. Held against what is known here, not against the state
   * before: an order that comes through the store is carried out while others still hear of it.
   */
  #watch(state: CampusState): void {
    if (this.#own) return;
    const before = this.#known;
    this.#known = state;
    if (state.session.talk === null || state.session.talk.offScript) return;
    const touched =
      state.params !== before.params || SLIDE_VIEW_KEYS.some((key) => state.view[key] !== before.view[key]);
    if (!touched) return;
    this.#motion.stop();
    this.order({ kind: 'off-script' });
  }

  #tell(talk: TalkState): void {
    const { anchored: before } = this.#campus.getState().session;
    const ids = this.#story.slides[talk.slide]?.callouts.map(({ at }) => at) ?? [];
    const anchored = [...new Set(ids)];
    this.#campus.actions.setTalk(talk, anchored.join() === before.join() ? before : anchored);
  }

  #present(talk: TalkState, from?: Shown): void {
    const slide = this.#story.slides[talk.slide];
    const campusOf = shownSlide(this.#story, talk.slide, talk.step);
    if (slide === undefined || campusOf === undefined) return;
    const { params, view } = this.#campus.getState();
    const { lens, roofs, solarHour, dayOfYear } = wholeView(slide.view);
    const goal: Shown = { params: shownOf(campusOf).params, view: { solarHour, dayOfYear } };
    this.#motion.stop();
    if (from !== undefined) this.#show(from);
    this.#show({ view: { lens, roofs } });
    this.#campus.actions.select(slide.selection ?? null);
    this.#go(slide, from ?? { params, view }, goal);
    this.#planAdvance(talk);
  }

  /** From one state to another: camera, sun and numbers in motion, or all at once. */
  #go(slide: Slide, from: Shown, goal: Shown): void {
    const { kind, seconds } = slide.transition;
    const cut = kind === 'cut' || seconds === 0 || !this.#seams.maySeeMotion();
    const otherCampus = from.params.presetId !== goal.params.presetId;
    this.#stopWaiting();
    if (!cut && !otherCampus) {
      this.#fly(slide, false);
      this.#motion.start(from, goal, seconds ?? TWEEN_S);
      return;
    }
    if (otherCampus) this.#seams.onSwitch();
    this.#show(cut ? goal : { params: goal.params });
    this.#whenPlanned(goal, () => this.#fly(slide, cut));
    if (!cut) this.#motion.start({ params: goal.params, view: from.view }, goal, TWEEN_S);
  }

  #fly({ camera, transition }: Slide, instant: boolean): void {
    const how = { instant, pathS: transition.seconds ?? null };
    const { flyTo } = this.#campus.actions;
    if (camera.kind === 'home') flyTo('home', how);
    else if (camera.kind === 'thing') flyTo(camera.at, { ...how, angle: camera.angle });
    else flyTo({ position: camera.position, target: camera.target }, how);
  }

  /** Once the campus of the slide is planned, a thing of it stands where it will be. */
  #whenPlanned({ params }: Shown, then: () => void): void {
    const key = inputKeyOf(params.values, params.siteEdits);
    const isPlanned = (): boolean => this.#campus.getState().run.plan?.inputKey === key;
    const go = (): void => {
      this.#stopWaiting();
      then();
    };
    const timer = setTimeout(go, this.#seams.planWaitMs ?? PLAN_WAIT_MS);
    const unsubscribe = this.#campus.subscribe(() => {
      if (isPlanned()) go();
    });
    this.#stopWaiting = () => {
      clearTimeout(timer);
      unsubscribe();
    };
    if (isPlanned()) go();
  }

  #planAdvance({ playing, slide }: TalkState): void {
    clearTimeout(this.#advance);
    const seconds = this.#story.slides[slide]?.seconds;
    if (playing && seconds !== undefined)
      this.#advance = setTimeout(() => this.order({ kind: 'next' }), 1000 * seconds);
  }

  /** The last change once more: from the campus of the step before to that of this one. */
  #replay(talk: TalkState): void {
    const [slide, step] = talk.step > 0 ? [talk.slide, talk.step - 1] : [talk.slide - 1, 1];
    const earlier = shownSlide(this.#story, slide, step);
    if (earlier === undefined) return;
    this.#tell(talk);
    this.#present(talk, shownOf(earlier));
  }
}
