import type {
  HydraulicsAnswer,
  HydraulicsStudy,
  InpAnswer,
  YearAnswer,
  YearStudy,
} from '../ui/evidence/physics-services.ts';

/** What one kind of question takes and gives. */
export interface PhysicsQuestions {
  readonly year: { readonly study: YearStudy; readonly outcome: YearAnswer };
  readonly hydraulics: { readonly study: HydraulicsStudy; readonly outcome: HydraulicsAnswer };
  readonly inp: { readonly study: HydraulicsStudy; readonly outcome: InpAnswer };
}

export type PhysicsKind = keyof PhysicsQuestions;

/** A question; its answer carries the same id. */
export interface RequestOf<Kind extends PhysicsKind> {
  readonly id: number;
  readonly kind: Kind;
  readonly study: PhysicsQuestions[Kind]['study'];
}

export interface AnswerTo<Kind extends PhysicsKind> {
  readonly id: number;
  readonly kind: Kind;
  readonly outcome: PhysicsQuestions[Kind]['outcome'];
}

export type PhysicsRequest = { readonly [Kind in PhysicsKind]: RequestOf<Kind> }[PhysicsKind];
export type PhysicsAnswer = { readonly [Kind in PhysicsKind]: AnswerTo<Kind> }[PhysicsKind];

export type PhysicsResponse =
  | PhysicsAnswer
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
