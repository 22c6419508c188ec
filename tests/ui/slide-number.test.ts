import { expect, it } from 'vitest';
import { roomOfNumber } from '../../src/ui/stage/slide-view.tsx';

/** Widths of DejaVu Sans Bold, which many projectors' machines show where they have no other face, in its own size. */
const DEJAVU: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, 0.696])),
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit) => [digit, 0.438])),
  '.': 0.38,
  ',': 0.38,
  ' ': 0.348,
  '×': 0.838,
  '−': 0.838,
  '%': 1.002,
  $: 0.696,
  M: 0.995,
};
const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (DEJAVU[each] ?? 0.83), 0);

// Catches a run of 10²⁷ FLOP whose unit stands outside the picture.
it('the number of a slide has room in a wide face as well', () => {
  for (const [number, unit] of [
    ['1.89 × 10²⁷', 'FLOP'],
    ['13,291', ''],
    ['94.6', '%'],
    ['8,888,888', 'USD'],
  ] as const) {
    // The style of letters and unit: closer by 0.03, and 0.38 of the size.
    const drawn = widthOf(number) - 0.03 * number.length + (unit === '' ? 0 : 0.06 + 0.38 * widthOf(unit));
    expect(roomOfNumber(number, unit)).toBeGreaterThanOrEqual(drawn);
  }
});

it('a short number is not made smaller for it', () => {
  // 36 hundredths of the width are 4.9 letters of 13 hundredths of the height at 16 : 9.
  for (const [number, unit] of [
    ['142', 'kW'],
    ['1.00', 'GW'],
    ['94.6', '%'],
  ] as const)
    expect(roomOfNumber(number, unit)).toBeLessThan(4.9);
});
