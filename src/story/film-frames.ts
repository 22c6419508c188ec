/** Width and height of a film, pixels, and its pictures a second. */
export interface FilmShape {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** Longest film, seconds, and the largest side of its pictures, pixels. */
export const FILM_LIMITS = { seconds: 3600, sidePx: 7680, fps: 120 } as const;
/** What a well-coded picture of buildings takes, bits a pixel. */
const BITS_PER_PIXEL = 0.1;

/** How many pictures a film of so many seconds has: one at least. */
export function frameCount(seconds: number, fps: number): number {
  return Math.max(1, Math.round(seconds * fps));
}

/** When picture `index`, from 0, is shown, microseconds. */
export function frameTimeUs(index: number, fps: number): number {
  return Math.round((index * 1e6) / fps);
}

/** Sides that every codec takes: even, and within what can be drawn. */
export function evenSides({ width, height }: Pick<FilmShape, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const even = (side: number): number =>
    Math.max(2, 2 * Math.floor(Math.min(FILM_LIMITS.sidePx, Math.max(2, Math.trunc(side) || 2)) / 2));
  return { width: even(width), height: even(height) };
}

/** What the encoder is asked to spend, bits a second. */
export function filmBitrate({ width, height, fps }: FilmShape): number {
  return Math.round(BITS_PER_PIXEL * width * height * fps);
}

/** About how many bytes a film will have, before any of it is made. */
export function filmBytes(shape: FilmShape, seconds: number): number {
  return (filmBitrate(shape) * (frameCount(seconds, shape.fps) / shape.fps)) / 8;
}
