import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { moneyTables } from '../../src/ui/evidence/money-lines.ts';

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('the money of %s', (_, preset) => {
  const { economics, workload } = computeCampus(preset.values);
  const [capital, annual, today] = moneyTables(economics, workload);

  it('has parts whose shares add up to the whole', () => {
    const parts = capital?.lines.filter(({ label }) => !label.startsWith('…')) ?? [];
    const sum = (lines: typeof parts) => lines.reduce((total, { share }) => total + (share ?? 0), 0);
    expect(parts).toHaveLength(6);
    expect(sum(parts)).toBeCloseTo(1, 9);
    expect(sum(annual?.lines.slice() ?? [])).toBeCloseTo(1, 9);
  });

  it('keeps cost and compute apart', () => {
    const labels = today?.lines.map(({ label }) => label) ?? [];
    expect(labels).toContain('Cost against a 30 MW site of today');
    expect(labels).toContain('Peak BF16 rate against the same site');
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it('tells what edited routes cost, and shares that still add up to the whole', () => {
  const [first] = PRESETS;
  const edited = computeCampus(first?.values ?? never(), undefined, [
    { op: 'move', id: 'switchyard', dx: -200, dz: 0 },
  ]);
  const lines = moneyTables(edited.economics, edited.workload)[0]?.lines ?? [];
  expect(lines.find(({ label }) => label.startsWith('Routes'))?.value).toMatch(/^\$[\d.]+ M$/);
  const parts = lines.filter(({ label }) => !label.startsWith('…'));
  expect(parts.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
});

it('says so where nothing trains, and where the loss is extrapolated', () => {
  const [first] = PRESETS;
  const idle = computeCampus({ ...(first?.values ?? never()), 'workload.trainingShare': 0 });
  expect(moneyTables(idle.economics, idle.workload)[2]?.lines.at(-1)?.value).toBe('none: nothing trains');
  const large = computeCampus(first?.values ?? never());
  expect(large.workload.lossExtrapolated).toBe(true);
  expect(moneyTables(large.economics, large.workload)[2]?.lines.at(-1)?.value).toContain('extrapolated');
});

function never(): never {
  throw new Error('There are no presets.');
}
