import { beforeEach, describe, expect, it } from 'vitest';
import { PLANNER_STOPPED_TITLE, planChanges, planFirst } from '../../src/app/planning.ts';
import type { PlanRequest } from '../../src/app/worker-protocol.ts';
import type { CampusInput } from '../../src/params/site-edits.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { fakePlan } from '../store/fake-plan.ts';

let campus = createCampusStore();

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

beforeEach(() => {
  campus = createCampusStore();
  performance.clearMeasures();
});

describe('planning in the page', () => {
  it('has the first plan at once and measures it', () => {
    planFirst(campus, ({ values }) => fakePlan(values));
    expect(campus.getState().run).toMatchObject({ status: 'idle', planVersion: 1, where: 'page' });
    expect(performance.getEntriesByName('gc:plan')).toHaveLength(1);
  });

  it('opens with a message when the first plan fails', () => {
    planFirst(campus, () => {
      throw new Error('no room');
    });
    const { run, session } = campus.getState();
    expect(run).toMatchObject({ status: 'failed', error: 'no room', plan: null });
    expect(session.notices[0]?.problems[0]?.message).toContain('no room');
  });

  it('outlives its workers: a notice, the same parameters, and the next edit is planned', async () => {
    planFirst(campus, ({ values }) => fakePlan(values));
    const stop = planChanges(campus, {
      buildInPage: async ({ values }: CampusInput) => fakePlan(values),
      makeWorker: () => {
        let die: (reason: string) => void = () => undefined;
        return {
          postMessage: () => queueMicrotask(() => die('it crashed')),
          onAnswer: () => undefined,
          onDeath: (listener) => {
            die = listener;
          },
          terminate: () => undefined,
        };
      },
    });
    campus.actions.setParams({ 'power.smrCount': 4 });
    await settle();
    const { run, params, session } = campus.getState();
    expect(params.values['power.smrCount']).toBe(4);
    expect(run).toMatchObject({ status: 'idle', where: 'page', planVersion: 2 });
    expect(run.plan?.campus.params['power.smrCount']).toBe(4);
    expect(session.notices.map((notice) => notice.title)).toEqual([PLANNER_STOPPED_TITLE]);
    expect(session.notices[0]?.problems[0]?.message).toContain('it crashed');
    stop();
  });

  it('starts its worker once the page is quiet, and not when it was stopped before', async () => {
    planFirst(campus, ({ values }) => fakePlan(values));
    const asked: PlanRequest[] = [];
    const seams = {
      buildInPage: async ({ values }: CampusInput) => fakePlan(values),
      makeWorker: () => ({
        postMessage: (request: PlanRequest) => asked.push(request),
        onAnswer: () => undefined,
        onDeath: () => undefined,
        terminate: () => undefined,
      }),
    };
    planChanges(campus, seams, () => Promise.resolve())();
    await settle();
    expect(asked).toEqual([]);
    const stop = planChanges(campus, seams, () => Promise.resolve());
    await settle();
    expect(asked.map(({ input }) => input.values)).toEqual([campus.getState().params.values]);
    stop();
  });
});
