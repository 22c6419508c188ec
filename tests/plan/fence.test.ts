import { describe, expect, it } from 'vitest';
import { insideBoundaryM } from '../../src/model/layout/rules/inside-boundary.ts';
import type { Corner } from '../../src/params/site-edits.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { ABILENE } from '../model/examples.ts';

const LAND: readonly Corner[] = [
  [-1_500, -1_200],
  [1_400, -1_100],
  [1_600, 1_300],
  [-900, 1_500],
];

describe('the fence', () => {
  // Catches a fence that stays around the default land, or closes the gate road.
  it('stands along the boundary that was drawn, turned with its sides, open at the gate', () => {
    const { props } = buildPlan(ABILENE, [{ op: 'boundary', id: 'boundary', points: LAND }]);
    const { count, pose } = props.fence;
    expect(count).toBeGreaterThan(400);
    for (let post = 0; post < count; post += 1) {
      const [x = 0, , z = 0] = pose.subarray(5 * post, 5 * post + 5);
      expect(Math.abs(insideBoundaryM({ x0: x, x1: x, z0: z, z1: z }, LAND))).toBeLessThan(0.5);
      expect(Math.abs(x) > 10 || z < 0, `${x} ${z}`).toBe(true);
    }
  });
});

describe('panels of a slanted fence', () => {
  // Catches gaps from panel to panel, as wide as a side is aslant to the axes.
  it('are together as long as its sides without the opening of the gate', () => {
    const { props } = buildPlan(ABILENE, [{ op: 'boundary', id: 'boundary', points: LAND }]);
    const { count, pose } = props.fence;
    const fencedM = Array.from({ length: count }, (_, at) => pose[5 * at + 4] ?? 0).reduce(
      (a, b) => a + b,
      0,
    );
    const aroundM = LAND.reduce((sum, [x, z], at) => {
      const [toX, toZ] = LAND[(at + 1) % LAND.length] ?? [x, z];
      return sum + Math.hypot(toX - x, toZ - z);
    }, 0);
    expect(fencedM).toBeCloseTo(aroundM - 24, 1);
  });
});

describe('how far a rectangle stands inside a boundary', () => {
  const square = { x0: 0, z0: 0, x1: 100, z1: 100 };
  const box = (half: number): readonly Corner[] => [
    [50 - half, 50 - half],
    [50 + half, 50 - half],
    [50 + half, 50 + half],
    [50 - half, 50 + half],
  ];

  it('is its way to the nearest side, or below 0 how far it reaches out or is cut', () => {
    expect(insideBoundaryM(square, box(110))).toBeCloseTo(60, 9);
    expect(insideBoundaryM(square, box(30))).toBeCloseTo(-Math.hypot(20, 20), 9);
    // A notch from the north reaches 10 m into it.
    const notched: readonly Corner[] = [
      [-90, -90],
      [45, -90],
      [50, 10],
      [55, -90],
      [190, -90],
      [190, 190],
      [-90, 190],
    ];
    expect(insideBoundaryM(square, notched)).toBeCloseTo(-10, 9);
    // Sides that pass through it, with no corner in it.
    const slab: readonly Corner[] = [
      [-500, 40],
      [500, 40],
      [500, 60],
      [-500, 60],
    ];
    expect(insideBoundaryM(square, slab)).toBeLessThan(0);
    expect(
      insideBoundaryM(
        square,
        slab.map(([x, z]) => [x, z + 900]),
      ),
    ).toBeLessThan(-800);
  });
});
