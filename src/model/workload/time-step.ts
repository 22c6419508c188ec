import { TRAINING } from '../../catalogue/training-runs.ts';
import type { Assumptions } from '../assumptions.ts';
import { decayedMfu, stepComputeS, stepMfu } from '../compute/mfu.ts';
import { allReduceTimeS } from '../fabric/all-reduce.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';
import type { TrainingJob } from './plan-training.ts';

export interface StepTime {
  /** Model FLOP utilisation of the synchronous job, 0–1; null where nothing trains. */
  readonly mfu: number | null;
  /** One gradient exchange, s; null where nothing trains. */
  readonly allReduceS: number | null;
}

/** Parameters one accelerator keeps: its share of memory over the bytes of weights and optimiser state. Rule WRK-20. */
function parametersPerAccelerator(memoryBytes: number): number {
  return (memoryBytes * TRAINING.stateMemoryShare.value) / TRAINING.stateBytesPerParameter.value;
}

/**
 * Utilisation of one synchronous job: the observed one, less its decay with size, less what of the gradient
 * exchange does not hide behind arithmetic. One step gives each copy of the model its tokens; each accelerator
 * works on, and sends the gradient of, the parameters its memory holds. Nothing trains: none of it. Rules CMP-12,
 * CMP-13, FAB-23, WRK-20.
 */
export function timeStep(
  {
    synchronousAccelerators,
    scaleOutBytesPerS,
  }: Pick<TrainingJob, 'synchronousAccelerators' | 'scaleOutBytesPerS'>,
  flopPerS: number,
  memoryBytes: number,
  fabric: FabricResult,
  assumed: Assumptions,
): StepTime {
  if (synchronousAccelerators <= 0 || flopPerS <= 0 || scaleOutBytesPerS <= 0)
    return { mfu: null, allReduceS: null };
  const kernelMfu = decayedMfu(
    assumed.mfuBf16,
    synchronousAccelerators,
    TRAINING.mfuReferenceCount.value,
    assumed.mfuDecayExponent,
  );
  const parameters = parametersPerAccelerator(memoryBytes);
  const grouped = fabric.scaleUpBytesPerS > 0;
  const allReduceS = allReduceTimeS({
    bytes: parameters * TRAINING.gradientBytesPerParameter.value,
    ranks: synchronousAccelerators,
    groupSize: grouped ? fabric.scaleUpLinkedSize : 1,
    scaleUpBytesPerS: grouped ? fabric.scaleUpBytesPerS : scaleOutBytesPerS,
    scaleUpLatencyS: TRAINING.scaleUpLatencyS.value,
    scaleOutBytesPerS,
    scaleOutLatencyS: fabric.worstPathLatencyS,
  }).totalS;
  const computeS = stepComputeS(parameters, assumed.tokensPerTrainingStep, 1, flopPerS, kernelMfu);
  const mfu = stepMfu({
    kernelMfu,
    bubble: 0,
    computeS,
    communicationS: allReduceS,
    overlap: assumed.communicationOverlap,
  });
  return { mfu, allReduceS };
}
