import { FABRIC_TOPOLOGIES } from '../catalogue/fabric-design.ts';
import { SWITCHES } from '../catalogue/switches.ts';
import { type HelpOf, type Knob, optionsOf } from './knob-types.ts';

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

export const FABRIC_HELP = {
  'fabric.topology': {
    help: 'How the scale-out switches are wired; it sets how many there are and how far one job can spread at full rate.',
    source: 'openai-mrc',
  },
  'fabric.switch': {
    help: 'Which switches the fabric is built of: ports and their rate set how many there are, what they draw and cost.',
    source: 'switch-records',
  },
  'fabric.nicGbps': {
    help: 'What one accelerator can send into the fabric, one direction.',
    source: 'nvidia-nvl72',
  },
  'fabric.oversubscription': {
    help: 'Rate below the leaf or the pod over the rate above it; 1 means that nothing waits.',
    source: 'meta-24k',
  },
} satisfies HelpOf<typeof FABRIC_KNOBS>;
