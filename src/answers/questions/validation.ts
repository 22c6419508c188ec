import { validateCase } from '../../model/validation/validate.ts';
import { VALIDATION_CASES } from '../../model/validation/validation-cases.ts';
import type { ValidationRow } from '../../model/validation/validation-types.ts';
import { type Progress, question } from './question.ts';

/** The model against every published figure of the reference campuses, campus by campus. Rule UNC-5. */
function* answer(): Generator<Progress, readonly ValidationRow[]> {
  const rows: ValidationRow[] = [];
  for (const [at, each] of VALIDATION_CASES.entries()) {
    rows.push(...validateCase(each));
    yield { doneCount: at + 1, totalCount: VALIDATION_CASES.length };
  }
  return rows;
}

export const VALIDATION = question<Readonly<Record<never, never>>, null, readonly ValidationRow[]>({
  check: () => null,
  answer,
});
