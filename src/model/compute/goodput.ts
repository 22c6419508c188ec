/** How a job saves itself and comes back, seconds. */
export interface CheckpointPlan {
  /** Mean time between unplanned stops of the job. */
  readonly mtbfS: number;
  /** From one checkpoint to the next. */
  readonly intervalS: number;
  /** How long the job stands still for one write. */
  readonly writeS: number;
  /** From a stop to the first new step. */
  readonly restartS: number;
}

/** Young's interval between checkpoints, seconds: `√(2·w·M)`. Range: positive times. Rule CMP-9. */
export function youngIntervalS(writeS: number, mtbfS: number): number {
  return Math.sqrt(2 * writeS * mtbfS);
}

/**
 * Daly's interval, seconds: `√(2wM)·(1 + ⅓·√(w/2M) + w/18M) − w`, and `M` itself where a write takes `2M` or more.
 * Rule CMP-9.
 */
export function dalyIntervalS(writeS: number, mtbfS: number): number {
  if (!Number.isFinite(mtbfS)) return mtbfS;
  if (writeS >= 2 * mtbfS) return mtbfS;
  const ratio = writeS / (2 * mtbfS);
  return Math.sqrt(2 * writeS * mtbfS) * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - writeS;
}

/**
 * Share of time that makes progress, 0–1: `(1 − (u0 + τ/2)/M) / (1 + w/τ)`. A job that never stops loses nothing.
 * Range: held at 0 where a stop costs more than the time between stops; above half of it the formula is optimistic,
 * see {@link goodputIsRough}. Rule CMP-10.
 */
export function goodput({ mtbfS, intervalS, writeS, restartS }: CheckpointPlan): number {
  if (!Number.isFinite(mtbfS)) return 1;
  if (!(mtbfS > 0) || !(intervalS > 0)) return 0;
  const lost = (restartS + intervalS / 2) / mtbfS;
  return Math.max(0, 1 - lost) / (1 + writeS / intervalS);
}

/** Whether a stop costs more than half of the time between stops, beyond what the formula is good for. Rule CMP-10. */
export function goodputIsRough({ mtbfS, intervalS, restartS }: CheckpointPlan): boolean {
  return (restartS + intervalS / 2) / mtbfS > 0.5;
}

/** Goodput after slow nodes: `G·(1 − stragglers)`. Rule CMP-10. */
export function goodputWithStragglers(share: number, stragglerLoss: number): number {
  return share * (1 - stragglerLoss);
}

/** Bytes of one checkpoint at this many bytes a parameter (16 with optimiser state). Rule CMP-11. */
export function checkpointBytes(parameters: number, bytesPerParameter: number): number {
  return parameters * bytesPerParameter;
}
