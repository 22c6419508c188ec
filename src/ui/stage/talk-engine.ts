import { inputKeyOf } from '../../params/parse.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { CameraPose, CampusState } from '../../store/store-types.ts';
import type { TalkOrder, TalkState, TalkTurned } from '../../store/talk-types.ts';
import { readView } from '../../store/view-parts.ts';
import { shownSlide, stepsOf } from '../../story/slide-state.ts';
import { SLIDE_VIEW_KEYS, wholeView } from '../../story/story-format.ts';
import type { Slide, Story } from '../../story/story-types.ts';
import { talkAfter } from '../../story/talk-steps.ts';
import { isOtherLook, isSwitched } from '../../story/tween.ts';
import {
  createTalkMotion,
  isBetween,
  LEAD_MS,
  PAGE_FRAMES,
  type Shown,
  shownOf,
  type TalkFrames,
  type TalkMotion,
} from './talk-motion.ts';
import { isTurn, turnCampus } from './turn-campus.ts';
import { createViaFlight, type ViaFlight } from './via-flight.ts';

/** How long numbers take to their new values where a slide does not say, seconds. */
const TWEEN_S = 1.8;
/** How long an audience waits for a new campus, milliseconds. */
const PLAN_WAIT_MS = 1500;
/** And for another choice of the same one, whose picture has to move within a tenth of a second, milliseconds. */
const CHOICE_WAIT_MS = 60;
/** How long a camera path takes from one key pose to the next where a slide does not say, seconds. */
const STRETCH_S = 3;
/** Nobody has touched a booth for so long: it goes on, milliseconds. */
const LET_GO_MS = 45_000;

export interface TalkSeams {
  readonly frames?: TalkFrames;
  /** Motion is wanted and can be seen. */
  readonly maySeeMotion: () => boolean;
  /** A new campus that is not there by then is flown over as it comes, milliseconds. */
  readonly planWaitMs?: number;
  /** Another campus, choice or lens is about to replace what is on screen at once: that may lie over it, and fades once it is let go of. */
  readonly onSwitch: () => LetGo;
}

/** What lies over the picture fades from now on. */
export type LetGo = () => void;

/** Gives a talk on a campus: every slide is a state of the campus, and only this writes it. */
export class TalkEngine {
  readonly #campus: CampusStore;
  readonly #story: Story;
  readonly #seams: TalkSeams;
  readonly #planWaitMs: number;
  readonly #motion: TalkMotion;
  readonly #via: ViaFlight;
  readonly #unsubscribe: () => void;
  /** What changes now is written here, not by a hand. */
  #own = false;
  /** The view is that of a speaker off the script. */
  #turned = false;
  /** The campus as the talk has written or seen it last. */
  #known: CampusState;
  /** Where the camera was sent last; undefined where it may have been moved since. */
  #framed: Slide['camera'] | undefined;
  #stopWaiting = (): void => undefined;
  #advance: ReturnType<typeof setTimeout> | undefined;

  /** Begins, or goes on with, a talk at the state it is in. */
  constructor(campus: CampusStore, story: Story, begin: TalkState, seams: TalkSeams) {
    this.#campus = campus;
    this.#known = campus.getState();
    this.#story = story;
    this.#seams = seams;
    this.#planWaitMs = seams.planWaitMs ?? PLAN_WAIT_MS;
    const frames = seams.frames ?? PAGE_FRAMES;
    this.#motion = createTalkMotion((shown) => this.#showOnTheWay(shown), frames);
    this.#via = createViaFlight((pose) => campus.actions.flyTo(pose, { instant: true }), frames);
    this.#unsubscribe = campus.subscribe((state) => this.#watch(state));
    this.#tell(begin);
    this.#present(begin);
  }

