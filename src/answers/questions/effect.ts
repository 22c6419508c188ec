import { computeCampus } from '../../model/campus.ts';
import { DESCRIPTORS, findDescriptor } from '../../params/descriptors.ts';
import { openKnobs } from '../../params/follow-gates.ts';
import type { ParamDescriptor, ParamId, ParamValue, ParamValues } from '../../params/param-types.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import { readMetrics } from '../metrics.ts';
import { type Loose, type Progress, question } from './question.ts';

export interface EffectGiven {
  readonly paramId: ParamId;
}

export interface EffectStudy extends CampusInput {
  readonly knob: ParamDescriptor;
}

/** One knob at one value. */
interface KnobSetting {
  readonly paramId: ParamId;
  readonly value: ParamValue;
}

/** What a knob can change about the campus as it stands. */
export interface KnobEffect {
  readonly paramId: ParamId;
  /** No other value of it changes a number or a warning. */
  readonly idle: boolean;
  /** Options of a choice that give what the chosen one gives, to the last digit. */
  readonly equalOptions: readonly ParamValue[];
  /** A setting of another knob with which it would count; null where it counts already, or none was found. */
  readonly countsWith: KnobSetting | null;
}

/** Other values of a knob: the options of a choice; of a range the ends and one step to each side. */
function otherValues(knob: ParamDescriptor, values: ParamValues): readonly ParamValue[] {
  const now = values[knob.id];
  if (knob.type === 'choice') return knob.options.map(({ value }) => value).filter((each) => each !== now);
  const at = Number(now);
  const tried = [knob.min, knob.max, at + knob.step, at - knob.step];
  return [...new Set(tried)].filter((each) => each >= knob.min && each <= knob.max && each !== at);
}

/** Every number and warning of a campus, to be held against another's. That a knob changes nothing is no change. */
function readingOf(values: ParamValues, siteEdits: CampusInput['siteEdits']): string {
  const campus = computeCampus(values, undefined, siteEdits);
  const said = campus.warnings.filter(({ idleKnob }) => idleKnob !== true);
  return JSON.stringify([readMetrics(campus), said.map(({ message }) => message)]);
}

function withValue(values: ParamValues, paramId: ParamId, value: ParamValue): ParamValues {
  return { ...values, [paramId]: value };
}

/** Settings of the other knobs, those of the same group first: what a knob hangs on mostly stands beside it. */
function settingsBeside(knob: ParamDescriptor, values: ParamValues): readonly KnobSetting[] {
  const near = (other: ParamDescriptor): number => (other.group === knob.group ? 0 : 1);
  return openKnobs(DESCRIPTORS, values)
    .filter(({ id }) => id !== knob.id)
    .toSorted((a, b) => near(a) - near(b))
    .flatMap((other) => otherValues(other, values).map((value) => ({ paramId: other.id, value })));
}

/**
 * What a knob changes: the model is asked with each of its other values. Where that is nothing, or two options are
 * equal, the other knobs are moved one by one until the difference shows. A generator that yields progress.
 */
export function* effectOf({ values, siteEdits, knob }: EffectStudy): Generator<Progress, KnobEffect> {
  const paramId = knob.id;
  const others = otherValues(knob, values);
  const beside = settingsBeside(knob, values);
  const totalCount = others.length + beside.length;
  const reading = (of: ParamValues): string => readingOf(of, siteEdits);
  const now = reading(values);
  const equal: ParamValue[] = [];
  for (const [done, value] of others.entries()) {
    if (reading(withValue(values, paramId, value)) === now) equal.push(value);
    yield { doneCount: done + 1, totalCount };
  }
  const idle = others.length > 0 && equal.length === others.length;
  const equalOptions = knob.type === 'choice' && !idle ? equal : [];
  const [first] = equal;
  if (first === undefined || (!idle && equalOptions.length === 0))
    return { paramId, idle, equalOptions, countsWith: null };
  for (const [done, setting] of beside.entries()) {
    const moved = withValue(values, setting.paramId, setting.value);
    if (reading(moved) !== reading(withValue(moved, paramId, first)))
      return { paramId, idle, equalOptions, countsWith: setting };
    yield { doneCount: others.length + done + 1, totalCount };
  }
  return { paramId, idle, equalOptions, countsWith: null };
}

export const EFFECT = question({
  check: (input, { paramId }: Loose<EffectGiven>): EffectStudy => {
    const knob = typeof paramId === 'string' ? findDescriptor(paramId) : undefined;
    if (knob === undefined) throw new RangeError(`effect: ${shownValue(paramId)} is not a parameter`);
    return { ...input, knob };
  },
  answer: effectOf,
});
