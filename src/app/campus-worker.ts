import { adoptWorker, type WorkerPort } from './worker-port.ts';

/** A thread of the one worker file: it plans, and answers questions. */
export function startCampusWorker<Request, Response>(): WorkerPort<Request, Response> {
  const worker = new Worker(new URL('./campus.worker.ts', import.meta.url), { type: 'module' });
  return adoptWorker(worker, 'campus.worker');
}
