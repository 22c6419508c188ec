import type { NumberDescriptor } from './param-types.ts';

/** Slider travel is counted in whole positions, so that a range input of any knob has the same feel. */
export const TRAVEL = 1000;

/** Where a value sits on the slider, 0–TRAVEL. */
export function positionOf(knob: NumberDescriptor, value: number): number {
  const clamped = Math.min(knob.max, Math.max(knob.min, value));
  if (knob.max <= knob.min) return 0;
  if (knob.scale === 'linear') return ((clamped - knob.min) / (knob.max - knob.min)) * TRAVEL;
  const offset = logOffset(knob);
  const low = Math.log(knob.min + offset);
  return ((Math.log(clamped + offset) - low) / (Math.log(knob.max + offset) - low)) * TRAVEL;
}

/** The value at a slider position, snapped to the knob's step and kept in its range. */
export function valueAt(knob: NumberDescriptor, position: number): number {
  const share = Math.min(TRAVEL, Math.max(0, position)) / TRAVEL;
  if (knob.scale === 'linear') return snap(knob, knob.min + share * (knob.max - knob.min));
  const offset = logOffset(knob);
  const low = Math.log(knob.min + offset);
  const high = Math.log(knob.max + offset);
  return snap(knob, fourDigits(Math.exp(low + share * (high - low)) - offset));
}

/** A slider over decades points to within a hundredth of its value: digits beyond four would pretend to more. */
function fourDigits(value: number): number {
  return Number(value.toPrecision(4));
}

/**
 * The value after one key press. On a logarithmic knob a press moves by about a fiftieth of the value, so that the
 * far end is reached as easily as the near one; it always moves by at least one step.
 */
export function stepped(knob: NumberDescriptor, value: number, presses: number): number {
  const relative = knob.scale === 'log' ? niceBelow(Math.abs(value) / 50) : 0;
  const stride = Math.max(knob.step, Math.round(relative / knob.step) * knob.step);
  return snap(knob, value + presses * stride);
}

/** Rounds to the knob's step, counted from its minimum, without binary dust such as 0.30000000000000004. */
export function snap(knob: NumberDescriptor, value: number): number {
  const steps = Math.round((value - knob.min) / knob.step);
  const snapped = Math.min(knob.max, Math.max(knob.min, knob.min + steps * knob.step));
  return Number(snapped.toFixed(decimalsOf(knob.step)));
}

/** How many decimals a step of this size needs. */
function decimalsOf(step: number): number {
  const text = step.toString();
  const exponent = text.indexOf('e-');
  if (exponent >= 0) return Number(text.slice(exponent + 2));
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** A logarithm cannot start at zero: knobs that do are shifted by one step. */
function logOffset(knob: NumberDescriptor): number {
  return knob.min > 0 ? 0 : knob.step - knob.min;
}

function niceBelow(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
