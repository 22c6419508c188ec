export type NumberFormat = 'FP4' | 'FP8' | 'BF16';

/** Moving a job from one campus to the other, in parts: the index alone says nothing. */
export interface Portability {
  /** φ: largest coherent job there over here, at most 1; null where no accelerator stands here and nothing moves. */
  readonly coherenceRatio: number | null;
  /** m: tokens an accelerator loses to a smaller shared memory at equal speed, at least 1; null where no accelerator stands here. */
  readonly memoryDomainFactor: number | null;
  /** f: peak rate in the best common format over the native one, 0–1; null where there is no native one. */
  readonly numberFormatFactor: number | null;
  readonly nativeFormat: NumberFormat | null;
  readonly commonFormat: NumberFormat | null;
  /** Hours to re-map parallelism: sharded checkpoints reshard on load. */
  readonly reshardHours: number;
  readonly retuneHours: number;
  readonly retuneUsd: number;
  /** Checkpoint and training text that have to move. */
  readonly dataBytes: number;
  readonly egressUsd: number;
  readonly transferS: number;
  readonly idleUsd: number;
  /** m / f: what serving alone loses; null where no format is common. */
  readonly servingSlowdown: number | null;
  /** (1/φ)^γ: what a run in BF16 alone loses; null where it cannot run there. */
  readonly trainingSlowdown: number | null;
  /** The training slowdown less one, times the cost of the run. */
  readonly trainingSlowdownUsd: number | null;
  /** σ = m · (1/f) · (1/φ)^γ, a job that leans on all three; null where it cannot run there. */
  readonly slowdown: number | null;
  /** (σ − 1) × cost of the run: the upper bound; null where the job cannot run there. */
  readonly slowdownUsd: number | null;
  /** S: all of the above in money; null where the job cannot run there. */
  readonly switchingUsd: number | null;
  /** Π = min(1, 1/σ); 0 where the job cannot run there, null where there is no job. */
  readonly index: number | null;
}
