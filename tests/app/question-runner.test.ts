import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/answers/questions/question.ts';
import { createAsk, type QuestionWorker } from '../../src/app/question-runner.ts';
import type { QuestionRequest, QuestionResponse } from '../../src/app/worker-protocol.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';

const input = { values: DEFAULT_PRESET.values };
const INP = { ok: true, inp: '[END]' } as const;
const BAD_FILE = {
  ok: false,
  problems: [{ line: 9, field: 'row', message: 'too short', severity: 'error' }],
} as const;

/** A worker whose answers and end the test decides. */
class FakeWorker implements QuestionWorker {
  requests: QuestionRequest[] = [];
  ended = false;
  answer: (response: QuestionResponse) => void = () => undefined;
  die: (reason: string) => void = () => undefined;
  postMessage(request: QuestionRequest): void {
    this.requests.push(structuredClone(request));
  }
  onAnswer(listener: (response: QuestionResponse) => void): void {
    this.answer = listener;
  }
  onDeath(listener: (reason: string) => void): void {
    this.die = listener;
  }
  terminate(): void {
    this.ended = true;
  }
}

/** Questions over fake workers, and the workers made so far. */
function fakeAsk() {
  const workers: FakeWorker[] = [];
  const ask = createAsk(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const at = (index: number): FakeWorker => {
    const worker = workers[index];
    if (worker === undefined) throw new Error('no such worker was made');
    return worker;
  };
  return { ask, workers, at };
}

describe('a question put to a worker', () => {
  it('asks, tells its progress, and keeps the worker for the next', async () => {
    const { ask, workers, at } = fakeAsk();
    const told: Progress[] = [];
    const first = ask('inp', input, { loop: 'row' }, { onProgress: (step) => told.push(step) });
    expect(at(0).requests).toEqual([{ kind: 'question', question: 'inp', input, given: { loop: 'row' } }]);
    at(0).answer({ kind: 'progress', progress: { doneCount: 1, totalCount: 2 } });
    at(0).answer({ kind: 'answered', question: 'inp', answer: INP });
    await expect(first).resolves.toBe(INP);
    const second = ask('year', input, { epwText: 'x' });
    at(0).answer({ kind: 'progress', progress: { doneCount: 9, totalCount: 9 } });
    at(0).answer({ kind: 'answered', question: 'year', answer: BAD_FILE });
    await expect(second).resolves.toBe(BAD_FILE);
    expect(workers).toHaveLength(1);
    expect(at(0).ended).toBe(false);
    expect(told).toEqual([{ doneCount: 1, totalCount: 2 }]);
  });

  it('does not wait for another, and one worker is kept of the two', async () => {
    const { ask, workers, at } = fakeAsk();
    const long = ask('sample', input, { metricIds: ['capexUsd'] });
    const short = ask('inp', input, { loop: 'main' });
    expect(workers).toHaveLength(2);
    at(1).answer({ kind: 'answered', question: 'inp', answer: INP });
    await expect(short).resolves.toBe(INP);
    at(0).answer({ kind: 'answered', question: 'sample', answer: 'spread' });
    await expect(long).resolves.toBe('spread');
    expect([at(0).ended, at(1).ended]).toEqual([true, false]);
  });

  it.each(['sample', 'year', 'hydraulics', 'validation'] as const)(
    '%s is cancelled at once, its worker freed, and not started when cancelled before',
    async (id) => {
      const { ask, workers, at } = fakeAsk();
      const control = new AbortController();
      const given = { metricIds: ['capexUsd'], loop: 'row' } as const;
      const running = ask(id, input, given, { signal: control.signal });
      control.abort(new Error('no longer wanted'));
      await expect(running).rejects.toThrow('no longer wanted');
      expect(at(0).ended).toBe(true);
      await expect(ask(id, input, given, { signal: control.signal })).rejects.toThrow('no longer wanted');
      expect(workers).toHaveLength(1);
    },
  );

  it('is refused with a RangeError, and the worker goes on', async () => {
    const { ask, workers, at } = fakeAsk();
    const refused = ask('compare', input, { presetId: 'mars' });
    at(0).answer({ kind: 'refused', message: "compare: 'mars' is not a preset" });
    await expect(refused).rejects.toThrow(RangeError);
    const next = ask('inp', input, { loop: 'row' });
    expect(workers).toHaveLength(1);
    at(0).answer({ kind: 'answered', question: 'inp', answer: INP });
    await expect(next).resolves.toBe(INP);
  });

  it('that no worker can be handed is refused by name', async () => {
    const { ask, at } = fakeAsk();
    const given = { metricIds: ['capexUsd'], seed: () => 1 };
    const asked: Promise<unknown> = Reflect.apply(ask, undefined, ['sample', input, given]);
    await expect(asked).rejects.toThrow(/^sample: what is asked cannot be handed/);
    expect(at(0).ended).toBe(true);
  });

  it('says why it failed, and the next gets a new worker', async () => {
    const { ask, workers, at } = fakeAsk();
    const failing = ask('hydraulics', input, { loop: 'row' });
    at(0).answer({ kind: 'failed', message: 'out of numbers' });
    await expect(failing).rejects.toThrow('out of numbers');
    expect(at(0).ended).toBe(true);
    const next = ask('hydraulics', input, { loop: 'row' });
    expect(workers).toHaveLength(2);
    at(1).answer({ kind: 'answered', question: 'year', answer: BAD_FILE });
    await expect(next).rejects.toThrow('another question');
  });

  it('fails when its worker dies; one that dies while it is kept is not asked again', async () => {
    const { ask, workers, at } = fakeAsk();
    const dying = ask('tornado', input, { metricId: 'capexUsd' });
    at(0).die('out of memory');
    await expect(dying).rejects.toThrow('out of memory');
    expect(at(0).ended).toBe(true);
    const answered = ask('inp', input, { loop: 'row' });
    at(1).answer({ kind: 'answered', question: 'inp', answer: INP });
    await answered;
    at(1).die('the tab slept');
    expect(at(1).ended).toBe(true);
    const next = ask('inp', input, { loop: 'row' });
    expect(workers).toHaveLength(3);
    at(2).answer({ kind: 'answered', question: 'inp', answer: INP });
    await expect(next).resolves.toBe(INP);
  });

  it('rejects where workers cannot be made at all, each time anew', async () => {
    const ask = createAsk(() => {
      throw new Error('workers are forbidden here');
    });
    for (let time = 0; time < 2; time += 1)
      await expect(ask('validation', input, {})).rejects.toThrow('forbidden');
  });
});
