import { gatedNumbers, type HelpOf, type Knob } from './knob-types.ts';

/** The choice of rack, of any block, that takes the knobs below. */
const OWN_RACK = {
  id: 'compute.rackType',
  value: 'own',
  orAt: ['compute.block2Type', 'compute.block3Type', 'compute.block4Type'],
} as const;

const own = gatedNumbers('compute', OWN_RACK);

/** A rack of one's own, as it leaves the factory; usual is the rack of the default campus. */
export const OWN_RACK_KNOBS = [
  own('ownRack.powerKw', 'Rack power', 'kW', 1, 2_000, 1, 132, 'log'),
  own('ownRack.provisionedShare', 'Drawn at most', '', 0.3, 1, 0.01, 1),
  own('ownRack.accelerators', 'Accelerators a rack', '', 0, 1_024, 1, 72),
  own('ownRack.liquidShare', 'Heat into liquid', '', 0, 1, 0.01, 0.87),
  own('ownRack.widthM', 'Rack width', 'm', 0.4, 2.5, 0.01, 0.6),
  own('ownRack.depthM', 'Rack depth', 'm', 0.6, 2.5, 0.01, 1.068),
  own('ownRack.heightM', 'Rack height', 'm', 1, 3.5, 0.01, 2.236),
  own('ownRack.massKg', 'Rack mass', 'kg', 50, 8_000, 10, 1_360, 'log'),
  own('ownRack.priceUsd', 'Rack price', 'USD', 10_000, 50_000_000, 10_000, 3_400_000, 'log'),
  own('ownRack.bf16PflopPerS', 'BF16 peak', 'PFLOP/s', 0.01, 200, 0.01, 2.5, 'log'),
  own('ownRack.fp8PflopPerS', 'FP8 peak', 'PFLOP/s', 0, 400, 0.01, 5),
  own('ownRack.memoryGb', 'Memory', 'GB', 0.1, 20_000, 0.1, 186, 'log'),
  own('ownRack.memoryTbPerS', 'Memory rate', 'TB/s', 0.1, 30_000, 0.1, 8, 'log'),
  own('ownRack.memoryDomain', 'Memory domain', '', 1, 8_192, 1, 72, 'log'),
  own('ownRack.scaleUpTbPerS', 'Scale-up rate', 'TB/s', 0, 50, 0.01, 1.8),
  own('ownRack.scaleOutGbps', 'Own network card', 'Gb/s', 10, 6_400, 10, 400, 'log'),
] as const satisfies readonly Knob[];

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
