import { drive, type Engines, type Progress, type Steps } from '../answers/questions/question.ts';
import { beginQuestion } from '../answers/questions.ts';
import { EXCHANGE_ENGINES } from '../exchange/engines.ts';
import type { QuestionRequest, QuestionResponse } from './worker-protocol.ts';

/** Keeps the weather it read last, so that a moved slider does not read a file of 8,760 rows again. */
function rememberLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

const ENGINES: Engines = {
  ...EXCHANGE_ENGINES,
  readWeather: rememberLast(EXCHANGE_ENGINES.readWeather),
};

/** Answers one question, telling its progress. What may not be asked is refused in words; a failure throws. */
export async function answerInWorker(
  { question, input, given }: QuestionRequest,
  onProgress: (progress: Progress) => void,
): Promise<QuestionResponse> {
  let steps: Steps<unknown>;
  try {
    steps = beginQuestion(question, input, given, ENGINES);
  } catch (cause) {
    if (cause instanceof RangeError) return { kind: 'refused', message: cause.message };
    throw cause;
  }
  return { kind: 'answered', question, answer: await drive(steps, onProgress) };
}
