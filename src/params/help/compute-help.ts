import type { BLOCK_KNOBS, COMPUTE_KNOBS } from '../compute-knobs.ts';
import type { HelpOf } from '../knob-types.ts';

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
