import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { fillThingMatrices, fillThingState, writePose } from '../../../src/scene/parts/thing-columns.ts';

const { rack } = buildPlan(DEFAULT_PRESET.values).things;

describe('the columns of things on their way to the picture', () => {
  it('stand, turn and stretch as three has it', () => {
    const matrix = new Float32Array(32);
    for (const yaw of [0, 0.6, Math.PI / 2, -2]) {
      writePose(matrix, 1, 4, 5, 6, yaw, 2, 3, 0.5);
      const turn = new Quaternion().setFromEuler(new Euler(0, yaw, 0));
      const expected = new Matrix4().compose(new Vector3(4, 5, 6), turn, new Vector3(2, 3, 0.5));
      expect([...matrix.slice(16)]).toEqual(expected.elements.map((each) => expect.closeTo(each, 6)));
      expect([...matrix.slice(0, 16)].every((each) => each === 0)).toBe(true);
    }
  });

  it('are those of the thing in that place of the order, stretched from the modelled size to its own', () => {
    const order = Uint32Array.of(7, 2);
    const matrix = new Float32Array(32);
    fillThingMatrices(rack, order, matrix, [0.5, null, 2]);
    for (const [place, index] of order.entries()) {
      const at = 3 * index;
      expect([...matrix.slice(16 * place + 12, 16 * place + 15)]).toEqual([
        ...rack.position.slice(at, at + 3),
      ]);
      const column = (from: number) => Math.hypot(...matrix.slice(16 * place + from, 16 * place + from + 3));
      expect(column(0)).toBeCloseTo((rack.size[at] ?? 0) / 0.5, 5);
      expect(column(4)).toBe(1);
      expect(column(8)).toBeCloseTo((rack.size[at + 2] ?? 0) / 2, 5);
    }
  });

  it('carry the load first and the temperature second, of things side by side and of scattered ones', () => {
    const block = {
      ...rack,
      load: Float32Array.from({ length: rack.count }, (_, index) => index / 1000),
      tempC: Float32Array.from({ length: rack.count }, (_, index) => 20 + index),
    };
    for (const order of [Uint32Array.of(3, 4, 5), Uint32Array.of(9, 1, 6)]) {
      const state = new Float32Array(6);
      fillThingState(block, order, state);
      expect([...state]).toEqual(
        [...order].flatMap((index) => [expect.closeTo(index / 1000, 6), 20 + index]),
      );
    }
  });
});
