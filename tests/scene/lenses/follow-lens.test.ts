import { afterEach, expect, it, vi } from 'vitest';
import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { followLens } from '../../../src/scene/lenses/follow-lens.ts';
import { createCampusStore } from '../../../src/store/campus-store.ts';

const preset = presetOf('abilene-2026');
if (preset === undefined) throw new Error('the preset is missing');
const whole = buildPlan(preset.values);

let stop = (): void => undefined;
afterEach(() => stop());

function follow() {
  const campus = createCampusStore();
  campus.actions.publishPlan(whole, 'idle');
  const paint = vi.fn<(how?: (shown: Plan) => Plan) => void>();
  stop = followLens(campus, { paint });
  return { campus, paint };
}

const widths = (plan: Plan | undefined): number[] =>
  [0, 1].map((building) => plan?.things.building.size[3 * building] ?? Number.NaN);

// Catches a campus that is built whole in between each time that other things are left out.
it('shows other things apart in one go, and the same ones by the same way', () => {
  const { campus, paint } = follow();
  const last = () => paint.mock.lastCall?.[0];
  campus.actions.setView({ apart: 'without:building-0' });
  expect(paint).toHaveBeenCalledTimes(2);
  expect(widths(last()?.(whole))).toEqual([0, widths(whole)[1]]);
  const first = last();
  campus.actions.setView({ lens: 'power' });
  expect(last()).toBe(first);
  campus.actions.setView({ apart: 'without:building-1' });
  expect(paint).toHaveBeenCalledTimes(4);
  expect(widths(last()?.(whole))).toEqual([widths(whole)[0], 0]);
  campus.actions.setView({ apart: '' });
  expect(last()).toBeUndefined();
});

it('paints by numbers, and what is left out stays left out', async () => {
  const { campus, paint } = follow();
  campus.actions.setView({ apart: 'without:building-0' });
  campus.actions.setView({ lens: 'water' });
  await expect.poll(() => campus.frameClock.painting).toBe(false);
  const painted = paint.mock.lastCall?.[0]?.(whole);
  expect(widths(painted)).toEqual([0, widths(whole)[1]]);
  expect(painted?.things['heat-rejection'].tempC).not.toEqual(whole.things['heat-rejection'].tempC);
});
