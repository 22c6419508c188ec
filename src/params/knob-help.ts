import { BLOCK_HELP, COMPUTE_HELP } from './compute-knobs.ts';
import { ECONOMICS_HELP } from './economics-knobs.ts';
import { FABRIC_HELP } from './fabric-knobs.ts';
import type { KnobHelp } from './knob-types.ts';
import { OWN_RACK_HELP } from './own-rack-knobs.ts';
import { OWN_SITE_HELP } from './own-site-knobs.ts';
import type { ParamId } from './param-types.ts';
import { POWER_HELP } from './power-knobs.ts';
import { COOLING_HELP, LAYOUT_HELP, SITE_HELP } from './site-knobs.ts';
import { WORKLOAD_HELP } from './workload-knobs.ts';

/**
 * What is told of each knob beside its label: a sentence for a newcomer, and where its range comes from. Written beside the
 * descriptors; the first picture needs values and no words, so the build reads these apart (`scripts/build/read-help-apart`).
 */
export const KNOB_HELP: Readonly<Record<ParamId, KnobHelp>> = {
  ...COMPUTE_HELP,
  ...BLOCK_HELP,
  ...OWN_RACK_HELP,
  ...FABRIC_HELP,
  ...WORKLOAD_HELP,
  ...POWER_HELP,
  ...COOLING_HELP,
  ...SITE_HELP,
  ...OWN_SITE_HELP,
  ...LAYOUT_HELP,
  ...ECONOMICS_HELP,
};
