import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf } from '../../store/report-missing.ts';
import type { StageOrder, StageOutcome, StageRequest, TalkAdopt, TalkOrder } from '../../store/talk-types.ts';
import { missingThings } from '../../story/missing-things.ts';
import type { Story } from '../../story/story-types.ts';
import { talkOf } from '../../story/talk-steps.ts';
import type { Broadcast, broadcastTalk } from './follow/broadcast-talk.ts';
import type { FollowState, FollowTalk } from './follow/follow-talk.ts';
import { forgetPairing, notePairing } from './follow/kept-pairing.ts';
import type { RoomLine } from './follow/live-room.ts';
import { type Refusal, refusalOf } from './follow/refusal.ts';
import { noSlide } from './no-slide.ts';
import { findStory } from './open-story.ts';
import { randomName } from './random-name.ts';
import { TalkEngine, type TalkSeams } from './talk-engine.ts';
import { forgetTalk, type KeptTalk, keepTalk } from './talk-memory.ts';
import { giveBack, type Visitor, visitorOf } from './visitor.ts';

type Problems = Extract<StageOutcome, { ok: true }>['skipped'];

interface HandedStory {
  readonly file: string;
  readonly story: Story;
  /** What was left out of it. */
  readonly problems: Problems;
}

/** What the stage shows beside the state of the talk. */
export interface StageScreen {
  readonly screen: 'none' | 'list' | 'editor' | 'take-away' | 'film';
  /** The story of the talk, if one is given. */
  readonly story: Story | null;
  /** What the windows of this talk know each other by. */
  readonly pair: string;
  /** What was left out of the story. */
  readonly skipped: Problems;
  /** What this browser does not give the talk, in words. */
  readonly lacks: readonly string[];
  /** A story file on its way into the editor, or that something is to be made of. */
  readonly handed: HandedStory | null;
  /** This window follows the talk of another. */
  readonly following: FollowState | null;
  /** This talk is told to a room, and where its audience finds it. */
  readonly telling: {
    readonly line: RoomLine;
    readonly address: string;
    readonly refusal: Refusal | null;
  } | null;
}

/** Where a story file that is dropped goes, and begins no talk. */
const TAKE_FILES: ReadonlySet<StageScreen['screen']> = new Set(['editor', 'take-away', 'film']);
const BUSY = {
  where: 'story',
  message: 'Pictures are being made: stop them, or wait for their end, and open it again',
};

/** Plans every campus of the story: behind the first slide, which waits for nothing. Milliseconds. */
const CHECK_AFTER_MS = 2500;
const NO_TALK: StageOutcome = { ok: false, problem: { where: 'talk', message: 'No talk is given' } };
const NOTHING_SKIPPED: StageOutcome = { ok: true, skipped: [] };

