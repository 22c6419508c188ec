import { type Figure, type FigureKind, figure } from './figure.ts';
import type { SourceId } from './sources.ts';

/** One measured point: what each user sees, and what one accelerator gives all users together. */
export interface TokenPoint {
  readonly tokensPerSPerUser: Figure;
  readonly tokensPerSPerAccelerator: Figure;
}

/** Measured serving of one model on one accelerator, slowest user first. */
export interface TokenCurve {
  readonly label: string;
  readonly points: readonly TokenPoint[];
}

function curve(
  label: string,
  source: SourceId,
  kind: FigureKind,
  ...pairs: readonly (readonly [number, number])[]
): TokenCurve {
  return {
    label,
    points: pairs.map(([perUser, perAccelerator]) => ({
      tokensPerSPerUser: figure(perUser, 'tok/s', source, kind),
      tokensPerSPerAccelerator: figure(perAccelerator, 'tok/s', source, kind),
    })),
  };
}

/** DeepSeek-R1, FP8, by accelerator id (`b200` in servers of eight); input and output lengths in the label. */
export const TOKEN_CURVES = {
  gb200: curve('DeepSeek-R1 8k/1k FP8', 'inferencex', 'measured', [75, 5_790], [120, 3_988], [164, 818]),
  b200: curve('DeepSeek-R1 8k/1k FP8', 'inferencex', 'measured', [75, 2_558], [120, 1_110], [164, 751]),
  h100: curve('DeepSeek-R1 1k/1k FP8', 'inferencex', 'measured', [42, 266], [71, 73], [100, 23]),
} satisfies Record<string, TokenCurve>;

/** The served model, for accelerators that nobody has measured. */
export const SERVED_MODEL = {
  weightBytes: figure(671e9, 'B', 'deepseek-hardware', 'vendor'),
  activeParameters: figure(37e9, '1', 'deepseek-hardware', 'vendor'),
  cacheBytesPerToken: figure(70_000, 'B', 'deepseek-hardware', 'vendor'),
  contextTokens: figure(2_048, '1', 'worked-here', 'assumption'),
} satisfies Record<string, Figure>;

export const SERVING = {
  /** Accelerators in the memory domain that the efficiency below was read from. */
  referenceDomain: figure(72, '1', 'nvidia-token-cost', 'vendor'),
  /** The smaller domain of the same chip in the measured pair. */
  serverDomain: figure(8, '1', 'inferencex', 'vendor'),
  /** What a real system gets of the decode bound; brackets the published 6,000–10,000 of GB300. */
  decodeEfficiency: figure(0.25, '1', 'nvidia-token-cost', 'estimate', [0.15, 0.4]),
  /** Served over servable tokens, day and night. */
  duty: figure(0.5, '1', 'engineering-practice', 'assumption', [0.3, 0.7]),
  /** Software against the day the curves were measured: never worse; one GB300 gained 2.77 in six months. */
  rateFactor: figure(1, '1', 'inferencex', 'assumption', [1, 3]),
} satisfies Record<string, Figure>;

/** One day of a real service, 27–28 February 2025: what its accelerators cost and gave. */
export const SERVICE_LEDGER = {
  meanNodes: figure(226.75, '1', 'deepseek-ledger', 'vendor'),
  peakNodes: figure(278, '1', 'deepseek-ledger', 'vendor'),
  acceleratorsPerNode: figure(8, '1', 'deepseek-ledger', 'vendor'),
  usdPerAcceleratorHour: figure(2, 'USD/h', 'deepseek-ledger', 'vendor'),
  outputTokens: figure(168e9, '1', 'deepseek-ledger', 'vendor'),
  listRevenueUsd: figure(562_027, 'USD', 'deepseek-ledger', 'vendor'),
} satisfies Record<string, Figure>;
