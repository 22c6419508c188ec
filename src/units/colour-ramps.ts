/** One stop of a colour ramp: where it sits and its sRGB colour as `#rrggbb`. */
export interface RampStop {
  readonly at: number;
  readonly color: string;
}

/**
 * Thermal lens, °C. Blue → pale → orange → red: lightness peaks in the middle and the two ends differ in hue and in
 * lightness, so that it reads with the common colour-vision deficiencies and on a washed-out projector.
 */
export const THERMAL_RAMP: readonly RampStop[] = [
  { at: 15, color: '#2166ac' },
  { at: 24, color: '#4b9bd1' },
  { at: 32, color: '#a6d3e8' },
  { at: 38, color: '#f3e6c4' },
  { at: 45, color: '#f6ac53' },
  { at: 52, color: '#e0692a' },
  { at: 60, color: '#a51f1b' },
];

/** How near something is, nearest first: lightness falls with distance, so that the order reads without hue. */
export const NEARNESS_COLOURS = {
  rack: '#ffe96b',
  row: '#ffb14a',
  hall: '#f0709a',
  building: '#b06ce8',
  campus: '#6f7fe0',
} as const;

/** What is overloaded, or fails. */
export const FAULT_COLOUR = '#ff4b3e';

/** Power lens, load over rating: dim umber to bright amber, then red beyond rating. */
export const LOAD_RAMP: readonly RampStop[] = [
  { at: 0, color: '#3a2f22' },
  { at: 0.5, color: '#a9691c' },
  { at: 0.85, color: '#f2b04b' },
  { at: 1, color: '#ffe2a6' },
  { at: 1.1, color: FAULT_COLOUR },
];

/**
 * Lenses of one number a thing, from the least, 0, to the most, 1: viridis, whose lightness rises evenly, so that it reads with
 * the common colour-vision deficiencies and in grey.
 */
export const VALUE_RAMP: readonly RampStop[] = [
  { at: 0, color: '#440154' },
  { at: 0.25, color: '#3b528b' },
  { at: 0.5, color: '#21918c' },
  { at: 0.75, color: '#5ec962' },
  { at: 1, color: '#fde725' },
];

/** Beyond every temperature: a place in `VALUE_RAMP` stands in a column of temperatures from here on. */
export const LENS_VALUE_BASE = 1e4;

/** The ramp as a CSS gradient from left to right, between two values. */
export function rampGradient(ramp: readonly RampStop[], from: number, to: number): string {
  const stops = ramp
    .filter((stop) => stop.at >= from && stop.at <= to)
    .map((stop) => `${stop.color} ${(((stop.at - from) / (to - from)) * 100).toFixed(1)}%`);
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}
