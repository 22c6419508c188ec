import type { Comparison } from '../model/compare/compare-types.ts';
import type {
  SampleOutcome,
  SampleStudy,
  TornadoOutcome,
  TornadoStudy,
} from '../model/uncertainty/study-types.ts';
import type { ValidationRow } from '../model/validation/validation-types.ts';
import type { CompareStudy, StudyWatch } from '../ui/evidence/study-services.ts';
import type { StudyKind, StudyOutcomes, StudyRequest, StudyResponse } from './study-protocol.ts';
import { adoptWorker, type WorkerPort } from './worker-port.ts';

export type StudyWorker = WorkerPort<StudyRequest, StudyResponse>;

export interface StudyOptions extends StudyWatch {
  readonly makeWorker?: () => StudyWorker;
}

/** p10, p50, p90 of metrics over PERT samples, in a worker of its own. */
export function runSampleStudy(study: SampleStudy, options?: StudyOptions): Promise<SampleOutcome> {
  return outcomeOf({ kind: 'sample', study }, 'sample', options);
}

/** What one metric hangs on, in a worker of its own. */
export function runTornadoStudy(study: TornadoStudy, options?: StudyOptions): Promise<TornadoOutcome> {
  return outcomeOf({ kind: 'tornado', study }, 'tornado', options);
}

/** Two campuses side by side, both placed anew in a worker of its own. */
export function runCompareStudy(study: CompareStudy, options?: StudyOptions): Promise<Comparison> {
  return outcomeOf({ kind: 'compare', study }, 'compare', options);
}

/** The model against every published figure of the reference campuses, in a worker of its own. */
export function runValidation(options?: StudyOptions): Promise<readonly ValidationRow[]> {
  return outcomeOf({ kind: 'validation' }, 'validation', options);
}

async function outcomeOf<Kind extends StudyKind>(
  request: StudyRequest,
  kind: Kind,
  options: StudyOptions = {},
): Promise<StudyOutcomes[Kind]> {
  const response = await ask(request, options);
  if (!isAnswerOf(kind, response)) throw new Error('The study answered another question.');
  return response.outcome;
}

function isAnswerOf<Kind extends StudyKind>(
  kind: Kind,
  response: StudyResponse,
): response is StudyResponse & { readonly kind: Kind; readonly outcome: StudyOutcomes[Kind] } {
  return response.kind === kind;
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
  return adoptWorker(new Worker(new URL('./study.worker.ts', import.meta.url), { type: 'module' }));
}
