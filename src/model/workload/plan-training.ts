import { LLAMA_3_RUN, LLAMA_3_STOPS, TRAINING } from '../../catalogue/training-runs.ts';
import { SECONDS_PER_DAY } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import { jobMtbfS, stopsWithMultiPath } from '../compute/failures.ts';
import { dalyIntervalS, goodput, goodputIsRough, goodputWithStragglers } from '../compute/goodput.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';

export interface TrainingJob {
  /** Asked to train, and joined by a replica that does. */
  readonly accelerators: number;
  /** Asked to train, but beyond what so many replicas hold. */
  readonly idleAccelerators: number;
  /** Accelerators of one synchronous job: all of them, or what one network joins. */
  readonly synchronousAccelerators: number;
  /** Loosely coupled copies of the synchronous job. */
  readonly replicaCount: number;
  /** What each accelerator sends through the network, one direction: thinner where the job is beyond full rate. */
  readonly scaleOutBytesPerS: number;
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
  idleAccelerators: 0,
  synchronousAccelerators: 0,
  replicaCount: 0,
  scaleOutBytesPerS: 0,
  jobMtbfS: null,
  checkpointIntervalS: null,
  goodput: null,
  goodputRough: false,
  stopsPerDay: 0,
};

export type TrainingFabric = Pick<
  FabricResult,
  | 'coherentAccelerators'
  | 'planeCount'
  | 'endpointCount'
  | 'endpointsPerPod'
  | 'endpointBytesPerS'
  | 'bisectionBytesPerS'
  | 'campusBisectionBytesPerS'
>;

/** Accelerators that one network joins, at whatever rate, and the rate of each across its worst cut. */
function joinedBy(fabric: TrainingFabric): { readonly count: number; readonly bytesPerS: number } {
  const whole = fabric.campusBisectionBytesPerS > 0;
  const count = whole ? fabric.endpointCount : fabric.endpointsPerPod;
  const bisectionBytesPerS = whole ? fabric.campusBisectionBytesPerS : fabric.bisectionBytesPerS;
  return {
    count,
    bytesPerS: Math.min(fabric.endpointBytesPerS, (2 * bisectionBytesPerS) / Math.max(1, count)),
  };
}

/**
 * Rate of one accelerator towards all the others of its job, bytes/s: at full rate to those it is joined with so, across
 * the worst cut to the rest, each byte at its own rate. Range: `fullShare` 0–1. Rule WRK-3.
 */
export function meanRateBytesPerS(fullBytesPerS: number, cutBytesPerS: number, fullShare: number): number {
  if (fullShare >= 1) return fullBytesPerS;
  if (cutBytesPerS <= 0) return 0;
  return 1 / (fullShare / fullBytesPerS + (1 - fullShare) / cutBytesPerS);
}

/**
 * One training run over so many accelerators. Beyond what one network joins it runs as loosely coupled replicas, of
 * which no more are used than have been shown to work. A stop costs one elastic group of a replica its step, and
 * spares take the place of what failed. Nothing trains: no stops, and no ratio of them. Rules WRK-3, WRK-4.
 */
export function planTraining(asked: number, fabric: TrainingFabric, assumed: Assumptions): TrainingJob {
  const joined = joinedBy(fabric);
  if (asked <= 0 || joined.count <= 0) return NO_JOB;
  const replicaCount = Math.min(Math.ceil(asked / joined.count), TRAINING.provenReplicas.value);
  const accelerators = Math.min(asked, replicaCount * joined.count);
  const synchronousAccelerators = Math.min(accelerators, joined.count);
  const stopRate = stopsWithMultiPath(
    assumed.stopsPerAcceleratorDay,
    LLAMA_3_STOPS['switch or cable'].value / LLAMA_3_RUN.unexpectedStops.value,
    fabric.planeCount > 1 ? assumed.multiPathStopShare : 1,
  );
  const groupAccelerators = Math.min(synchronousAccelerators, assumed.elasticGroupAccelerators);
  const mtbfS = jobMtbfS(groupAccelerators, stopRate);
  const writeS = assumed.checkpointWriteS;
  const intervalS = dalyIntervalS(writeS, mtbfS);
  const plan = { mtbfS, intervalS, writeS, restartS: assumed.restartS };
  const fullShare = fabric.coherentAccelerators / synchronousAccelerators;
  return {
    accelerators,
    idleAccelerators: asked - accelerators,
    synchronousAccelerators,
    replicaCount,
    scaleOutBytesPerS: meanRateBytesPerS(fabric.endpointBytesPerS, joined.bytesPerS, fullShare),
    jobMtbfS: jobMtbfS(synchronousAccelerators, stopRate),
    checkpointIntervalS: intervalS,
    goodput: goodputWithStragglers(goodput(plan), assumed.stragglerLoss),
    goodputRough: goodputIsRough(plan),
    stopsPerDay: SECONDS_PER_DAY / jobMtbfS(accelerators, stopRate),
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
