import type { HelpOf } from '../knob-types.ts';
import type { OWN_RACK_KNOBS } from '../own-rack-knobs.ts';

export const OWN_RACK_HELP = {
  'ownRack.powerKw': {
    help: 'What one rack draws at its rating, its own conversion and fans inside.',
    source: 'nvidia-nvl72',
  },
  'ownRack.provisionedShare': {
    help: 'What many such racks together are measured to draw at most, over their rating; plant is built for it.',
    source: 'node-power-measured',
  },
  'ownRack.accelerators': {
    help: 'Accelerator packages in one rack; 0 makes it a rack of ordinary servers.',
    source: 'nvidia-nvl72',
  },
  'ownRack.liquidShare': {
    help: 'Part of the rack’s heat that its cold plates take; 0 for a rack built for air.',
    source: 'nvidia-nvl72',
  },
  'ownRack.widthM': { help: 'Width of the rack’s footprint.', source: 'nvl72-rack-envelope' },
  'ownRack.depthM': {
    help: 'Depth of the rack’s footprint, doors and manifolds inside.',
    source: 'nvl72-rack-envelope',
  },
  'ownRack.heightM': { help: 'Height of the rack above the floor.', source: 'nvl72-rack-envelope' },
  'ownRack.massKg': { help: 'Mass of the filled rack.', source: 'nvl72-rack-envelope' },
  'ownRack.priceUsd': { help: 'What one rack costs, delivered.', source: 'rack-prices' },
  'ownRack.bf16PflopPerS': {
    help: 'Dense BF16 peak of one accelerator: training is counted in it.',
    source: 'nvidia-nvl72',
  },
  'ownRack.fp8PflopPerS': {
    help: 'Dense FP8 peak of one accelerator: tokens are served at it; 0 where it has no FP8.',
    source: 'nvidia-nvl72',
  },
  'ownRack.memoryGb': {
    help: 'Fast memory of one accelerator: weights and users have to fit into it.',
    source: 'nvidia-nvl72',
  },
  'ownRack.memoryTbPerS': {
    help: 'Rate of that memory: it bounds how fast tokens are written.',
    source: 'nvidia-nvl72',
  },
  'ownRack.memoryDomain': {
    help: 'How many accelerators share memory over the scale-up links; more than a rack holds joins racks.',
    source: 'nvidia-nvl72',
  },
  'ownRack.scaleUpTbPerS': {
    help: 'Scale-up links of one accelerator, both directions added, as makers print it; 0 where there are none.',
    source: 'nvidia-nvl72',
  },
  'ownRack.scaleOutGbps': {
    help: 'Rate of the network card one accelerator comes with; the fabric may be built for less.',
    source: 'nvidia-nvl72',
  },
} satisfies HelpOf<typeof OWN_RACK_KNOBS>;
