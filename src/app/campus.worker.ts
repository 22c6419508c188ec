import { fetchEngine } from '../exchange/fetch-engine.ts';
import type { CampusInput } from '../params/site-edits.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { transferListOf } from '../plan/plan-buffers.ts';
import { packPlan } from '../plan/plan-message.ts';
import { movedInputs } from './moved-inputs.ts';
import { warmUp } from './warm-up.ts';
import type {
  CampusRequest,
  PlanRequest,
  PlanResponse,
  QuestionRequest,
  QuestionResponse,
} from './worker-protocol.ts';

// Planning stands here; what answers questions is fetched with the first of them, and EPANET with the first that needs
// it. EPANET is WebAssembly. The policy in index.html does not reach a worker, which takes its own from its response,
// so that the page needs no 'wasm-unsafe-eval'; a host that sends the policy as a header must allow it for this file.

function send(response: PlanResponse | QuestionResponse, transfer: Transferable[] = []): void {
  self.postMessage(response, { transfer });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function plan({ serial, input }: PlanRequest): void {
  try {
    const startedMs = performance.now();
    const built = buildPlan(input.values, input.siteEdits);
    const durationMs = performance.now() - startedMs;
    send({ serial, ok: true, plan: packPlan(built), durationMs }, transferListOf(built));
  } catch (cause) {
    send({ serial, ok: false, message: messageOf(cause) });
  }
}

/** Sent nowhere, but sent: the engine compiles code on arrays anew once the first of them was given away. */
function planForNothing({ values, siteEdits }: CampusInput): void {
  const built = buildPlan(values, siteEdits);
  structuredClone(packPlan(built), { transfer: transferListOf(built) });
}

async function answer(request: QuestionRequest): Promise<void> {
  try {
    const { answerInWorker } = await fetchEngine(
      'what answers questions',
      () => import('./answer-in-worker.ts'),
    );
    send(await answerInWorker(request, (progress) => send({ kind: 'progress', progress })));
  } catch (cause) {
    send({ kind: 'failed', message: messageOf(cause) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CampusRequest>) => {
  if (data.kind === 'plan') plan(data);
  else if (data.kind === 'warm-up') warmUp(movedInputs(data.input), planForNothing, setTimeout);
  else void answer(data);
});
