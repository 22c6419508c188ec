import type { TalkOrder } from '../../store/talk-types.ts';
import type { PenPlace } from '../../story/pen-trail.ts';
import { beatingChannel } from './beating-channel.ts';
import { type DeskMessage, type DeskView, LOST_MS, readStageMessage } from './desk-protocol.ts';
import { randomName } from './random-name.ts';

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

/**
 * What is asked of a stage that is not there is not asked of the next one; but of one that has come and has not told yet where it
 * stands, once it does.
 */
function heldOrders(post: (seq: number, order: TalkOrder) => void) {
  let seq = 0;
  let held: TalkOrder[] | null = null;
  const ask = (order: TalkOrder): void => {
    seq += 1;
    post(seq, order);
  };
  return {
    give: (order: TalkOrder, isThere: boolean): void => {
      if (isThere) ask(order);
      else held?.push(order);
    },
    comes: (): void => {
      held ??= [];
    },
    stands: (): void => {
      const asked = held ?? [];
      held = null;
      for (const order of asked) ask(order);
    },
    goes: (): void => {
      held = null;
    },
  };
}

/** Pictures with that of a slide, or of none of the stage off its script, in the place of the one before. */
function withPicture(
  { pictures, mirror }: DeskState,
  slide: string | null,
  picture: Blob,
): Partial<DeskState> {
  const before = slide === null ? mirror : pictures[slide];
  if (before !== undefined) URL.revokeObjectURL(before);
  const address = URL.createObjectURL(picture);
  return slide === null ? { mirror: address } : { pictures: { ...pictures, [slide]: address } };
}

/** The presenter's end of the channel: it asks, and shows what it is told. */
export function openDeskLink(pair: string): DeskLink {
  const desk = randomName();
  const listeners = new Set<() => void>();
  let state: DeskState = { stage: 'looking', view: null, pictures: {}, mirror: undefined };
  const orders = heldOrders((seq, order) =>
    channel.post({ from: 'desk', pair, desk, kind: 'order', seq, order }),
  );
  // Not by the clock of the wall, which may jump.
  let heardMs = performance.now();
  const change = (patch: Partial<DeskState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const hear = (data: unknown): void => {
    const message = readStageMessage(data, pair);
    if (message === null) return;
    heardMs = performance.now();
    if (message.kind === 'state') {
      change({ stage: 'there', view: message.view });
      orders.stands();
    } else if (message.kind === 'picture') change(withPicture(state, message.slide, message.picture));
    else if (message.kind === 'bye') {
      orders.goes();
      change({ stage: 'gone' });
    } else if (state.stage !== 'there') {
      // A stage that was loaded again knows of no desk yet.
      if (message.kind === 'opened') orders.comes();
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
    order: (order) => orders.give(order, state.stage === 'there'),
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
