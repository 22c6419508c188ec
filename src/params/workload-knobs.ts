import { TOKEN_SHAPES } from '../catalogue/token-rates.ts';
import { MODEL_KINDS } from '../catalogue/training-runs.ts';
import { type HelpOf, type Knob, optionsOf } from './knob-types.ts';

/** What the accelerators are used for. */
export const WORKLOAD_KNOBS = [
  {
    type: 'number',
    id: 'workload.trainingShare',
    group: 'workload',
    label: 'Share that trains',
    unit: '',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.7,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'workload.trainingDays',
    group: 'workload',
    label: 'Training run',
    unit: 'days',
    min: 1,
    max: 365,
    step: 1,
    default: 90,
    scale: 'linear',
  },
  {
    type: 'choice',
    id: 'workload.modelKind',
    group: 'workload',
    label: 'Model that is trained',
    options: optionsOf(MODEL_KINDS),
    default: 'dense-large',
  },
  {
    type: 'choice',
    id: 'workload.tokenShape',
    group: 'workload',
    label: 'What users ask',
    options: optionsOf(TOKEN_SHAPES),
    default: 'long-input',
  },
  {
    type: 'number',
    id: 'workload.tokensPerSPerUser',
    group: 'workload',
    label: 'Speed for one user',
    unit: 'tok/s',
    min: 10,
    max: 200,
    step: 1,
    default: 75,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];

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
