import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlanRunner, type PlanWorker } from '../../src/app/plan-runner.ts';
import type { PlanRequest, PlanResponse, WarmUpRequest } from '../../src/app/worker-protocol.ts';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { fakePlan } from '../store/fake-plan.ts';

class FakeWorker implements PlanWorker {
  readonly requests: (PlanRequest | WarmUpRequest)[] = [];
  terminated = false;
  private answerListener: (response: PlanResponse) => void = () => undefined;
  private deathListener: (reason: string) => void = () => undefined;

  postMessage(request: PlanRequest | WarmUpRequest): void {
    this.requests.push(request);
  }
  onAnswer(listener: (response: PlanResponse) => void): void {
    this.answerListener = listener;
  }
  onDeath(listener: (reason: string) => void): void {
    this.deathListener = listener;
  }
  terminate(): void {
    this.terminated = true;
  }
  answerLast(): void {
    const request = this.requests.at(-1);
    if (request?.kind !== 'plan') throw new Error('nothing was asked');
    const plan = { ...fakePlan(request.input.values), siteKey: '' };
    this.answer({ serial: request.serial, ok: true, plan, durationMs: 3 });
  }
  answer(response: PlanResponse): void {
    this.answerListener(response);
  }
  die(reason = 'out of memory'): void {
    this.deathListener(reason);
  }
}

const VALUES = applyChange(DEFAULT_PRESET.values, { 'power.smrCount': 2 });
const buildInPage = vi.fn(fakePlan);
const onDeath = vi.fn();
const onPlanned = vi.fn();
let workers: FakeWorker[] = [];

function makeRunner(makeWorker?: () => PlanWorker, answerWithinMs = 60_000) {
  return createPlanRunner({
    makeWorker:
      makeWorker ??
      (() => {
        const worker = new FakeWorker();
        workers.push(worker);
        return worker;
      }),
    buildInPage: async ({ values }) => buildInPage(values),
    onDeath,
    onPlanned,
    answerWithinMs,
  });
}

beforeEach(() => {
  workers = [];
  vi.clearAllMocks();
});

describe('the plan runner', () => {
  it('plans in one worker and reports the time the worker took', async () => {
    const { run } = makeRunner();
    const first = run({ values: VALUES });
    workers[0]?.answerLast();
    expect((await first).campus.params).toEqual(VALUES);
    const second = run(DEFAULT_PRESET);
    workers[0]?.answerLast();
    expect((await second).campus.params).toEqual(DEFAULT_PRESET.values);
    expect(workers).toHaveLength(1);
    expect(onPlanned).toHaveBeenCalledWith(3);
    expect(buildInPage).not.toHaveBeenCalled();
  });

  it('starts its worker ahead of the first run and has it warm up', async () => {
    const { run, warm } = makeRunner();
    warm({ values: DEFAULT_PRESET.values });
    expect(workers[0]?.requests).toEqual([{ kind: 'warm-up', input: { values: DEFAULT_PRESET.values } }]);
    const plan = run({ values: VALUES });
    workers[0]?.answerLast();
    expect((await plan).campus.params).toEqual(VALUES);
    expect(onPlanned).toHaveBeenCalledExactlyOnceWith(3);
    warm({ values: DEFAULT_PRESET.values });
    expect(workers).toHaveLength(1);
    expect(workers[0]?.requests).toHaveLength(2);
  });

  it('passes a model error on and keeps the worker', async () => {
    const { run } = makeRunner();
    const plan = run({ values: VALUES });
    workers[0]?.answer({ serial: 1, ok: false, message: 'no room' });
    await expect(plan).rejects.toThrow('no room');
    expect(onDeath).not.toHaveBeenCalled();
    expect(workers[0]?.terminated).toBe(false);
  });

  it('starts one new worker when one dies, and does the lost run again', async () => {
    const { run } = makeRunner();
    const plan = run({ values: VALUES });
    workers[0]?.die();
    expect(onDeath).toHaveBeenCalledExactlyOnceWith('out of memory', 'restart');
    expect(workers[0]?.terminated).toBe(true);
    workers[1]?.answerLast();
    expect((await plan).campus.params).toEqual(VALUES);
  });

  it('plans in the page once the second worker has died too', async () => {
    const { run } = makeRunner();
    const plan = run({ values: VALUES });
    workers[0]?.die();
    workers[1]?.die();
    expect(onDeath).toHaveBeenLastCalledWith('out of memory', 'page');
    expect((await plan).campus.params).toEqual(VALUES);
    await run(DEFAULT_PRESET);
    expect(workers).toHaveLength(2);
    expect(buildInPage).toHaveBeenCalledTimes(2);
  });

  it('plans in the page where workers cannot be made at all', async () => {
    const { run } = makeRunner(() => {
      throw new Error('workers are forbidden');
    });
    expect((await run({ values: VALUES })).campus.params).toEqual(VALUES);
    expect(onDeath).toHaveBeenLastCalledWith('workers are forbidden', 'page');
  });

  it('takes a silent worker for dead', async () => {
    const { run } = makeRunner(undefined, 5);
    expect((await run({ values: VALUES })).campus.params).toEqual(VALUES);
    expect(onDeath.mock.calls.map((call) => call[1])).toEqual(['restart', 'page']);
  });

  it('ignores the late word of a dead worker', async () => {
    const { run } = makeRunner();
    const plan = run({ values: VALUES });
    const dead = workers[0];
    dead?.die();
    dead?.answerLast();
    dead?.die('again');
    expect(onDeath).toHaveBeenCalledTimes(1);
    workers[1]?.answerLast();
    await plan;
    expect(onPlanned).toHaveBeenCalledTimes(1);
  });

  it('rejects when planning in the page fails', async () => {
    const { run } = makeRunner(() => {
      throw new Error('forbidden');
    });
    buildInPage.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await expect(run({ values: VALUES })).rejects.toThrow('no room');
  });
});
