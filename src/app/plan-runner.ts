import type { ParamValues } from '../params/param-types.ts';
import type { Plan } from '../plan/plan-types.ts';
import type { PlanRunner } from '../store/plan-scheduler.ts';
import type { PlanRequest, PlanResponse } from './worker-protocol.ts';

/** The part of Worker that planning needs; a test can hand in one that dies. */
export interface PlanWorker {
  postMessage(request: PlanRequest): void;
  onAnswer(listener: (response: PlanResponse) => void): void;
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

export interface PlanRunnerSeams {
  readonly makeWorker: () => PlanWorker;
  readonly buildInPage: (values: ParamValues) => Plan;
  /** The worker died; `next` is what planning does now. */
  readonly onDeath: (reason: string, next: 'restart' | 'page') => void;
  /** One plan took this long to build. */
  readonly onPlanned: (durationMs: number) => void;
  /** A worker that has not answered for this long counts as dead. */
  readonly answerWithinMs: number;
}

interface Job {
  readonly request: PlanRequest;
  readonly resolve: (plan: Plan) => void;
  readonly reject: (cause: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** How often a dead worker is replaced before planning moves into the page. */
const RESTARTS = 1;

/**
 * Plans in a worker for as long as one lives, then in the page. The run under way when a worker dies is done
 * again, so no edit is lost. A model error (the worker answers, but with a refusal) rejects and kills nothing.
 */
export function createPlanRunner(seams: PlanRunnerSeams): {
  readonly run: PlanRunner;
  readonly dispose: () => void;
} {
  let worker: PlanWorker | null = null;
  let deaths = 0;
  let serial = 0;
  let job: Job | null = null;

  function runInPage(values: ParamValues): Plan {
    const startedMs = performance.now();
    const plan = seams.buildInPage(values);
    seams.onPlanned(performance.now() - startedMs);
    return plan;
  }

  function takeJob(): Job | null {
    const taken = job;
    if (taken !== null) clearTimeout(taken.timer);
    job = null;
    return taken;
  }

  function settle(response: PlanResponse): void {
    if (job === null || job.request.serial !== response.serial) return;
    const done = takeJob();
    if (response.ok) {
      seams.onPlanned(response.durationMs);
      done?.resolve(response.plan);
    } else done?.reject(new Error(response.message));
  }

  function bury(dead: PlanWorker | null, reason: string): void {
    if (dead !== worker) return;
    dead?.terminate();
    worker = null;
    deaths += 1;
    seams.onDeath(reason, deaths > RESTARTS ? 'page' : 'restart');
    const unfinished = takeJob();
    if (unfinished === null) return;
    begin(unfinished.request.values).then(unfinished.resolve, unfinished.reject);
  }

  function hire(): PlanWorker | null {
    if (worker !== null) return worker;
    try {
      const hired = seams.makeWorker();
      worker = hired;
      hired.onAnswer((response) => {
        if (hired === worker) settle(response);
      });
      hired.onDeath((reason) => bury(hired, reason));
      return hired;
    } catch (cause) {
      bury(null, cause instanceof Error ? cause.message : String(cause));
      return deaths > RESTARTS ? null : hire();
    }
  }

  function begin(values: ParamValues): Promise<Plan> {
    const hired = deaths > RESTARTS ? null : hire();
    if (hired === null) return new Promise((resolve) => resolve(runInPage(values)));
    serial += 1;
    const request: PlanRequest = { serial, values };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => bury(hired, 'it did not answer'), seams.answerWithinMs);
      job = { request, resolve, reject, timer };
      hired.postMessage(request);
    });
  }

  return {
    run: begin,
    dispose: () => {
      takeJob();
      worker?.terminate();
      worker = null;
    },
  };
}

/** Wraps a browser worker. */
export function adoptWorker(worker: Worker): PlanWorker {
  return {
    postMessage: (request) => worker.postMessage(request),
    onAnswer: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<PlanResponse>) => listener(event.data)),
    onDeath: (listener) => {
      worker.addEventListener('error', (event) => listener(event.message || 'it could not be loaded'));
      worker.addEventListener('messageerror', () => listener('its answer could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}
