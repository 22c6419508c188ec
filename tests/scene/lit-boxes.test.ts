import { Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VALUES, presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { litBoxes } from '../../src/scene/interactive/lit-boxes.ts';

const plan = buildPlan(presetOf('frontier-2022')?.values ?? DEFAULT_VALUES);

/** Middle and size of each box, metres. */
function boxesOf(matrices: Float32Array): { middle: number[]; size: number[]; up: number[] }[] {
  return Array.from({ length: matrices.length / 16 }, (_, at) => {
    const [middle, turn, size] = [new Vector3(), new Quaternion(), new Vector3()];
    new Matrix4().fromArray(matrices, 16 * at).decompose(middle, turn, size);
    return {
      middle: middle.toArray(),
      size: size.toArray(),
      up: new Vector3(0, 1, 0).applyQuaternion(turn).toArray(),
    };
  });
}

const near = (value: number) => expect.closeTo(value, 3);

describe('boxes around what is lit up', () => {
  it('stand where the things stand, a hand wider', () => {
    const [box] = boxesOf(
      litBoxes(plan, { tone: 'trace', things: [{ kind: 'cdu', indices: Int32Array.of(3) }], runs: [] }),
    );
    const { position, size } = plan.things.cdu;
    const [x = 0, y = 0, z = 0] = position.slice(9, 12);
    const [width = 0, height = 0, depth = 0] = size.slice(9, 12);
    expect(box?.size).toEqual([near(width + 0.06), near(height + 0.06), near(depth + 0.06)]);
    expect(box?.middle).toEqual([near(x), near(y + (height + 0.06) / 2), near(z)]);
  });

  it('run along every stretch of a run, as long as it is', () => {
    const runs = [{ kind: 'mv-feeder' as const, indices: Int32Array.of(1) }];
    const boxes = boxesOf(litBoxes(plan, { tone: 'trace', things: [], runs }));
    const { points, start } = plan.paths['mv-feeder'];
    const stretches = (start[2] ?? 0) - (start[1] ?? 0) - 1;
    expect(boxes).toHaveLength(stretches);
    boxes.forEach(({ middle, size, up }, index) => {
      const at = 3 * ((start[1] ?? 0) + index);
      const half = (size[1] ?? 0) / 2;
      const begins = middle.map((value, axis) => value - half * (up[axis] ?? 0));
      const ends = middle.map((value, axis) => value + half * (up[axis] ?? 0));
      expect(begins).toEqual([...points.slice(at, at + 3)].map(near));
      expect(ends).toEqual([...points.slice(at + 3, at + 6)].map(near));
      expect(size[0]).toBeGreaterThanOrEqual(0.5);
    });
  });

  it('are those of the rows where racks are thousands', () => {
    const large = buildPlan(presetOf('abilene-2026')?.values ?? DEFAULT_VALUES);
    const indices = Int32Array.from({ length: large.things.rack.count }, (_, index) => index);
    const boxes = litBoxes(large, { tone: 'failure', things: [{ kind: 'rack', indices }], runs: [] });
    expect(boxes.length / 16).toBe(new Set(large.things.rack.parent).size);
  });
});
