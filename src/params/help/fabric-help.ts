import type { FABRIC_KNOBS } from '../fabric-knobs.ts';
import type { HelpOf } from '../knob-types.ts';

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
