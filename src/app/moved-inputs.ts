import { completeChange } from '../params/complete-change.ts';
import { DESCRIPTORS } from '../params/descriptors.ts';
import { openKnobs } from '../params/follow-gates.ts';
import { stepped } from '../params/knob-scale.ts';
import type { NumberDescriptor, ParamValues } from '../params/param-types.ts';
import { applyChange, parseParam } from '../params/parse.ts';
import type { CampusInput } from '../params/site-edits.ts';

/** As far as Page Up moves a slider. */
const PRESSES = 10;

function move(values: ParamValues, knob: NumberDescriptor): ParamValues {
  const value = Number(values[knob.id]);
  const ahead = stepped(knob, value, PRESSES);
  const parsed = parseParam(knob.id, ahead === value ? stepped(knob, value, -PRESSES) : ahead);
  return parsed.ok ? applyChange(values, completeChange(values, parsed.change)) : values;
}

/** The campuses that a press of Page Up makes of this one: one for each slider that counts, in their order. */
export function movedInputs({ values, siteEdits }: CampusInput): readonly CampusInput[] {
  return openKnobs(DESCRIPTORS, values).flatMap((knob) =>
    knob.type === 'number' ? [{ values: move(values, knob), siteEdits }] : [],
  );
}
