import { ALL_KNOBS } from './all-knobs.ts';
import type { ParamDescriptor, ParamId } from './param-types.ts';

/** Every knob, in the order people meet them. */
export const DESCRIPTORS: readonly ParamDescriptor[] = ALL_KNOBS;

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
