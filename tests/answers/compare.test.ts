import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/answers/metric-facts.ts';
import { compareCampuses } from '../../src/answers/questions/compare.ts';
import { readBlocks } from '../../src/answers/read-blocks.ts';
import { portabilityOf } from '../../src/model/compare/port-training-job.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { applyChange } from '../../src/params/parse.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';

function planOf(id: string, change: ParamChange = {}) {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return buildPlan(applyChange(preset.values, change));
}

const CLOUD = planOf('general-cloud-1gw');
const SINGLE = planOf('smr-direct-1gw');

describe('blocks side by side (CMP-26)', () => {
  it('tell what each block of either campus has and gives', () => {
    const mixed = planOf('general-cloud-1gw', {
      'compute.block2Type': 'gb200-nvl72',
      'compute.block2Racks': 200,
    });
    const { blocks } = compareCampuses(SINGLE, mixed);
    expect(blocks.a).toEqual(readBlocks(SINGLE.campus));
    expect(blocks.b.map(({ rackType }) => rackType)).toEqual([
      presetOf('general-cloud-1gw')?.values['compute.rackType'],
      'gb200-nvl72',
    ]);
    expect(blocks.b.reduce((sum, { tokensPerS }) => sum + tokensPerS, 0)).toBeCloseTo(
      mixed.campus.workload.tokensPerS,
      3,
    );
  });
});

describe('metrics side by side (CMPR-1)', () => {
  const { metrics } = compareCampuses(CLOUD, SINGLE);

  it('has every metric once, with unit, difference and ratio', () => {
    expect(metrics.map((entry) => entry.metric).sort()).toEqual(Object.keys(CLOUD.metrics).sort());
    for (const { a, b, difference, ratio, unit } of metrics) {
      if (a === null || b === null) throw new Error('both campuses have every number');
      expect(difference).toBe(b - a);
      expect(ratio).toBe(a === 0 ? null : b / a);
      expect(unit).not.toBe('');
    }
  });

  it('names the better side only where a direction is better', () => {
    for (const { metric, winner, difference } of metrics) {
      const { better } = METRICS[metric];
      const higher = (difference ?? 0) > 0 ? 'b' : 'a';
      const lower = (difference ?? 0) > 0 ? 'a' : 'b';
      const expected =
        difference === 0 || better === 'neither' ? 'none' : better === 'higher' ? higher : lower;
      expect(winner).toBe(expected);
    }
  });

  it('calls money, losses, water, carbon and waiting better when low, and what is got for them when high', () => {
    const low = /usd|co2|pue|wue|water|loss|shortfall|latency|fabricPower|peakCapacity/i;
    for (const { metric, better } of metrics) if (low.test(metric)) expect(better, metric).toBe('lower');
    for (const id of ['availability', 'bisectionBytesPerS', 'tokensPerS', 'trainingFlop'] as const)
      expect(METRICS[id].better, id).toBe('higher');
    for (const { metric, better } of metrics)
      if (/Count$/.test(metric)) expect(better, metric).toBe('neither');
  });

  it('is all zero against itself, and mirrors when turned round', () => {
    for (const entry of compareCampuses(CLOUD, CLOUD).metrics) {
      expect(entry.difference).toBe(0);
      expect(entry.winner).toBe('none');
    }
    const back = compareCampuses(SINGLE, CLOUD).metrics;
    for (const [at, entry] of metrics.entries())
      expect(back[at]?.difference).toBe(0 - (entry.difference ?? 0));
  });
});

describe('moving the job (CMPR-2 to CMPR-7)', () => {
  it('is told from here to there and back, each as the model has it', () => {
    const { aToB, bToA } = compareCampuses(CLOUD, SINGLE).portability;
    expect(aToB).toEqual(portabilityOf(CLOUD.campus, SINGLE.campus));
    expect(bToA).toEqual(portabilityOf(SINGLE.campus, CLOUD.campus));
    expect(bToA).not.toEqual(aToB);
  });
});

describe('a number that one side has not (CMPR-1)', () => {
  const idle = planOf('smr-direct-1gw', { 'workload.trainingShare': 1 });
  const frontier = planOf('frontier-2022');
  const rowOf = (a: typeof idle, b: typeof idle, metric: string) =>
    compareCampuses(a, b).metrics.find((each) => each.metric === metric);

  it.each([
    ['the campus that serves none', idle, SINGLE],
    ['the campus held against it', SINGLE, idle],
    ['a machine that only trains', frontier, SINGLE],
  ])('wins nothing, and nothing is reckoned with it: %s', (_name, a, b) => {
    const row = rowOf(a, b, 'usdPerMillionTokens');
    expect([row?.a, row?.b]).toContain(null);
    expect(row).toMatchObject({ difference: null, ratio: null, winner: 'none' });
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  it('stays 0 where it really is 0', () => {
    expect(rowOf(idle, SINGLE, 'tokensPerS')).toMatchObject({ a: 0, winner: 'b' });
  });
});
