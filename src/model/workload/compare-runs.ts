import {
  LLAMA_3_RUN,
  LLAMA_3_STOPS,
  REPORTING_THRESHOLD_FLOP,
  TRAINING_RUNS,
} from '../../catalogue/training-runs.ts';

/** A training run as a multiple of one somebody published. */
export interface RunComparison {
  readonly id: string;
  readonly label: string;
  readonly times: number;
}

/** A budget of FLOP as multiples of published runs, smallest first. Rule WRK-7. */
export function compareRuns(trainingFlop: number): readonly RunComparison[] {
  return Object.entries(TRAINING_RUNS).map(([id, { label, flop }]) => ({
    id,
    label,
    times: trainingFlop / flop.value,
  }));
}

/** A budget of FLOP over the European reporting threshold of 1e25. Rule WRK-7. */
export function timesReportingThreshold(trainingFlop: number): number {
  return trainingFlop / REPORTING_THRESHOLD_FLOP.value;
}

/** Each cause's share of the unexpected stops of the Llama 3 run, 0–1, by cause. Rule WRK-4. */
export function stopShares(): Readonly<Record<string, number>> {
  const all = LLAMA_3_RUN.unexpectedStops.value;
  return Object.fromEntries(
    Object.entries(LLAMA_3_STOPS).map(([cause, count]) => [cause, count.value / all]),
  );
}
