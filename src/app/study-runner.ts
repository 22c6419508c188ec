import type {
  SampleOutcome,
  SampleStudy,
  StudyProgress,
  TornadoOutcome,
  TornadoStudy,
} from '../model/uncertainty/study-types.ts';
import type { StudyRequest, StudyResponse } from './study-protocol.ts';

/** The part of Worker a study needs; a test can hand in one that dies. */
export interface StudyWorker {
  postMessage(request: StudyRequest): void;
  onAnswer(listener: (response: StudyResponse) => void): void;
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

export interface StudyOptions {
  readonly onProgress?: (progress: StudyProgress) => void;
  /** Aborting ends the worker at once and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly makeWorker?: () => StudyWorker;
}

/** p10, p50, p90 of metrics over PERT samples, in a worker of its own. */
export async function runSampleStudy(study: SampleStudy, options: StudyOptions = {}): Promise<SampleOutcome> {
  const response = await ask({ kind: 'sample', study }, options);
  if (response.kind !== 'sample') throw new Error('The study answered another question.');
  return response.outcome;
}

/** What one metric hangs on, in a worker of its own. */
export async function runTornadoStudy(
  study: TornadoStudy,
  options: StudyOptions = {},
): Promise<TornadoOutcome> {
  const response = await ask({ kind: 'tornado', study }, options);
  if (response.kind !== 'tornado') throw new Error('The study answered another question.');
  return response.outcome;
}

function ask(request: StudyRequest, options: StudyOptions): Promise<StudyResponse> {
  const { onProgress, signal, makeWorker = browserWorker } = options;
  if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
  const worker = makeWorker();
  return new Promise<StudyResponse>((resolve, reject) => {
    const stop = (): void => reject(reasonOf(signal));
    signal?.addEventListener('abort', stop, { once: true });
    worker.onAnswer((response) => {
      if (response.kind === 'progress') onProgress?.(response.progress);
      else if (response.kind === 'failed') reject(new Error(`The study failed: ${response.message}`));
      else resolve(response);
    });
    worker.onDeath((reason) => reject(new Error(`The study's worker ended: ${reason}`)));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('The study was cancelled.');
}

function browserWorker(): StudyWorker {
  const worker = new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' });
  return {
    postMessage: (request) => worker.postMessage(request),
    onAnswer: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<StudyResponse>) => listener(event.data)),
    onDeath: (listener) => {
      worker.addEventListener('error', (event) => listener(event.message || 'it could not be loaded'));
      worker.addEventListener('messageerror', () => listener('its answer could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}
