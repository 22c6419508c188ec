/** A still of this shape is cut from no other: each is what a screen or projector shows whole. */
export interface PictureSize {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

export const PICTURE_SIZES = [
  { id: 'hd', label: '1920 × 1080', width: 1920, height: 1080 },
  { id: '4k', label: '3840 × 2160', width: 3840, height: 2160 },
  { id: '8k', label: '7680 × 4320', width: 7680, height: 4320 },
] as const satisfies readonly PictureSize[];

/** `story-0007.png`: sorted by name they are in order. */
export function frameName(story: string, index: number): string {
  return `${story}-${String(index + 1).padStart(4, '0')}.png`;
}

/** A longer name is cut: systems take no more than 255 bytes. */
const LONGEST_NAME = 60;

/** A text as the name of a file, in whatever letters it is written. */
export function fileName(text: string): string {
  const plain = text.slice(0, LONGEST_NAME).replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
  return plain.replaceAll(/^-+|-+$/g, '') || 'campus';
}
