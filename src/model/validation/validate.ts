import type { Figure } from '../../catalogue/figure.ts';
import { computeCampus } from '../campus.ts';
import { knownGapOf } from './known-gaps.ts';
import { VALIDATION_CASES } from './validation-cases.ts';
import type { ValidationCase, ValidationCheck, ValidationRow } from './validation-types.ts';

/** The model against every published figure of the reference campuses, in the order of the cases. Rule UNC-5. */
export function validate(cases: readonly ValidationCase[] = VALIDATION_CASES): readonly ValidationRow[] {
  return cases.flatMap(validateCase);
}

/** The model against the published figures of one campus. Rule UNC-5. */
export function validateCase(each: ValidationCase): readonly ValidationRow[] {
  const campus = computeCampus(each.values);
  return each.checks.map((check) => rowOf(each, check, check.read(campus)));
}

function rowOf(each: ValidationCase, check: ValidationCheck, model: number): ValidationRow {
  const { published, tolerance } = check;
  const range = rangeOf(published);
  const gap =
    tolerance === 'range' && range !== null ? gapToRange(model, range) : relativeGap(model, published.value);
  const verdict = verdictOf(gap, tolerance);
  return {
    campusId: each.id,
    campus: each.label,
    grade: each.grade,
    basis: each.basis,
    kind: check.kind,
    quantity: check.quantity,
    unit: published.unit,
    published: published.value,
    publishedRange: range,
    model,
    gap,
    tolerance,
    verdict,
    pooled: check.pooled === true,
    source: published.source,
    note: check.note ?? '',
    cause: verdict === 'outside' ? knownGapOf(each.id, check.quantity) : '',
  };
}

function rangeOf({ low, high }: Figure): readonly [number, number] | null {
  return low === undefined || high === undefined ? null : [low, high];
}

function relativeGap(model: number, published: number): number {
  return published === 0 ? model : model / published - 1;
}

function gapToRange(model: number, [low, high]: readonly [number, number]): number {
  if (model < low) return relativeGap(model, low);
  return model > high ? relativeGap(model, high) : 0;
}

/** A gap that only rounding of doubles makes is none. */
function verdictOf(gap: number, tolerance: ValidationCheck['tolerance']): ValidationRow['verdict'] {
  if (tolerance === 'none') return 'told';
  const allowed = tolerance === 'range' ? 0 : tolerance;
  return Math.abs(gap) <= allowed + 1e-9 ? 'within' : 'outside';
}
