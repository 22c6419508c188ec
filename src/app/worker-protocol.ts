import type { Progress } from '../answers/questions/question.ts';
import type { QuestionId } from '../answers/questions.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { PlanMessage } from '../plan/plan-message.ts';

/** What the page asks the planning worker. */
export interface PlanRequest {
  readonly kind: 'plan';
  readonly serial: number;
  readonly input: CampusInput;
}

/** Asks the worker to get ready for plans of campuses like this one. Not answered. */
export interface WarmUpRequest {
  readonly kind: 'warm-up';
  readonly input: CampusInput;
}

/** What the worker answers. `durationMs` is the time inside `buildPlan`, without the way there and back. */
export type PlanResponse =
  | { readonly serial: number; readonly ok: true; readonly plan: PlanMessage; readonly durationMs: number }
  | { readonly serial: number; readonly ok: false; readonly message: string };

/** A long question about a campus; a worker is at one at a time. */
export interface QuestionRequest {
  readonly kind: 'question';
  readonly question: QuestionId;
  readonly input: CampusInput;
  /** What the question takes beside the parameters, unchecked. */
  readonly given: unknown;
}

export type QuestionResponse =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answered'; readonly question: QuestionId; readonly answer: unknown }
  /** The question may not be asked so; the message names what is wrong. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Everything that the one worker file can be asked. */
export type CampusRequest = PlanRequest | WarmUpRequest | QuestionRequest;
