import type { PhysicsServices } from '../ui/evidence/physics-services.ts';
import type {
  AnswerTo,
  PhysicsKind,
  PhysicsQuestions,
  PhysicsRequest,
  PhysicsResponse,
} from './physics-protocol.ts';
import { adoptWorker, type WorkerPort } from './worker-port.ts';

export type PhysicsWorker = WorkerPort<PhysicsRequest, PhysicsResponse>;

interface Waiting {
  readonly take: (response: PhysicsResponse) => void;
  readonly fail: (cause: Error) => void;
}

interface Line {
  readonly worker: PhysicsWorker;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Puts hourly and hydraulic questions to one worker, made for the first of them and kept: it holds the engine and the
 * last weather file. When it dies, what it owed fails with the reason and the next question gets a new one.
 */
export function createPhysics(makeWorker: () => PhysicsWorker = browserWorker): PhysicsServices {
  let line: Line | undefined;
  let lastId = 0;

  function open(): Line {
    const opened: Line = { worker: makeWorker(), waiting: new Map() };
    const { worker, waiting } = opened;
    worker.onAnswer((response) => {
      const asker = waiting.get(response.id);
      waiting.delete(response.id);
      asker?.take(response);
    });
    worker.onDeath((reason) => {
      worker.terminate();
      if (line === opened) line = undefined;
      for (const { fail } of waiting.values()) fail(new Error(`The physics worker ended: ${reason}`));
      waiting.clear();
    });
    return opened;
  }

  async function ask<Kind extends PhysicsKind>(
    kind: Kind,
    request: (id: number) => PhysicsRequest,
  ): Promise<PhysicsQuestions[Kind]['outcome']> {
    line ??= open();
    const { worker, waiting } = line;
    lastId += 1;
    const id = lastId;
    const response = await new Promise<PhysicsResponse>((take, fail) => {
      waiting.set(id, { take, fail });
      worker.postMessage(request(id));
    });
    if (response.kind === 'failed') throw new Error(`The calculation failed: ${response.message}`);
    if (!isAnswerOf(kind, response)) throw new Error('The physics worker answered another question.');
    return response.outcome;
  }

  return {
    simulateYear: (study) => ask('year', (id) => ({ id, kind: 'year', study })),
    solveHydraulics: (study) => ask('hydraulics', (id) => ({ id, kind: 'hydraulics', study })),
    networkInp: (study) => ask('inp', (id) => ({ id, kind: 'inp', study })),
  };
}

function isAnswerOf<Kind extends PhysicsKind>(
  kind: Kind,
  response: PhysicsResponse,
): response is PhysicsResponse & AnswerTo<Kind> {
  return response.kind === kind;
}

function browserWorker(): PhysicsWorker {
  return adoptWorker(new Worker(new URL('./physics.worker.ts', import.meta.url), { type: 'module' }));
}

/** The one physics worker of the page. */
export const PAGE_PHYSICS: PhysicsServices = createPhysics();