  order(asked: TalkOrder): void {
    const before = this.#campus.getState().session.talk;
    if (before === null) return;
    if (isTurn(asked)) {
      this.#framed = undefined;
      const letGo = asked.kind === 'turn-lens' ? this.#fadeTo({ lens: asked.lens }) : undefined;
      turnCampus(this.#campus, asked);
      letGo?.();
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
    const unturned = asked.kind === 'adopt' && this.#turned && asked.turned === null;
    if (moved || returned || unturned) this.#present(talk);
    else if (talk.playing !== before.playing || asked.kind === 'off-script') this.#planAdvance(talk);
    if (asked.kind === 'adopt' && asked.turned !== null) this.#turn(asked.turned);
  }

  /** As the speaker who is followed has turned it; this window stays on its script. */
  #turn(turned: NonNullable<TalkTurned>): void {
    this.#motion.finish();
    const letGo = this.#fadeTo({ lens: turned.lens });
    this.#show({ view: readView(turned, 'url').view });
    letGo?.();
    this.#turned = true;
  }

  /** A lens that is turned from elsewhere fades as one of the script does; what is no lens fades nothing. */
  #fadeTo(look: { readonly lens: string }): LetGo | undefined {
    const { view } = this.#campus.getState();
    const fades = this.#seams.maySeeMotion() && isOtherLook(view, readView(look, 'url').view);
    return fades ? this.#seams.onSwitch() : undefined;
  }

  /** Someone moved the camera. */
  cameraMoved(): void {
    this.#framed = undefined;
    this.#via.stop();
    this.#motion.finish();
    this.order({ kind: 'off-script' });
  }

  stop(): void {
    this.#unsubscribe();
    this.#stopWaiting();
    clearTimeout(this.#advance);
    this.#via.stop();
    this.#motion.stop();
  }

  #show(state: Parameters<CampusStore['actions']['showState']>[0]): void {
    this.#own = true;
    this.#campus.actions.showState(state);
    this.#own = false;
    this.#known = this.#campus.getState();
  }

  /** A moment between two slides; what has nothing between, as one rack and another, fades. */
  #showOnTheWay(shown: Shown): void {
    const switched = isSwitched(this.#known.params.values, shown.params.values);
    const letGo = switched ? this.#seams.onSwitch() : undefined;
    this.#show(shown);
    if (letGo !== undefined) this.#onceDrawn(letGo, CHOICE_WAIT_MS);
  }

