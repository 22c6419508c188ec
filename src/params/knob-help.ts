import { BLOCK_HELP, COMPUTE_HELP } from './help/compute-help.ts';
import { ECONOMICS_HELP } from './help/economics-help.ts';
import { FABRIC_HELP } from './help/fabric-help.ts';
import { OWN_RACK_HELP } from './help/own-rack-help.ts';
import { OWN_SITE_HELP } from './help/own-site-help.ts';
import { POWER_HELP } from './help/power-help.ts';
import { COOLING_HELP, LAYOUT_HELP, SITE_HELP } from './help/site-help.ts';
import { WORKLOAD_HELP } from './help/workload-help.ts';
import type { KnobHelp } from './knob-types.ts';
import type { ParamId } from './param-types.ts';

/**
 * What is told of each knob beside its label: a sentence for a newcomer, and where its range comes from. Apart from the
 * descriptors, since the first picture needs values and no words.
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
