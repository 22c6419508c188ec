import { compareCampuses } from '../model/compare/compare-campuses.ts';
import { sampleCampus } from '../model/uncertainty/sample-campus.ts';
import type { StudyProgress } from '../model/uncertainty/study-types.ts';
import { tornado } from '../model/uncertainty/tornado.ts';
import { validate } from '../model/validation/validate.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { StudyAnswer, StudyRequest, StudyResponse } from './study-protocol.ts';

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

function answerOf(request: StudyRequest): StudyAnswer {
  switch (request.kind) {
    case 'sample':
      return { kind: 'sample', outcome: drive(sampleCampus(request.study)) };
    case 'tornado':
      return { kind: 'tornado', outcome: drive(tornado(request.study)) };
    case 'compare': {
      const { here, there } = request.study;
      return { kind: 'compare', outcome: compareCampuses(buildPlan(here), buildPlan(there)) };
    }
    case 'validation':
      return { kind: 'validation', outcome: validate() };
  }
}

addEventListener('message', ({ data }: MessageEvent<StudyRequest>) => {
  try {
    answer(answerOf(data));
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});
