import { TOKEN_SHAPES } from '../../catalogue/token-rates.ts';
import { TRAINING } from '../../catalogue/training-runs.ts';
import { wholeText } from '../../units/whole-text.ts';
import type { Warning } from '../campus-types.ts';
import type { TokenRate } from './serve-tokens.ts';
import type { WorkloadDoubts } from './size-workload.ts';
import type { WorkloadResult } from './workload-types.ts';

/** What is wrong with, or unsure about, training and serving. Rules WRK-12 … WRK-22. */
export function warnWorkload(
  workload: WorkloadResult,
  { rate, bf16Estimated, goodputRough }: WorkloadDoubts,
): Warning[] {
  if (rate.basis === 'none') {
    return [
      {
        rule: 'WRK-12',
        message: 'These racks hold no accelerators: no training run, no tokens, and no price of either.',
        remedy: 'Choose a rack with accelerators.',
      },
    ];
  }
  return [
    ...warnShares(workload),
    ...warnTokens(workload, rate),
    ...warnTraining(workload, bf16Estimated, goodputRough),
  ];
}

function warnShares({ trainingAccelerators, servingAccelerators }: WorkloadResult): Warning[] {
  if (trainingAccelerators > 0 && servingAccelerators > 0) return [];
  const idle = trainingAccelerators === 0 ? 'trains' : 'serves';
  const knobs =
    trainingAccelerators === 0 ? 'Days and kind of the model' : 'Speed for one user and what users ask';
  return [
    {
      rule: 'WRK-13',
      note: true,
      message: `Nothing ${idle} here: what that would give is 0, and what it would cost for each has no value. ${knobs} change nothing.`,
      remedy: `${trainingAccelerators === 0 ? 'Raise' : 'Lower'} the share that trains.`,
    },
  ];
}

function warnTokens(workload: WorkloadResult, rate: TokenRate): Warning[] {
  const perUser = workload.tokensPerSPerUser;
  if (workload.servingAccelerators === 0) return [];
  if (rate.outputTokensPerS <= 0) {
    const unrated = workload.peakBf16FlopPerS <= 0 && workload.peakFp8FlopPerS <= 0;
    return [
      {
        rule: 'WRK-14',
        message: unrated
          ? 'No BF16 or FP8 rate of this accelerator is known: its tokens cannot be reckoned: they are shown as 0 and have no price.'
          : `These accelerators cannot give one user ${perUser} tokens/s of the reference model at all.`,
        remedy: unrated
          ? 'Choose another rack to see tokens and their price.'
          : 'Lower the speed for one user or choose an accelerator with faster memory.',
      },
    ];
  }
  return [...warnBasis(rate), ...warnShape(rate), ...warnPlace(rate, perUser)];
}

/** Rule WRK-15: no measurement of this accelerator. */
function warnBasis({ basis, overNetwork, wideGroup }: TokenRate): Warning[] {
  if (basis === 'measured') return [];
  if (wideGroup !== null) return [warnWideGroup(wideGroup)];
  const from =
    basis === 'sibling'
      ? 'the tokens are those of a measured one of the same make, by memory, compute and links'
      : 'the tokens are an estimate from memory, compute and links';
  const network = overNetwork
    ? '; one copy of the model needs more accelerators than their links join, and is exchanged over the network'
    : '';
  return [
    {
      rule: 'WRK-15',
      note: true,
      message: `No measured token curve of this accelerator: ${from}${network}.`,
      remedy: 'Read tokens and their price as an estimate, with the range of the decode efficiency.',
    },
  ];
}

/** Rule WRK-22: served from more accelerators than the scale-up links join. */
function warnWideGroup(size: number): Warning {
  return {
    rule: 'WRK-22',
    note: true,
    message: `At this speed groups of ${size} accelerators that share the experts over the network serve more than those that the links join: the tokens are an estimate of such groups.`,
    remedy:
      'Read tokens and their price as an estimate: it takes software that spreads experts over servers.',
  };
}

/** Rule WRK-21: measured at another shape, and converted. */
function warnShape({ measuredShape }: TokenRate): Warning[] {
  if (measuredShape === null) return [];
  return [
    {
      rule: 'WRK-21',
      note: true,
      message: `The tokens were measured at another shape (${TOKEN_SHAPES[measuredShape].label}) and are converted to this one.`,
      remedy:
        'Choose the measured shape, or read tokens and their price with the range of the prefill efficiency.',
    },
  ];
}

/** Rule WRK-16: off the measured curve. */
function warnPlace({ place, wideGroup }: TokenRate, perUser: number): Warning[] {
  if (place === 'inside' || wideGroup !== null) return [];
  const beyond = place === 'faster' ? 'above the fastest' : 'below the slowest';
  return [
    {
      rule: 'WRK-16',
      note: true,
      message: `${perUser} tokens/s for one user is ${beyond} measured point; the curve is ${place === 'faster' ? 'carried on' : 'carried on as the bound falls'}.`,
      remedy: 'Choose a speed inside the measured curve.',
    },
  ];
}

function warnTraining(workload: WorkloadResult, bf16Estimated: boolean, goodputRough: boolean): Warning[] {
  if (workload.trainingAccelerators === 0) return [];
  const warnings: Warning[] = [];
  if (workload.trainingIdleAccelerators > 0) {
    const idle = wholeText(workload.trainingIdleAccelerators);
    warnings.push({
      rule: 'WRK-17',
      message:
        `No network here joins the training job: ${TRAINING.provenReplicas.value} loosely coupled replicas have been ` +
        `shown to work and train; the other ${idle} accelerators of the share that trains wait.`,
      remedy: 'Choose a network that joins more accelerators, or train on a smaller share.',
    });
  }
  if (goodputRough) {
    warnings.push({
      rule: 'WRK-18',
      message:
        (workload.goodput ?? 0) > 0
          ? 'The training job stops so often that restarts take over half of its time.'
          : 'The training job stops sooner than it restarts: no work is left, and the run is shown as 0 FLOP.',
      remedy: 'Train on fewer accelerators, or restart and write checkpoints faster.',
    });
  }
  if (bf16Estimated) warnings.push(warnFormat(workload));
  return warnings;
}

/** Rule WRK-19. */
function warnFormat({ mfu, peakBf16FlopPerS, peakFp8FlopPerS }: WorkloadResult): Warning {
  if (mfu !== null)
    return {
      rule: 'WRK-19',
      message:
        'The maker publishes no BF16 rate of this accelerator; training is reckoned with an assumed one.',
      remedy: 'Read the training run as an estimate.',
    };
  const known = peakBf16FlopPerS > 0 || peakFp8FlopPerS > 0;
  return {
    rule: 'WRK-19',
    message: known
      ? 'This accelerator is made to serve alone: the training run is shown as 0 FLOP.'
      : 'No BF16 or FP8 rate of this accelerator is known: the training run is shown as 0 FLOP.',
    remedy: 'Train on a rack whose accelerators are made for it, or set the share that trains to 0.',
  };
}
