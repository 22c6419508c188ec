import { type RefObject, useEffect, useState } from 'react';
import type { ParamId } from '../../params/param-types.ts';
import type { ParamsSlice } from '../../store/store-types.ts';
import { useAsk } from '../use-ask.ts';
import { useCampusStore } from '../use-campus.ts';
import { createTurns } from './ask-in-turn.ts';
import { effectText } from './effect-text.ts';

/** A slider on its way is not asked about at each of its stops. */
const REST_MS = 400;
/** Pointer and focus may be at two knobs. */
const inTurn = createTurns();

/**
 * Why a knob changes nothing of the campus as it stands; null where it does, or nobody has come near it. The model is
 * asked once pointer or focus come to the knob, and again when the campus has changed meanwhile.
 */
export function useEffectNote(id: ParamId, place: RefObject<HTMLElement | null>): string | null {
  const ask = useAsk();
  const store = useCampusStore();
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null || ask === null) return;
    let control: AbortController | null = null;
    let timer = 0;
    let asked: ParamsSlice | null = null;
    function inquire(): void {
      const { params } = store.getState();
      if (params === asked || ask === null) return;
      asked = params;
      control?.abort();
      const mine = new AbortController();
      control = mine;
      const { values, siteEdits } = params;
      inTurn(() => ask('effect', { values, siteEdits }, { paramId: id }, { signal: mine.signal })).then(
        (effect) => {
          if (!mine.signal.aborted) setNote(effectText(effect));
        },
        // The note is an extra; without it the knob works as before.
        () => {
          if (asked === params) asked = null;
        },
      );
    }
    function comeNear(): void {
      window.clearTimeout(timer);
      timer = window.setTimeout(inquire, REST_MS);
    }
    function leave(): void {
      window.clearTimeout(timer);
    }
    element.addEventListener('pointerenter', comeNear);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', comeNear);
    element.addEventListener('change', comeNear);
    const stopFollowing = store.subscribe((now, before) => {
      if (now.params === before.params) return;
      setNote(null);
      if (element.matches(':hover, :focus-within')) comeNear();
    });
    return () => {
      stopFollowing();
      window.clearTimeout(timer);
      control?.abort();
      element.removeEventListener('pointerenter', comeNear);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', comeNear);
      element.removeEventListener('change', comeNear);
    };
  }, [ask, store, id, place]);
  return note;
}
