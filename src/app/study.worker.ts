import { sampleCampus } from '../model/uncertainty/sample-campus.ts';
import type { StudyProgress } from '../model/uncertainty/study-types.ts';
import { tornado } from '../model/uncertainty/tornado.ts';
import type { StudyRequest, StudyResponse } from './study-protocol.ts';

function answer(response: StudyResponse): void {
  postMessage(response);
}

/** Drives a study to its end, telling its progress; whoever asked stops it by ending the worker. */
function drive<Outcome>(steps: Generator<StudyProgress, Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    answer({ kind: 'progress', progress: step.value });
  }
}

addEventListener('message', ({ data }: MessageEvent<StudyRequest>) => {
  try {
    if (data.kind === 'sample') answer({ kind: 'sample', outcome: drive(sampleCampus(data.study)) });
    else answer({ kind: 'tornado', outcome: drive(tornado(data.study)) });
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});
