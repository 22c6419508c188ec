import type { ParamValues } from '../../src/params/param-types.ts';
import { inputKeyOf } from '../../src/params/parse.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';

let small: Plan | undefined;

/** A true plan of a small campus that claims to be of other knobs: cheap enough to make by the hundred. */
export function fakePlan(values: ParamValues): Plan {
  small ??= buildPlan({
    ...DEFAULT_PRESET.values,
    'compute.acceleratorCount': 1_000,
    'layout.buildingCount': 1,
  });
  return { ...small, inputKey: inputKeyOf(values), campus: { ...small.campus, params: values } };
}
