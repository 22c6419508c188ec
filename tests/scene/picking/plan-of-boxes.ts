import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';

/** The real campus that a newcomer sees. */
export function abilenePlan(): Plan {
  const preset = presetOf('abilene-2026');
  if (preset === undefined) throw new Error('the preset abilene-2026 is missing');
  return buildPlan(preset.values);
}
