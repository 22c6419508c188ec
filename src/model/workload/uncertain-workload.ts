import type { Figure } from '../../catalogue/figure.ts';
import { SERVING, WIDE_GROUP } from '../../catalogue/token-rates.ts';
import { MODEL_KINDS, TRAINING } from '../../catalogue/training-runs.ts';
import type { ParamValues } from '../../params/param-types.ts';

/**
 * What nobody knows exactly about training and serving: low, mode and high in each figure. The decode efficiency
 * moves a metric only where no token curve has been measured, the prefill efficiency where the shape is another than
 * the measured one, the multi-path share only with several planes.
 */
export function uncertainWorkload(values: ParamValues) {
  return {
    mfuBf16: MODEL_KINDS[values['workload.modelKind']].mfuBf16,
    mfuDecayExponent: TRAINING.mfuDecayExponent,
    communicationOverlap: TRAINING.overlap,
    tokensPerTrainingStep: TRAINING.tokensPerStep,
    stopsPerAcceleratorDay: TRAINING.stopsPerAcceleratorDay,
    elasticGroupAccelerators: TRAINING.elasticGroupAccelerators,
    multiPathStopShare: TRAINING.multiPathStopShare,
    checkpointWriteS: TRAINING.checkpointWriteS,
    restartS: TRAINING.restartS,
    stragglerLoss: TRAINING.stragglerLoss,
    decodeEfficiency: SERVING.decodeEfficiency,
    prefillEfficiency: SERVING.prefillEfficiency,
    widePrefillEfficiency: WIDE_GROUP.prefillEfficiency,
    servingDuty: SERVING.duty,
    tokenRateFactor: SERVING.rateFactor,
  } satisfies Record<string, Figure>;
}
