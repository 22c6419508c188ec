import type { CampusStore } from '../../../store/campus-store.ts';
import type { TalkOrder, TalkTurned } from '../../../store/talk-types.ts';
import {
  type FollowRole,
  readSharedPlace,
  readSharedStory,
  remoteOrderOf,
  remoteOrderText,
  type SharedPlace,
} from './follow-protocol.ts';
import { enterRoom, type LiveRoom, type RoomLine } from './live-room.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import type { TalkHand } from './talk-hand.ts';

/** What a follower's window shows of its room. */
export interface FollowState {
  readonly line: RoomLine;
  readonly role: FollowRole;
  /** Of the slide shown; a remote alone hears them. */
  readonly notes: string;
  /** The speaker has left the script: a remote may lead back. */
  readonly turned: boolean;
  /** What came of the code that was given here last, where it did not let this window in. */
  readonly refusal: Refusal | null;
}

/** Orders that turn pages or the campus: those of the speaker alone. */
const OF_SPEAKER: readonly TalkOrder['kind'][] = [
  'next',
  'previous',
  'first',
  'last',
  'go',
  'black',
  'white',
  'replay',
  'play',
  'turn-lens',
  'turn-hour',
  'turn-knob',
];

/** A window that goes where the speaker goes. Nothing of it reaches the stage but what a remote asks. */
export class FollowTalk {
  readonly #campus: CampusStore;
  readonly #session: TalkHand;
  readonly #room: string;
  readonly #onState: (state: FollowState) => void;
  readonly #stop: () => void;
  #live: LiveRoom;
  #state: FollowState = { line: 'looking', role: 'follower', notes: '', turned: false, refusal: null };
  #story = '';
  #place: SharedPlace | null = null;
  /** What of the speaker's view is shown here. */
  #turned: TalkTurned = null;

  constructor(campus: CampusStore, session: TalkHand, room: string, onState: (state: FollowState) => void) {
    this.#campus = campus;
    this.#session = session;
    this.#room = room;
    this.#onState = onState;
    this.#live = this.#enter('follower', '');
    this.#stop = campus.subscribe((state, before) => {
      // Who comes back from looking around stands where the speaker is by now.
      if (before.session.talk?.offScript !== true || state.session.talk?.offScript !== false) return;
      this.#turned = null;
      this.#adopt();
    });
  }

  /** With the code of the room this window may ask the stage to turn. */
  pair(code: string): void {
    this.#live.close();
    this.#change({ refusal: null });
    this.#live = this.#enter('remote', code);
  }

  /** Whether an order of this window is none for its own talk: of what is the speaker's, a remote asks what it may. */
  takes(order: TalkOrder): boolean {
    const { role, line, turned } = this.#state;
    const drives = role === 'remote' && line === 'there';
    const { talk } = this.#campus.getState().session;
    // Who looks around comes back alone; else a remote leads everybody back, and nobody comes back without the speaker.
    const leadsBack = order.kind === 'return' && turned && talk?.offScript === false;
    // Whose picture is covered the speaker alone says: here nothing is drawn aside.
    if (order.kind === 'close' && talk?.over === 'none' && talk.pen === 'none') return true;
    if (!leadsBack && !OF_SPEAKER.includes(order.kind)) return false;
    const asked = remoteOrderOf(order);
    if (drives && asked !== null) this.#live.say(remoteOrderText(asked));
    return true;
  }

  close(): void {
    this.#stop();
    this.#live.close();
  }

  #enter(role: FollowRole, code: string): LiveRoom {
    this.#change({ role, line: 'looking', notes: '' });
    const live = enterRoom(
      this.#room,
      { role, code },
      {
        onLine: (line, barredS) => {
          this.#change({ line });
          if (line === 'refused' && role === 'remote') this.#followAgain(refusalOf(barredS));
          if (line === 'there' && role === 'remote') live.say('remote');
        },
        onShared: (read) => this.#hear(read),
        onSaid: (text) => {
          if (text.startsWith('notes:')) this.#change({ notes: text.slice(6) });
        },
      },
    );
    return live;
  }

  /** A wrong code drives nothing, and costs nobody the talk. */
  #followAgain(refusal: Refusal): void {
    this.#live.close();
    this.#live = this.#enter('follower', '');
    this.#change({ refusal });
  }

  #hear(read: (key: string) => unknown): void {
    const raw = read('story');
    this.#place = readSharedPlace(read('place'));
    this.#change({ turned: this.#place?.turned != null });
    if (typeof raw === 'string' && raw !== this.#story) {
      this.#story = raw;
      const story = readSharedStory(raw);
      this.#turned = null;
      if (story !== null) this.#session.begin(story, this.#place?.slide ?? 0);
    }
    this.#adopt();
  }

  #adopt(): void {
    const { talk } = this.#campus.getState().session;
    const place = this.#place;
    if (talk === null || place === null || talk.offScript) return;
    const told = JSON.stringify([talk.slide, talk.step, talk.curtain, this.#turned]);
    const { slide, step, curtain, turned } = place;
    if (told === JSON.stringify([slide, step, curtain, turned])) return;
    this.#turned = turned;
    this.#session.adopt({ kind: 'adopt', ...place });
  }

  #change(patch: Partial<FollowState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#onState(this.#state);
  }
}
