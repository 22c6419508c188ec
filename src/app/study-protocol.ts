import type {
  SampleOutcome,
  SampleStudy,
  StudyProgress,
  TornadoOutcome,
  TornadoStudy,
} from '../model/uncertainty/study-types.ts';

/** A long question put to the model off the main thread. */
export type StudyRequest =
  | { readonly kind: 'sample'; readonly study: SampleStudy }
  | { readonly kind: 'tornado'; readonly study: TornadoStudy };

export type StudyResponse =
  | { readonly kind: 'progress'; readonly progress: StudyProgress }
  | { readonly kind: 'sample'; readonly outcome: SampleOutcome }
  | { readonly kind: 'tornado'; readonly outcome: TornadoOutcome }
  | { readonly kind: 'failed'; readonly message: string };
