import type { RackRecord } from '../catalogue/rack-record.ts';
import { RACKS } from '../catalogue/racks.ts';
import { type ChoiceOption, type HelpOf, type Knob, optionsOf } from './knob-types.ts';

/** Which one figure is held fixed while the others follow. */
const SIZING_MODES = {
  accelerators: { label: 'Number of accelerators' },
  'it-power': { label: 'IT power' },
  'facility-power': { label: 'Peak facility power' },
};

const LISTED_RACKS = optionsOf<RackRecord, keyof typeof RACKS>(RACKS, ({ label, roadmap }) =>
  roadmap ? `${label}, announced` : label,
);

const RACK_OPTIONS: readonly ChoiceOption<keyof typeof RACKS | 'own'>[] = [
  ...LISTED_RACKS,
  { value: 'own', label: 'Your own rack' },
];

/** What is bought and how much of it: the knobs every other figure follows from. */
export const COMPUTE_KNOBS = [
  {
    type: 'choice',
    id: 'compute.rackType',
    group: 'compute',
    label: 'Rack',
    options: RACK_OPTIONS,
    default: 'gb200-nvl72',
  },
  {
    type: 'choice',
    id: 'compute.sizingMode',
    group: 'compute',
    label: 'Size the campus by',
    options: optionsOf(SIZING_MODES),
    default: 'accelerators',
  },
  {
    type: 'number',
    id: 'compute.acceleratorCount',
    group: 'compute',
    label: 'Accelerators',
    unit: '',
    min: 1,
    max: 8_000_000,
    step: 1,
    default: 403_200,
    scale: 'log',
  },
  {
    type: 'number',
    id: 'compute.targetPowerMw',
    group: 'compute',
    label: 'Target power',
    unit: 'MW',
    min: 0.01,
    max: 12_000,
    step: 0.01,
    default: 824,
    scale: 'log',
  },
  {
    type: 'number',
    id: 'compute.generalShare',
    group: 'compute',
    label: 'General-purpose share',
    unit: '',
    min: 0,
    max: 0.9,
    step: 0.05,
    default: 0,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];

const YEAR = { isYear: true, min: 2015, max: 2040, step: 1, default: 2026, scale: 'linear' } as const;

/** A further block of the fleet: a rack type, how many racks of it (0: no such block), and the year they are lit. */
function furtherBlock<Nr extends 2 | 3 | 4>(nr: Nr) {
  const base = { group: 'compute', unit: '' } as const;
  return [
    {
      type: 'choice',
      id: `compute.block${nr}Type`,
      group: 'compute',
      label: `Block ${nr}: rack`,
      options: RACK_OPTIONS,
      default: 'gb300-nvl72',
    },
    {
      type: 'number',
      ...base,
      id: `compute.block${nr}Racks`,
      label: `Block ${nr}: racks`,
      min: 0,
      max: 50_000,
      step: 1,
      default: 0,
      scale: 'linear',
    },
    { type: 'number', ...base, ...YEAR, id: `compute.block${nr}Year`, label: `Block ${nr}: lit in` },
  ] as const satisfies readonly Knob[];
}

/** What stands beside the first block of racks, and when each is lit. */
export const BLOCK_KNOBS = [
  {
    type: 'number',
    group: 'compute',
    unit: '',
    ...YEAR,
    id: 'compute.litYear',
    label: 'First block: lit in',
  },
  ...furtherBlock(2),
  ...furtherBlock(3),
  ...furtherBlock(4),
] as const satisfies readonly Knob[];

export const COMPUTE_HELP = {
  'compute.rackType': {
    help: 'The accelerator rack that fills the halls; it sets power density, heat and coolant flow.',
    source: 'nvidia-nvl72',
  },
  'compute.sizingMode': {
    help: 'Which one figure you hold fixed: accelerators, IT power, or the peak power of the whole facility.',
    source: 'model-assumption',
  },
  'compute.acceleratorCount': {
    help: 'How many accelerator packages stand on the campus; used when sizing by accelerators.',
    source: 'published-pairs',
  },
  'compute.targetPowerMw': {
    help: 'IT or peak facility megawatts, whichever the sizing names; unused when sizing by accelerators.',
    source: 'published-pairs',
  },
  'compute.generalShare': {
    help: 'Part of the racks’ power that ordinary CPU racks take beside the accelerators, as a general cloud has them.',
    source: 'worked-here',
  },
} satisfies HelpOf<typeof COMPUTE_KNOBS>;

const type = {
  help: 'The rack of this block: it stands in halls of its own, with a network of its own.',
  source: 'model-assumption',
} as const;
const racks = {
  help: 'How many such racks the campus has; 0 for no such block. The first block is what all others leave of the size of the campus.',
  source: 'model-assumption',
} as const;

const year = {
  help: 'The year in which this block is lit: once it is as old as IT is used, beside the newest block, it is paid off and works on.',
  source: 'model-assumption',
} as const;

export const BLOCK_HELP = {
  'compute.litYear': year,
  'compute.block2Type': type,
  'compute.block2Racks': racks,
  'compute.block2Year': year,
  'compute.block3Type': type,
  'compute.block3Racks': racks,
  'compute.block3Year': year,
  'compute.block4Type': type,
  'compute.block4Racks': racks,
  'compute.block4Year': year,
} satisfies HelpOf<typeof BLOCK_KNOBS>;
