import type { CampusStore } from '../../store/campus-store.ts';
import {
  DIGITS_WAIT_MS,
  digitsAfter,
  isFlyingKey,
  LEAVE_MS,
  REPEAT_MS,
  type TalkKey,
  talkKey,
} from '../../story/talk-keys.ts';
import { isEmbedded } from '../kit/embedded.ts';
import { focusPlaceOf } from '../kit/key-rules.ts';
import type { StageSession } from './stage-session.ts';

/** What keys do that belongs to the window, not to the talk. */
export interface WindowKeys {
  readonly fullScreen: () => void;
  readonly notes: () => void;
  readonly clearInk: () => void;
  /** Says something for a moment. */
  readonly say: (text: string) => void;
}

/** Keys that a focused control keeps for itself. */
const OF_CONTROLS = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Whether what has the focus keeps a key: a slider the way to its ends as well. */
function isOfControl({ key, target }: KeyboardEvent): boolean {
  const slides = target instanceof HTMLInputElement && target.type === 'range';
  return OF_CONTROLS.has(key) || (slides && (key === 'Home' || key === 'End'));
}

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'text';

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.altKey && !event.metaKey && event.key !== 'Tab';

const isDigit = ({ key }: KeyboardEvent): boolean => /^[0-9]$/.test(key);

/** The keyboard while a talk is given: nothing else of the page hears a key that is the talk's. */
export class TalkKeyboard {
  readonly #campus: CampusStore;
  readonly #session: StageSession;
  readonly #keys: WindowKeys;
  #digits = '';
  #digitMs = Number.NEGATIVE_INFINITY;
  #escapeMs = Number.NEGATIVE_INFINITY;
  #pressMs = Number.NEGATIVE_INFINITY;

  constructor(campus: CampusStore, session: StageSession, keys: WindowKeys) {
    this.#campus = campus;
    this.#session = session;
    this.#keys = keys;
  }

  readonly press = (event: KeyboardEvent): void => {
    const place = focusPlaceOf(event.target);
    const meaning = talkKey(event);
    // The page around a frame keeps F5, and every key that turns nothing here.
    if (isEmbedded() && (meaning === 'swallow' || (meaning === null && !isDigit(event)))) return;
    const written = place === 'text' || (place === 'dialog' && isWrittenIn(event.target));
    if (written && meaning !== 'swallow' && meaning !== 'escape') return;
    if (place === 'dialog' && meaning === 'escape') {
      // The browser closes it; what is chosen behind it stays.
      event.stopImmediatePropagation();
      return;
    }
    const nowMs = performance.now();
    // Behind digits Enter is the talk's, whatever has the focus.
    const goes = event.key === 'Enter' && this.#digitsAt(nowMs) !== '';
    if (place !== 'scene' && isOfControl(event) && !goes) return;
    const offScript = this.#campus.getState().session.talk?.offScript === true;
    if (offScript && isFlyingKey(event)) return;
    if (meaning === null && !isPlain(event)) return;
    event.stopImmediatePropagation();
    if (meaning !== null || event.key.length === 1) event.preventDefault();
    if (event.repeat && nowMs - this.#pressMs < REPEAT_MS) return;
    this.#pressMs = nowMs;
    if (isPlain(event) && place !== 'text' && this.#typed(event.key, nowMs)) return;
    if (meaning !== null) this.#act(meaning, nowMs);
  };

  /** A wheel that is touched by accident moves nothing; who has left the script may zoom. */
  readonly roll = (event: WheelEvent): void => {
    const offScript = this.#campus.getState().session.talk?.offScript === true;
    if (offScript || !(event.target instanceof HTMLCanvasElement)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #act(meaning: TalkKey, nowMs: number): void {
    const { actions, getState } = this.#campus;
    if (meaning === 'swallow') return;
    if (meaning === 'escape') this.#closeOrLeave(nowMs);
    else if (meaning === 'full-screen') this.#keys.fullScreen();
    else if (meaning === 'notes') this.#keys.notes();
    else if (meaning === 'clear-ink') this.#keys.clearInk();
    else if (meaning === 'hide') actions.setView({ interfaceHidden: !getState().view.interfaceHidden });
    else {
      this.#session.order({ kind: meaning });
      this.#sayLook(meaning);
    }
  }

  /** A correction is seen; how far it has gone is not. */
  #sayLook(meaning: TalkKey): void {
    const { look } = this.#campus.getState().session.talk ?? {};
    if (look === undefined) return;
    if (meaning === 'brighter' || meaning === 'darker') this.#keys.say(`Brightness ${look.brightness} %`);
    if (meaning === 'more-contrast' || meaning === 'less-contrast')
      this.#keys.say(`Contrast ${look.contrast} %`);
  }

  /** Esc takes away the uppermost thing; where there is none, a second one leaves. */
  #closeOrLeave(nowMs: number): void {
    const { session, view } = this.#campus.getState();
    const { talk } = session;
    if (talk === null) return;
    // The curtain of a talk that is followed is its speaker's.
    const covered = talk.curtain !== 'none' && this.#session.read().following === null;
    if (talk.over !== 'none' || talk.pen !== 'none' || covered) this.#session.order({ kind: 'close' });
    else if (!view.interfaceHidden) this.#campus.actions.setView({ interfaceHidden: true });
    else if (talk.offScript) this.#session.order({ kind: 'return' });
    else if (nowMs - this.#escapeMs <= LEAVE_MS) this.#session.order({ kind: 'leave' });
    else {
      this.#escapeMs = nowMs;
      this.#keys.say('Esc once more leaves the talk');
    }
  }

  /** Digits that wait for their Enter. */
  #digitsAt(nowMs: number): string {
    return nowMs - this.#digitMs <= DIGITS_WAIT_MS ? this.#digits : '';
  }

  /** Digits, and Enter behind them; true where they were meant. */
  #typed(key: string, nowMs: number): boolean {
    const count = this.#campus.getState().session.talk?.slideCount ?? 0;
    const outcome = digitsAfter(this.#digitsAt(nowMs), key, count);
    this.#digits = outcome?.kind === 'waiting' ? outcome.digits : '';
    this.#digitMs = nowMs;
    if (outcome?.kind === 'go') this.#session.order({ kind: 'go', slide: outcome.slide });
    if (outcome?.kind === 'waiting') this.#keys.say(`Slide ${outcome.digits}: Enter goes there`);
    if (outcome?.kind === 'no-slide') this.#keys.say(`There is no slide ${outcome.number} of ${count}`);
    return outcome !== null;
  }
}