  /**
   * Once a campus that was shown from now on is planned; a late plan of one before is none of them. Never called off: what
   * lies over the picture would stay there.
   */
  #onceDrawn(letGo: LetGo, mostMs: number): void {
    const { run, params } = this.#campus.getState();
    const { planVersion } = run;
    const keys = new Set([inputKeyOf(params.values, params.siteEdits)]);
    const go = (): void => {
      clearTimeout(timer);
      unsubscribe();
      letGo();
    };
    const timer = setTimeout(go, mostMs);
    const unsubscribe = this.#campus.subscribe((now, before) => {
      if (now.params !== before.params) keys.add(inputKeyOf(now.params.values, now.params.siteEdits));
      const { planVersion: version, plan } = now.run;
      if (version !== planVersion && plan !== null && keys.has(plan.inputKey)) go();
    });
  }

  /**
   * A knob or a view that someone else changes has left the script. Held against what is known here, not against the state
   * before: an order that comes through the store is carried out while others still hear of it.
   */
  #watch(state: CampusState): void {
    if (this.#own) return;
    const before = this.#known;
    this.#known = state;
    if (state.session.talk === null) return;
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
    const { solarHour, dayOfYear, ...atOnce } = wholeView(slide.view);
    const goal: Shown = { params: shownOf(campusOf).params, view: { solarHour, dayOfYear } };
    const begin = from ?? { params, view };
    this.#motion.stop();
    this.#turned = false;
    const { kind, seconds } = slide.transition;
    const cut = kind === 'cut' || seconds === 0 || !this.#seams.maySeeMotion();
    const otherCampus = begin.params.presetId !== goal.params.presetId;
    const otherLook = !cut && isOtherLook(view, atOnce);
    // Before anything of the next slide is in the picture that lies over it.
    const letGo = otherCampus || otherLook ? this.#seams.onSwitch() : undefined;
    if (from !== undefined) this.#show(from);
    this.#show({ view: atOnce });
    this.#campus.actions.select(slide.selection ?? null);
    if (otherCampus || cut) this.#goAcross(slide, begin, goal, cut);
    else this.#goWithin(slide, begin, goal);
    if (letGo !== undefined && otherCampus) this.#onceDrawn(letGo, this.#planWaitMs);
    else letGo?.();
    this.#planAdvance(talk);
  }

  /** Camera, sun and numbers of one campus in motion. Where the camera stands, nothing waits for it. */
  #goWithin(slide: Slide, from: Shown, goal: Shown): void {
    const stands = JSON.stringify(this.#framed) === JSON.stringify(slide.camera);
    this.#stopWaiting();
    this.#via.stop();
    this.#fly(slide, false);
    if (stands && !isBetween(from, goal)) this.#showOnTheWay(goal);
    else this.#motion.start(from, goal, slide.transition.seconds ?? TWEEN_S, stands ? 0 : LEAD_MS);
  }

  /** To another campus, or all at once. */
  #goAcross(slide: Slide, from: Shown, goal: Shown, cut: boolean): void {
    this.#stopWaiting();
    this.#via.stop();
    this.#show(cut ? goal : { params: goal.params });
    this.#whenPlanned(goal, () => this.#fly(slide, cut));
    if (!cut) this.#motion.start({ params: goal.params, view: from.view }, goal, TWEEN_S, LEAD_MS);
  }

  #fly({ camera, transition }: Slide, instant: boolean): void {
    this.#framed = camera;
    const how = { instant, pathS: transition.seconds ?? null };
    const { flyTo } = this.#campus.actions;
    if (camera.kind === 'home') flyTo('home', how);
    else if (camera.kind === 'thing') flyTo(camera.at, { ...how, angle: camera.angle });
    else if (camera.via !== undefined && !instant) this.#flyVia(camera, camera.via, transition.seconds);
    else flyTo({ position: camera.position, target: camera.target }, how);
  }

  /** Along key poses, from wherever the picture stands. */
  #flyVia({ position, target }: CameraPose, via: readonly CameraPose[], seconds?: number): void {
    const now = structuredClone(this.#campus.frameClock.pose);
    this.#via.start([now, ...via, { position, target }], seconds ?? STRETCH_S * (via.length + 1));
  }

  /** Once the campus of the slide is planned, a thing of it stands where it will be. */
  #whenPlanned({ params }: Shown, then: () => void): void {
    const key = inputKeyOf(params.values, params.siteEdits);
    const isPlanned = (): boolean => this.#campus.getState().run.plan?.inputKey === key;
    const go = (): void => {
      this.#stopWaiting();
      then();
    };
    const timer = setTimeout(go, this.#planWaitMs);
    const unsubscribe = this.#campus.subscribe(() => {
      if (isPlanned()) go();
    });
    this.#stopWaiting = () => {
      clearTimeout(timer);
      unsubscribe();
    };
    if (isPlanned()) go();
  }

  /** What comes by itself: the next step of a talk that plays, or the script again where visitors have let go of a booth. */
  #planAdvance({ playing, looping, offScript, slide: index }: TalkState): void {
    clearTimeout(this.#advance);
    const slide = this.#story.slides[index];
    if (slide === undefined) return;
    const after = (ms: number, kind: 'next' | 'return'): void => {
      this.#advance = setTimeout(() => this.order({ kind }), ms);
    };
    if (offScript && looping) after(LET_GO_MS, 'return');
    else if (playing) after((1000 * slide.seconds) / stepsOf(slide), 'next');
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
