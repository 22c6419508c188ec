import { KIND_GOAL, QUANTITY_KINDS, type QuantityKind } from './quantity-kinds.ts';
import type { CaseBasis, ValidationRow } from './validation-types.ts';

/** How far the model is off in one kind of quantity; gaps without their sign. */
export interface KindSummary {
  readonly kind: QuantityKind;
  readonly label: string;
  readonly basis: CaseBasis;
  readonly rowCount: number;
  readonly medianGap: number;
  readonly worstGap: number;
  /** The campus of the worst row. */
  readonly worstCampus: string;
  /** Whether both stay inside the goal. */
  readonly verdict: 'within' | 'outside';
}

/**
 * Median and worst gap of each kind of quantity, figures handed over first. Rows that are only told, and ranges that many
 * campuses span, do not count. Rule UNC-7.
 */
export function summariseKinds(rows: readonly ValidationRow[]): readonly KindSummary[] {
  const kinds = Object.keys(QUANTITY_KINDS) as QuantityKind[];
  const bases: readonly CaseBasis[] = ['handed-over', 'in-hand'];
  return bases.flatMap((basis) =>
    kinds.flatMap((kind) => {
      const counted = rows.filter(
        (row) => row.kind === kind && row.basis === basis && row.verdict !== 'told' && !row.pooled,
      );
      return counted.length === 0 ? [] : [summaryOf(kind, basis, counted)];
    }),
  );
}

function summaryOf(kind: QuantityKind, basis: CaseBasis, rows: readonly ValidationRow[]): KindSummary {
  const sorted = rows.toSorted((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
  const gapAt = (index: number) => Math.abs(sorted[index]?.gap ?? 0);
  const last = sorted.length - 1;
  const medianGap = (gapAt(Math.floor(last / 2)) + gapAt(Math.ceil(last / 2))) / 2;
  const worstGap = gapAt(last);
  const met = medianGap <= KIND_GOAL.medianGap + 1e-9 && worstGap <= KIND_GOAL.worstGap + 1e-9;
  return {
    kind,
    label: QUANTITY_KINDS[kind],
    basis,
    rowCount: rows.length,
    medianGap,
    worstGap,
    worstCampus: sorted[last]?.campus ?? '',
    verdict: met ? 'within' : 'outside',
  };
}
