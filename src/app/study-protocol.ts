import type { Comparison } from '../model/compare/compare-types.ts';
import type {
  SampleOutcome,
  SampleStudy,
  StudyProgress,
  TornadoOutcome,
  TornadoStudy,
} from '../model/uncertainty/study-types.ts';
import type { ValidationRow } from '../model/validation/validation-types.ts';
import type { CompareStudy } from '../ui/evidence/study-services.ts';

/** A long question put to the model off the main thread. */
export type StudyRequest =
  | { readonly kind: 'sample'; readonly study: SampleStudy }
  | { readonly kind: 'tornado'; readonly study: TornadoStudy }
  | { readonly kind: 'compare'; readonly study: CompareStudy }
  | { readonly kind: 'validation' };

/** What each kind of question is answered with. */
export interface StudyOutcomes {
  readonly sample: SampleOutcome;
  readonly tornado: TornadoOutcome;
  readonly compare: Comparison;
  readonly validation: readonly ValidationRow[];
}

export type StudyKind = keyof StudyOutcomes;

export type StudyAnswer = {
  readonly [Kind in StudyKind]: { readonly kind: Kind; readonly outcome: StudyOutcomes[Kind] };
}[StudyKind];

export type StudyResponse =
  | StudyAnswer
  | { readonly kind: 'progress'; readonly progress: StudyProgress }
  | { readonly kind: 'failed'; readonly message: string };
