import { THERMAL_RAMP } from '../../units/colour-ramps.ts';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
export const MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
const HOURS_PER_DAY = 24;
const LEAP_YEAR_HOURS = 8784;
const FEBRUARY = 1;
const CHANNELS = 4;
const OPAQUE = 255;

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** From the least to the most; a flat series gets a span of its own, so that nothing is divided by 0. */
export function spanOf(values: Iterable<number>): Span {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return { low: 0, high: 1 };
  return low === high ? { low, high: low + (Math.abs(low) || 1) * 0.01 } : { low, high };
}

/** At most about `count` round marks inside a span, for an axis. */
export function niceTicks({ low, high }: Span, count: number): readonly number[] {
  const rough = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.85) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A mark of an axis without more digits than its neighbours need. */
export function tickText(value: number, ticks: readonly number[]): string {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1;
  const digits = Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
  const odd = Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) > 1e-6;
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits + (odd ? 1 : 0),
    maximumFractionDigits: digits + (odd ? 1 : 0),
  });
}

/** Where something is drawn, in the units of the drawing; y grows downwards. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a value inside a frame whose foot stands for `low` and whose top for `high`. */
export function heightAt(value: number, { low, high }: Span, frame: Frame): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return frame.y + frame.height * (1 - share);
}

/** One bar a value, from the foot of the frame upwards. */
export function barsOf(
  values: readonly number[],
  span: Span,
  frame: Frame,
  gapShare = 0.25,
): readonly Frame[] {
  const step = frame.width / Math.max(1, values.length);
  return values.map((value, index) => {
    const y = heightAt(value, span, frame);
    return {
      x: frame.x + step * (index + gapShare / 2),
      y,
      width: step * (1 - gapShare),
      height: frame.y + frame.height - y,
    };
  });
}

/** The hours of a year from the highest value to the lowest, as an SVG path of `points` points. */
export function durationPath(values: Float32Array, span: Span, frame: Frame, points: number): string {
  const sorted = Float32Array.from(values).sort().reverse();
  const last = sorted.length - 1;
  const steps = Array.from({ length: points }, (_, index) => {
    const share = index / Math.max(1, points - 1);
    const y = heightAt(sorted[Math.round(share * last)] ?? span.low, span, frame);
    return `${(frame.x + share * frame.width).toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${steps.join('L')}`;
}

/** A picture of a year: a column a day, a row an hour with midnight at the foot, four bytes a pixel. */
export function heatPixels(values: Float32Array, span: Span) {
  const days = Math.ceil(values.length / HOURS_PER_DAY);
  const pixels = new Uint8ClampedArray(days * HOURS_PER_DAY * CHANNELS);
  for (let hour = 0; hour < values.length; hour += 1) {
    const day = Math.floor(hour / HOURS_PER_DAY);
    const row = HOURS_PER_DAY - 1 - (hour % HOURS_PER_DAY);
    const at = (row * days + day) * CHANNELS;
    const [red, green, blue] = colourAt(((values[hour] ?? 0) - span.low) / (span.high - span.low));
    pixels[at] = red;
    pixels[at + 1] = green;
    pixels[at + 2] = blue;
    pixels[at + 3] = OPAQUE;
  }
  return { width: days, height: HOURS_PER_DAY, pixels };
}

type Colour = readonly [number, number, number];

/** The thermal ramp, evenly spread: it reads with the common colour-vision deficiencies. */
const COLOURS: readonly Colour[] = THERMAL_RAMP.map(({ color }) => {
  const channel = (from: number) => Number.parseInt(color.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5)];
});
const NO_COLOUR: Colour = [0, 0, 0];

function colourAt(share: number): Colour {
  const at = Math.min(1, Math.max(0, share)) * (COLOURS.length - 1);
  const low = Math.floor(at);
  const from = COLOURS[low] ?? NO_COLOUR;
  const to = COLOURS[low + 1] ?? from;
  const mix = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * (at - low);
  return [mix(0), mix(1), mix(2)];
}

/** The same colours as a CSS gradient from left to right. */
export const HEAT_GRADIENT = `linear-gradient(90deg, ${THERMAL_RAMP.map(({ color }) => color).join(', ')})`;

/** Day and full hour of an hour of the year, from 0: `12 Jul, 15:00`. */
export function hourText(hour: number, hours: number): string {
  let day = Math.floor(hour / HOURS_PER_DAY);
  let month = 0;
  for (const [index, usual] of MONTH_DAYS.entries()) {
    month = index;
    const days = usual + (index === FEBRUARY && hours === LEAP_YEAR_HOURS ? 1 : 0);
    if (day < days) break;
    day -= days;
  }
  const clock = `${hour % HOURS_PER_DAY}`.padStart(2, '0');
  return `${day + 1} ${MONTH_NAMES[month] ?? ''}, ${clock}:00`;
}
