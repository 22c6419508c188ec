import { inpOf, solveLoop } from './physics-loop.ts';
import type { PhysicsAnswer, PhysicsRequest, PhysicsResponse } from './physics-protocol.ts';
import { createYearService } from './physics-year.ts';

// EPANET is WebAssembly. The policy in index.html does not reach a worker, which takes its own from its response, so
// that the page needs no 'wasm-unsafe-eval'; a host that sends the policy as a header must allow it for this file.
const answerYear = createYearService();

async function answerOf(request: PhysicsRequest): Promise<PhysicsAnswer> {
  const { id } = request;
  switch (request.kind) {
    case 'year':
      return { id, kind: 'year', outcome: await answerYear(request.study) };
    case 'hydraulics':
      return { id, kind: 'hydraulics', outcome: await solveLoop(request.study) };
    case 'inp':
      return { id, kind: 'inp', outcome: inpOf(request.study) };
  }
}

async function answer(request: PhysicsRequest): Promise<void> {
  let response: PhysicsResponse;
  try {
    response = await answerOf(request);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    response = { id: request.id, kind: 'failed', message };
  }
  postMessage(response);
}

addEventListener('message', ({ data }: MessageEvent<PhysicsRequest>) => {
  void answer(data);
});
