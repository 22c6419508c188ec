import type { Figure } from '../../catalogue/figure.ts';
import type { QualityGrade } from '../../catalogue/reference-campuses.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { CampusResult } from '../campus-types.ts';
import type { QuantityKind } from './quantity-kinds.ts';

/** Whether a campus was looked at while the model was made, or came to hand when its rules stood. */
export type CaseBasis = 'in-hand' | 'handed-over';

/** One published quantity and how the model gives it. */
export interface ValidationCheck {
  readonly quantity: string;
  readonly kind: QuantityKind;
  readonly published: Figure;
  readonly read: (campus: CampusResult) => number;
  /** Allowed gap over the published value; 0 is exact, `range` asks to lie inside low–high, `none` only tells. */
  readonly tolerance: number | 'range' | 'none';
  /** The published side spans many campuses: inside it says too little to count in the median of its kind. */
  readonly pooled?: true;
  /** What the reader must know to weigh the row. */
  readonly note?: string;
}

/** One published campus as inputs of the model, with what it must give. */
export interface ValidationCase {
  readonly id: string;
  readonly label: string;
  readonly grade: QualityGrade;
  readonly basis: CaseBasis;
  readonly values: ParamValues;
  readonly checks: readonly ValidationCheck[];
}

export interface ValidationRow {
  readonly campusId: string;
  readonly campus: string;
  readonly grade: QualityGrade;
  readonly basis: CaseBasis;
  readonly kind: QuantityKind;
  readonly quantity: string;
  readonly unit: string;
  readonly published: number;
  readonly publishedRange: readonly [number, number] | null;
  readonly model: number;
  /** Model over published, less one; against a range, the distance beyond its nearer end, 0 inside. */
  readonly gap: number;
  readonly tolerance: number | 'range' | 'none';
  readonly verdict: 'within' | 'outside' | 'told';
  readonly pooled: boolean;
  readonly source: Figure['source'];
  readonly note: string;
  /** Why the row lies outside, where that is known; empty elsewhere. */
  readonly cause: string;
}
