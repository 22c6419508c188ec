import { BLOCK_KNOBS, COMPUTE_KNOBS } from './compute-knobs.ts';
import { ECONOMICS_KNOBS } from './economics-knobs.ts';
import { FABRIC_KNOBS } from './fabric-knobs.ts';
import { OWN_RACK_KNOBS } from './own-rack-knobs.ts';
import { OWN_SITE_KNOBS } from './own-site-knobs.ts';
import { POWER_KNOBS } from './power-knobs.ts';
import { COOLING_KNOBS, LAYOUT_KNOBS, SITE_KNOBS } from './site-knobs.ts';
import { WORKLOAD_KNOBS } from './workload-knobs.ts';

/** Every knob, in the order people meet them. The parameters and their types follow from this list. */
export const ALL_KNOBS = [
  ...COMPUTE_KNOBS,
  ...BLOCK_KNOBS,
  ...OWN_RACK_KNOBS,
  ...FABRIC_KNOBS,
  ...WORKLOAD_KNOBS,
  ...POWER_KNOBS,
  ...COOLING_KNOBS,
  ...SITE_KNOBS,
  ...OWN_SITE_KNOBS,
  ...LAYOUT_KNOBS,
  ...ECONOMICS_KNOBS,
];
