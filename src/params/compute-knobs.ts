import type { RackRecord } from '../catalogue/rack-record.ts';
import { RACKS } from '../catalogue/racks.ts';
import type { ChoiceOption, ParamDescriptor, RackTypeId } from './param-types.ts';

// Complete by type: a rack id without a record does not compile.
const RACK_RECORDS: Readonly<Record<RackTypeId, RackRecord>> = RACKS;

function rackOption([value, { label, roadmap }]: [string, RackRecord]): ChoiceOption {
  return { value, label: roadmap ? `${label}, announced` : label };
}

/** What is bought and how much of it: the knobs every other figure follows from. */
export const COMPUTE_KNOBS: readonly ParamDescriptor[] = [
  {
    type: 'choice',
    id: 'compute.rackType',
    group: 'compute',
    label: 'Rack',
    help: 'The accelerator rack that fills the halls; it sets power density, heat and coolant flow.',
    source: 'nvidia-nvl72',
    options: Object.entries(RACK_RECORDS).map(rackOption),
    default: 'gb200-nvl72',
  },
  {
    type: 'choice',
    id: 'compute.sizingMode',
    group: 'compute',
    label: 'Size the campus by',
    help: 'Which one figure you hold fixed: accelerators, IT power, or the peak power of the whole facility.',
    source: 'model-assumption',
    options: [
      { value: 'accelerators', label: 'Number of accelerators' },
      { value: 'it-power', label: 'IT power' },
      { value: 'facility-power', label: 'Peak facility power' },
    ],
    default: 'accelerators',
  },
  {
    type: 'number',
    id: 'compute.acceleratorCount',
    group: 'compute',
    label: 'Accelerators',
    help: 'How many accelerator packages stand on the campus; used when sizing by accelerators.',
    source: 'published-pairs',
    unit: '',
    min: 1_000,
    max: 8_000_000,
    step: 100,
    default: 403_200,
    scale: 'log',
  },
  {
    type: 'number',
    id: 'compute.targetPowerMw',
    group: 'compute',
    label: 'Target power',
    help: 'IT or peak facility megawatts, whichever the sizing names; unused when sizing by accelerators.',
    source: 'published-pairs',
    unit: 'MW',
    min: 5,
    max: 12_000,
    step: 1,
    default: 824,
    scale: 'log',
  },
  {
    type: 'number',
    id: 'compute.generalShare',
    group: 'compute',
    label: 'General-purpose share',
    help: 'Part of the racks’ power that ordinary CPU racks take beside the accelerators, as a general cloud has them.',
    source: 'worked-here',
    unit: '',
    min: 0,
    max: 0.9,
    step: 0.05,
    default: 0,
    scale: 'linear',
  },
];
