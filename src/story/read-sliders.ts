import { findDescriptor } from '../params/descriptors.ts';
import type { ParamId } from '../params/param-types.ts';
import { type LooseReader, said } from './loose.ts';
import { STORY_LIMITS } from './story-format.ts';

/** The knob of a slider; undefined where it is none or has no numbers. */
function sliderKnob(id: unknown): ParamId | undefined {
  const knob = typeof id === 'string' ? findDescriptor(id) : undefined;
  return knob?.type === 'number' ? knob.id : undefined;
}

/** Knobs that the presenter's window offers beside a slide. What is no knob with numbers is left out by name. */
export function readSliders(reader: LooseReader): readonly ParamId[] {
  const raw = reader.take('sliders');
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    reader.note('sliders', `must be a list of parameters; it is ${said(raw)}`);
    return [];
  }
  if (raw.length > STORY_LIMITS.sliders)
    reader.note('sliders', `are ${raw.length}; the first ${STORY_LIMITS.sliders} are shown`);
  return raw.slice(0, STORY_LIMITS.sliders).flatMap((id: unknown) => {
    const known = sliderKnob(id);
    if (known === undefined) reader.note('sliders', `hold ${said(id)}, which is no parameter with numbers`);
    return known === undefined ? [] : [known];
  });
}
