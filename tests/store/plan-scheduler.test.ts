import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParamValues } from '../../src/params/param-types.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { setParams } from '../../src/store/actions.ts';
import { PLAN_FAILED_TITLE, startPlanning } from '../../src/store/plan-scheduler.ts';
import { publishPlan } from '../../src/store/run-actions.ts';
import { campusStore, createInitialState } from '../../src/store/store.ts';
import { fakePlan } from './fake-plan.ts';

interface OpenRun {
  readonly values: ParamValues;
  readonly finish: () => void;
  readonly fail: (message: string) => void;
}

let runs: OpenRun[] = [];
let stop: () => void = () => undefined;

function runner(values: ParamValues): Promise<Plan> {
  return new Promise((resolve, reject) => {
    runs.push({
      values,
      finish: () => resolve(fakePlan(values)),
      fail: (message) => reject(new Error(message)),
    });
  });
}

function start(): void {
  publishPlan(fakePlan(campusStore.getState().params.values), 'idle');
  stop = startPlanning(runner);
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function asked(): number[] {
  return runs.map((run) => run.values['power.smrCount']);
}

function shown(): number | undefined {
  return campusStore.getState().run.plan?.campus.params['power.smrCount'];
}

beforeEach(() => {
  runs = [];
  campusStore.setState(createInitialState(), true);
});
afterEach(() => stop());

describe('the plan scheduler', () => {
  it('does not plan again what is planned', async () => {
    start();
    await settle();
    expect(runs).toEqual([]);
  });

  it('plans at once where there is no plan yet', async () => {
    stop = startPlanning(runner);
    await settle();
    expect(runs).toHaveLength(1);
  });

  it('takes all edits of one turn as one run', async () => {
    start();
    for (const count of [1, 2, 3]) setParams({ 'power.smrCount': count });
    await settle();
    expect(asked()).toEqual([3]);
    runs[0]?.finish();
    await settle();
    expect(shown()).toBe(3);
    expect(campusStore.getState().run).toMatchObject({ status: 'idle', planVersion: 2 });
  });

  it('keeps the last edit made while a run is under way, and skips those between', async () => {
    start();
    setParams({ 'power.smrCount': 1 });
    await settle();
    setParams({ 'power.smrCount': 2 });
    await settle();
    setParams({ 'power.smrCount': 3 });
    await settle();
    expect(asked()).toEqual([1]);
    runs[0]?.finish();
    await settle();
    expect(shown()).toBe(1);
    expect(campusStore.getState().run.status).toBe('running');
    expect(asked()).toEqual([1, 3]);
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(3);
    expect(campusStore.getState().run.status).toBe('idle');
  });

  it('comes back to where it was when an edit is taken back mid-run', async () => {
    start();
    setParams({ 'power.smrCount': 1 });
    await settle();
    setParams({ 'power.smrCount': 0 });
    runs[0]?.finish();
    await settle();
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(0);
  });

  it('keeps plan and parameters when a run fails, says so, and recovers with the next edit', async () => {
    start();
    setParams({ 'power.smrCount': 4 });
    await settle();
    runs[0]?.fail('no room on the site');
    await settle();
    const failed = campusStore.getState();
    expect(failed.run).toMatchObject({ status: 'failed', error: 'no room on the site', planVersion: 1 });
    expect(shown()).toBe(0);
    expect(failed.params.values['power.smrCount']).toBe(4);
    expect(failed.session.notices[0]).toMatchObject({ tone: 'error', title: PLAN_FAILED_TITLE });

    setParams({ 'power.smrCount': 5 });
    await settle();
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(5);
    expect(campusStore.getState().run.error).toBeNull();
    expect(campusStore.getState().session.notices).toEqual([]);
  });

  it('takes an edit made while a failing run was under way', async () => {
    start();
    setParams({ 'power.smrCount': 1 });
    await settle();
    setParams({ 'power.smrCount': 2 });
    runs[0]?.fail('broken');
    await settle();
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(2);
  });

  it('throws away what arrives after it was stopped', async () => {
    start();
    const seen = vi.fn();
    setParams({ 'power.smrCount': 1 });
    await settle();
    stop();
    campusStore.subscribe(seen);
    runs[0]?.finish();
    await settle();
    expect(seen).not.toHaveBeenCalled();
  });
});
