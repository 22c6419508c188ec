import { expect, it } from 'vitest';
import { createPageApi } from '../../src/app/page-api.ts';
import { planChanges, planFirst } from '../../src/app/planning.ts';
import type { PlanRequest, PlanResponse } from '../../src/app/worker-protocol.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import {
  countFrameReason,
  createFrameClock,
  type FrameClock,
  recordFrame,
} from '../../src/store/frame-clock.ts';
import { createInitialState } from '../../src/store/initial-state.ts';
import { fakePlan } from './fake-plan.ts';

/** A worker in the page that answers in the next turn. */
function quickWorker() {
  let answer: (response: PlanResponse) => void = () => undefined;
  return {
    postMessage: ({ serial, input }: PlanRequest) =>
      setTimeout(() => {
        const plan = { ...fakePlan(input.values), siteKey: '' };
        answer({ serial, ok: true, plan, durationMs: 1 });
      }, 0),
    onAnswer: (listener: typeof answer) => {
      answer = listener;
    },
    onDeath: () => undefined,
    terminate: () => undefined,
  };
}

const readClock = (clock: FrameClock) => ({ ...clock, instanceCounts: clock.instanceCounts() });

it('a second campus sees nothing of the first: knobs, view, notices, plans, frames', async () => {
  const one = createCampusStore();
  const other = createCampusStore();
  const stops = [one, other].map((campus) => {
    planFirst(campus, ({ values }) => fakePlan(values));
    return planChanges(campus, {
      buildInPage: async ({ values }) => fakePlan(values),
      makeWorker: quickWorker,
    });
  });
  const untouched = other.getState();

  one.actions.setParams({ 'power.smrCount': 4 });
  one.actions.setView({ lens: 'power', solarHour: 3 });
  one.actions.select('rack-1');
  one.actions.flyTo('rack-1');
  one.actions.notify({ tone: 'info', title: 'Only here', problems: [] });
  recordFrame(one.frameClock, 2);
  countFrameReason(one.frameClock, 'camera');
  one.frameClock.pose.position[0] = 5;
  await expect.poll(() => one.getState().run.plan?.campus.params['power.smrCount']).toBe(4);

  expect(other.getState()).toBe(untouched);
  expect(readClock(other.frameClock)).toEqual(readClock(createFrameClock()));
  expect(createPageApi(other, Promise.resolve(null)).getScenario().values['power.smrCount']).toBe(0);

  // Notices are counted a campus each.
  expect(other.actions.notify({ tone: 'info', title: 'First', problems: [] })).toBe(1);
  for (const stop of stops) stop();
});

it('a campus begins as a page that has just been opened', () => {
  expect(createCampusStore().getState()).toEqual(createInitialState());
});
