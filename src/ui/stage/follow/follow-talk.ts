import type { CampusStore } from '../../../store/campus-store.ts';
import {
  type FollowRole,
  type RemoteOrder,
  readSharedPlace,
  readSharedStory,
  type SharedPlace,
} from './follow-protocol.ts';
import { enterRoom, type LiveRoom, type RoomLine } from './live-room.ts';
import type { TalkHand } from './talk-hand.ts';

/** What a follower's window shows of its room. */
export interface FollowState {
  readonly line: RoomLine;
  readonly role: FollowRole;
  /** Of the slide shown; a remote alone hears them. */
  readonly notes: string;
}

/** A window that goes where the speaker goes. Nothing of it reaches the stage but what a remote asks. */
export class FollowTalk {
  readonly #campus: CampusStore;
  readonly #session: TalkHand;
  readonly #room: string;
  readonly #onState: (state: FollowState) => void;
  readonly #stop: () => void;
  #live: LiveRoom;
  #state: FollowState = { line: 'looking', role: 'follower', notes: '' };
  #story = '';
  #place: SharedPlace | null = null;

  constructor(campus: CampusStore, session: TalkHand, room: string, onState: (state: FollowState) => void) {
    this.#campus = campus;
    this.#session = session;
    this.#room = room;
    this.#onState = onState;
    this.#live = this.#enter('follower', '');
    this.#stop = campus.subscribe((state, before) => {
      // Who comes back from looking around stands where the speaker is by now.
      if (before.session.talk?.offScript === true && state.session.talk?.offScript === false) this.#adopt();
    });
  }

  /** With the code of the room this window may ask the stage to turn. */
  pair(code: string): void {
    this.#live.close();
    this.#live = this.#enter('remote', code);
  }

  ask(order: RemoteOrder): void {
    if (this.#state.role === 'remote' && this.#state.line === 'there') this.#live.say(order);
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
        onLine: (line) => {
          this.#change({ line });
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

  #hear(read: (key: string) => unknown): void {
    const raw = read('story');
    this.#place = readSharedPlace(read('place'));
    if (typeof raw === 'string' && raw !== this.#story) {
      this.#story = raw;
      const story = readSharedStory(raw);
      if (story !== null) this.#session.begin(story, this.#place?.slide ?? 0);
    }
    this.#adopt();
  }

  #adopt(): void {
    const { talk } = this.#campus.getState().session;
    const place = this.#place;
    if (talk === null || place === null || talk.offScript) return;
    if (talk.slide === place.slide && talk.step === place.step && talk.curtain === place.curtain) return;
    this.#session.adopt({ kind: 'adopt', ...place });
  }

  #change(patch: Partial<FollowState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#onState(this.#state);
  }
}
