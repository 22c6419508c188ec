import { computeCampus } from '../../model/campus.ts';
import { objectiveOf, schemeDistanceM } from '../../model/improve/choose-schemes.ts';
import { type Scheme, SiteSearch } from '../../model/improve/improve-site.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import { readMetrics } from '../metrics.ts';
import { gainText } from './gain-text.ts';
import {
  type GainReport,
  type Improvement,
  mergeImprovements,
  SCHEME_METRICS,
  type SchemeReport,
} from './improvement.ts';
import { type Loose, type Progress, question } from './question.ts';

/** What `improve` is asked. Equal numbers give equal answers. */
export interface ImproveGiven {
  /** Starts of the search, 1 to 32; 8 unless told. */
  readonly startCount?: number;
  /** Moves that each start tries, 10 to 100,000; 1,500 unless told. */
  readonly moveCount?: number;
  /** Of the first start, 1 to 1,000,000; 1 unless told. The others count up. */
  readonly seed?: number;
}

interface ImproveStudy extends CampusInput {
  readonly startCount: number;
  readonly moveCount: number;
  readonly seed: number;
}

/** A scheme as the campus is with these edits; undefined where the campus leaves one of them out. */
function reportOf(
  { values: valuesNow }: CampusInput,
  scheme: Scheme,
  seed: number,
  before?: Scheme,
): SchemeReport | undefined {
  const { siteEdits, buildingsInRow } = scheme;
  const inRow = before === undefined || buildingsInRow === before.buildingsInRow;
  const values = inRow ? valuesNow : { ...valuesNow, 'layout.buildingsInRow': buildingsInRow };
  const campus = computeCampus(values, undefined, siteEdits);
  if (before !== undefined && campus.warnings.some(({ rule }) => rule === 'LAY-11')) return undefined;
  const { start } = new SiteSearch({ values, siteEdits });
  const metrics = readMetrics(campus);
  const told = Object.fromEntries(SCHEME_METRICS.map((id) => [id, metrics[id]])) as SchemeReport['metrics'];
  return { ...start, siteEdits, seed, distanceM: before ? schemeDistanceM(before, start) : 0, metrics: told };
}

function* improve(study: ImproveStudy): Generator<Progress, Improvement> {
  const { startCount, moveCount, seed: firstSeed, values, siteEdits = [] } = study;
  const search = new SiteSearch(study);
  const before = reportOf(study, { ...search.start, siteEdits }, 0) ?? unreachable();
  const totalCount = startCount * moveCount;
  let best = objectiveOf(before);
  let improvement: Improvement = { before, schemes: [], gains: [] };
  for (let start = 0; start < startCount; start += 1) {
    const seed = firstSeed + start;
    const gains: GainReport[] = [];
    const run = search.run(seed, moveCount);
    let step = run.next();
    for (; step.done !== true; step = run.next()) {
      const { tried, gain } = step.value;
      const told = gain && { ...gain, seed, text: gainText(gain) };
      if (told !== undefined && told.objectiveUsdPerYear < objectiveOf(before)) gains.push(told);
      const better = told !== undefined && told.objectiveUsdPerYear < best;
      best = Math.min(best, step.value.bestUsdPerYear);
      yield {
        doneCount: start * moveCount + tried,
        totalCount,
        best: { usdPerYear: best, startUsdPerYear: objectiveOf(before), ...(better && { text: told.text }) },
      };
    }
    const found = reportOf({ values }, step.value, seed, before);
    if (found === undefined) continue;
    improvement = mergeImprovements(improvement, { before, schemes: [found], gains });
  }
  return improvement;
}

function unreachable(): never {
  throw new Error('the site as it is has been left out of itself');
}

function countOf(
  name: keyof ImproveGiven,
  asked: unknown,
  usual: number,
  least: number,
  most: number,
): number {
  if (asked === undefined) return usual;
  if (typeof asked === 'number' && Number.isInteger(asked) && asked >= least && asked <= most) return asked;
  throw new RangeError(
    `improve: ${name} must be a whole number from ${least} to ${most}, not ${shownValue(asked)}`,
  );
}

export const IMPROVE = question({
  check: (input, { startCount, moveCount, seed }: Loose<ImproveGiven>): ImproveStudy => ({
    ...input,
    startCount: countOf('startCount', startCount, 8, 1, 32),
    moveCount: countOf('moveCount', moveCount, 1_500, 10, 100_000),
    seed: countOf('seed', seed, 1, 1, 1_000_000),
  }),
  answer: improve,
});
