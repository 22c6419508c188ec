import { type AcceleratorRecord, acceleratorOf } from '../../catalogue/accelerators.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, CoolingResult, PowerResult } from '../campus-types.ts';
import { acceleratorIn, rackOf } from '../compute/chosen-rack.ts';
import type { FabricResult } from '../fabric/fabric-types.ts';
import type { EnergyResult } from '../power/energy-types.ts';
import { type AcceleratorRates, ratesOf, trainingFlopPerS } from './accelerator-rates.ts';
import { compareRuns, timesReportingThreshold } from './compare-runs.ts';
import { lossOptimum } from './fit-loss.ts';
import { planTraining, trainingRunFlop } from './plan-training.ts';
import { type Served, type TokenRate, tokenRate, tokensPerSPerMw } from './serve-tokens.ts';
import { timeStep } from './time-step.ts';
import type { WorkloadResult } from './workload-types.ts';
import type { Serving } from './write-batch.ts';

export interface WorkloadSubject {
  readonly compute: ComputeResult;
  readonly cooling: CoolingResult;
  readonly fabric: FabricResult;
  readonly power: PowerResult;
  readonly energy: EnergyResult;
}

/** What the numbers alone do not tell. */
export interface WorkloadDoubts {
  readonly rate: TokenRate;
  /** The BF16 rate is nobody's figure. */
  readonly bf16Estimated: boolean;
  /** A stop costs over half of the time between stops. */
  readonly goodputRough: boolean;
}

/** What accelerators do, with what only its warnings ask for. */
interface SizedWorkload {
  readonly value: WorkloadResult;
  readonly doubts: WorkloadDoubts;
}

/**
 * What the accelerators do with the hours in which they are fed, as far as they get rid of their heat: one training
 * run, and tokens served beside it. A share of 0 or 1, or racks without accelerators, give zeros, and null for each ratio that is not defined. Rules WRK-1 …
 * WRK-11.
 */
export function sizeWorkload(
  values: ParamValues,
  assumed: Assumptions,
  subject: WorkloadSubject,
): SizedWorkload {
  const { compute, fabric, power } = subject;
  const record = acceleratorIn(values);
  const rates = ratesOf(record);
  const count = compute.acceleratorCount;
  const { workShare, atWork } = workingShares(subject);
  const trainingAccelerators = Math.round(count * values['workload.trainingShare']);
  const servingAccelerators = count - trainingAccelerators;
  const job = planTraining(trainingAccelerators, fabric, assumed);
  const trainingDays = values['workload.trainingDays'];
  const flopPerS = trainingFlopPerS(rates);
  const step = timeStep(job, flopPerS, rates.memoryBytes, fabric, assumed);
  const trainingFlop = trainingRunFlop(
    job.accelerators * atWork,
    flopPerS,
    step.mfu ?? 0,
    job.goodput ?? 0,
    trainingDays,
  );
  const optimum = lossOptimum(trainingFlop);
  const serving = servingOf(values);
  const rate = tokenRate(servedBy(values, record, fabric), serving, assumed);
  const share = assumed.tokenRateFactor * assumed.servingDuty * atWork;
  const perAccelerator = rate.outputTokensPerS * share;
  const value: WorkloadResult = {
    ...peaksOf(count, rates),
    workShare,
    trainingAccelerators,
    servingAccelerators,
    trainingReplicas: job.replicaCount,
    trainingIdleAccelerators: job.idleAccelerators,
    mfu: step.mfu,
    jobMtbfS: job.jobMtbfS,
    checkpointIntervalS: job.checkpointIntervalS,
    goodput: job.goodput,
    allReduceS: step.allReduceS,
    stopsPerDay: job.stopsPerDay,
    trainingFlop,
    trainingDays,
    runComparisons: compareRuns(trainingFlop),
    timesReportingThreshold: timesReportingThreshold(trainingFlop),
    optimalParameters: optimum.parameters,
    optimalTokens: optimum.tokens,
    loss: optimum.loss,
    lossExtrapolated: optimum.extrapolated,
    tokensPerS: servingAccelerators * perAccelerator,
    totalTokensPerS: servingAccelerators * rate.totalTokensPerS * share,
    tokensPerSPerMw: count > 0 ? tokensPerSPerMw(perAccelerator, power.facilityPeakPowerW / count) : null,
    tokensPerSPerUser: serving.perUser,
    tokenShape: serving.shape,
    tokenBasis: rate.basis,
  };
  const doubts = { rate, bf16Estimated: isBf16Estimated(record), goodputRough: job.goodputRough };
  return { value, doubts };
}

function isBf16Estimated(record: AcceleratorRecord | undefined): boolean {
  const bf16 = record?.bf16FlopPerS;
  return bf16 === undefined || bf16.source === 'model-assumption';
}

/** Rule WRK-1. */
function peaksOf(count: number, rates: AcceleratorRates) {
  return {
    peakBf16FlopPerS: count * rates.bf16FlopPerS,
    peakFp8FlopPerS: count * rates.fp8FlopPerS,
    peakFp4FlopPerS: count * rates.fp4FlopPerS,
    memoryBytes: count * rates.memoryBytes,
  };
}

/** What heat leaves of the work of what is fed, and that over all hours. Rules CMP-15, CMP-16. */
function workingShares({ compute, cooling, energy }: WorkloadSubject) {
  const workShare = compute.coolableShare * cooling.inletWorkShare;
  return { workShare, atWork: energy.availability * workShare };
}

function servingOf(values: ParamValues): Serving {
  return { perUser: values['workload.tokensPerSPerUser'], shape: values['workload.tokenShape'] };
}

/** The accelerators that write, with those of the rack that only read what goes in. */
function servedBy(
  values: ParamValues,
  record: AcceleratorRecord | undefined,
  { scaleUpLinkedSize, endpointBytesPerS, endpointsPerPod }: FabricResult,
): Served {
  const { prefill, acceleratorId: id, acceleratorsPerRack } = rackOf(values);
  const network = { bytesPerS: endpointBytesPerS, joined: endpointsPerPod };
  const served = { id, rates: ratesOf(record), scaleUpLinkedSize, network };
  if (prefill === undefined) return served;
  const count = prefill.perRack.value / acceleratorsPerRack.value;
  return {
    ...served,
    prefillHelp: { rates: ratesOf(acceleratorOf(prefill.acceleratorId)), count },
  };
}
