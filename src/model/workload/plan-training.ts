import { LLAMA_3_RUN, LLAMA_3_STOPS } from '../../catalogue/training-runs.ts';
import { SECONDS_PER_DAY } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import { jobMtbfS, stopsWithMultiPath } from '../compute/failures.ts';
import { dalyIntervalS, goodput, goodputIsRough, goodputWithStragglers } from '../compute/goodput.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';

export interface TrainingJob {
  readonly accelerators: number;
  /** Accelerators of one synchronous job: all of them, or what one fabric joins. */
  readonly synchronousAccelerators: number;
  /** Loosely coupled copies of the synchronous job. */
  readonly replicaCount: number;
  /** Null where nothing trains, as the next two. */
  readonly jobMtbfS: number | null;
  readonly checkpointIntervalS: number | null;
  readonly goodput: number | null;
  /** A stop costs over half of the time between stops. */
  readonly goodputRough: boolean;
  /** Of all replicas. */
  readonly stopsPerDay: number;
}

const NO_JOB: TrainingJob = {
  accelerators: 0,
  synchronousAccelerators: 0,
  replicaCount: 0,
  jobMtbfS: null,
  checkpointIntervalS: null,
  goodput: null,
  goodputRough: false,
  stopsPerDay: 0,
};

/**
 * One training run over so many accelerators. Beyond what the fabric joins at full rate it runs as loosely
 * coupled replicas, each of which fails and restarts alone. Nothing trains: no stops, and no ratio of them. Rules WRK-3, WRK-4.
 */
export function planTraining(
  accelerators: number,
  fabric: Pick<FabricResult, 'coherentAccelerators' | 'planeCount'>,
  assumed: Assumptions,
): TrainingJob {
  if (accelerators <= 0 || fabric.coherentAccelerators <= 0) return NO_JOB;
  const replicaCount = Math.ceil(accelerators / fabric.coherentAccelerators);
  const synchronousAccelerators = Math.ceil(accelerators / replicaCount);
  const stopRate = stopsWithMultiPath(
    assumed.stopsPerAcceleratorDay,
    LLAMA_3_STOPS['switch or cable'].value / LLAMA_3_RUN.unexpectedStops.value,
    fabric.planeCount > 1 ? assumed.multiPathStopShare : 1,
  );
  const mtbfS = jobMtbfS(synchronousAccelerators, stopRate);
  const writeS = assumed.checkpointWriteS;
  const intervalS = dalyIntervalS(writeS, mtbfS);
  const plan = { mtbfS, intervalS, writeS, restartS: assumed.restartS };
  return {
    accelerators,
    synchronousAccelerators,
    replicaCount,
    jobMtbfS: mtbfS,
    checkpointIntervalS: intervalS,
    goodput: goodputWithStragglers(goodput(plan), assumed.stragglerLoss),
    goodputRough: goodputIsRough(plan),
    stopsPerDay: (replicaCount * SECONDS_PER_DAY) / mtbfS,
  };
}

/** C = n · F · MFU · G · t, FLOP. F10. Rule WRK-5. */
export function trainingRunFlop(
  accelerators: number,
  flopPerS: number,
  mfu: number,
  goodputShare: number,
  days: number,
): number {
  return accelerators * flopPerS * mfu * goodputShare * days * SECONDS_PER_DAY;
}

/** Days a budget of FLOP takes; null where nothing trains. F10. Rule WRK-5. */
export function trainingRunDays(
  flop: number,
  accelerators: number,
  flopPerS: number,
  mfu: number,
  goodputShare: number,
): number | null {
  const perDay = trainingRunFlop(accelerators, flopPerS, mfu, goodputShare, 1);
  return perDay > 0 ? flop / perDay : null;
}

/** FLOP of N active parameters on D tokens: 6·N·D. F9. Rule WRK-5. */
export function flopOfModel(parameters: number, tokens: number): number {
  return 6 * parameters * tokens;
}
