import { type Figure, figure } from './figure.ts';

/** A training run somebody published or estimated, for scale. */
export interface TrainingRunRecord {
  readonly label: string;
  readonly flop: Figure;
}

/** Published training runs, smallest first. */
export const TRAINING_RUNS = {
  'gpt-4': { label: 'GPT-4', flop: figure(2.1e25, 'FLOP', 'epoch-models', 'estimate') },
  'llama-3-1-405b': { label: 'Llama 3.1 405B', flop: figure(3.8e25, 'FLOP', 'llama3-failures', 'vendor') },
} satisfies Record<string, TrainingRunRecord>;

/** Above this the European AI Act presumes systemic risk. */
export const REPORTING_THRESHOLD_FLOP = figure(1e25, 'FLOP', 'epoch-models', 'regulator');

/** L(N, D) = E + A/N^α + B/D^β, refitted to the Chinchilla runs. */
export const LOSS_FIT = {
  floor: figure(1.8172, 'nat', 'chinchilla-refit', 'estimate'),
  parameterScale: figure(482.01, '1', 'chinchilla-refit', 'estimate'),
  tokenScale: figure(2085.43, '1', 'chinchilla-refit', 'estimate'),
  parameterExponent: figure(0.3478, '1', 'chinchilla-refit', 'estimate'),
  tokenExponent: figure(0.3658, '1', 'chinchilla-refit', 'estimate'),
  /** Beyond it the tokens of the optimum exceed any published corpus. */
  reachFlop: figure(1e26, 'FLOP', 'chinchilla-refit', 'estimate'),
} satisfies Record<string, Figure>;

const llamaCount = (value: number) => figure(value, '1', 'llama3-failures', 'vendor');

/** The best documented interrupted run. Counts as printed; shares are computed, since the printed ones do not add up. */
export const LLAMA_3_RUN = {
  accelerators: llamaCount(16_384),
  days: figure(54, 'd', 'llama3-failures', 'vendor'),
  unexpectedStops: llamaCount(419),
} satisfies Record<string, Figure>;

/** Its unexpected stops by cause; they add up to all of them. */
export const LLAMA_3_STOPS = {
  'faulty GPU': llamaCount(148),
  'HBM memory': llamaCount(72),
  software: llamaCount(54),
  'switch or cable': llamaCount(35),
  'host maintenance': llamaCount(32),
  'GPU SRAM': llamaCount(19),
  'GPU system processor': llamaCount(17),
  'network card': llamaCount(7),
  'collective watchdog': llamaCount(7),
  'silent data corruption': llamaCount(6),
  'GPU thermal': llamaCount(6),
  disk: llamaCount(3),
  'power supply': llamaCount(3),
  chassis: llamaCount(2),
  'IO board': llamaCount(2),
  dependency: llamaCount(2),
  CPU: llamaCount(2),
  'system memory': llamaCount(2),
} satisfies Record<string, Figure>;

/** A kind of model that is trained, and what whole jobs of it have got out of their accelerators. */
export interface ModelKindRecord {
  readonly label: string;
  /**
   * Model FLOP over BF16 peak of a job of at most the reference size while it runs: what was published, over the
   * goodput that rule WRK-4 gives for its size where the published hours hold the stops too.
   */
  readonly mfuBf16: Figure;
}

/** Kinds of model, by how well they fill an accelerator. */
export const MODEL_KINDS = {
  'dense-large': {
    label: 'Dense, some 400 billion parameters',
    mfuBf16: figure(0.4, '1', 'llama3-report', 'vendor', [0.34, 0.43]),
  },
  'dense-medium': {
    label: 'Dense, some 70 billion parameters',
    mfuBf16: figure(0.285, '1', 'llama3-card', 'estimate', [0.22, 0.38]),
  },
  'dense-small': {
    // Middle of five: Llama 3.1 8B 0.15, Granite 3.0 8B 0.21, SmolLM3 3B 0.29, Nemotron-4 15B 0.31, Olmo 3 7B 0.33.
    label: 'Dense, some 8 billion parameters',
    mfuBf16: figure(0.29, '1', 'small-runs', 'estimate', [0.14, 0.34]),
  },
  'mixture-of-experts': {
    // Trained in FP8, of which this would be half. Middle of four: Llama 4 Scout 0.25 and Maverick 0.29, DeepSeek-V3 0.36, Llama 4 Behemoth 0.39.
    label: 'Mixture of experts, some 600 billion parameters',
    mfuBf16: figure(0.325, '1', 'expert-runs', 'estimate', [0.25, 0.4]),
  },
} satisfies Record<string, ModelKindRecord>;

/** What a run is reckoned with where nobody has measured this campus. */
export const TRAINING = {
  /** A stop costs this many accelerators their step: the others go on, spares take the place of what failed. */
  elasticGroupAccelerators: figure(16_384, '1', 'llama3-failures', 'assumption', [4_096, 32_768]),
  mfuReferenceCount: figure(16_384, '1', 'llama3-failures', 'vendor'),
  /** ln(38.1/35.5)/ln(2048/64), Llama 3 70B in FP8 on H100. */
  mfuDecayExponent: figure(0.0204, '1', 'mfu-notes', 'estimate', [0.01, 0.04]),
  /** Share of communication hidden behind arithmetic. */
  overlap: figure(0.8, '1', 'engineering-practice', 'assumption', [0.6, 0.95]),
  /** Tokens one data-parallel copy of the model takes in a step. */
  tokensPerStep: figure(65_536, '1', 'model-assumption', 'assumption', [16_384, 262_144]),
  /** Share of memory that parameters and their optimiser state fill. */
  stateMemoryShare: figure(0.5, '1', 'model-assumption', 'assumption', [0.3, 0.7]),
  stateBytesPerParameter: figure(16, 'B', 'engineering-practice', 'assumption', [14, 16]),
  gradientBytesPerParameter: figure(2, 'B', 'engineering-practice', 'assumption', [2, 4]),
  scaleUpLatencyS: figure(3.33e-6, 's', 'deepseek-hardware', 'measured'),
  stopsPerAcceleratorDay: figure(4.736e-4, '1/d', 'llama3-failures', 'measured', [2.9e-4, 8.1e-4]),
  /** Network faults that still stop the job where packets have many ways. */
  multiPathStopShare: figure(0.05, '1', 'openai-mrc', 'estimate', [0, 0.1]),
  checkpointWriteS: figure(5, 's', 'engineering-practice', 'assumption', [2, 60]),
  restartS: figure(120, 's', 'engineering-practice', 'assumption', [30, 600]),
  stragglerLoss: figure(0.05, '1', 'meta-rsc', 'estimate', [0, 0.15]),
  /** Weights and optimiser state as they are moved. */
  checkpointBytesPerParameter: figure(14, 'B', 'engineering-practice', 'assumption', [14, 16]),
  /** Loosely coupled replicas that have been shown to train one model. */
  provenReplicas: figure(8, '1', 'diloco-sites', 'measured'),
} satisfies Record<string, Figure>;
