import type { KnobEffect } from '../../answers/questions/effect.ts';
import { descriptorOf } from '../../params/descriptors.ts';
import { valueText } from './knob-state.ts';

function settingText({ countsWith }: KnobEffect): string | null {
  if (countsWith === null) return null;
  const knob = descriptorOf(countsWith.paramId);
  return `${knob.label} at ${valueText(knob, countsWith.value)}`;
}

/** Why a knob, or another of its options, changes nothing at the moment; null where it does. */
export function effectText(effect: KnobEffect): string | null {
  const setting = settingText(effect);
  if (effect.idle) {
    const way = setting === null ? '' : ` It would count with ${setting}, for one.`;
    return `Changes no number of this campus as it stands.${way}`;
  }
  if (effect.equalOptions.length === 0) return null;
  const knob = descriptorOf(effect.paramId);
  const options = effect.equalOptions.map((value) => `“${valueText(knob, value)}”`).join(', ');
  const way = setting === null ? '' : ` They part with ${setting}, for one.`;
  return `${options} would give the very same numbers on this campus.${way}`;
}
