import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET, presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { ThingBlock } from '../../../src/plan/plan-types.ts';
import { areAlike, fillLineState, thingLines } from '../../../src/scene/parts/thing-lines.ts';

const large = presetOf('ten-gigawatt');
if (large === undefined) throw new Error('There is no large campus.');
const { rack, 'support-rack': supportRack } = buildPlan(DEFAULT_PRESET.values).things;
/** Where many stand along one wall, they stand close. */
const { crah } = buildPlan(large.values).things;

/** The things of a line, each as its place along and across the line, its width and what else they must share. */
function membersOf(block: ThingBlock, lines: ReturnType<typeof thingLines>, line: number) {
  const yaw = lines.yaw[line] ?? 0;
  return [...lines.order.subarray(lines.start[line], lines.start[line + 1])].map((thing) => {
    const dx = (block.position[thing * 3] ?? 0) - (lines.position[line * 3] ?? 0);
    const dz = (block.position[thing * 3 + 2] ?? 0) - (lines.position[line * 3 + 2] ?? 0);
    return {
      along: dx * Math.cos(yaw) - dz * Math.sin(yaw),
      across: dx * Math.sin(yaw) + dz * Math.cos(yaw),
      widthM: block.size[thing * 3] ?? 0,
      yaw: block.yaw[thing] ?? 0,
    };
  });
}

describe('lines of things', () => {
  // Catches a line that leaves a thing out, shows one twice, or covers ground where none stands.
  it.each([
    ['rack', rack, 0],
    ['support-rack', supportRack, 0],
    ['crah', crah, 1],
  ] as const)(
    'cover every %s once, and no more ground than they and the gaps between them',
    (_, block, gapM) => {
      const lines = thingLines(block, gapM);
      expect(block.count).toBeGreaterThan(100);
      expect(lines.count).toBeLessThan(block.count / 2);
      expect([...lines.order].sort((a, b) => a - b)).toEqual(
        Array.from({ length: block.count }, (_, i) => i),
      );
      for (let line = 0; line < lines.count; line += 1) {
        const members = membersOf(block, lines, line).sort((a, b) => a.along - b.along);
        const lengthM = lines.size[line * 3] ?? 0;
        const wide = members.reduce((sum, { widthM }) => sum + widthM, 0);
        expect(lengthM).toBeGreaterThan(wide - 0.05 * members.length);
        expect(lengthM).toBeLessThan(wide + (gapM + 0.05) * members.length);
        for (const { along, across, widthM, yaw } of members) {
          expect(yaw).toBe(lines.yaw[line]);
          expect(Math.abs(across)).toBeLessThan(0.05);
          expect(Math.abs(along) + widthM / 2).toBeLessThan(lengthM / 2 + 0.05);
        }
      }
    },
  );

  // Catches a failed rack that vanishes among its neighbours.
  it('are cut where a thing is in another state, and tell when they no longer hold', () => {
    const block = rack;
    const whole = thingLines(block, 0);
    const second = whole.order[1];
    expect(whole.start[1]).toBeGreaterThan(2);
    const failed: ThingBlock = {
      ...block,
      load: block.load.map((load, rack) => (rack === second ? 0 : load)),
    };
    expect(areAlike(block.load, whole)).toBe(true);
    expect(areAlike(failed.load, whole)).toBe(false);
    const cut = thingLines(failed, 0);
    expect(areAlike(failed.load, cut)).toBe(true);
    expect(cut.count).toBe(whole.count + 2);
    const state = new Float32Array(cut.count * 3);
    const all = Uint32Array.from({ length: cut.count }, (_, line) => line);
    fillLineState(failed, cut, all, state);
    const loads = [...all].map((line) => [state[line * 3], state[line * 3 + 2]]);
    expect(loads.filter(([load]) => load === 0)).toEqual([[0, 1]]);
    expect(loads.reduce((sum, [, count]) => sum + (count ?? 0), 0)).toBe(block.count);
  });
});
