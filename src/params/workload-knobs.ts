import { TOKEN_SHAPES } from '../catalogue/token-rates.ts';
import { MODEL_KINDS } from '../catalogue/training-runs.ts';
import { type Knob, optionsOf } from './knob-types.ts';

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
