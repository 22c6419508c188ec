import { describe, expect, it } from 'vitest';
import { figure } from '../../src/catalogue/figure.ts';
import { REFERENCE_FIGURES } from '../../src/catalogue/reference-figures.ts';
import { presetValues } from '../../src/model/validation/case-parts.ts';
import { KNOWN_GAPS } from '../../src/model/validation/known-gaps.ts';
import { summariseKinds } from '../../src/model/validation/summarise-kinds.ts';
import { validate } from '../../src/model/validation/validate.ts';
import { VALIDATION_CASES } from '../../src/model/validation/validation-cases.ts';
import type { ValidationCheck } from '../../src/model/validation/validation-types.ts';

const rows = validate();

describe('a published campus', () => {
  it('is never reckoned at another place than its own, nor from another preset', () => {
    expect(() => presetValues('abilene-2026', { 'site.id': 'nowhere' })).toThrow(/nowhere/);
    expect(() => presetValues('no-such-preset')).toThrow(/no-such-preset/);
    expect(presetValues('abilene-2026', { 'site.id': 'singapore' })['site.id']).toBe('singapore');
  });
});

describe('UNC-5, UNC-6: the model against the published campuses', () => {
  it('covers the five campuses in hand, and every figure that was handed over', () => {
    const inHand = VALIDATION_CASES.filter(({ basis }) => basis === 'in-hand');
    expect(inHand.map(({ id }) => id)).toEqual(['abilene', 'colossus', 'rainier', 'frontier', 'meta']);
    const held = VALIDATION_CASES.flatMap(({ checks }) => checks.map(({ published }) => published));
    const handedOver = Object.entries(REFERENCE_FIGURES).flatMap(([id, { figures }]) =>
      Object.entries(figures).map(([name, published]) => [`${id}: ${name}`, published] as const),
    );
    expect(handedOver.filter(([, published]) => !held.includes(published)).map(([name]) => name)).toEqual([]);
  });

  it.each(
    rows.filter(({ verdict }) => verdict !== 'told').map((row) => [row.campus, row.quantity, row] as const),
  )('%s, %s', (_, __, row) => {
    const known = Object.hasOwn(KNOWN_GAPS, `${row.campusId}: ${row.quantity}`);
    expect(`${row.verdict}, gap ${row.gap.toFixed(3)}`).toBe(
      `${known ? 'outside' : 'within'}, gap ${row.gap.toFixed(3)}`,
    );
  });

  it('tells of every known gap why, and of none that is no row', () => {
    const told = rows.filter(({ cause }) => cause !== '').map((row) => `${row.campusId}: ${row.quantity}`);
    expect(told.toSorted()).toEqual(Object.keys(KNOWN_GAPS).toSorted());
  });
});

describe('UNC-7: kinds of quantity', () => {
  const summaries = summariseKinds(rows);

  it('are each judged by themselves, handed-over figures first', () => {
    const bases = summaries.map(({ basis }) => basis);
    expect(bases).toEqual([...bases].sort());
    const counted = rows.filter(({ verdict, pooled }) => verdict !== 'told' && !pooled);
    expect(summaries.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(counted.length);
  });

  const rowsOf = (...gaps: readonly number[]) => {
    const [first] = rows.filter(({ verdict, pooled }) => verdict === 'within' && !pooled);
    if (first === undefined) throw new Error('There is no judged row');
    return gaps.map((gap, at) => ({ ...first, gap, campus: `campus ${at}` }));
  };

  it('have the middle gap, whatever its sign, and the row that is farthest off', () => {
    expect(summariseKinds(rowsOf(0.02, -0.4, 0.06, -0.01))).toMatchObject([
      { rowCount: 4, medianGap: 0.04, worstGap: 0.4, worstCampus: 'campus 1', verdict: 'outside' },
    ]);
    expect(summariseKinds(rowsOf(-0.05, 0.15, 0))[0]).toMatchObject({ medianGap: 0.05, verdict: 'within' });
    expect(summariseKinds(rowsOf(0.06, -0.06))[0]?.verdict).toBe('outside');
  });

  it('leave out what is told and what many campuses span', () => {
    const [row] = rowsOf(3);
    if (row === undefined) throw new Error('There is no row');
    expect(
      summariseKinds([
        { ...row, verdict: 'told' },
        { ...row, pooled: true },
      ]),
    ).toEqual([]);
  });
});

describe('a verdict', () => {
  const judge = (model: number, tolerance: ValidationCheck['tolerance'], range?: [number, number]) => {
    const first = VALIDATION_CASES[0];
    const check = {
      quantity: 'made up',
      kind: 'power' as const,
      published: figure(100, 'W', 'worked-here', 'estimate', range),
      read: () => model,
      tolerance,
    };
    return first && validate([{ ...first, checks: [check] }])[0];
  };

  it('is outside beyond the tolerance, on either side', () => {
    expect(judge(105, 0.05)?.verdict).toBe('within');
    expect(judge(105.1, 0.05)?.verdict).toBe('outside');
    expect(judge(94.9, 0.05)?.verdict).toBe('outside');
    expect(judge(101, 0)?.verdict).toBe('outside');
  });

  it('against a range measures from the nearer end', () => {
    expect(judge(85, 'range', [80, 120])).toMatchObject({ gap: 0, verdict: 'within' });
    expect(judge(60, 'range', [80, 120])).toMatchObject({ gap: -0.25, verdict: 'outside' });
  });

  it('is only told where the published side is an estimate by constant', () => {
    expect(judge(500, 'none')).toMatchObject({ gap: 4, verdict: 'told' });
  });
});
