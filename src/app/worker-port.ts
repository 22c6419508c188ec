/** The part of Worker that one kind of question needs; a test can hand in one that dies. */
export interface WorkerPort<Request, Response> {
  postMessage(request: Request): void;
  onAnswer(listener: (response: Response) => void): void;
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Wraps a browser worker that runs a file. */
export function adoptWorker<Request, Response>(worker: Worker, file: string): WorkerPort<Request, Response> {
  return {
    postMessage: (request) => worker.postMessage(request),
    onAnswer: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<Response>) => listener(event.data)),
    onDeath: (listener) => {
      worker.addEventListener('error', (event) =>
        listener(event.message || `its file ${file} did not arrive`),
      );
      worker.addEventListener('messageerror', () => listener('its answer could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}
