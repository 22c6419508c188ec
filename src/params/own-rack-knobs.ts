import { gatedNumbers, type Knob } from './knob-types.ts';

/** The choice of rack that takes the knobs below. */
const OWN_RACK = { id: 'compute.rackType', value: 'own' } as const;

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
