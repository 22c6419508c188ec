import { TRAINING } from '../../catalogue/training-runs.ts';
import { greatestBy } from '../greatest-by.ts';
import { compareRuns, timesReportingThreshold } from './compare-runs.ts';
import { lossOptimum } from './fit-loss.ts';
import type { WorkloadResult } from './workload-types.ts';

type Of = (work: WorkloadResult) => number;

const sumOf = (works: readonly WorkloadResult[], of: Of): number =>
  works.reduce((total, work) => total + of(work), 0);

const acceleratorsOf: Of = (work) => work.trainingAccelerators + work.servingAccelerators;

/** A mean over what trains, by what each gives of the run; null where nothing trains. */
function meanOf(
  works: readonly WorkloadResult[],
  of: (work: WorkloadResult) => number | null,
): number | null {
  const told = works.filter((work) => of(work) !== null);
  const weight = sumOf(told, ({ trainingFlop }) => trainingFlop);
  return weight > 0 ? sumOf(told, (work) => (of(work) ?? 0) * work.trainingFlop) / weight : null;
}

/** A block with only so many of its copies of the job: they are alike, so each gives and stops for its part. */
function withCopies(work: WorkloadResult, copies: number): WorkloadResult {
  const share = copies / work.trainingReplicas;
  const busy = work.trainingAccelerators - work.trainingIdleAccelerators;
  return {
    ...work,
    trainingReplicas: copies,
    trainingFlop: work.trainingFlop * share,
    trainingIdleAccelerators: work.trainingAccelerators - Math.round(busy * share),
    stopsPerDay: work.stopsPerDay * share,
  };
}

/**
 * Blocks that take part in one training run: each is a copy of the job, or several, coupled loosely to the others, and no
 * more copies are used than have been shown to work. Of all copies of all blocks those that give most are taken, which
 * is the most that so many can give.
 */
function trainingBlocks(works: readonly WorkloadResult[]): readonly WorkloadResult[] {
  const training = works.filter(({ trainingFlop }) => trainingFlop > 0);
  if (training.length === 0) return works;
  let left = TRAINING.provenReplicas.value;
  const perCopy: Of = ({ trainingFlop, trainingReplicas }) => trainingFlop / trainingReplicas;
  return training
    .toSorted((a, b) => perCopy(b) - perCopy(a))
    .flatMap((work) => {
      const copies = Math.min(left, work.trainingReplicas);
      left -= copies;
      return copies > 0 ? [withCopies(work, copies)] : [];
    });
}

/**
 * What all blocks do together: tokens at the same user speed and peaks are sums; one training run over blocks as loosely
 * coupled copies, each at its own pace. Rule CMP-26.
 */
export function joinWork(works: readonly WorkloadResult[]): WorkloadResult {
  const largest = greatestBy(works, ({ peakBf16FlopPerS }) => peakBf16FlopPerS);
  if (largest === undefined) throw new Error('a campus has at least one block of racks');
  if (works.length === 1) return largest;
  const sum = (of: Of): number => sumOf(works, of);
  const run = trainingBlocks(works);
  const trainingFlop = sumOf(run, (work) => work.trainingFlop);
  const trainingAccelerators = sum((work) => work.trainingAccelerators);
  const busy = sumOf(run, (work) => work.trainingAccelerators - work.trainingIdleAccelerators);
  const optimum = lossOptimum(trainingFlop);
  const least = (of: (work: WorkloadResult) => number | null): number | null => {
    const told = run.flatMap((work) => of(work) ?? []);
    return told.length > 0 ? Math.min(...told) : null;
  };
  const rates = works.flatMap((work) => work.tokensPerSPerMw ?? []);
  // An hour is one of an accelerator, whatever it can do (ECO-10): not all of them have a peak in BF16.
  const count = sum(acceleratorsOf);
  return {
    ...largest,
    peakBf16FlopPerS: sum((work) => work.peakBf16FlopPerS),
    peakFp8FlopPerS: sum((work) => work.peakFp8FlopPerS),
    peakFp4FlopPerS: sum((work) => work.peakFp4FlopPerS),
    memoryBytes: sum((work) => work.memoryBytes),
    workShare: count > 0 ? sum((work) => work.workShare * acceleratorsOf(work)) / count : largest.workShare,
    trainingAccelerators,
    servingAccelerators: sum((work) => work.servingAccelerators),
    trainingReplicas: sumOf(run, (work) => work.trainingReplicas),
    trainingIdleAccelerators: trainingAccelerators - busy,
    mfu: meanOf(run, ({ mfu }) => mfu),
    jobMtbfS: least(({ jobMtbfS }) => jobMtbfS),
    checkpointIntervalS: least(({ checkpointIntervalS }) => checkpointIntervalS),
    goodput: meanOf(run, ({ goodput }) => goodput),
    allReduceS: run.reduce<number | null>(
      (most, { allReduceS }) => (allReduceS === null ? most : Math.max(most ?? 0, allReduceS)),
      null,
    ),
    stopsPerDay: sumOf(run, (work) => work.stopsPerDay),
    trainingFlop,
    runComparisons: compareRuns(trainingFlop),
    timesReportingThreshold: timesReportingThreshold(trainingFlop),
    optimalParameters: optimum.parameters,
    optimalTokens: optimum.tokens,
    loss: optimum.loss,
    lossExtrapolated: optimum.extrapolated,
    tokensPerS: sum((work) => work.tokensPerS),
    totalTokensPerS: sum((work) => work.totalTokensPerS),
    tokensPerSPerMw: rates.length > 0 ? rates.reduce((total, rate) => total + rate, 0) : null,
    tokenBasis: weakestBasis(works),
  };
}

const BASES = ['estimate', 'sibling', 'measured'] as const;

/** The least sure of what the blocks' tokens come from. */
function weakestBasis(works: readonly WorkloadResult[]): WorkloadResult['tokenBasis'] {
  return BASES.find((basis) => works.some((work) => work.tokenBasis === basis)) ?? 'none';
}
