import type { CampusInput } from '../params/site-edits.ts';
import { unpackPlan } from '../plan/plan-message.ts';
import type { Plan } from '../plan/plan-types.ts';
import type { PlanRunner } from '../store/plan-scheduler.ts';
import type { WorkerPort } from './worker-port.ts';
import type { PlanRequest, PlanResponse, WarmUpRequest } from './worker-protocol.ts';

export type PlanWorker = WorkerPort<PlanRequest | WarmUpRequest, PlanResponse>;

export interface PlanRunnerSeams {
  readonly makeWorker: () => PlanWorker;
  readonly buildInPage: (input: CampusInput) => Promise<Plan>;
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
  /** Starts the worker and has it plan for nothing, so that the first runs are as fast as the later ones. */
  readonly warm: (input: CampusInput) => void;
  readonly dispose: () => void;
} {
  const office = new PlanOffice(seams);
  return {
    run: (input) => office.begin(input),
    warm: (input) => office.warm(input),
    dispose: () => office.close(),
  };
}

/** At most one worker, and at most one job it is at. */
class PlanOffice {
  private readonly seams: PlanRunnerSeams;
  private worker: PlanWorker | null = null;
  private deaths = 0;
  private serial = 0;
  private job: Job | null = null;

  constructor(seams: PlanRunnerSeams) {
    this.seams = seams;
  }

  begin(input: CampusInput): Promise<Plan> {
    const worker = this.deaths > RESTARTS ? null : this.start();
    if (worker === null) return this.runInPage(input);
    this.serial += 1;
    const request: PlanRequest = { kind: 'plan', serial: this.serial, input };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.retire(worker, 'it did not answer'), this.seams.answerWithinMs);
      this.job = { request, resolve, reject, timer };
      worker.postMessage(request);
    });
  }

  warm(input: CampusInput): void {
    if (this.worker !== null || this.deaths > 0) return;
    this.start()?.postMessage({ kind: 'warm-up', input });
  }

  close(): void {
    this.takeJob();
    this.worker?.terminate();
    this.worker = null;
  }

  private async runInPage(input: CampusInput): Promise<Plan> {
    const startedMs = performance.now();
    const plan = await this.seams.buildInPage(input);
    this.seams.onPlanned(performance.now() - startedMs);
    return plan;
  }

  private takeJob(): Job | null {
    const taken = this.job;
    if (taken !== null) clearTimeout(taken.timer);
    this.job = null;
    return taken;
  }

  private settle(response: PlanResponse): void {
    if (this.job === null || this.job.request.serial !== response.serial) return;
    const done = this.takeJob();
    if (response.ok) {
      this.seams.onPlanned(response.durationMs);
      done?.resolve(unpackPlan(response.plan));
    } else done?.reject(new Error(response.message));
  }

  private retire(dead: PlanWorker | null, reason: string): void {
    if (dead !== this.worker) return;
    dead?.terminate();
    this.worker = null;
    this.deaths += 1;
    this.seams.onDeath(reason, this.deaths > RESTARTS ? 'page' : 'restart');
    const unfinished = this.takeJob();
    if (unfinished === null) return;
    this.begin(unfinished.request.input).then(unfinished.resolve, unfinished.reject);
  }

  private start(): PlanWorker | null {
    if (this.worker !== null) return this.worker;
    try {
      const worker = this.seams.makeWorker();
      this.worker = worker;
      worker.onAnswer((response) => {
        if (worker === this.worker) this.settle(response);
      });
      worker.onDeath((reason) => this.retire(worker, reason));
      return worker;
    } catch (cause) {
      this.retire(null, cause instanceof Error ? cause.message : String(cause));
      return this.deaths > RESTARTS ? null : this.start();
    }
  }
}
