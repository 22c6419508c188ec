import type { AnswerTo, Ask, GivenTo, QuestionId, Watch } from '../answers/questions.ts';
import type { CampusInput } from '../params/site-edits.ts';
import { startCampusWorker } from './campus-worker.ts';
import type { WorkerPort } from './worker-port.ts';
import type { QuestionRequest, QuestionResponse } from './worker-protocol.ts';

export type QuestionWorker = WorkerPort<QuestionRequest, QuestionResponse>;

/** A worker and what hears it: the question it is at, or nobody while it is kept. */
interface Line {
  readonly worker: QuestionWorker;
  hear: (response: QuestionResponse) => void;
  die: (reason: string) => void;
}

const ignore = (): void => undefined;

/**
 * Puts each question to a worker of its own, so that none waits for another. One that has answered is kept for the
 * next: it holds the engines and the last weather file. Cancelling ends the worker at once, whatever it is at; one that
 * dies or fails fails its question with the reason, and the next gets a new one.
 */
export function createAsk(makeWorker: () => QuestionWorker = startCampusWorker): Ask {
  const lines = new QuestionLines(makeWorker);
  return async <Id extends QuestionId>(
    question: Id,
    input: CampusInput,
    given: GivenTo<Id>,
    watch: Watch = {},
  ): Promise<AnswerTo<Id>> => {
    const response = await lines.put({ kind: 'question', question, input, given }, watch);
    if (response.kind === 'refused') throw new RangeError(response.message);
    if (!isAnswerTo(question, response)) throw new Error('The worker answered another question.');
    return response.answer;
  };
}

/** Workers that answer, one question each, and at most one that waits for the next. */
class QuestionLines {
  private readonly makeWorker: () => QuestionWorker;
  private kept: Line | null = null;

  constructor(makeWorker: () => QuestionWorker) {
    this.makeWorker = makeWorker;
  }

  async put(request: QuestionRequest, watch: Watch): Promise<QuestionResponse> {
    if (watch.signal?.aborted === true) throw reasonOf(watch.signal);
    const line = this.open();
    try {
      const response = await hearAnswer(line, request, watch);
      if (response.kind === 'failed') throw new Error(`The calculation failed: ${response.message}`);
      this.keep(line);
      return response;
    } catch (cause) {
      line.hear = ignore;
      line.worker.terminate();
      throw cause;
    }
  }

  private open(): Line {
    const line = this.kept ?? connect(this.makeWorker());
    this.kept = null;
    return line;
  }

  private keep(line: Line): void {
    if (this.kept !== null) {
      line.worker.terminate();
      return;
    }
    this.kept = line;
    line.hear = ignore;
    line.die = () => {
      line.worker.terminate();
      if (this.kept === line) this.kept = null;
    };
  }
}

/** Asks, and waits for the answer, the worker's end or the signal. */
function hearAnswer(
  line: Line,
  request: QuestionRequest,
  { onProgress, signal }: Watch,
): Promise<QuestionResponse> {
  const cancel = { now: ignore };
  const stop = () => cancel.now();
  return new Promise<QuestionResponse>((resolve, reject) => {
    cancel.now = () => reject(reasonOf(signal));
    signal?.addEventListener('abort', stop, { once: true });
    line.hear = (heard) => {
      if (heard.kind === 'progress') onProgress?.(heard.progress);
      else resolve(heard);
    };
    line.die = (reason) => reject(new Error(`The worker that was to answer ended: ${reason}`));
    post(line.worker, request);
  }).finally(() => signal?.removeEventListener('abort', stop));
}

function connect(worker: QuestionWorker): Line {
  const line: Line = { worker, hear: ignore, die: ignore };
  worker.onAnswer((response) => line.hear(response));
  worker.onDeath((reason) => line.die(reason));
  return line;
}

/** A script may ask for anything, also for what no worker can be handed. */
function post(worker: QuestionWorker, request: QuestionRequest): void {
  try {
    worker.postMessage(request);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RangeError(`${request.question}: what is asked cannot be handed to a worker: ${reason}`);
  }
}

function isAnswerTo<Id extends QuestionId>(
  question: Id,
  response: QuestionResponse,
): response is QuestionResponse & { readonly answer: AnswerTo<Id> } {
  return response.kind === 'answered' && response.question === question;
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('The question was cancelled.');
}

/** Asks workers of this page. */
export const askWorker: Ask = createAsk();
