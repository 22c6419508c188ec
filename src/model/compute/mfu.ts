/** One step of training: what is computed, what is sent, how much of the sending hides. */
export interface TrainingStep {
  /** Utilisation of the arithmetic alone, 0–1. */
  readonly kernelMfu: number;
  /** Share of time the pipeline is filling or draining, 0–1. */
  readonly bubble: number;
  readonly computeS: number;
  readonly communicationS: number;
  /** Share of communication hidden behind arithmetic, 0–1. */
  readonly overlap: number;
}

/** Pipeline bubble: `(p − 1) / (m + p − 1)` for `p` stages and `m` micro-batches. Rule CMP-12. */
export function pipelineBubble(stages: number, microBatches: number): number {
  return (stages - 1) / (microBatches + stages - 1);
}

/** Seconds of arithmetic in a step: `6·N·tokens / (n·F·MFU)`. Rule CMP-12. */
export function stepComputeS(
  parameters: number,
  tokens: number,
  accelerators: number,
  flopPerS: number,
  kernelMfu: number,
): number {
  return (6 * parameters * tokens) / (accelerators * flopPerS * kernelMfu);
}

/** Model FLOP utilisation of a step, 0–1: `MFU_k·(1 − b) / (1 + (1 − ω)·T_comm/T_comp)`. Rule CMP-12. */
export function stepMfu(step: TrainingStep): number {
  const shown = ((1 - step.overlap) * step.communicationS) / step.computeS;
  return (step.kernelMfu * (1 - step.bubble)) / (1 + shown);
}

/**
 * Exponent of size decay from two measured utilisations: `ln(mfu₁/mfu₂) / ln(n₂/n₁)`. Rule CMP-13.
 */
export function decayExponent(
  mfuSmall: number,
  countSmall: number,
  mfuLarge: number,
  countLarge: number,
): number {
  return Math.log(mfuSmall / mfuLarge) / Math.log(countLarge / countSmall);
}

/**
 * Utilisation of a job of `accelerators` where `mfuAtReference` holds at `referenceCount`:
 * `MFU₀ · (n/n₀)^−ε`. Range: smaller jobs than the reference do not gain. Rule CMP-13.
 */
export function decayedMfu(
  mfuAtReference: number,
  accelerators: number,
  referenceCount: number,
  exponent: number,
): number {
  return mfuAtReference * Math.max(1, accelerators / referenceCount) ** -exponent;
}
