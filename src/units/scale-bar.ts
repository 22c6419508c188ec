/** The international foot, exactly. */
export const METRES_PER_FOOT = 0.3048;

const STEPS = [5, 2, 1] as const;

/** A bar of round length. */
export interface ScaleBar {
  /** In the unit it is told in. */
  readonly length: number;
  readonly px: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten that is no wider than so many pixels; null where no pixel has a size.
 * `unitsPerPx`: how much of the unit lies across a pixel.
 */
export function scaleBar(unitsPerPx: number, mostPx: number): ScaleBar | null {
  const most = unitsPerPx * mostPx;
  if (!(most > 0 && Number.isFinite(most))) return null;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = (STEPS.find((step) => step * power <= most * (1 + 1e-9)) ?? 1) * power;
  return { length, px: length / unitsPerPx };
}
