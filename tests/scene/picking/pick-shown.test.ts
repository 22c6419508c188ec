import { Vector4 } from 'three';
import { describe, expect, it } from 'vitest';
import { presetOf } from '../../../src/params/presets.ts';
import { planAtMonth } from '../../../src/plan/build-out/plan-at-month.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { shownPick } from '../../../src/scene/picking/pick-shown.ts';
import { pickThing } from '../../../src/scene/picking/pick-thing.ts';
import { rayPastAside } from '../../../src/scene/section/kept-ray.ts';
import { createSharedUniforms } from '../../../src/scene/shared-uniforms.ts';
import { createInitialState } from '../../../src/store/initial-state.ts';
import type { ViewSlice } from '../../../src/store/store-types.ts';

const preset = presetOf('abilene-2026');
if (preset === undefined) throw new Error('the preset is missing');
const whole = buildPlan(preset.values);
const [middleX = 0, , middleZ = 0] = whole.things.building.position;
/** Off the middle: what is left out is a point there. */
const [x, z] = [middleX + 3, middleZ + 3];

const uniforms = createSharedUniforms();

/** What stands under a place over the first building. */
function under(plan: Plan, view: Partial<ViewSlice> = {}): string | null {
  const state = createInitialState();
  const now = { ...state, run: { ...state.run, plan: whole }, view: { ...state.view, ...view } };
  const found = shownPick(
    {
      campus: { getState: () => now },
      shared: { roofs: { amount: new Float32Array(whole.things.building.count) } as never, uniforms },
      shownPlan: () => plan,
      isShown: () => true,
    },
    { origin: [x, 500, z], direction: [0, -1, 0] },
  );
  return found && pickThing(found.plan, found.ray, found.options);
}

describe('what a ray meets', () => {
  it('is a building under its roof', () => {
    expect(under(whole)).toBe('building-0');
  });

  // Catches ground that answers for buildings which do not stand there yet.
  it('is nothing where nothing stands in the month that is looked at', () => {
    expect(under(planAtMonth(whole, 0))).toBeNull();
  });

  it('is nothing that is left out or cut off', () => {
    expect(under(whole, { apart: 'without:building-0' })).toBeNull();
    expect(under(whole, { section: `x>${(x + 1).toFixed(1)}` })).toBeNull();
  });

  // Catches a pointer that names what was left out of the picture for a rack that is looked into.
  it('is nothing that has stepped aside, and what is behind it for a ray that comes in', () => {
    uniforms.uAside.value.set(1, 0, x - 1, 0);
    expect(under(whole)).toBeNull();
    uniforms.uAside.value.set(1, 0, x - 1, 0.8);
    expect(under(whole)).toBe('building-0');
    expect(rayPastAside({ origin: [10, 2, 4], direction: [-0.6, 0, 0.8] }, new Vector4(1, 0, 7, 0))).toEqual({
      origin: [expect.closeTo(7, 2), 2, expect.closeTo(8, 2)],
      direction: [-0.6, 0, 0.8],
    });
  });
});
