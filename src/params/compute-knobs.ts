import type { RackRecord } from '../catalogue/rack-record.ts';
import { RACKS } from '../catalogue/racks.ts';
import { type ChoiceOption, type Knob, optionsOf } from './knob-types.ts';

/** Which one figure is held fixed while the others follow. */
const SIZING_MODES = {
  accelerators: { label: 'Number of accelerators' },
  'it-power': { label: 'IT power' },
  'facility-power': { label: 'Peak facility power' },
};

/** What is bought and how much of it: the knobs every other figure follows from. */
export const COMPUTE_KNOBS = [
  {
    type: 'choice',
    id: 'compute.rackType',
    group: 'compute',
    label: 'Rack',
    options: [
      ...optionsOf<RackRecord, keyof typeof RACKS>(RACKS, ({ label, roadmap }) =>
        roadmap ? `${label}, announced` : label,
      ),
      { value: 'own', label: 'Your own rack' },
    ] as readonly ChoiceOption<keyof typeof RACKS | 'own'>[],
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
