import { FABRIC_TOPOLOGIES } from '../catalogue/fabric-design.ts';
import { type Knob, optionsOf } from './knob-types.ts';

/** How the accelerators are joined beyond the rack. */
export const FABRIC_KNOBS = [
  {
    type: 'choice',
    id: 'fabric.topology',
    group: 'fabric',
    label: 'Fabric',
    options: optionsOf(FABRIC_TOPOLOGIES),
    default: 'multi-plane',
  },
  {
    type: 'number',
    id: 'fabric.nicGbps',
    group: 'fabric',
    label: 'Scale-out rate of an accelerator',
    unit: 'Gb/s',
    min: 100,
    max: 3200,
    step: 100,
    default: 400,
    scale: 'linear',
  },
  {
    type: 'number',
    id: 'fabric.oversubscription',
    group: 'fabric',
    label: 'Oversubscription',
    unit: ': 1',
    min: 1,
    max: 8,
    step: 0.5,
    default: 1,
    scale: 'linear',
  },
] as const satisfies readonly Knob[];
