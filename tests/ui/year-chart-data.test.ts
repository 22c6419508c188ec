import { describe, expect, it } from 'vitest';
import {
  barsOf,
  durationPath,
  heatPixels,
  heightAt,
  hourText,
  niceTicks,
  spanOf,
  tickText,
} from '../../src/ui/evidence/year-chart-data.ts';

const FRAME = { x: 10, y: 20, width: 100, height: 50 };

describe('spans and axes', () => {
  it('reach from the least to the most, and are never empty', () => {
    expect(spanOf([3, 1, 2])).toEqual({ low: 1, high: 3 });
    expect(spanOf([0, 0]).high).toBeGreaterThan(0);
    expect(spanOf([-5]).high).toBeGreaterThan(-5);
    expect(spanOf([])).toEqual({ low: 0, high: 1 });
  });

  it.each([
    [{ low: 1, high: 1.22 }, [1, 1.05, 1.1, 1.15, 1.2]],
    [{ low: -13, high: 41 }, [0, 20, 40]],
    [{ low: 0, high: 0.001 }, [0, 0.00025, 0.0005, 0.00075, 0.001]],
  ])('%o has round marks', (span, marks) => {
    expect(niceTicks(span, 4)).toEqual(marks);
  });

  it('writes marks with as many digits as tell them apart', () => {
    expect([1, 1.05, 1.1].map((tick, _, all) => tickText(tick, all))).toEqual(['1.00', '1.05', '1.10']);
    expect([0, 20].map((tick, _, all) => tickText(tick, all))).toEqual(['0', '20']);
    expect([0, 2.5, 5].map((tick, _, all) => tickText(tick, all))).toEqual(['0.0', '2.5', '5.0']);
    expect([0, 0.00025].map((tick, _, all) => tickText(tick, all))).toEqual(['0.00000', '0.00025']);
  });
});

describe('drawings', () => {
  it('stand on the foot of their frame and stay inside it', () => {
    const span = { low: 1, high: 2 };
    expect([1, 1.5, 2, 9].map((value) => heightAt(value, span, FRAME))).toEqual([70, 45, 20, 20]);
    const bars = barsOf([1, 1.5, 2], span, FRAME, 0);
    expect(bars.map(({ height }) => height)).toEqual([0, 25, 50]);
    expect(bars.map(({ x }) => Math.round(x))).toEqual([10, 43, 77]);
  });

  it('order the hours of a year from highest to lowest', () => {
    const path = durationPath(Float32Array.of(1, 3, 2), { low: 1, high: 3 }, FRAME, 3);
    expect(path).toBe('M10.0 20.0L60.0 45.0L110.0 70.0');
  });

  it('paint a column a day and a row an hour, midnight at the foot', () => {
    const values = new Float32Array(48);
    values[25] = 1;
    const { width, height, pixels } = heatPixels(values, { low: 0, high: 1 });
    expect([width, height]).toEqual([2, 24]);
    const pixel = (day: number, row: number) => [
      ...pixels.slice((row * 2 + day) * 4, (row * 2 + day) * 4 + 4),
    ];
    expect(pixel(1, 22)).toEqual([0xa5, 0x1f, 0x1b, 255]);
    expect(pixel(0, 23)).toEqual([0x21, 0x66, 0xac, 255]);
  });

  it.each([
    [0, 8760, '1 Jan, 00:00'],
    [59 * 24, 8760, '1 Mar, 00:00'],
    [59 * 24, 8784, '29 Feb, 00:00'],
    [8759, 8760, '31 Dec, 23:00'],
    [8783, 8784, '31 Dec, 23:00'],
  ])('hour %d of %d is %s', (hour, hours, text) => {
    expect(hourText(hour, hours)).toBe(text);
  });
});
