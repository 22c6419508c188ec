import type { PerspectiveCamera } from 'three';
import type { Plan } from '../../plan/plan-types.ts';
import type { CameraPose, CameraRequest, CampusState } from '../../store/store-types.ts';
import type { LateLookUp } from '../late-look-up.ts';
import type { CameraController } from './camera-control-types.ts';
import { homePose, poseOfRequest } from './camera-requests.ts';
import { type CameraSubject, followSubject, subjectOf } from './camera-subject.ts';
import type { PathWish } from './flight-path.ts';
import { prefersReducedMotion } from './typing.ts';

export interface KeeperSeams {
  readonly camera: PerspectiveCamera;
  readonly controller: CameraController;
  readonly lookUp: LateLookUp;
  /** Names of what was framed or selected and is not on the campus any more; empty once all are back. */
  readonly tellGone: (names: readonly string[]) => void;
}

export interface RequestKeeper {
  /** Goes where a request leads, once. */
  answer(request: CameraRequest, state: CampusState): void;
  /** Another plan is on screen: the view of everything, or of a thing, is kept. */
  planArrived(state: CampusState, before: Plan | null): void;
  /** Panels opened, folded or left: a campus still seen whole, or a thing still seen from a told angle, stays in what is free. */
  insetsMoved(state: CampusState): void;
  /** The picture has another shape: what was to fill it still does. */
  resized(state: CampusState): void;
}

const boundsKey = (plan: Plan | null): string => (plan === null ? '' : plan.site.builtBounds.join());

/** What a request makes the subject of the view, if it leads to a thing at all. */
function subjectOfRequest(
  request: CameraRequest,
  plan: Plan,
  state: CampusState,
  lookUp: LateLookUp,
): CameraSubject | null {
  const { selection } = state.session;
  const id = request.kind === 'thing' ? request.id : request.kind === 'frame' ? selection : undefined;
  return id === undefined || id === null ? null : subjectOf(plan, id, lookUp, request.angle?.and);
}

/** What is to fill the picture from now on: the campus, what the request tells an angle for, or nothing. */
function whatFills(request: CameraRequest, subject: CameraSubject | null): 'home' | CameraRequest | null {
  if (request.kind === 'home' || (request.kind === 'frame' && subject === null)) return 'home';
  return request.angle === undefined ? null : request;
}

function pathOf({ pathS }: CameraRequest, { shells }: Plan): PathWish | undefined {
  return pathS === undefined ? undefined : { shells, seconds: pathS };
}

/** Names what is selected and no longer on the campus: a plan without it has no name for it. */
function findMissingSelection(lookUp: LateLookUp) {
  /** Kept for as long as it is selected. */
  let selected: { readonly id: string; readonly name: string } | null = null;
  return ({ session }: CampusState, plan: Plan, before: Plan | null): string | null => {
    const { selection } = session;
    if (selection === null || !lookUp.knows(selection)) return null;
    if (lookUp.boundsOf(plan, selection) !== null) return null;
    if (selected?.id !== selection)
      selected = { id: selection, name: before === null ? selection : lookUp.nameOf(before, selection) };
    return selected.name;
  };
}

/** Keeps what was asked to fill the free part of the picture, until a person takes the camera. */
function keepFitted({ camera, controller, lookUp }: Omit<KeeperSeams, 'tellGone'>) {
  /** The campus seen whole, a thing from where its request told and as large, or null for views that fill nothing. */
  let fitted: 'home' | CameraRequest | null = 'home';
  const goHome = ({ run: { plan }, session }: CampusState, instant: boolean): void =>
    plan === null ? undefined : controller.goTo(homePose(plan, camera, session.insets), instant);
  /** Where a thing is to be seen from as its request tells it, on the plan of now. */
  const poseOfThing = ({ run: { plan }, session }: CampusState): CameraPose | null =>
    fitted === 'home' || fitted === null || plan === null
      ? null
      : poseOfRequest(fitted, plan, camera, session.selection, session.insets, lookUp);
  return {
    goHome,
    poseOfThing,
    isHome: (): boolean => fitted === 'home',
    keep: (next: typeof fitted): void => {
      fitted = next;
    },
    /** The free part of the picture is another: what is to fill it does so again. */
    refit: (state: CampusState, instant: boolean): void => {
      const { plan } = state.run;
      if (fitted === 'home') goHome(state, instant);
      if (fitted === 'home' || fitted === null || plan === null) return;
      const pose = poseOfThing(state);
      if (pose !== null) controller.goTo(pose, instant || fitted.instant, pathOf(fitted, plan));
    },
  };
}

/** Answers camera requests and keeps, from plan to plan, what they have brought into view. */
export function createRequestKeeper({ camera, controller, tellGone, lookUp }: KeeperSeams): RequestKeeper {
  const fitted = keepFitted({ camera, controller, lookUp });
  let answered = -1;
  let seenAny = false;
  /** The answer is given again once everything can be looked up, or once the campus comes on which a slide's thing stands. */
  let awaits: 'look-up' | 'campus' | null = null;
  let subject: CameraSubject | null = null;
  controller.onControl(() => {
    fitted.keep(null);
    awaits = null;
  });
  const answer = (request: CameraRequest, state: CampusState): void => {
    const { plan } = state.run;
    const isDue = awaits === 'campus' || (awaits === 'look-up' && lookUp.isComplete);
    if (plan === null || (request.serial === answered && !isDue)) return;
    if (request.id !== undefined && !lookUp.knows(request.id)) {
      if (!seenAny) fitted.goHome(state, true);
      return;
    }
    const { selection, insets } = state.session;
    const pose = poseOfRequest(request, plan, camera, selection, insets, lookUp);
    answered = request.serial;
    subject = subjectOfRequest(request, plan, state, lookUp);
    awaits = subject !== null && !lookUp.isComplete ? 'look-up' : null;
    if (pose === null && request.angle !== undefined) awaits = 'campus';
    fitted.keep(whatFills(request, subject));
    if (pose !== null)
      controller.goTo(pose, request.instant || !seenAny || prefersReducedMotion(), pathOf(request, plan));
    seenAny = true;
  };
  /** Follows the subject; answers its name when it is gone. */
  const keepSubject = (state: CampusState, plan: Plan): string | null => {
    if (subject === null) return null;
    const followed = followSubject(subject, controller.goal(), plan, lookUp);
    if (followed.kind === 'gone') return subject.name;
    // What a slide frames stays framed as it was told; a view by hand keeps its own offset.
    if (followed.kind === 'moved')
      controller.goTo(fitted.poseOfThing(state) ?? followed.pose, prefersReducedMotion());
    subject = followed.kind === 'left' ? null : followed.subject;
    return null;
  };
  const missingSelection = findMissingSelection(lookUp);
  return {
    answer,
    planArrived: (state, before) => {
      const { plan } = state.run;
      if (plan === null) return;
      if (awaits === 'campus' || state.session.cameraRequest.serial !== answered)
        answer(state.session.cameraRequest, state);
      else if (fitted.isHome() && boundsKey(plan) !== boundsKey(before))
        fitted.goHome(state, prefersReducedMotion());
      const names = [keepSubject(state, plan), missingSelection(state, plan, before)];
      tellGone([...new Set(names.filter((name) => name !== null))]);
    },
    insetsMoved: (state) => {
      if (seenAny) fitted.refit(state, prefersReducedMotion());
    },
    resized: (state) => fitted.refit(state, true),
  };
}
