import { describe, expect, it } from 'vitest';
import type { PhysicsRequest, PhysicsResponse } from '../../src/app/physics-protocol.ts';
import { createPhysics, type PhysicsWorker } from '../../src/app/physics-runner.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';

const { values } = DEFAULT_PRESET;
const BAD_FILE = {
  ok: false,
  problems: [{ line: 9, field: 'row', message: 'too short', severity: 'error' }],
} as const;

/** A worker whose answers and end the test decides. */
class FakeWorker implements PhysicsWorker {
  requests: PhysicsRequest[] = [];
  ended = false;
  answer: (response: PhysicsResponse) => void = () => undefined;
  die: (reason: string) => void = () => undefined;
  postMessage(request: PhysicsRequest): void {
    this.requests.push(request);
  }
  onAnswer(listener: (response: PhysicsResponse) => void): void {
    this.answer = listener;
  }
  onDeath(listener: (reason: string) => void): void {
    this.die = listener;
  }
  terminate(): void {
    this.ended = true;
  }
}

/** Physics over fake workers, and the workers made so far. */
function fakePhysics() {
  const workers: FakeWorker[] = [];
  const physics = createPhysics(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const only = (index = 0): FakeWorker => {
    const worker = workers[index];
    if (worker === undefined) throw new Error('no worker was made');
    return worker;
  };
  return { physics, workers, only };
}

describe('the physics worker', () => {
  it('is made for the first question and kept for the next', async () => {
    const { physics, workers, only } = fakePhysics();
    expect(workers).toHaveLength(0);
    const first = physics.simulateYear({ values, epwText: 'x' });
    const second = physics.networkInp({ values, loop: 'main' });
    expect(workers).toHaveLength(1);
    expect(only().requests).toEqual([
      { id: 1, kind: 'year', study: { values, epwText: 'x' } },
      { id: 2, kind: 'inp', study: { values, loop: 'main' } },
    ]);
    only().answer({ id: 2, kind: 'inp', outcome: { ok: true, inp: '[END]' } });
    only().answer({ id: 1, kind: 'year', outcome: BAD_FILE });
    await expect(second).resolves.toEqual({ ok: true, inp: '[END]' });
    await expect(first).resolves.toBe(BAD_FILE);
    expect(only().ended).toBe(false);
  });

  it('says why a question failed, and others go on', async () => {
    const { physics, only } = fakePhysics();
    const failing = physics.solveHydraulics({ values, loop: 'row' });
    const other = physics.solveHydraulics({ values, loop: 'main' });
    only().answer({ id: 1, kind: 'failed', message: 'out of numbers' });
    only().answer({ id: 2, kind: 'hydraulics', outcome: { ok: false, problem: 'no such loop' } });
    await expect(failing).rejects.toThrow('out of numbers');
    await expect(other).resolves.toEqual({ ok: false, problem: 'no such loop' });
  });

  it('does not take the answer to another question for its own', async () => {
    const { physics, only } = fakePhysics();
    const asked = physics.simulateYear({ values });
    only().answer({ id: 1, kind: 'inp', outcome: { ok: true, inp: '' } });
    await expect(asked).rejects.toThrow('another question');
  });

  it('tells all who wait when it dies, and the next question gets a new one', async () => {
    const { physics, workers, only } = fakePhysics();
    const year = physics.simulateYear({ values });
    const loop = physics.solveHydraulics({ values, loop: 'row' });
    only().die('out of memory');
    await expect(year).rejects.toThrow('out of memory');
    await expect(loop).rejects.toThrow('out of memory');
    expect(only().ended).toBe(true);
    const again = physics.simulateYear({ values });
    expect(workers).toHaveLength(2);
    only(1).answer({ id: 3, kind: 'year', outcome: BAD_FILE });
    await expect(again).resolves.toBe(BAD_FILE);
  });

  it('rejects where workers cannot be made at all, each time anew', async () => {
    const physics = createPhysics(() => {
      throw new Error('workers are forbidden here');
    });
    await expect(physics.simulateYear({ values })).rejects.toThrow('forbidden');
    await expect(physics.simulateYear({ values })).rejects.toThrow('forbidden');
  });
});
