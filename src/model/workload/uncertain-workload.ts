import type { Figure } from '../../catalogue/figure.ts';
import { SERVING } from '../../catalogue/token-rates.ts';
import { TRAINING } from '../../catalogue/training-runs.ts';

/**
 * What nobody knows exactly about training and serving: low, mode and high in each figure. The decode efficiency
 * moves a metric only where no token curve has been measured, the multi-path share only with several planes.
 */
export function uncertainWorkload() {
  return {
    mfuBf16: TRAINING.mfuBf16,
    mfuDecayExponent: TRAINING.mfuDecayExponent,
    communicationOverlap: TRAINING.overlap,
    tokensPerTrainingStep: TRAINING.tokensPerStep,
    stopsPerAcceleratorDay: TRAINING.stopsPerAcceleratorDay,
    multiPathStopShare: TRAINING.multiPathStopShare,
    checkpointWriteS: TRAINING.checkpointWriteS,
    restartS: TRAINING.restartS,
    stragglerLoss: TRAINING.stragglerLoss,
    decodeEfficiency: SERVING.decodeEfficiency,
    servingDuty: SERVING.duty,
    tokenRateFactor: SERVING.rateFactor,
  } satisfies Record<string, Figure>;
}
