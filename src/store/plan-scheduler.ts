import { inputKeyOf } from '../params/parse.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { Plan } from '../plan/plan-types.ts';
import type { CampusStore } from './campus-store.ts';

/** Makes a plan somewhere: in a worker, or in the page. Rejects with an Error in words when it cannot. */
export type PlanRunner = (input: CampusInput) => Promise<Plan>;

export const PLAN_FAILED_TITLE = 'The campus could not be recomputed';

function reportFailure({ actions }: CampusStore, cause: unknown): void {
  const message = cause instanceof Error ? cause.message : String(cause);
  actions.markFailed(message);
  actions.notify({
    tone: 'error',
    title: PLAN_FAILED_TITLE,
    problems: [
      { where: 'plan', message: `${message}. Your settings are kept; the last good campus is shown.` },
    ],
  });
}

function clearFailure(campus: CampusStore): void {
  const { notices } = campus.getState().session;
  const failure = notices.find((notice) => notice.title === PLAN_FAILED_TITLE);
  if (failure !== undefined) campus.actions.dismissNotice(failure.id);
}

/**
 * Keeps the plan in step with the knobs. One run at a time: edits made while one is under way wait and are
 * taken together as the next run, so plans arrive in the order of the edits and the last edit is never lost.
 * Returns a function that stops it; a result that arrives after that is thrown away.
 */
export function startPlanning(campus: CampusStore, runner: PlanRunner): () => void {
  let stopped = false;
  let busy = false;
  let doneKey = planKeyOf(campus);

  function wantedKey(): string {
    const { values, siteEdits } = campus.getState().params;
    return inputKeyOf(values, siteEdits);
  }

  async function runUntilCurrent(): Promise<void> {
    // The first await lets all edits of this turn gather.
    await Promise.resolve();
    while (!stopped && wantedKey() !== doneKey) {
      const { values, siteEdits } = campus.getState().params;
      doneKey = inputKeyOf(values, siteEdits);
      campus.actions.markRunning();
      try {
        const plan = await runner({ values, siteEdits });
        if (stopped) return;
        campus.actions.publishPlan(plan, wantedKey() === doneKey ? 'idle' : 'running');
        clearFailure(campus);
      } catch (cause) {
        if (!stopped) reportFailure(campus, cause);
      }
    }
  }

  function wake(): void {
    if (stopped || busy || wantedKey() === doneKey) return;
    busy = true;
    void runUntilCurrent().finally(() => {
      busy = false;
      wake();
    });
  }

  const unsubscribe = campus.subscribe((state, before) => {
    if (state.params !== before.params) wake();
  });
  wake();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

function planKeyOf(campus: CampusStore): string {
  const { plan } = campus.getState().run;
  return plan === null ? '' : plan.inputKey;
}
