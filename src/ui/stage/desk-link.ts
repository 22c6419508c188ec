import type { TalkOrder } from '../../store/talk-types.ts';
import type { PenPlace } from '../../story/pen-trail.ts';
import {
  BEAT_MS,
  CHANNEL,
  type DeskMessage,
  type DeskView,
  LOST_MS,
  readStageMessage,
} from './desk-protocol.ts';

/** What a presenter's window knows of the stage. */
export interface DeskState {
  readonly stage: 'looking' | 'there' | 'gone';
  readonly view: DeskView | null;
  /** Addresses of pictures by slide. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Of the stage as it is off its script. */
  readonly mirror: string | undefined;
}

export interface DeskLink {
  readonly read: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  order(order: TalkOrder): void;
  /** Points or draws at a place of the picture; null wipes the ink. */
  pen(place: PenPlace | null, down: boolean, inks: boolean): void;
  close(): void;
}

/** The presenter's end of the channel: it asks, and shows what it is told. */
export function openDeskLink(pair: string): DeskLink {
  const channel = new BroadcastChannel(CHANNEL);
  const desk = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let state: DeskState = { stage: 'looking', view: null, pictures: {}, mirror: undefined };
  let seq = 0;
  // Not by the clock of the wall, which may jump.
  let heardMs = performance.now();
  const change = (patch: Partial<DeskState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const say = (kind: 'hello' | 'beat' | 'bye'): void => {
    const message: DeskMessage = { from: 'desk', pair, desk, kind };
    channel.postMessage(message);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readStageMessage(data, pair);
    if (message === null) return;
    heardMs = performance.now();
    if (message.kind === 'state') change({ stage: 'there', view: message.view });
    else if (message.kind === 'picture') {
      const { slide, picture } = message;
      const before = slide === null ? state.mirror : state.pictures[slide];
      if (before !== undefined) URL.revokeObjectURL(before);
      const address = URL.createObjectURL(picture);
      change(slide === null ? { mirror: address } : { pictures: { ...state.pictures, [slide]: address } });
    } else if (message.kind === 'bye') change({ stage: 'gone' });
    // A stage that was loaded again knows of no desk yet.
    else if (state.stage !== 'there') say('hello');
  };
  const beat = setInterval(() => {
    say(state.stage === 'there' ? 'beat' : 'hello');
    if (state.stage === 'there' && performance.now() - heardMs > LOST_MS) change({ stage: 'gone' });
  }, BEAT_MS);
  say('hello');
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    order: (order) => {
      // What is asked of a stage that is not there is not asked of the next one.
      if (state.stage !== 'there') return;
      seq += 1;
      const message: DeskMessage = { from: 'desk', pair, desk, kind: 'order', seq, order };
      channel.postMessage(message);
    },
    pen: (place, down, inks) => {
      const message: DeskMessage = { from: 'desk', pair, desk, kind: 'pen', place, down, inks };
      channel.postMessage(message);
    },
    close: () => {
      clearInterval(beat);
      say('bye');
      channel.close();
    },
  };
}
