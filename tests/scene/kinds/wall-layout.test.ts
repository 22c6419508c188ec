import { describe, expect, it } from 'vitest';
import { roofUnitsOf } from '../../../src/plan/details/building-details.ts';
import { cutInterval, outerWallsOf, WALL_STYLE } from '../../../src/plan/details/outer-walls.ts';
import type { ShellBoxes } from '../../../src/plan/plan-types.ts';
import {
  fabricRoofColumns,
  flatRoofColumns,
  slabColumns,
} from '../../../src/scene/kinds/shells/shell-columns.ts';

/** One H: two bars of 68 × 260 m and a crossbar of 110 × 90 m. */
const H: ShellBoxes = {
  count: 3,
  position: new Float32Array([-89, 0, 0, 89, 0, 0, 0, 0, 0]),
  size: new Float32Array([68, 14, 260, 68, 14, 260, 110, 14, 90]),
  building: new Int32Array([0, 0, 0]),
  eavesM: null,
  geometryKey: 'h',
};

function lengths(style: number): number[] {
  const walls = outerWallsOf(H);
  return Array.from({ length: walls.count }, (_, wall) => wall)
    .filter((wall) => walls.style[wall] === style)
    .map((wall) => Math.round(walls.size[wall * 3] ?? 0))
    .sort((a, b) => a - b);
}

describe('walls of an H', () => {
  it('leaves no wall where the crossbar meets the bars', () => {
    expect(outerWallsOf(H).count).toBe(12);
    expect(lengths(WALL_STYLE.panels)).toEqual([85, 85, 85, 85, 260, 260]);
  });

  it('gives windows to the crossbar and docks to the gables', () => {
    expect(lengths(WALL_STYLE.windows)).toEqual([110, 110]);
    expect(lengths(WALL_STYLE.docks)).toEqual([68, 68, 68, 68]);
  });

  it('points every wall away from its box', () => {
    const { count, position, yaw } = outerWallsOf(H);
    for (let wall = 0; wall < count; wall++) {
      const [x = 0, , z = 0] = position.subarray(wall * 3, wall * 3 + 3);
      const fromBar = x < -55 ? -89 : x > 55 ? 89 : 0;
      expect((x - fromBar) * Math.sin(yaw[wall] ?? 0) + z * Math.cos(yaw[wall] ?? 0)).toBeGreaterThan(0);
    }
  });
});

describe('a tent', () => {
  const tent: ShellBoxes = { ...H, count: 1, size: new Float32Array([46, 11, 252]), eavesM: 6.5 };

  it('has fabric walls up to its eaves, and no machine on its roof', () => {
    const walls = outerWallsOf(tent);
    expect([...walls.style]).toEqual([3, 3, 3, 3]);
    for (let wall = 0; wall < 4; wall += 1) expect(walls.size[3 * wall + 1]).toBe(6.5);
    expect(roofUnitsOf(tent).count).toBe(0);
  });

  it('has a roof from eaves to ridge that runs along its longer side, however it is turned', () => {
    expect(flatRoofColumns(tent).count).toBe(0);
    expect(fabricRoofColumns(H).count).toBe(0);
    const roofs = fabricRoofColumns(tent);
    expect([roofs.position[1], ...roofs.size, roofs.yaw[0]]).toEqual([6.5, 46, 4.5, 252, 0]);
    const turned = fabricRoofColumns({ ...tent, size: new Float32Array([252, 11, 46]) });
    expect([...turned.size]).toEqual([46, 4.5, 252]);
    expect(turned.yaw[0]).toBeCloseTo(Math.PI / 2, 6);
  });
});

describe('cutInterval', () => {
  it('cuts the middle, an end, and everything', () => {
    expect(cutInterval(0, 10, [[4, 6]])).toEqual([
      [0, 4],
      [6, 10],
    ]);
    expect(cutInterval(0, 10, [[-5, 3]])).toEqual([[3, 10]]);
    expect(cutInterval(0, 10, [[-1, 11]])).toEqual([]);
    expect(cutInterval(0, 10, [])).toEqual([[0, 10]]);
  });
});

describe('roofs', () => {
  it('lie flush with the top of their box, slabs just over the ground', () => {
    const [roofs, slabs] = [flatRoofColumns(H), slabColumns(H)];
    for (let box = 0; box < H.count; box++) {
      expect((roofs.position[box * 3 + 1] ?? 0) + (roofs.size[box * 3 + 1] ?? 0)).toBeCloseTo(14, 4);
      const slabTopM = (slabs.position[box * 3 + 1] ?? 0) + (slabs.size[box * 3 + 1] ?? 0);
      expect(slabTopM).toBeGreaterThan(0);
      expect(slabTopM).toBeLessThan(0.05);
    }
  });

  it('carry every unit', () => {
    const units = roofUnitsOf(H);
    expect(units.count).toBeGreaterThan(30);
    for (let unit = 0; unit < units.count; unit++) {
      expect(units.position[unit * 3 + 1]).toBe(14);
      expect(Math.abs(units.position[unit * 3] ?? 0)).toBeLessThan(123);
    }
  });
});
