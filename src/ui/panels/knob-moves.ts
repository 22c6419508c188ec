import { positionOf, stepped, valueAt } from '../../params/knob-scale.ts';
import type { NumberDescriptor } from '../../params/param-types.ts';

/** The parts of a key event that move a slider. */
export interface SliderKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Steps of each key; Home and End are the browser's own. */
const KEY_PRESSES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** The value after a key; null for keys that are not the slider's. */
export function valueAfterKey(knob: NumberDescriptor, value: number, press: SliderKey): number | null {
  const presses = KEY_PRESSES[press.key];
  if (presses === undefined || press.ctrlKey || press.metaKey || press.altKey) return null;
  return stepped(knob, value, presses);
}

/** The value after the slider was moved to a position: where that rounds to the old value, one step towards it. */
export function valueAfterMove(knob: NumberDescriptor, value: number, wanted: number): number {
  const next = valueAt(knob, wanted);
  const way = wanted - positionOf(knob, value);
  return next === value && Math.abs(way) >= 1 ? stepped(knob, value, Math.sign(way)) : next;
}
