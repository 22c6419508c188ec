import type { CampusInput } from '../params/site-edits.ts';
import type { Plan } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { startPlanning } from '../store/plan-scheduler.ts';
import { createPlanRunner, type PlanWorker } from './plan-runner.ts';

export interface PlanningSeams {
  readonly makeWorker: () => PlanWorker;
  /** The first plan, without a word on what is wrong with it: `tellWarnings` adds that behind the first picture. */
  readonly buildFirst: (input: CampusInput) => Plan;
  readonly buildInPage: (input: CampusInput) => Promise<Plan>;
}

/** A 10 GW plan takes milliseconds; a worker silent for this long will not speak again. */
const ANSWER_WITHIN_MS = 15_000;

export const PLANNER_STOPPED_TITLE = 'The planner stopped';

/** Puts one plan into the browser's user timing. */
function measurePlan(durationMs: number): void {
  const end = performance.now();
  performance.measure('gc:plan', { start: Math.max(0, end - durationMs), end });
}

function reportDeath({ actions }: CampusStore, reason: string, next: 'restart' | 'page'): void {
  const what =
    next === 'restart'
      ? 'It has been started again'
      : 'It stopped again, so planning goes on inside the page and sliders may feel slower';
  actions.setPlanningPlace(next === 'restart' ? 'worker' : 'page');
  actions.notify({
    tone: 'warning',
    title: PLANNER_STOPPED_TITLE,
    problems: [
      { where: 'planner', message: `The planner stopped: ${reason}. ${what}. Your settings are kept.` },
    ],
  });
}

/** Computes the first plan at once, in the page, so that the first frame need not wait for a worker. */
export function planFirst(campus: CampusStore, buildFirst: PlanningSeams['buildFirst']): void {
  const startedMs = performance.now();
  try {
    const plan = buildFirst(campus.getState().params);
    measurePlan(performance.now() - startedMs);
    campus.actions.publishPlan(plan, 'idle');
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    campus.actions.markFailed(message);
    campus.actions.notify({
      tone: 'error',
      title: 'The campus could not be computed',
      problems: [{ where: 'plan', message: `${message}. Your settings are kept; change one to try again.` }],
    });
  }
}

/**
 * Plans every later change, in a worker while one lives; the worker is started once `untilQuiet` says that the page has
 * nothing better to do, else by the first change. Returns a function that stops it.
 */
export function planChanges(
  campus: CampusStore,
  seams: Omit<PlanningSeams, 'buildFirst'>,
  untilQuiet?: () => Promise<void>,
): () => void {
  campus.actions.setPlanningPlace('worker');
  const runner = createPlanRunner({
    ...seams,
    onDeath: (reason, next) => reportDeath(campus, reason, next),
    onPlanned: measurePlan,
    answerWithinMs: ANSWER_WITHIN_MS,
  });
  const stop = startPlanning(campus, runner.run);
  let stopped = false;
  const warm = (): void => {
    if (!stopped) runner.warm(campus.getState().params);
  };
  // A page that never comes to rest needs its worker no less.
  void untilQuiet?.().then(warm, warm);
  return () => {
    stopped = true;
    stop();
    runner.dispose();
  };
}
