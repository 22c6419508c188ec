import type { TalkPress } from '../store/talk-types.ts';

/** What a key means while a talk is given: an order of the talk, or something of the window it is given in. */
export type TalkKey =
  | Exclude<TalkPress, 'off-script' | 'leave' | 'close'>
  | 'escape'
  | 'full-screen'
  | 'clear-ink'
  | 'hide'
  | 'notes'
  | 'swallow';

export interface TalkKeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** By label: arrows, page keys of clickers, and the signs they send for black. */
const BY_KEY: Readonly<Record<string, TalkKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'black',
  ',': 'white',
  Escape: 'escape',
  F5: 'swallow',
};

/** Letters go by their place on the keyboard. */
const BY_CODE: Readonly<Record<string, TalkKey>> = {
  KeyB: 'black',
  KeyG: 'go-to',
  KeyO: 'overview',
  KeyF: 'full-screen',
  KeyH: 'hide',
  KeyT: 'pause-timer',
  KeyN: 'notes',
  KeyL: 'laser',
  KeyK: 'spotlight',
  KeyI: 'ink',
  KeyC: 'clear-ink',
};

/** What a key means while presenting; null where it is nothing of the talk's. Rules of docs/talks.md. */
export function talkKey(press: TalkKeyPress): TalkKey | null {
  // F5 comes with Shift too: it must never lose the talk.
  if (press.key === 'F5') return 'swallow';
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.code === 'Space') return press.shiftKey ? 'previous' : 'next';
  if (press.code === 'KeyR') return press.shiftKey ? 'replay' : 'return';
  if (press.code === 'BracketRight') return press.shiftKey ? 'more-contrast' : 'brighter';
  if (press.code === 'BracketLeft') return press.shiftKey ? 'less-contrast' : 'darker';
  return BY_KEY[press.key] ?? (press.shiftKey ? null : (BY_CODE[press.code] ?? null));
}

/** Keys of the scene, and of the pads of a walk, that move once the talk is off script. */
export function isFlyingKey({ code, ctrlKey, altKey, metaKey }: TalkKeyPress): boolean {
  return !ctrlKey && !altKey && !metaKey && /^(?:Key[WASDQE]|Pad(?:Left|Right))$/.test(code);
}

/** Digits wait this long for Enter, milliseconds. */
export const DIGITS_WAIT_MS = 3000;
/** A held key takes one step in this time, milliseconds. */
export const REPEAT_MS = 250;
/** A second Esc within this time leaves the talk, milliseconds. */
export const LEAVE_MS = 1000;

export type DigitsOutcome =
  | { readonly kind: 'waiting'; readonly digits: string }
  | { readonly kind: 'go'; readonly slide: number }
  | { readonly kind: 'no-slide'; readonly number: string };

/** The digits typed so far with one more key; null where they mean nothing together. */
export function digitsAfter(digits: string, key: string, slideCount: number): DigitsOutcome | null {
  if (/^\d$/.test(key)) return { kind: 'waiting', digits: (digits + key).slice(-4) };
  if (key !== 'Enter' || digits === '') return null;
  const slide = Number(digits) - 1;
  return slide >= 0 && slide < slideCount ? { kind: 'go', slide } : { kind: 'no-slide', number: digits };
}
