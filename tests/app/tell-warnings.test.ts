import { expect, it } from 'vitest';
import { buildFirstPlan } from '../../src/app/build-first-plan.ts';
import { tellWarnings } from '../../src/app/tell-warnings.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { WARNINGS_NOT_TOLD } from '../../src/plan/plan-types.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';

it('the first plan is the plan of its parameters, but for warnings, which are told behind it', () => {
  const campus = createCampusStore();
  tellWarnings(campus);
  expect(campus.getState().run.plan).toBeNull();
  campus.actions.openPreset('smr-direct-1gw');
  campus.actions.setParams({ 'power.smrCount': 20 });
  const input = campus.getState().params;
  const whole = buildPlan(input.values, input.siteEdits);
  expect(whole.warnings.length).toBeGreaterThan(0);
  const first = buildFirstPlan(input);
  expect(first.warnings).toBe(WARNINGS_NOT_TOLD);
  expect(first.metrics).toEqual(whole.metrics);
  expect(first.inputKey).toBe(whole.inputKey);
  expect(first.things).toEqual(whole.things);
  campus.actions.publishPlan(first, 'idle');
  const { planVersion } = campus.getState().run;
  tellWarnings(campus);
  const { run } = campus.getState();
  expect(run.plan?.warnings).toEqual(whole.warnings);
  expect(run.plan?.campus.warnings).toEqual(whole.warnings);
  // Nothing that is drawn has changed.
  expect(run.planVersion).toBe(planVersion);
  tellWarnings(campus);
  expect(campus.getState().run.plan).toBe(run.plan);
});

it('a plan that came meanwhile keeps its own warnings', () => {
  const campus = createCampusStore();
  const values = presetOf('frontier-2022')?.values ?? campus.getState().params.values;
  const first = buildFirstPlan({ values, siteEdits: [] });
  const later = buildPlan(values);
  campus.actions.publishPlan(later, 'idle');
  campus.actions.tellWarnings(first, []);
  expect(campus.getState().run.plan).toBe(later);
});
