import { computeCampus } from '../../model/campus.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { type Metrics, readMetrics } from '../metrics.ts';
import { type Progress, question } from './question.ts';

/** Every number of a campus, for whoever wants to know before it stands. */
function* answer({ values, siteEdits }: CampusInput): Generator<Progress, Metrics> {
  const metrics = readMetrics(computeCampus(values, undefined, siteEdits));
  yield { doneCount: 1, totalCount: 1 };
  return metrics;
}

export const METRICS_OF = question<Readonly<Record<never, never>>, CampusInput, Metrics>({
  check: ({ values, siteEdits }) => ({ values, siteEdits }),
  answer,
});
