import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { ColumnRoom } from '../../src/plan/column-room.ts';
import { bytesOf, transferListOf } from '../../src/plan/plan-buffers.ts';
import { ABILENE } from '../model/examples.ts';

describe('room for columns', () => {
  it('keeps columns apart, each 0 at first', () => {
    const room = new ColumnRoom();
    const columns = Array.from({ length: 300 }, (_, at) => {
      const column = [room.floats(at), room.ints(at), room.wholes(at)][at % 3] ?? room.floats(at);
      expect(column.every((value) => value === 0)).toBe(true);
      return column.fill(at + 1);
    });
    columns.forEach((column, at) => {
      expect(column).toHaveLength(at);
      expect(column.every((value) => value === at + 1)).toBe(true);
    });
  });

  it('grows a column to what is needed and keeps what it holds', () => {
    const room = new ColumnRoom();
    const column = room.floats(3).fill(7);
    const beside = room.floats(3).fill(8);
    const grown = room.grownFloats(column, 4);
    expect(grown.length).toBeGreaterThanOrEqual(4);
    expect([...grown.subarray(0, 4)]).toEqual([7, 7, 7, 0]);
    expect(room.grownInts(room.ints(1).fill(-2), 1_000_000)).toHaveLength(1_000_000);
    expect([...beside]).toEqual([8, 8, 8]);
  });

  // Four hundred columns, handed from thread to thread for every slider move.
  it('a plan is handed on in few buffers, little larger than its columns', () => {
    const plan = buildPlan(ABILENE);
    const buffers = transferListOf(plan);
    expect(buffers.length).toBeLessThan(30);
    const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeLessThan(bytesOf(plan) + 600_000);
  });
});
