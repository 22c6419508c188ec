/** Where a talk stands, as everything of the page sees it. Plain data: it travels to the presenter's window as it is. */
export interface TalkState {
  readonly storyId: string;
  readonly title: string;
  readonly slideCount: number;
  /** From 0. */
  readonly slide: number;
  /** 0 where a slide has asked and not yet answered, else the last step. */
  readonly step: number;
  /** Nothing, or the whole picture covered. */
  readonly curtain: 'none' | 'black' | 'white';
  /** What lies over the slide. */
  readonly over: 'none' | 'overview' | 'go-to' | 'end';
  /** The picture or the campus is not as the slide has it. */
  readonly offScript: boolean;
  /** Goes on by itself. */
  readonly playing: boolean;
  /** Begins again behind its last slide, and goes on by itself once a hand has let go of it. */
  readonly looping: boolean;
  /** What the speaker's pointer does on the picture. */
  readonly pen: TalkPen;
  readonly look: TalkLook;
  readonly timer: TalkTimer;
}

/** The pointer is as everywhere, a red dot, a light in the dark, or a pen whose lines fade. */
export type TalkPen = 'none' | 'laser' | 'spotlight' | 'ink';

/** How the picture is corrected for the projector in the room. */
export interface TalkLook {
  /** Percent; 100 is as it is. */
  readonly brightness: number;
  readonly contrast: number;
  /** Words on plain black, in white and yellow, for washed-out projectors. */
  readonly projector: boolean;
}

/** Milliseconds since 1970. */
export interface TalkTimer {
  readonly startedMs: number;
  readonly pausedMs: number;
  /** Null while it runs. */
  readonly pausedAtMs: number | null;
  /** By so much the clock of the wall has jumped ahead while it ran: a sleep, or a wrong time that is set back yet. */
  readonly jumpedMs: number;
}

export type TalkLookOrder = 'brighter' | 'darker' | 'more-contrast' | 'less-contrast' | 'projector';

/** What may be asked of a running talk. `slide` is a number from 0. */
export type TalkOrder =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'overview' | 'go-to' }
  | { readonly kind: Exclude<TalkPen, 'none'> | TalkLookOrder }
  | { readonly kind: 'close' | 'return' | 'replay' | 'pause-timer' | 'play' | 'loop' }
  | { readonly kind: 'leave' | 'off-script' }
  | { readonly kind: 'go'; readonly slide: number }
  /** The clock of the wall has jumped by so many milliseconds: back where they are negative. */
  | { readonly kind: 'clock-jumped'; readonly byMs: number }
  | TalkAdopt
  | TalkTurn;

/** Orders of which all is said by their kind. */
export type TalkPress = Exclude<TalkOrder['kind'], 'go' | 'adopt' | 'clock-jumped' | TalkTurn['kind']>;

/** How a hand has turned the view off the script; null on it. */
export type TalkTurned = { readonly lens: string; readonly solarHour: number } | null;

/** A follower goes where the speaker stands, and sees what the speaker has turned. */
export type TalkAdopt = { readonly kind: 'adopt'; readonly turned: TalkTurned } & Pick<
  TalkState,
  'slide' | 'step' | 'curtain'
>;

/** A hand on the campus from another window: it leaves the script as a hand on the stage does. */
export type TalkTurn =
  | { readonly kind: 'turn-lens'; readonly lens: string }
  | { readonly kind: 'turn-hour'; readonly hour: number }
  | { readonly kind: 'turn-knob'; readonly id: string; readonly value: number };

/** What the stage is asked from outside: to open a story by its id or its text, to show its list, or an order of the talk. */
export type StageOrder =
  | TalkOrder
  | { readonly kind: 'list' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'follow'; readonly room: string }
  | {
      readonly kind: 'open';
      readonly story: unknown;
      /** Name of the file that was dropped or chosen: an editor that is open takes it. */
      readonly file?: string;
      readonly slide?: number;
      readonly playing?: boolean;
      readonly looping?: boolean;
    };

/** `serial` rises with each, so that equal orders still count; `answer` hears what came of it. */
export interface StageRequest {
  readonly serial: number;
  readonly order: StageOrder;
  readonly answer?: (outcome: StageOutcome) => void;
}

/** Done, with what was skipped; or what is wrong. */
export type StageOutcome =
  | { readonly ok: true; readonly skipped: readonly { readonly where: string; readonly message: string }[] }
  | { readonly ok: false; readonly problem: { readonly where: string; readonly message: string } };
