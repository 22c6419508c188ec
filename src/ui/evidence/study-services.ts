import type { Comparison } from '../../model/compare/compare-types.ts';
import type {
  SampleOutcome,
  SampleStudy,
  StudyProgress,
  TornadoOutcome,
  TornadoStudy,
} from '../../model/uncertainty/study-types.ts';
import type { ValidationRow } from '../../model/validation/validation-types.ts';
import type { ParamValues } from '../../params/param-types.ts';

/** How whoever asked follows a study and ends it. */
export interface StudyWatch {
  readonly onProgress?: (progress: StudyProgress) => void;
  /** Aborting ends the study at once and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Two campuses, each by its parameters. */
export interface CompareStudy {
  readonly here: ParamValues;
  readonly there: ParamValues;
}

/** The long questions the interface may ask; the page decides where they are answered. */
export interface StudyServices {
  readonly sample: (study: SampleStudy, watch?: StudyWatch) => Promise<SampleOutcome>;
  readonly tornado: (study: TornadoStudy, watch?: StudyWatch) => Promise<TornadoOutcome>;
  readonly compare: (study: CompareStudy, watch?: StudyWatch) => Promise<Comparison>;
  readonly validate: (watch?: StudyWatch) => Promise<readonly ValidationRow[]>;
}
