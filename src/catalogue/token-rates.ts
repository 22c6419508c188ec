import type { AcceleratorId } from './accelerators.ts';
import { type Figure, figure } from './figure.ts';

/** How long what goes in and what comes out of one request are, tokens. */
export interface TokenShapeRecord {
  readonly label: string;
  readonly inputTokens: Figure;
  readonly outputTokens: Figure;
  /** Part of what goes in whose keys and values are kept from before; none where it is left out. */
  readonly cachedShare?: Figure;
}

const length = (thousands: number) => figure(thousands * 1024, '1', 'inferencex', 'measured');

/**
 * The shapes that curves are measured at, and that of a real service: 608e9 tokens in and 168e9 out of a day, where
 * 4,989 stand in memory for each written one, half of the answer with them.
 */
export const TOKEN_SHAPES = {
  chat: { label: 'Chat, 1k in and 1k out', inputTokens: length(1), outputTokens: length(1) },
  'long-input': { label: 'Long input, 8k in and 1k out', inputTokens: length(8), outputTokens: length(1) },
  reasoning: { label: 'Reasoning, 1k in and 8k out', inputTokens: length(1), outputTokens: length(8) },
  service: {
    label: 'A service’s day, 4.4k in, half of it cached, 1.2k out',
    inputTokens: figure(4_383, '1', 'deepseek-ledger', 'vendor'),
    outputTokens: figure(1_211, '1', 'deepseek-ledger', 'vendor'),
    cachedShare: figure(0.563, '1', 'deepseek-ledger', 'vendor'),
  },
} satisfies Record<string, TokenShapeRecord>;

export type TokenShapeId = keyof typeof TOKEN_SHAPES;

/** One measured point: what each user sees, and what one accelerator moves for all users, input and output together. */
interface TokenPoint {
  readonly outputTokensPerSPerUser: Figure;
  readonly totalTokensPerSPerAccelerator: Figure;
}

/** Measured serving of one model on one accelerator at one shape, slowest user first. */
export interface TokenCurve {
  readonly label: string;
  readonly shape: TokenShapeId;
  readonly points: readonly TokenPoint[];
}

function curve(shape: TokenShapeId, ...pairs: readonly (readonly [number, number])[]): TokenCurve {
  return {
    label: `DeepSeek-R1 FP8, ${TOKEN_SHAPES[shape].label}`,
    shape,
    points: pairs.map(([perUser, perAccelerator]) => ({
      outputTokensPerSPerUser: figure(perUser, 'tok/s', 'inferencex', 'measured'),
      totalTokensPerSPerAccelerator: figure(perAccelerator, 'tok/s', 'inferencex', 'measured'),
    })),
  };
}

/**
 * DeepSeek-R1 in FP8 by accelerator id, one curve a shape. The publisher counts input and output tokens together over
 * the accelerators that serve.
 */
export const TOKEN_CURVES = {
  gb200: [curve('long-input', [75, 5_790], [120, 3_988], [164, 818])],
  b200: [
    curve('long-input', [42, 5_220], [75, 2_558], [120, 1_110], [164, 751]),
    curve('chat', [42, 4_792], [71, 1_020]),
  ],
  h100: [curve('chat', [42, 266], [71, 73], [100, 23])],
  mi300x: [curve('long-input', [23, 725], [32, 601], [42, 406])],
} satisfies Record<string, readonly TokenCurve[]>;

export type MeasuredId = keyof typeof TOKEN_CURVES;

/** Accelerators that nobody has measured, by the measured one of the same make and design. */
export const SERVES_LIKE: Readonly<Partial<Record<AcceleratorId, MeasuredId>>> = {
  h200: 'h100',
  h20: 'h100',
  gh200: 'h100',
  mi300a: 'mi300x',
  b300: 'b200',
  gb300: 'gb200',
  rubin: 'gb200',
  'rubin-ultra': 'gb200',
};

const servedModel = (value: number, unit: '1' | 'B') => figure(value, unit, 'deepseek-hardware', 'vendor');

/** The served model: a mixture of experts that keeps the keys and values of each user compressed. */
export const SERVED_MODEL = {
  parameters: servedModel(671e9, '1'),
  activeParameters: servedModel(37e9, '1'),
  /** Parameters of all routed experts; the others are read for every batch. */
  routedParameters: servedModel(654e9, '1'),
  routedExperts: servedModel(256, '1'),
  activeExperts: servedModel(8, '1'),
  expertLayers: servedModel(58, '1'),
  hiddenSize: servedModel(7_168, '1'),
  /** A value sent to an expert and its answer on the way back. */
  exchangedBytesPerValue: servedModel(3, 'B'),
  cacheBytesPerToken: servedModel(70_000, 'B'),
} satisfies Record<string, Figure>;

export const SERVING = {
  /** The largest memory domain that anybody has measured serving in. */
  referenceDomain: figure(72, '1', 'inferencex', 'vendor'),
  /** The smaller domain of the same chip in the measured pair. */
  serverDomain: figure(8, '1', 'inferencex', 'vendor'),
  /** What a real system gets of memory, arithmetic and links while it writes; fitted to all measured points. */
  decodeEfficiency: figure(0.6, '1', 'worked-here', 'estimate', [0.25, 1]),
  /** The same of arithmetic while it reads what goes in; from one accelerator measured at two shapes. */
  prefillEfficiency: figure(0.09, '1', 'worked-here', 'estimate', [0.06, 0.15]),
  /** Time that a layer of experts takes however little it does: start of kernels, two exchanges; fitted alike. */
  layerLatencyS: figure(70e-6, 's', 'worked-here', 'estimate', [40e-6, 100e-6]),
  /** Share of memory that weights may fill, so that users fit beside them. */
  weightMemoryShare: figure(0.8, '1', 'engineering-practice', 'assumption', [0.5, 0.9]),
  /** Share of memory that weights and users fill together. */
  usableMemoryShare: figure(0.9, '1', 'engineering-practice', 'assumption', [0.8, 0.95]),
  /** Served over servable tokens, day and night. */
  duty: figure(0.5, '1', 'engineering-practice', 'assumption', [0.3, 0.7]),
  /** Software against the day the curves were measured: never worse; one GB300 gained 2.77 in six months. */
  rateFactor: figure(1, '1', 'inferencex', 'assumption', [1, 3]),
} satisfies Record<string, Figure>;

/** Serving from groups of accelerators that the network joins, each with a part of the experts. */
export const WIDE_GROUP = {
  /** Accelerators that write together; another reproduction takes 72, a later plan 320. */
  accelerators: figure(144, '1', 'deepseek-ledger', 'vendor', [72, 320]),
  /** Rate of a card that tokens sent to experts get, of its line: 39 of 50 GB/s from 128 accelerators on. */
  writingLinkShare: figure(0.78, '1', 'deepep', 'measured', [0.78, 0.96]),
  /** The same while reading, where 58 GB/s of 50 count what a server sends itself. */
  readingLinkShare: figure(1.16, '1', 'deepep', 'measured', [0.86, 1.16]),
  /** Servers that the experts of one token may stand in. */
  serversPerToken: figure(4, '1', 'deepseek-hardware', 'vendor'),
  /** Arithmetic while reading: 52,300 tokens a second of eight H100; a day's mean of the service itself is 0.15. */
  prefillEfficiency: figure(0.245, '1', 'sglang-wide', 'measured', [0.15, 0.3]),
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
