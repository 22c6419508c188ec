import { describe, expect, it } from 'vitest';
import type { ShellBoxes } from '../../../src/plan/plan-types.ts';
import {
  cutInterval,
  layOutRoofKit,
  layOutWalls,
  WALL_STYLE,
  writeLifted,
} from '../../../src/scene/kinds/shells/instances.ts';

/** One H: two bars of 68 × 260 m and a crossbar of 110 × 90 m. */
const H: ShellBoxes = {
  count: 3,
  position: new Float32Array([-89, 0, 0, 89, 0, 0, 0, 0, 0]),
  size: new Float32Array([68, 14, 260, 68, 14, 260, 110, 14, 90]),
  building: new Int32Array([0, 0, 0]),
  geometryKey: 'h',
};

function lengths(style: number): number[] {
  const walls = layOutWalls(H);
  const found: number[] = [];
  for (let index = 0; index < walls.count; index++) {
    if (walls.shell[index * 2 + 1] !== style) continue;
    const m = walls.matrices;
    found.push(Math.round(Math.hypot(m[index * 16] ?? 0, m[index * 16 + 2] ?? 0)));
  }
  return found.sort((a, b) => a - b);
}

describe('walls of an H', () => {
  it('leaves no wall where the crossbar meets the bars', () => {
    expect(layOutWalls(H).count).toBe(12);
    expect(lengths(WALL_STYLE.panels)).toEqual([85, 85, 85, 85, 260, 260]);
  });

  it('gives windows to the crossbar and docks to the gables', () => {
    expect(lengths(WALL_STYLE.windows)).toEqual([110, 110]);
    expect(lengths(WALL_STYLE.docks)).toEqual([68, 68, 68, 68]);
  });

  it('points every wall away from its box', () => {
    const walls = layOutWalls(H);
    for (let index = 0; index < walls.count; index++) {
      const m = walls.matrices.subarray(index * 16, index * 16 + 16);
      const fromBar = (m[12] ?? 0) < -55 ? -89 : (m[12] ?? 0) > 55 ? 89 : 0;
      const out = ((m[12] ?? 0) - fromBar) * (m[8] ?? 0) + (m[14] ?? 0) * (m[10] ?? 0);
      expect(out).toBeGreaterThan(0);
    }
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
  it('rises and is gone when open', () => {
    const out = new Float32Array(16);
    writeLifted(out, 0, [1, 14, 2], [68, 0.6, 260], 0);
    expect([out[0], out[13], out[15]]).toEqual([68, 14, 1]);
    writeLifted(out, 0, [1, 14, 2], [68, 0.6, 260], 0.5);
    expect(out[13]).toBeCloseTo(22, 5);
    writeLifted(out, 0, [1, 14, 2], [68, 0.6, 260], 1);
    expect(out.every((value) => value === 0)).toBe(true);
  });

  it('stands every unit on its roof', () => {
    const kit = layOutRoofKit(H);
    expect(kit.count).toBeGreaterThan(30);
    for (let index = 0; index < kit.count; index++) {
      expect(kit.position[index * 3 + 1]).toBe(14);
      expect(Math.abs(kit.position[index * 3] ?? 0)).toBeLessThan(123);
    }
  });
});
