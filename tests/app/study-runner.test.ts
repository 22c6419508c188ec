import { describe, expect, it } from 'vitest';
import type { StudyRequest, StudyResponse } from '../../src/app/study-protocol.ts';
import {
  runCompareStudy,
  runSampleStudy,
  runTornadoStudy,
  runValidation,
  type StudyWorker,
} from '../../src/app/study-runner.ts';
import type { SampleStudy, StudyProgress } from '../../src/model/uncertainty/study-types.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';

const STUDY: SampleStudy = {
  values: DEFAULT_PRESET.values,
  sampleCount: 100,
  seed: 1,
  metricIds: ['capexUsd'],
};
const OUTCOME = { sampleCount: 100, seed: 1, spreads: [] };

/** A worker whose answers and end the test decides. */
class FakeWorker implements StudyWorker {
  requests: StudyRequest[] = [];
  ended = false;
  answer: (response: StudyResponse) => void = () => undefined;
  die: (reason: string) => void = () => undefined;
  postMessage(request: StudyRequest): void {
    this.requests.push(request);
  }
  onAnswer(listener: (response: StudyResponse) => void): void {
    this.answer = listener;
  }
  onDeath(listener: (reason: string) => void): void {
    this.die = listener;
  }
  terminate(): void {
    this.ended = true;
  }
}

describe('a study', () => {
  it('asks, tells its progress, gives the outcome and ends its worker', async () => {
    const worker = new FakeWorker();
    const told: StudyProgress[] = [];
    const running = runSampleStudy(STUDY, {
      makeWorker: () => worker,
      onProgress: (step) => told.push(step),
    });
    expect(worker.requests).toEqual([{ kind: 'sample', study: STUDY }]);
    worker.answer({ kind: 'progress', progress: { doneCount: 50, totalCount: 100 } });
    worker.answer({ kind: 'sample', outcome: OUTCOME });
    await expect(running).resolves.toBe(OUTCOME);
    expect(told).toEqual([{ doneCount: 50, totalCount: 100 }]);
    expect(worker.ended).toBe(true);
  });

  it('is cancelled at once, and does not start when cancelled before', async () => {
    const worker = new FakeWorker();
    const control = new AbortController();
    const running = runSampleStudy(STUDY, { makeWorker: () => worker, signal: control.signal });
    control.abort(new Error('no longer wanted'));
    await expect(running).rejects.toThrow('no longer wanted');
    expect(worker.ended).toBe(true);
    const late = runSampleStudy(STUDY, {
      makeWorker: () => {
        throw new Error('must not be made');
      },
      signal: control.signal,
    });
    await expect(late).rejects.toThrow('no longer wanted');
  });

  it('may be of the published campuses or of two campuses', async () => {
    const checking = new FakeWorker();
    const checks = runValidation({ makeWorker: () => checking });
    expect(checking.requests).toEqual([{ kind: 'validation' }]);
    checking.answer({ kind: 'validation', outcome: [] });
    await expect(checks).resolves.toEqual([]);
    const study = { here: DEFAULT_PRESET.values, there: DEFAULT_PRESET.values };
    const comparing = new FakeWorker();
    const comparison = runCompareStudy(study, { makeWorker: () => comparing });
    expect(comparing.requests).toEqual([{ kind: 'compare', study }]);
    comparing.answer({ kind: 'validation', outcome: [] });
    await expect(comparison).rejects.toThrow('another question');
  });

  it('says why it failed, and when its worker died', async () => {
    const failing = new FakeWorker();
    const failed = runTornadoStudy(
      { values: DEFAULT_PRESET.values, metricId: 'capexUsd' },
      { makeWorker: () => failing },
    );
    failing.answer({ kind: 'failed', message: 'no such site' });
    await expect(failed).rejects.toThrow('no such site');
    const dying = new FakeWorker();
    const died = runSampleStudy(STUDY, { makeWorker: () => dying });
    dying.die('out of memory');
    await expect(died).rejects.toThrow('out of memory');
    expect(dying.ended).toBe(true);
  });
});
