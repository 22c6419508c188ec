import type { TalkOrder } from '../../store/talk-types.ts';
import type { PenPlace } from '../../story/pen-trail.ts';
import { beatingChannel } from './beating-channel.ts';
import { type DeskMessage, type DeskView, LOST_MS, readStageMessage } from './desk-protocol.ts';

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
  /** What the windows of the talk know each other by. */
  readonly pair: string;
  readonly read: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  order(order: TalkOrder): void;
  /** Points or draws at a place of the picture; null wipes the ink. */
  pen(place: PenPlace | null, down: boolean, inks: boolean): void;
  /** Asks again after it was closed: a browser may keep a page that was left, and show it once more. */
  open(): void;
  close(): void;
}

/** The presenter's end of the channel: it asks, and shows what it is told. */
export function openDeskLink(pair: string): DeskLink {
  const desk = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let state: DeskState = { stage: 'looking', view: null, pictures: {}, mirror: undefined };
  let seq = 0;
  /** What was asked of a stage that has come and not yet told where it stands; null while none is coming. */
  let held: TalkOrder[] | null = null;
  // Not by the clock of the wall, which may jump.
  let heardMs = performance.now();
  const change = (patch: Partial<DeskState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const ask = (order: TalkOrder): void => {
    seq += 1;
    channel.post({ from: 'desk', pair, desk, kind: 'order', seq, order });
  };
  const arrive = (view: DeskView): void => {
    change({ stage: 'there', view });
    const asked = held ?? [];
    held = null;
    for (const order of asked) ask(order);
  };
  const hear = (data: unknown): void => {
    const message = readStageMessage(data, pair);
    if (message === null) return;
    heardMs = performance.now();
    if (message.kind === 'state') arrive(message.view);
    else if (message.kind === 'picture') {
      const { slide, picture } = message;
      const before = slide === null ? state.mirror : state.pictures[slide];
      if (before !== undefined) URL.revokeObjectURL(before);
      const address = URL.createObjectURL(picture);
      change(slide === null ? { mirror: address } : { pictures: { ...state.pictures, [slide]: address } });
    } else if (message.kind === 'bye') {
      held = null;
      change({ stage: 'gone' });
    } else if (state.stage !== 'there') {
      // A stage that was loaded again knows of no desk yet.
      if (message.kind === 'opened') held ??= [];
      say('hello');
    }
  };
  const channel = beatingChannel<DeskMessage>(hear, () => {
    say(state.stage === 'there' ? 'beat' : 'hello');
    if (state.stage === 'there' && performance.now() - heardMs > LOST_MS) change({ stage: 'gone' });
  });
  const say = (kind: 'hello' | 'beat' | 'bye'): void => channel.post({ from: 'desk', pair, desk, kind });
  const open = (): void => {
    if (channel.open()) say('hello');
  };
  open();
  return {
    pair,
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    order: (order) => {
      if (state.stage === 'there') ask(order);
      // What is asked of a stage that is not there is not asked of the next one, but for one that is just coming.
      else held?.push(order);
    },
    pen: (place, down, inks) => {
      channel.post({ from: 'desk', pair, desk, kind: 'pen', place, down, inks });
    },
    open,
    close: () => {
      say('bye');
      channel.close();
    },
  };
}
