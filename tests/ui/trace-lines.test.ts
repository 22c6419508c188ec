import { describe, expect, it } from 'vitest';
import type { ParamChange } from '../../src/params/param-types.ts';
import { DEFAULT_VALUES, presetOf } from '../../src/params/presets.ts';
import { PATH_KINDS, type Plan } from '../../src/plan/plan-types.ts';
import { RUN_NAMES } from '../../src/plan/run-names.ts';
import { failureIn, ringsIn, traceIn } from '../../src/plan/trace/plan-traces.ts';
import { failureLines, ringLines, traceLines } from '../../src/ui/panels/trace-lines.ts';
import { planOf } from './rendered.tsx';

const plan = planOf(presetOf('smr-direct-1gw')?.values ?? DEFAULT_VALUES);

describe('a trace in words', () => {
  it('counts things and tells the metres of runs, network by network', () => {
    const trace = traceIn(plan, 'rack-7', 'upstream');
    if (trace === null) throw new Error('the plan has no such rack');
    const lines = traceLines(trace);
    expect(lines).toContainEqual({ label: 'Power · Block transformer', value: '1' });
    expect(lines).toContainEqual({ label: 'Power · Reactor', value: '5' });
    const feeder = lines.find(({ label }) => label === 'Power · Medium-voltage feeder');
    expect(feeder?.value).toMatch(/^1 · \d+.m$/u);
    expect(lines.some(({ label }) => label === 'Coolant · Heat-rejection unit')).toBe(true);
    expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
  });

  it('names every kind of run by a name of its own', () => {
    expect(new Set(PATH_KINDS.map((kind) => RUN_NAMES[kind])).size).toBe(PATH_KINDS.length);
  });
});

describe('rings in words', () => {
  it('tell what shares memory, in how many racks, and the fibre to the others with its metres', () => {
    const lines = ringLines(plan, ringsIn(plan, 'rack-7'));
    const shared = lines.find(({ label }) => label === 'Accelerators that share memory');
    expect(shared?.value).toMatch(/^\d[\d,]* in (this rack|\d+ racks)$/);
    expect(lines.find(({ label }) => label === RUN_NAMES['row-tray'])?.value).toMatch(/^1 · \d[\d.]*.m$/u);
  });

  const sharedIn = (change: ParamChange, rack: number): string | undefined => {
    const lines = ringLines(...ringsOf(planOf({ ...DEFAULT_VALUES, ...change }), rack));
    return lines.find(({ label }) => label === 'Accelerators that share memory')?.value;
  };
  const ringsOf = (campus: Plan, rack: number) => [campus, ringsIn(campus, `rack-${rack}`)] as const;

  // Catches a whole domain that is told of the few racks that are left of it at the end of a block.
  it('tell no more accelerators than stand in the racks of a domain', () => {
    const elevenRacks: ParamChange = {
      'compute.rackType': 'rubin-ultra-mgx',
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 11 * 72,
    };
    expect(sharedIn(elevenRacks, 0)).toBe('576 in 8 racks');
    expect(sharedIn(elevenRacks, 10)).toBe('216 in 3 racks');
    expect(sharedIn({ 'compute.rackType': 'dgx-h100' }, 0)).toBe('8 in this rack');
  });

  it('tell nothing of shared memory where no accelerator stands', () => {
    expect(sharedIn({ 'compute.rackType': 'air-cloud' }, 0)).toBeUndefined();
  });
});

describe('a failure in words', () => {
  it('says what stands in where nothing stops', () => {
    const lines = failureLines(plan, failureIn(plan, 'cdu-0'));
    const { cduPerHall } = plan.campus.cooling;
    expect(lines[0]?.value).toMatch(/^0 of 4,8\d\d$/);
    expect(lines.slice(1)).toEqual([
      {
        label: `Coolant distribution unit, ${cduPerHall - 1} of ${cduPerHall} left`,
        value: expect.stringMatching(/^carry 100.%$/u),
      },
    ]);
  });

  it('says what stops and why', () => {
    const lines = failureLines(plan, failureIn(plan, 'hall-0'));
    const labels = lines.map(({ label }) => label);
    expect(labels.slice(0, 5)).toEqual([
      'Racks that stop',
      'Without power',
      'Without cooling',
      'Accelerators',
      'Server power',
    ]);
  });
});
