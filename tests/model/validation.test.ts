import { describe, expect, it } from 'vitest';
import { figure } from '../../src/catalogue/figure.ts';
import { validate } from '../../src/model/validation/validate.ts';
import { VALIDATION_CASES } from '../../src/model/validation/validation-cases.ts';
import type { ValidationCheck } from '../../src/model/validation/validation-types.ts';

const rows = validate();

describe('UNC-5: the model against the published campuses', () => {
  it('covers the five reference campuses', () => {
    expect(VALIDATION_CASES.map(({ id }) => id)).toEqual([
      'abilene',
      'colossus',
      'rainier',
      'frontier',
      'meta',
    ]);
  });

  it.each(
    rows.filter(({ verdict }) => verdict !== 'told').map((row) => [row.campus, row.quantity, row] as const),
  )('%s, %s', (_, __, row) => {
    expect(`${row.verdict}, gap ${row.gap.toFixed(3)}`).toBe(`within, gap ${row.gap.toFixed(3)}`);
  });
});

describe('a verdict', () => {
  const judge = (model: number, tolerance: ValidationCheck['tolerance'], range?: [number, number]) => {
    const first = VALIDATION_CASES[0];
    const check = {
      quantity: 'made up',
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
