import { FABRIC_TOPOLOGIES } from '../catalogue/fabric-design.ts';
import { SWITCHES } from '../catalogue/switches.ts';
import { type Knob, optionsOf } from './knob-types.ts';

/** Switches that stand in racks of their own: those of a supercomputer's cabinet come with it. */
const { 'cabinet-64x200': _, ...ROOM_SWITCHES } = SWITCHES;

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
    type: 'choice',
    id: 'fabric.switch',
    group: 'fabric',
    label: 'Switch',
    options: optionsOf({ usual: { label: 'What the fabric is usually built of' }, ...ROOM_SWITCHES }),
    default: 'usual',
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
