import { COMPUTE_KNOBS } from './compute-knobs.ts';
import { ECONOMICS_KNOBS } from './economics-knobs.ts';
import { FABRIC_KNOBS } from './fabric-knobs.ts';
import type { ParamDescriptor, ParamId } from './param-types.ts';
import { POWER_KNOBS } from './power-knobs.ts';
import { COOLING_KNOBS, LAYOUT_KNOBS, SITE_KNOBS } from './site-knobs.ts';
import { WORKLOAD_KNOBS } from './workload-knobs.ts';

/** Every knob, in the order people meet them. */
export const DESCRIPTORS: readonly ParamDescriptor[] = [
  ...COMPUTE_KNOBS,
  ...FABRIC_KNOBS,
  ...WORKLOAD_KNOBS,
  ...POWER_KNOBS,
  ...COOLING_KNOBS,
  ...SITE_KNOBS,
  ...LAYOUT_KNOBS,
  ...ECONOMICS_KNOBS,
];

const BY_ID: ReadonlyMap<string, ParamDescriptor> = new Map(DESCRIPTORS.map((d) => [d.id, d]));

/** The descriptor of a knob, or undefined when no knob has this id (ids may come from outside). */
export function findDescriptor(id: string): ParamDescriptor | undefined {
  return BY_ID.get(id);
}

/** The descriptor of a known knob. */
export function descriptorOf(id: ParamId): ParamDescriptor {
  const descriptor = BY_ID.get(id);
  if (descriptor === undefined) throw new Error(`No descriptor for the parameter '${id}'`);
  return descriptor;
}
