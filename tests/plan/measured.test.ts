import { describe, expect, it } from 'vitest';
import { measurePoints, type PointM } from '../../src/plan/measure/measured.ts';
import { pointsOfText, textOfPoints } from '../../src/plan/measure/point-text.ts';
import { VIEW_FIELDS } from '../../src/store/fields.ts';

describe('what a line of points measures', () => {
  it('is nothing below two points', () => {
    expect(measurePoints([])).toBeNull();
    expect(measurePoints([[1, 2, 3]])).toBeNull();
  });

  it('is distance, level distance and height of two', () => {
    expect(
      measurePoints([
        [0, 0, 0],
        [3, 12, 4],
      ]),
    ).toEqual({
      lengthM: 13,
      stretchesM: [13],
      directM: 13,
      levelM: 5,
      riseM: 12,
      areaM2: null,
      aroundM: null,
    });
  });

  const corners: PointM[] = [
    [0, 5, 0],
    [30, 5, 0],
    [30, 5, 20],
    [0, 5, 20],
  ];
  it('is area and girth of more, on level ground as on a wall or a slope', () => {
    expect(measurePoints(corners)).toMatchObject({ areaM2: 600, aroundM: 100, lengthM: 80, directM: 20 });
    const wall = corners.map(([x, , z]): PointM => [x, z, 7]);
    expect(measurePoints(wall)?.areaM2).toBeCloseTo(600, 9);
    const slope = corners.map(([x, y, z]): PointM => [0.6 * x, y + 0.8 * x, z]);
    expect(measurePoints(slope)?.areaM2).toBeCloseTo(600, 9);
  });

  it('is the area of what a line with a notch encloses', () => {
    const notched: PointM[] = [
      [0, 0, 0],
      [4, 0, 0],
      [4, 0, 4],
      [2, 0, 2],
      [0, 0, 4],
    ];
    expect(measurePoints(notched)?.areaM2).toBe(12);
  });
});

describe('points in a link', () => {
  it('come back to the centimetre, and are what the field takes', () => {
    const points: PointM[] = [
      [-12.345, 0, 8],
      [1e4, 7.004, -0.001],
    ];
    const text = textOfPoints(points);
    expect(text).toBe('-12.35,0,8 10000,7,0');
    expect(VIEW_FIELDS.measure.check(text)).toBe(true);
    expect(pointsOfText(text)).toEqual([
      [-12.35, 0, 8],
      [10000, 7, 0],
    ]);
    expect([textOfPoints([]), pointsOfText('')]).toEqual(['', []]);
  });

  it.each(['1,2', '1,2,3,4', 'a,b,c', '1,2,3 ', '1,2,3  4,5,6', '1e9,0,0', '999999,0,0'])(
    '%j is refused',
    (text) => {
      expect(VIEW_FIELDS.measure.check(text)).toBe(false);
    },
  );
});
