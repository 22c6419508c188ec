import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtAreaM2, builtYardM, fencedHalfM } from '../../src/model/layout/site/whole-steps.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { diffPlans } from '../../src/plan/diff-plans.ts';
import { placeCampus } from '../../src/plan/place-campus.ts';
import { keyOfNumbers, StepKey } from '../../src/plan/plan-keys.ts';
import { PATH_KINDS, type Plan, PROP_KINDS, THING_KINDS } from '../../src/plan/plan-types.ts';
import { movedKinds, stillPairs } from '../helpers/still-pair.ts';

function keysOf(plan: Plan): Record<string, string> {
  const keys: Record<string, string> = { shells: plan.shells.geometryKey };
  for (const kind of THING_KINDS) keys[kind] = plan.things[kind].geometryKey;
  for (const kind of PATH_KINDS) keys[kind] = plan.paths[kind].geometryKey;
  for (const kind of PROP_KINDS) keys[kind] = plan.props[kind].geometryKey;
  return keys;
}

describe('another supply temperature', () => {
  const pairs = stillPairs(DEFAULT_PRESET.values);

  it('moves nothing for many half degrees', () => {
    expect(pairs.length).toBeGreaterThan(10);
  });

  it('then leaves every geometry key as it was, and shows in loads and temperatures', () => {
    for (const [before, after] of pairs) {
      expect(keysOf(after)).toEqual(keysOf(before));
      expect(after.metrics.facilityPeakPowerW).not.toBe(before.metrics.facilityPeakPowerW);
      expect(after.paths['main-supply'].tempC[0]).not.toBe(before.paths['main-supply'].tempC[0]);
    }
  });

  // Catches a key that is told from less than what makes a block.
  it('moves nothing that a key keeps silent about', () => {
    for (const [before, after] of pairs) {
      for (const kind of THING_KINDS) {
        for (const column of ['position', 'size', 'yaw', 'parent'] as const)
          expect(isDeepStrictEqual(after.things[kind][column], before.things[kind][column]), kind).toBe(true);
      }
      for (const kind of PATH_KINDS) {
        for (const column of ['start', 'points', 'building'] as const)
          expect(isDeepStrictEqual(after.paths[kind][column], before.paths[kind][column]), kind).toBe(true);
      }
    }
  });

  // Catches a state that is not drawn because its key was told from too little, and one rewritten for nothing.
  it('changes a key of state just where it changes a column', () => {
    const same = (a: readonly Float32Array[], b: readonly Float32Array[]) => isDeepStrictEqual(a, b);
    const changed = new Set<string>();
    for (const [before, after] of pairs) {
      for (const kind of THING_KINDS) {
        const [a, b] = [before.things[kind], after.things[kind]];
        expect(a.loadKey === b.loadKey, kind).toBe(same([a.load], [b.load]));
        expect(a.tempKey === b.tempKey, kind).toBe(same([a.tempC], [b.tempC]));
        if (a.tempKey !== b.tempKey) changed.add(kind);
      }
      for (const kind of PATH_KINDS) {
        const [a, b] = [before.paths[kind], after.paths[kind]];
        expect(a.radiusKey === b.radiusKey, kind).toBe(same([a.radiusM], [b.radiusM]));
        const carried = ({ flow, tempC, quantity }: typeof a) => [flow, tempC, quantity];
        expect(a.flowKey === b.flowKey, kind).toBe(same(carried(a), carried(b)));
        if (a.flowKey !== b.flowKey) changed.add(kind);
      }
    }
    expect(changed.size).toBeGreaterThan(5);
  });

  it('moves nothing but what it adds to, where it adds', () => {
    const [before] = pairs[0] ?? [];
    if (before === undefined) throw new Error('No temperature of this campus leaves it standing still.');
    const { campus } = before;
    const more = { ...campus.cooling, heatRejectionUnitCount: campus.cooling.heatRejectionUnitCount - 8 };
    const after = placeCampus({ ...campus, cooling: more }, '');
    expect(movedKinds(diffPlans(before, after))).toEqual(['heat-rejection']);
  });
});

describe('a geometry key', () => {
  it('is of every bit of every array', () => {
    const array = Float32Array.from({ length: 11 }, (_, index) => index);
    const key = keyOfNumbers(array);
    expect(keyOfNumbers(array.slice())).toBe(key);
    for (let at = 0; at < array.length; at += 1) {
      for (const other of [-(array[at] ?? 0), (array[at] ?? 0) + 2 ** -20]) {
        expect(keyOfNumbers(array.map((value, index) => (index === at ? other : value)))).not.toBe(key);
      }
    }
  });

  it('tells where one array ends and the next begins', () => {
    const [a, b, c] = [new Int32Array([1, 2]), new Int32Array([3]), new Int32Array([1, 2, 3])];
    expect(new Set([keyOfNumbers(a, b), keyOfNumbers(b, a), keyOfNumbers(c)]).size).toBe(3);
  });

  it('differs between thousands of like arrays', () => {
    const keys = new Set<string>();
    for (let index = 0; index < 20_000; index += 1)
      keys.add(keyOfNumbers(new Float32Array([index / 7, 0, 1])));
    expect(keys.size).toBe(20_000);
  });
});

describe('a key told from steps', () => {
  const keyOf = (...steps: readonly (readonly [number, number, number, number])[]): string => {
    const key = new StepKey();
    for (const step of steps) key.step(...step);
    return key.text();
  };
  const one = [12.5, -3, 0, 1] as const;

  it('is of every number of every step, as precisely as the plan holds it', () => {
    const key = keyOf(one, one);
    expect(keyOf(one, one)).toBe(key);
    for (let at = 0; at < 4; at += 1) {
      for (const other of [-(one[at] ?? 0) - 1, (one[at] ?? 0) + 2 ** -18]) {
        const [a, b, c, d] = one.map((value, index) => (index === at ? other : value));
        expect(keyOf(one, [a ?? 0, b ?? 0, c ?? 0, d ?? 0])).not.toBe(key);
        expect(keyOf([a ?? 0, b ?? 0, c ?? 0, d ?? 0], one)).not.toBe(key);
      }
    }
    expect(keyOf([12.5 + 1e-9, -3, 0, 1], one)).toBe(key);
  });

  it('is of their order and number', () => {
    const other = [1, 2, 3, 4] as const;
    expect(new Set([keyOf(one, other), keyOf(other, one), keyOf(one), keyOf(one, other, one)]).size).toBe(4);
  });

  it('is another for a mirrored pair', () => {
    expect(keyOf([5, 0, 2, 0], [5, 0, 2, 0])).not.toBe(keyOf([-5, 0, 2, 0], [-5, 0, 2, 0]));
  });
});

describe('whole steps', () => {
  it('keep a building within 1 % of its floor area', () => {
    for (let areaM2 = 400; areaM2 < 200_000; areaM2 *= 1.0037) {
      expect(Math.abs(builtAreaM2(areaM2, 45_260) / areaM2 - 1)).toBeLessThan(0.01);
    }
    expect(builtAreaM2(45_260, 45_260)).toBe(45_260);
  });

  it('never fence less than is needed', () => {
    for (const halfM of [60, 740, 5000]) {
      expect(fencedHalfM(halfM)).toBeGreaterThanOrEqual(halfM);
      expect(fencedHalfM(halfM)).toBeLessThan(halfM * 1.021);
    }
    expect([3, 184, 186].map(builtYardM)).toEqual([10, 180, 190]);
  });
});
