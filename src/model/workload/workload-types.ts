import type { TokenShapeId } from '../../catalogue/token-rates.ts';
import type { RunComparison } from './compare-runs.ts';

/** Where the rate of tokens comes from: this accelerator measured, one of the same make measured, or the bound alone. */
export type TokenBasis = 'measured' | 'sibling' | 'estimate' | 'none';

/** What the accelerators do with their hours: training and serving. */
export interface WorkloadResult {
  readonly peakBf16FlopPerS: number;
  readonly peakFp8FlopPerS: number;
  readonly peakFp4FlopPerS: number;
  readonly memoryBytes: number;
  /** What their heat leaves of the accelerators' work while they are fed, 0–1. */
  readonly workShare: number;
  readonly trainingAccelerators: number;
  readonly servingAccelerators: number;
  /** Loosely coupled copies the training job runs as; 1 where one network joins it. */
  readonly trainingReplicas: number;
  /** Asked to train, but beyond what so many replicas hold. */
  readonly trainingIdleAccelerators: number;
  /** Model FLOP utilisation of the training job, size decay and communication included, 0–1. Null where nothing trains. */
  readonly mfu: number | null;
  /** These four are null where nothing trains. */
  readonly jobMtbfS: number | null;
  readonly checkpointIntervalS: number | null;
  /** Share of time that makes progress, 0–1. */
  readonly goodput: number | null;
  readonly allReduceS: number | null;
  readonly stopsPerDay: number;
  /** BF16 FLOP of the training run as planned. */
  readonly trainingFlop: number;
  /** As asked for, whether anything trains or not. */
  readonly trainingDays: number;
  /** The run as multiples of published ones. */
  readonly runComparisons: readonly RunComparison[];
  /** The run over the European reporting threshold. */
  readonly timesReportingThreshold: number;
  readonly optimalParameters: number;
  readonly optimalTokens: number;
  /** Null where nothing trains. */
  readonly loss: number | null;
  /** True where the fit is used beyond the runs it was made from. */
  readonly lossExtrapolated: boolean;
  /** Output tokens served, at the chosen interactivity, shape and duty. */
  readonly tokensPerS: number;
  /** The same with the tokens that go in. */
  readonly totalTokensPerS: number;
  /** Null without accelerators. */
  readonly tokensPerSPerMw: number | null;
  /** Tokens each user sees each second. */
  readonly tokensPerSPerUser: number;
  /** Whether the token rate was measured on this accelerator, on a sibling, or comes from the decode bound. */
  readonly tokenBasis: TokenBasis;
  readonly tokenShape: TokenShapeId;
}
