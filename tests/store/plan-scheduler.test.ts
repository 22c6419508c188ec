import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CampusInput } from '../../src/params/site-edits.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { PLAN_FAILED_TITLE, startPlanning } from '../../src/store/plan-scheduler.ts';
import { fakePlan } from './fake-plan.ts';

let campus = createCampusStore();

interface OpenRun extends CampusInput {
  readonly finish: () => void;
  readonly fail: (message: string) => void;
}

let runs: OpenRun[] = [];
let stop: () => void = () => undefined;

function runner({ values, siteEdits }: CampusInput): Promise<Plan> {
  return new Promise((resolve, reject) => {
    runs.push({
      values,
      siteEdits,
      finish: () => resolve(fakePlan(values)),
      fail: (message) => reject(new Error(message)),
    });
  });
}

function start(): void {
  campus.actions.publishPlan(fakePlan(campus.getState().params.values), 'idle');
  stop = startPlanning(campus, runner);
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function asked(): number[] {
  return runs.map((run) => run.values['power.smrCount']);
}

function shown(): number | undefined {
  return campus.getState().run.plan?.campus.params['power.smrCount'];
}

beforeEach(() => {
  runs = [];
  campus = createCampusStore();
});
afterEach(() => stop());

describe('the plan scheduler', () => {
  it('does not plan again what is planned', async () => {
    start();
    await settle();
    expect(runs).toEqual([]);
  });

  it('plans what was changed by hand, and again when it is taken back', async () => {
    start();
    const siteEdits = [{ op: 'move', id: 'building-0', dx: 5, dz: 0 }] as const;
    campus.actions.setSiteEdits(siteEdits, 'Move building 1');
    await settle();
    expect(runs.map((run) => run.siteEdits)).toEqual([siteEdits]);
    runs[0]?.finish();
    await settle();
    campus.actions.undo();
    await settle();
    expect(runs.map((run) => run.siteEdits)).toEqual([siteEdits, []]);
  });

  it('plans at once where there is no plan yet', async () => {
    stop = startPlanning(campus, runner);
    await settle();
    expect(runs).toHaveLength(1);
  });

  it('takes all edits of one turn as one run', async () => {
    start();
    for (const count of [1, 2, 3]) campus.actions.setParams({ 'power.smrCount': count });
    await settle();
    expect(asked()).toEqual([3]);
    runs[0]?.finish();
    await settle();
    expect(shown()).toBe(3);
    expect(campus.getState().run).toMatchObject({ status: 'idle', planVersion: 2 });
  });

  it('keeps the last edit made while a run is under way, and skips those between', async () => {
    start();
    campus.actions.setParams({ 'power.smrCount': 1 });
    await settle();
    campus.actions.setParams({ 'power.smrCount': 2 });
    await settle();
    campus.actions.setParams({ 'power.smrCount': 3 });
    await settle();
    expect(asked()).toEqual([1]);
    runs[0]?.finish();
    await settle();
    expect(shown()).toBe(1);
    expect(campus.getState().run.status).toBe('running');
    expect(asked()).toEqual([1, 3]);
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(3);
    expect(campus.getState().run.status).toBe('idle');
  });

  it('never calls a plan current while a newer one is wanted, not even for a moment', async () => {
    start();
    const told: string[] = [];
    campus.subscribe(({ run }, before) => {
      if (run.planVersion !== before.run.planVersion) told.push(`${shown()} ${run.status}`);
    });
    campus.actions.setParams({ 'power.smrCount': 1 });
    await settle();
    campus.actions.setParams({ 'power.smrCount': 2 });
    runs[0]?.finish();
    await settle();
    runs[1]?.finish();
    await settle();
    expect(told).toEqual(['1 running', '2 idle']);
  });

  it('comes back to where it was when an edit is taken back mid-run', async () => {
    start();
    campus.actions.setParams({ 'power.smrCount': 1 });
    await settle();
    campus.actions.setParams({ 'power.smrCount': 0 });
    runs[0]?.finish();
    await settle();
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(0);
  });

  it('keeps plan and parameters when a run fails, says so, and recovers with the next edit', async () => {
    start();
    campus.actions.setParams({ 'power.smrCount': 4 });
    await settle();
    runs[0]?.fail('no room on the site');
    await settle();
    const failed = campus.getState();
    expect(failed.run).toMatchObject({ status: 'failed', error: 'no room on the site', planVersion: 1 });
    expect(shown()).toBe(0);
    expect(failed.params.values['power.smrCount']).toBe(4);
    expect(failed.session.notices[0]).toMatchObject({ tone: 'error', title: PLAN_FAILED_TITLE });

    campus.actions.setParams({ 'power.smrCount': 5 });
    await settle();
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(5);
    expect(campus.getState().run.error).toBeNull();
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('takes an edit made while a failing run was under way', async () => {
    start();
    campus.actions.setParams({ 'power.smrCount': 1 });
    await settle();
    campus.actions.setParams({ 'power.smrCount': 2 });
    runs[0]?.fail('broken');
    await settle();
    runs[1]?.finish();
    await settle();
    expect(shown()).toBe(2);
  });

  it('throws away what arrives after it was stopped', async () => {
    start();
    const seen = vi.fn();
    campus.actions.setParams({ 'power.smrCount': 1 });
    await settle();
    stop();
    campus.subscribe(seen);
    runs[0]?.finish();
    await settle();
    expect(seen).not.toHaveBeenCalled();
  });
});
