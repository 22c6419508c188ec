import type { COMPUTE_KNOBS } from '../compute-knobs.ts';
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
