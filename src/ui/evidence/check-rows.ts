import type { QualityGrade } from '../../catalogue/reference-campuses.ts';
import { KIND_GOAL } from '../../model/validation/quantity-kinds.ts';
import type { CaseBasis, ValidationRow } from '../../model/validation/validation-types.ts';

export interface CampusRows {
  readonly campus: string;
  readonly grade: QualityGrade;
  readonly rows: readonly ValidationRow[];
}

/** The rows of each campus together, in the order they come. */
export function rowsByCampus(rows: readonly ValidationRow[]): readonly CampusRows[] {
  const groups = new Map<string, ValidationRow[]>();
  for (const row of rows) groups.set(row.campus, [...(groups.get(row.campus) ?? []), row]);
  return [...groups].flatMap(([campus, ofCampus]) => {
    const [first] = ofCampus;
    return first === undefined ? [] : [{ campus, grade: first.grade, rows: ofCampus }];
  });
}

export type VerdictCounts = Readonly<Record<ValidationRow['verdict'], number>>;

export function countVerdicts(rows: readonly ValidationRow[]): VerdictCounts {
  const counts = { within: 0, outside: 0, told: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** The gap in percent with its sign; inside a published range there is none. */
export function gapText({ gap, tolerance, published }: ValidationRow): string {
  if (gap === 0) return tolerance === 'range' ? 'inside' : '0 %';
  if (published === 0) return gap > 0 ? 'above 0' : 'below 0';
  const percent = gap * 100;
  const size = Math.abs(percent);
  return `${percent > 0 ? '+' : '−'}${size < 0.05 ? '< 0.1' : size.toFixed(1)} %`;
}

export function toleranceText(tolerance: ValidationRow['tolerance']): string {
  if (tolerance === 'none') return 'none';
  if (tolerance === 'range') return 'in range';
  return tolerance === 0 ? 'exact' : `± ${(tolerance * 100).toFixed(0)} %`;
}

const GRADES: Readonly<Record<string, string>> = {
  A: 'measured',
  B: 'published by the operator',
  C: 'an estimate by others',
  D: 'announced',
};

/** `A-` → `Grade A−: measured, with gaps`. */
export function gradeText(grade: QualityGrade): string {
  const meaning = GRADES[grade.charAt(0)] ?? '';
  const lesser = grade.endsWith('-');
  return `Grade ${grade.replace('-', '−')}: ${meaning}${lesser ? ', with gaps' : ''}`;
}

/** A gap without its sign. */
export function shareText(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

export const KIND_GOAL_TEXT = `goal: median ${shareText(KIND_GOAL.medianGap)}, worst ${shareText(KIND_GOAL.worstGap)}`;

export const BASIS_TEXTS: Readonly<Record<CaseBasis, string>> = {
  'handed-over': 'figures the model had not seen',
  'in-hand': 'campuses it was made with',
};