/** Everything the stage does, apart from how it looks. */
export class StageSession {
  readonly #campus: CampusStore;
  readonly #seams: TalkSeams;
  readonly #listeners = new Set<() => void>();
  #screen: StageScreen = {
    screen: 'none',
    story: null,
    pair: '',
    skipped: [],
    lacks: [],
    handed: null,
    following: null,
    telling: null,
  };
  #follow: FollowTalk | null = null;
  #broadcast: Broadcast | null = null;
  #engine: TalkEngine | null = null;
  #visitor: Visitor | null = null;
  #behind: StageScreen['screen'] = 'none';
  #makings = 0;
  #made: Promise<unknown> = Promise.resolve();

  constructor(campus: CampusStore, seams: TalkSeams) {
    this.#campus = campus;
    this.#seams = seams;
    campus.subscribe((state, before) => {
      if (state.session.talk !== before.session.talk) this.#keep();
    });
  }

  readonly read = (): StageScreen => this.#screen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly order = (order: TalkOrder): void => {
    if (this.#follow?.takes(order)) return;
    if (order.kind === 'leave') this.#leave();
    else this.#engine?.order(order);
  };

  /** Goes where the talk stands that is followed. */
  readonly adopt = (place: TalkAdopt): void => this.#engine?.order(place);

  /** With the code of the room a follower may ask the stage to turn. */
  readonly pairRemote = (code: string): void => this.#follow?.pair(code);

  /** Tells the talk to a room from now on. */
  readonly tell = (broadcast: typeof broadcastTalk, room: string, code: string): void => {
    this.#broadcast?.close();
    this.#change({ telling: { line: 'looking', address: '', refusal: null } });
    const patch = (given: Partial<NonNullable<StageScreen['telling']>>): void => {
      const { telling } = this.#screen;
      if (telling !== null) this.#change({ telling: { ...telling, ...given } });
    };
    this.#broadcast = broadcast(
      this.#campus,
      this,
      { room, code },
      (line, barredS) => {
        notePairing(line, { room, code });
        patch({ line, refusal: line === 'refused' ? refusalOf(barredS) : null });
      },
      (address) => patch({ address }),
    );
  };

  readonly cameraMoved = (): void => this.#engine?.cameraMoved();

  readonly show = (screen: StageScreen['screen']): void => this.#change({ screen, handed: null });

  /** Makes pictures or a film, one after the other: until the end the campus is theirs, also where nobody waits for it any more. */
  readonly making = <Made>(make: () => Promise<Made>): Promise<Made> => {
    this.#makings += 1;
    const made = this.#made.then(make).finally(() => {
      this.#makings -= 1;
    });
    this.#made = made.catch(() => undefined);
    return made;
  };

  /** The editor has the story that it was handed. */
  readonly takeHanded = (): void => this.#change({ handed: null });

  /** Tells the presenter what the talk has to do without, or that it has it again. */
  readonly lack = (message: string, lacking = true): void => {
    const { lacks } = this.#screen;
    if (lacks.includes(message) !== lacking)
      this.#change({ lacks: lacking ? [...lacks, message] : lacks.filter((each) => each !== message) });
  };

  /** Another window gives this very talk: this one goes on with its own, under a name of its own. */
  readonly part = (): void => {
    this.#endTelling();
    this.#change({ pair: randomName() });
    this.#keep();
  };

  /** Does what is asked from outside, and answers. */
  async take({ order, answer }: StageRequest): Promise<void> {
    try {
      const outcome = await this.#do(order);
      if (answer !== undefined) answer(outcome);
      else if (!outcome.ok) this.#tellNotOpened(outcome.problem);
    } catch (cause) {
      const message = `The story could not be opened: ${reasonOf(cause)}`;
      const problem = { where: 'story', message };
      if (answer !== undefined) answer({ ok: false, problem });
      else this.#tellNotOpened(problem, order);
    }
  }

  /** `again` is what may go better when it is asked once more. */
  #tellNotOpened(problem: Problems[number], again?: StageOrder): void {
    const { notify, orderStage } = this.#campus.actions;
    // Nobody reads or presses what stands behind an open dialog.
    if (this.#screen.screen === 'list') this.show('none');
    notify({
      tone: 'error',
      title: 'The story was not opened',
      problems: [problem],
      ...(again && { action: { label: 'Try again', run: () => orderStage(again) } }),
    });
  }

  /** Begins a talk of a story that is at hand. */
  begin(
    story: Story,
    slide: number,
    { playing = false, looping = false } = {},
    skipped: Problems = [],
  ): void {
    const talk = talkOf(story, slide, playing, Date.now(), looping);
    const visitor = this.#visitor ?? visitorOf(this.#campus);
    this.#run({ pair: randomName(), story, talk, visitor }, skipped);
  }

  resume(kept: KeptTalk): void {
    this.#run(kept, []);
  }

  async #do(order: StageOrder): Promise<StageOutcome> {
    if (order.kind === 'open') return this.#open(order);
    if (order.kind === 'list') this.show('list');
    else if (order.kind === 'edit') this.show('editor');
    else if (order.kind === 'follow') await this.#followRoom(order.room);
    else if (this.#engine === null) return NO_TALK;
    else {
      const missing = order.kind === 'go' ? noSlide(this.#screen.story, order.slide) : undefined;
      if (missing !== undefined) return { ok: false, problem: missing };
      this.order(order);
    }
    return NOTHING_SKIPPED;
  }

  async #open(asked: Extract<StageOrder, { kind: 'open' }>): Promise<StageOutcome> {
    const { story, problems } = await findStory(asked.story);
    const [first = { where: 'story', message: 'The story holds nothing' }] = problems;
    if (story === undefined) return { ok: false, problem: first };
    if (asked.file !== undefined && TAKE_FILES.has(this.#screen.screen)) {
      this.#change({ handed: { file: asked.file, story, problems } });
      return { ok: true, skipped: problems };
    }
    if (this.#makings > 0) return { ok: false, problem: BUSY };
    const slide = asked.slide ?? 0;
    const missing = noSlide(story, slide);
    const skipped = missing === undefined ? problems : [...problems, missing];
    this.begin(story, slide, asked, skipped);
    return { ok: true, skipped };
  }

  async #followRoom(room: string): Promise<void> {
    const { FollowTalk: Follow } = await import('./follow/follow-talk.ts');
    this.#follow?.close();
    this.#follow = new Follow(this.#campus, this, room, (following) => this.#change({ following }));
  }

  #run({ pair, story, talk, visitor }: KeptTalk, skipped: Problems): void {
    this.#engine?.stop();
    // Another talk in its place is a way to leave one.
    if (this.#engine !== null && this.#screen.pair !== pair) forgetTalk(this.#screen.pair);
    this.#visitor = visitor;
    // Whoever looks at a slide of the story they write goes on writing behind it.
    if (this.#screen.screen === 'editor') this.#behind = 'editor';
    this.#change({ screen: 'none', story, pair, skipped, lacks: [] });
    const history = { past: [], future: [] };
    this.#campus.actions.showState({ view: { interfaceHidden: true }, history });
    this.#engine = new TalkEngine(this.#campus, story, talk, this.#seams);
    setTimeout(() => {
      if (this.#screen.pair === pair)
        this.#change({ skipped: [...this.#screen.skipped, ...missingThings(story)] });
    }, CHECK_AFTER_MS);
  }

  /** A room hears one window. */
  #endTelling(): void {
    this.#broadcast?.close();
    this.#broadcast = null;
    forgetPairing();
    this.#change({ telling: null });
  }

  #leave(): void {
    this.#engine?.stop();
    this.#engine = null;
    this.#follow?.close();
    this.#follow = null;
    this.#endTelling();
    forgetTalk(this.#screen.pair);
    if (this.#visitor !== null) giveBack(this.#campus, this.#visitor);
    this.#visitor = null;
    this.#change({
      screen: this.#behind,
      story: null,
      pair: '',
      skipped: [],
      lacks: [],
      following: null,
    });
    this.#behind = 'none';
  }

  #keep(): void {
    const { talk } = this.#campus.getState().session;
    const { story, pair } = this.#screen;
    if (story === null || this.#visitor === null || talk === null) return;
    const kept = keepTalk({ pair, story, talk, visitor: this.#visitor });
    this.lack('This browser keeps nothing more: after a reload the talk has to be opened again', !kept);
  }

  #change(patch: Partial<StageScreen>): void {
    this.#screen = { ...this.#screen, ...patch };
    for (const listener of this.#listeners) listener();
  }
}
