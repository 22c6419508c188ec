import { PORTABILITY } from '../../catalogue/portability.ts';
import { TRAINING } from '../../catalogue/training-runs.ts';
import { HOURS_PER_DAY, SECONDS_PER_HOUR } from '../../units/time.ts';
import type { CampusResult } from '../campus-types.ts';
import { memoryDomainFactor } from '../workload/memory-domain-factor.ts';
import {
  coherenceRatio,
  egressUsd,
  type FormatPeaks,
  formatLoss,
  portabilityIndex,
  retuneUsd,
  slowdownOf,
  transferS,
} from './port-job.ts';
import type { Portability } from './portability-types.ts';

function peaksOf({ workload }: CampusResult): FormatPeaks {
  return {
    FP4: workload.peakFp4FlopPerS,
    FP8: workload.peakFp8FlopPerS,
    BF16: workload.peakBf16FlopPerS,
  };
}

/** A network of servers without accelerators joins no job. */
function coherentOf({ compute, fabric }: CampusResult): number {
  return compute.acceleratorCount > 0 ? fabric.coherentAccelerators : 0;
}

/**
 * What moving the training job of one campus to the other would take, in parts. Never throws; what has no answer is
 * null: where no accelerator stands here there is no job. Rules CMPR-2 … CMPR-7.
 */
export function portabilityOf(here: CampusResult, there: CampusResult): Portability {
  const coherence = coherenceRatio(coherentOf(here), coherentOf(there));
  const memoryDomain =
    coherence === null
      ? null
      : memoryDomainFactor(
          here.fabric.scaleUpDomainSize,
          there.fabric.scaleUpDomainSize,
          here.params['workload.tokensPerSPerUser'],
        );
  const { coherenceExponent } = PORTABILITY;
  const format = formatLoss(peaksOf(here), peaksOf(there));
  const slowdown = slowdownOf(coherence, memoryDomain, format.factor, coherenceExponent.value);
  const bothBf16 = peaksOf(here).BF16 === 0 || peaksOf(there).BF16 > 0;
  const trainingSlowdown = slowdownOf(coherence, 1, bothBf16 ? 1 : 0, coherenceExponent.value);
  const sameHardware = here.params['compute.rackType'] === there.params['compute.rackType'];
  const hours = sameHardware || coherence === null ? 0 : PORTABILITY.retuneHours.value;
  const data = dataGravity(here);
  const { trainingRunUsd } = here.economics;
  const lossUsd = (factor: number | null) => (factor === null ? null : (factor - 1) * trainingRunUsd);
  const slowdownUsd = lossUsd(slowdown);
  return {
    coherenceRatio: coherence,
    memoryDomainFactor: memoryDomain,
    numberFormatFactor: format.factor,
    nativeFormat: format.native,
    commonFormat: format.common,
    reshardHours: 0,
    retuneHours: hours,
    retuneUsd: retuneUsd(hours),
    ...data,
    servingSlowdown: slowdownOf(1, memoryDomain, format.factor, coherenceExponent.value),
    trainingSlowdown,
    trainingSlowdownUsd: lossUsd(trainingSlowdown),
    slowdown,
    slowdownUsd,
    switchingUsd:
      slowdownUsd === null ? null : data.egressUsd + data.idleUsd + retuneUsd(hours) + slowdownUsd,
    index: coherence === null || format.native === null ? null : portabilityIndex(slowdown),
  };
}

/** Checkpoint and training text of the run: bytes, money, time, and the accelerators that wait. Rule CMPR-6. */
function dataGravity({ workload, economics }: CampusResult) {
  const dataBytes =
    workload.optimalParameters * TRAINING.checkpointBytesPerParameter.value +
    workload.optimalTokens * PORTABILITY.bytesPerToken.value;
  const seconds = transferS(dataBytes, PORTABILITY.linkBitPerS.value);
  // A run of no days costs nothing, and nothing waits for its data.
  const usdPerHour =
    workload.trainingDays > 0 ? economics.trainingRunUsd / (workload.trainingDays * HOURS_PER_DAY) : 0;
  return {
    dataBytes,
    egressUsd: egressUsd(dataBytes, PORTABILITY.egressUsdPerByte.value),
    transferS: seconds,
    idleUsd: (seconds / SECONDS_PER_HOUR) * usdPerHour * PORTABILITY.idleShare.value,
  };
}
