import { descriptorOf, findDescriptor } from './descriptors.ts';
import type { KnobGate } from './knob-types.ts';
import type { ParamChange, ParamDescriptor, ParamId, ParamValue, ParamValues } from './param-types.ts';
import { parseParam } from './parse.ts';

function gateOf(id: string): KnobGate | undefined {
  return findDescriptor(id)?.onlyWith;
}

/** Whether one of the knobs of a gate is at its choice. */
function isMet({ id, value, orAt = [] }: KnobGate, values: Readonly<Record<string, unknown>>): boolean {
  return values[id] === value || orAt.some((other) => values[other] === value);
}

/** Whether a knob counts at these values: its gate is open, and the gate's own. */
export function isOpen(id: string, values: Readonly<Record<string, ParamValue>>): boolean {
  const gate = gateOf(id);
  return gate === undefined || (isMet(gate, values) && isOpen(gate.id, values));
}

/** The knobs that count at these values. */
export function openKnobs(
  knobs: readonly ParamDescriptor[],
  values: Readonly<Record<string, ParamValue>>,
): readonly ParamDescriptor[] {
  return knobs.filter(({ id }) => isOpen(id, values));
}

/**
 * Whoever sets a knob that counts only with a setting of another one means that setting: the change comes back with it,
 * and with what that one needs. A change that names the other knob stays as it is.
 */
export function followGates(values: ParamValues, change: ParamChange): ParamChange {
  const asked: Readonly<Record<string, ParamValue | undefined>> = change;
  for (const id of Object.keys(change)) {
    const gate = gateOf(id);
    if (gate === undefined || asked[gate.id] !== undefined) continue;
    const now: Readonly<Record<string, ParamValue>> = values;
    if (isMet(gate, { ...now, ...change }) && isOpen(gate.id, values)) continue;
    const opened = parseParam(gate.id, gate.value);
    if (opened.ok) return followGates(values, { ...change, ...opened.change });
  }
  return change;
}

/** Whether every one of these knobs stands as it usually does: nobody has typed into them. */
export function areUntouched(ids: readonly ParamId[], values: ParamValues): boolean {
  return ids.every((id) => values[id] === descriptorOf(id).default);
}
