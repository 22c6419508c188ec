import type { HelpOf } from '../knob-types.ts';
import type { WORKLOAD_KNOBS } from '../workload-knobs.ts';

export const WORKLOAD_HELP = {
  'workload.trainingShare': {
    help: 'Which part of the accelerators works on one training run; the others serve users.',
    source: 'model-assumption',
  },
  'workload.trainingDays': {
    help: 'How long the training run lasts; its FLOP and the loss it can reach follow.',
    source: 'model-assumption',
  },
  'workload.modelKind': {
    help: 'How well the model fills the accelerators: small ones and mixtures of experts leave more of them idle.',
    source: 'llama3-report',
  },
  'workload.tokenShape': {
    help: 'How long requests and answers are: reading what goes in takes time that writing answers then lacks.',
    source: 'inferencex',
  },
  'workload.tokensPerSPerUser': {
    help: 'Tokens each user sees a second; faster answers leave fewer tokens for all.',
    source: 'inferencex',
  },
} satisfies HelpOf<typeof WORKLOAD_KNOBS>;
