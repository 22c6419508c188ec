import { buildPlan } from '../plan/build-plan.ts';
import { transferListOf } from '../plan/plan-buffers.ts';
import type { PlanRequest, PlanResponse } from './worker-protocol.ts';

function answer(response: PlanResponse, transfer: Transferable[]): void {
  self.postMessage(response, { transfer });
}

self.addEventListener('message', (event: MessageEvent<PlanRequest>) => {
  const { serial, values } = event.data;
  try {
    const startedMs = performance.now();
    const plan = buildPlan(values);
    const durationMs = performance.now() - startedMs;
    answer({ serial, ok: true, plan, durationMs }, transferListOf(plan));
  } catch (cause) {
    answer({ serial, ok: false, message: cause instanceof Error ? cause.message : String(cause) }, []);
  }
});
