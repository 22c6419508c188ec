import type { ParamValues } from '../../params/param-types.ts';
import type { TalkOrder, TalkState } from '../../store/talk-types.ts';
import { isRecord, type Loose } from '../../story/loose.ts';
import type { PenPlace } from '../../story/pen-trail.ts';
import type { ToldSlide } from '../../story/tell-story.ts';

/** What the presenter's window shows: everything in words, no campus of its own. */
export interface DeskView {
  readonly talk: TalkState;
  readonly slides: readonly ToldSlide[];
  /** Of the campus as it is now. */
  readonly number: string;
  readonly line: string;
  /** How the campus stands, for the controls of the presenter's window. */
  readonly lens: string;
  readonly solarHour: number;
  readonly values: ParamValues;
  /** What was left out of the story, and what the browser of the stage does not give. */
  readonly skipped: readonly string[];
  readonly lacks: readonly string[];
  /** The window of the audience is covered or in the background. */
  readonly hidden: boolean;
  readonly desks: number;
}

/** A stage says that it is there, and that it goes. */
const BARE_KINDS = ['beat', 'bye'] as const;
/** And that it has come, or to the window that has come that the talk is given already. */
const TWIN_KINDS = ['opened', 'taken'] as const;

/** From the audience's window, the only one that writes. `epoch` rises when it is loaded again. */
export type StageMessage =
  | {
      readonly from: 'stage';
      readonly pair: string;
      readonly kind: 'state';
      readonly seq: number;
      readonly view: DeskView;
    }
  | {
      readonly from: 'stage';
      readonly pair: string;
      readonly kind: 'picture';
      /** Of a slide by its id, or of the stage as it is off its script. */
      readonly slide: string | null;
      readonly picture: Blob;
    }
  | { readonly from: 'stage'; readonly pair: string; readonly kind: (typeof BARE_KINDS)[number] }
  | {
      readonly from: 'stage';
      readonly pair: string;
      readonly kind: (typeof TWIN_KINDS)[number];
      /** The one that has come. */
      readonly window: string;
    };

/** From a presenter's window: it asks, and adopts what it is told. */
export type DeskMessage =
  | {
      readonly from: 'desk';
      readonly pair: string;
      readonly desk: string;
      readonly kind: 'hello' | 'beat' | 'bye';
    }
  | {
      readonly from: 'desk';
      readonly pair: string;
      readonly desk: string;
      readonly kind: 'order';
      readonly seq: number;
      readonly order: TalkOrder;
    }
  | {
      readonly from: 'desk';
      readonly pair: string;
      readonly desk: string;
      readonly kind: 'pen';
      /** Null wipes the ink. */
      readonly place: PenPlace | null;
      readonly down: boolean;
      readonly inks: boolean;
    };

export const CHANNEL = 'gigacampus-talk';
export const BEAT_MS = 1000;
/** A window silent for so long is gone, milliseconds. */
export const LOST_MS = 3500;

/** Orders a desk may give, held against this list when they arrive. */
const ORDERS: readonly TalkOrder['kind'][] = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'overview',
  'close',
  'return',
  'replay',
  'pause-timer',
  'laser',
  'spotlight',
  'ink',
  'brighter',
  'darker',
  'more-contrast',
  'less-contrast',
  'projector',
  'turn-lens',
  'turn-hour',
  'turn-knob',
  'go',
];

function isOrder(raw: unknown): raw is TalkOrder {
  if (!isRecord(raw)) return false;
  if (!ORDERS.some((kind) => kind === raw.kind)) return false;
  // What they name is held against the campus where it is turned.
  if (raw.kind === 'turn-lens') return typeof raw.lens === 'string';
  if (raw.kind === 'turn-hour') return typeof raw.hour === 'number';
  if (raw.kind === 'turn-knob') return typeof raw.id === 'string' && typeof raw.value === 'number';
  return raw.kind !== 'go' || (typeof raw.slide === 'number' && Number.isInteger(raw.slide));
}

const DESK_KINDS: readonly unknown[] = ['hello', 'beat', 'bye', 'order', 'pen'];

const isShare = (raw: unknown): boolean => typeof raw === 'number' && raw >= 0 && raw <= 1;

function isPen({ place, down, inks }: Loose): boolean {
  const known = place === null || (isRecord(place) && isShare(place.x) && isShare(place.y));
  return known && typeof down === 'boolean' && typeof inks === 'boolean';
}

/** A message of a desk of this talk; null for everything else that passes on the channel. */
export function readDeskMessage(raw: unknown, pair: string): DeskMessage | null {
  return isDeskMessage(raw) && raw.pair === pair ? raw : null;
}

// The only door from the channel to the talk: every field has been looked at.
function isDeskMessage(raw: unknown): raw is DeskMessage {
  if (!isRecord(raw) || raw.from !== 'desk' || typeof raw.pair !== 'string') return false;
  if (typeof raw.desk !== 'string' || raw.desk.length > 64 || !DESK_KINDS.includes(raw.kind)) return false;
  if (raw.kind === 'pen') return isPen(raw);
  return raw.kind !== 'order' || (typeof raw.seq === 'number' && isOrder(raw.order));
}

// The stage of this talk is code of this page; its messages are held against their marks only.
function isStageMessage(raw: unknown): raw is StageMessage {
  if (!isRecord(raw) || raw.from !== 'stage') return false;
  if (raw.kind === 'state')
    return isRecord(raw.view) && isRecord(raw.view.talk) && Array.isArray(raw.view.slides);
  if (raw.kind === 'picture') return raw.picture instanceof Blob;
  if (TWIN_KINDS.some((kind) => kind === raw.kind)) return typeof raw.window === 'string';
  return BARE_KINDS.some((kind) => kind === raw.kind);
}

/** A message of the stage of this talk; null for everything else. */
export function readStageMessage(raw: unknown, pair: string): StageMessage | null {
  return isStageMessage(raw) && raw.pair === pair ? raw : null;
}
