import { describe, expect, it } from 'vitest';
import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { thingIdOf } from '../../../src/plan/find-in-plan.ts';
import { VALUE_LENSES, type ValueLens } from '../../../src/plan/lenses/lens-types.ts';
import { lensValuesOf, paintedPlan, readingOf } from '../../../src/plan/lenses/lens-values.ts';
import { type Plan, THING_KINDS } from '../../../src/plan/plan-types.ts';
import { failureIn } from '../../../src/plan/trace/plan-traces.ts';
import { LENS_VALUE_BASE } from '../../../src/units/colour-ramps.ts';

const planOf = (presetId: string, change: object = {}): Plan => {
  const preset = presetOf(presetId);
  if (preset === undefined) throw new Error(presetId);
  return buildPlan({ ...preset.values, ...change });
};
const frontier = planOf('frontier-2022');
const smr = planOf('smr-direct-1gw');
const immersion = planOf('immersion-100mw');
const now = (): Promise<void> => Promise.resolve();
const valuesOf = (plan: Plan, lens: ValueLens) => lensValuesOf(plan, lens, now);

async function sumOver(plan: Plan, lens: ValueLens, groundOf = (_kind: string, _index: number) => 1) {
  const values = await valuesOf(plan, lens);
  let sum = 0;
  for (const kind of THING_KINDS)
    for (let index = 0; index < plan.things[kind].count; index += 1)
      sum += (values.valueOf(kind, index) ?? 0) * groundOf(kind, index);
  return sum;
}

describe('the lens of water', () => {
  it.each([
    ['frontier-2022', frontier],
    ['smr-direct-1gw', smr],
  ] as const)('shares all water of a mean day of %s out over what draws it', async (_id, plan) => {
    const litres = await sumOver(plan, 'water');
    expect(litres / 1000).toBeCloseTo(plan.campus.water.meanM3PerDay, 3);
  });

  it('gives each reactor its part of the towers, and racks none', async () => {
    const values = await valuesOf(smr, 'water');
    const reactors = smr.campus.water.uses.find(({ id }) => id === 'reactors')?.meanM3PerDay ?? 0;
    expect(values.valueOf('turbine-hall', 0)).toBeCloseTo((1000 * reactors) / 5, 3);
    expect(values.valueOf('rack', 0)).toBeNull();
  });
});

describe('the lens of cost', () => {
  const groundOf =
    (plan: Plan) =>
    (kind: string, index: number): number => {
      const m2 = (size: Float32Array, at: number) => (size[3 * at] ?? 0) * (size[3 * at + 2] ?? 0);
      if (kind !== 'building') return m2(plan.things[kind as 'rack'].size, index);
      const { building, size } = plan.shells;
      return building.reduce((sum, of, box) => sum + (of === index ? m2(size, box) : 0), 0);
    };

  it.each([
    ['by parts', smr],
    ['of a published sum', planOf('abilene-2026', { 'economics.capexBasis': 'bernstein-2025' })],
  ] as const)('shares out all capital but land and what has no thing, %s', async (_basis, plan) => {
    const { capexUsd, capexLines, generationLines } = plan.campus.economics;
    const landUsd = capexLines.find(({ id }) => id === 'land')?.usd ?? 0;
    const homeless = generationLines
      .filter(({ id }) => id === 'published')
      .reduce((sum, { usd }) => sum + usd, 0);
    const told = await sumOver(plan, 'cost', groundOf(plan));
    expect(told / (capexUsd - landUsd - homeless)).toBeCloseTo(1, 4);
  });

  it('prices a rack as the catalogue does where the campus is summed up by its parts', async () => {
    const [block] = smr.campus.blocks;
    const values = await valuesOf(smr, 'cost');
    const usd = (values.valueOf('rack', 0) ?? 0) * groundOf(smr)('rack', 0);
    expect(usd / ((block?.rackPriceUsd ?? 0) * (block?.compute.fittedShare ?? 0))).toBeCloseTo(1, 5);
    expect(readingOf(values, 'rack-0/tray-1')?.note).toMatch(/^\$[\d.]+ M in all$/);
  });
});

describe('the lens of availability', () => {
  // Catches things that are taken for alike and are not, and a class that is asked about with another's thing.
  it.each([
    ['n+1', immersion],
    ['no spare', planOf('immersion-100mw', { 'power.redundancy': 'n' })],
    ['one building', frontier],
  ] as const)('tells of every thing what its failure tells, %s', async (_name, plan) => {
    const values = await valuesOf(plan, 'availability');
    const allW = plan.campus.compute.serverPowerW;
    for (const kind of THING_KINDS) {
      const { count } = plan.things[kind];
      for (let index = 0; index < count; index += Math.max(1, Math.floor(count / 23))) {
        const value = values.valueOf(kind, index);
        if (value === null) continue;
        const { serverPowerW } = failureIn(plan, thingIdOf(kind, index));
        expect(value, `${kind} ${index}`).toBeCloseTo(serverPowerW / allW, 9);
      }
    }
  });

  it('lets everything stop with the only switchyard, and nothing with a unit that others stand in for', async () => {
    const values = await valuesOf(immersion, 'availability');
    expect(values.valueOf('switchyard', 0)).toBe(1);
    expect(values.valueOf('cdu', 0)).toBe(0);
    expect(readingOf(values, 'cdu-0')?.note).toBe('nothing stops: others stand in');
  });
});

describe('a painted plan', () => {
  it.each(VALUE_LENSES)(
    'tells under %s of each thing its place in the range, and shares all else',
    async (lens) => {
      const values = await valuesOf(frontier, lens);
      const painted = paintedPlan(frontier, values);
      let numbered = 0;
      for (const kind of THING_KINDS) {
        const { tempC, count, load, geometryKey } = painted.things[kind];
        expect([load, geometryKey]).toEqual([frontier.things[kind].load, frontier.things[kind].geometryKey]);
        for (let index = 0; index < count; index += 1) {
          const share = values.shareOf(kind, index);
          numbered += share === null ? 0 : 1;
          expect(tempC[index]).toBeCloseTo(share === null ? 0 : LENS_VALUE_BASE + share, 2);
        }
      }
      expect(numbered).toBeGreaterThan(0);
      expect(paintedPlan(frontier, values).things.rack.tempKey).toBe(painted.things.rack.tempKey);
    },
  );

  it('spans from the least to the most', async () => {
    const values = await valuesOf(smr, 'cost');
    let [least, most] = [1, 0];
    for (const kind of THING_KINDS)
      for (let index = 0; index < smr.things[kind].count; index += 1) {
        const share = values.shareOf(kind, index);
        if (share === null) continue;
        [least, most] = [Math.min(least, share), Math.max(most, share)];
      }
    expect([least, most]).toEqual([0, 1]);
  });
});
