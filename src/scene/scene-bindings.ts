import type { Plan, ThingId } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { choiceAfter, VIEW_FIELDS } from '../store/fields.ts';
import type { CampusState, PictureInsets } from '../store/store-types.ts';
import type { CameraController } from './camera/camera-controller.ts';
import { type CameraKeys, listenToKeys } from './camera/camera-keys.ts';
import { standardPose } from './camera/camera-requests.ts';
import { createRequestKeeper } from './camera/request-keeper.ts';
import { prefersReducedMotion } from './camera/typing.ts';
import { approachGround } from './picking/ground-approach.ts';
import { listenToFocus } from './picking/keyboard-pick.ts';
import type { PickRay } from './picking/pick-geometry.ts';
import { preparePickIndex } from './picking/pick-index.ts';
import { pickThing } from './picking/pick-thing.ts';
import { listenToPointer, rayThroughMiddle } from './picking/pointer.ts';
import type { SceneSystem } from './scene-system.ts';

/** A roof risen this far no longer hides what is under it. */
const SEE_THROUGH = 0.3;

const insetsOf = (campus: CampusStore): PictureInsets => campus.getState().session.insets;
const planOf = (campus: CampusStore): Plan | null => campus.getState().run.plan;

function goToStandardView(
  campus: CampusStore,
  system: SceneSystem,
  controller: CameraController,
  index: number,
): void {
  const plan = planOf(campus);
  const pose = plan === null ? null : standardPose(plan, system.camera, index, insetsOf(campus));
  if (pose !== null) controller.goTo(pose, prefersReducedMotion());
}

export interface SceneInput {
  readonly keys: CameraKeys;
  /** The camera has come to rest. */
  cameraRested(): void;
  /** An interactive thing has the pointer or lets it go. */
  claimPointer(claimed: boolean): void;
  dispose(): void;
}

/** Keys and pointer, bound to the store's actions. */
export function bindInput(
  campus: CampusStore,
  system: SceneSystem,
  controller: CameraController,
  canvas: HTMLCanvasElement,
): SceneInput {
  const { flyTo, hover, select, setView } = campus.actions;
  const keys = listenToKeys(window, {
    home: () => flyTo('home'),
    frameSelection: () => flyTo('frame'),
    planView: () => flyTo('plan-view'),
    standardView: (index) => goToStandardView(campus, system, controller, index),
    toggleRoofs: () => setView({ roofs: choiceAfter(VIEW_FIELDS.roofs, campus.getState().view.roofs) }),
    clearSelection: () => select(null),
    selectMiddle: () => keyboard.selectMiddle(),
    movementChanged: () => system.loop.request('camera'),
  });
  const pick = (ray: PickRay): ThingId | null => {
    const plan = planOf(campus);
    if (plan === null) return null;
    return pickThing(plan, ray, { roofsOpen: (b) => (system.openness.amount[b] ?? 0) > SEE_THROUGH });
  };
  const keyboard = listenToFocus(canvas, {
    pickMiddle: () => pick(rayThroughMiddle(system.camera)),
    hover,
    selection: () => campus.getState().session.selection,
    select,
    flyTo: (id) => flyTo(id),
  });
  const pointer = listenToPointer(canvas, system.camera, {
    pick,
    hover,
    select,
    flyTo: (id) => flyTo(id),
    approach: (ray) => {
      const pose = approachGround(ray);
      if (pose !== null) flyTo(pose);
    },
  });
  const stopFollowing = campus.subscribe((state, before) => {
    if (state.run.planVersion !== before.run.planVersion) pointer.lookAgain();
  });
  // Whoever keeps the address of the view hears of every move of a person.
  controller.onControl(() => canvas.dispatchEvent(new Event('cameramove')));
  return {
    keys,
    cameraRested: keyboard.cameraRested,
    claimPointer: pointer.claim,
    dispose: () => {
      stopFollowing();
      pointer.dispose();
      keyboard.dispose();
      keys.dispose();
    },
  };
}

/** Titles the one notice that says what was framed or selected and has left the campus. */
const GONE_TITLE = 'No longer on this campus';

function tellGone({ actions, getState }: CampusStore, names: readonly string[]): void {
  const { notices } = getState().session;
  const shown = notices.find((notice) => notice.title === GONE_TITLE);
  if (names.length === 0) {
    if (shown !== undefined) actions.dismissNotice(shown.id);
    return;
  }
  const problems = names.map((name) => ({
    where: 'scene',
    message: `${name} is not part of the campus as it is now; the view stays where it was`,
  }));
  if (JSON.stringify(shown?.problems) !== JSON.stringify(problems))
    actions.notify({ tone: 'info', title: GONE_TITLE, problems });
}

export interface StoreBinding {
  /** The picture has another shape. */
  resized(): void;
  /** Whether things may move has changed. */
  motionChanged(): void;
  dispose(): void;
}

/** Binds the store to the scene outside React: plan, view, requests, hover and selection. */
export function bindStore(
  campus: CampusStore,
  system: SceneSystem,
  controller: CameraController,
): StoreBinding {
  const requests = createRequestKeeper({
    camera: system.camera,
    controller,
    tellGone: (names) => tellGone(campus, names),
  });
  let stopPreparing = (): void => undefined;
  const applyPlan = (plan: Plan): void => {
    system.applyPlan(plan);
    stopPreparing();
    stopPreparing = preparePickIndex(plan);
  };
  const changed = (state: CampusState, before: CampusState): void => {
    if (state.view !== before.view) system.applyView(state.view);
    const planChanged = state.run.planVersion !== before.run.planVersion;
    if (planChanged && state.run.plan !== null) {
      applyPlan(state.run.plan);
      requests.planArrived(state, before.run.plan);
    }
    const { cameraRequest } = state.session;
    if (cameraRequest.serial !== before.session.cameraRequest.serial) requests.answer(cameraRequest, state);
    if (state.session.insets !== before.session.insets) requests.insetsMoved(state);
    if (planChanged || state.view !== before.view) setFlow(state, system);
    if (state.view.theme !== before.view.theme) system.loop.request('theme');
  };
  const stop = campus.subscribe(changed);
  const state = campus.getState();
  system.applyView(state.view);
  if (state.run.plan !== null) applyPlan(state.run.plan);
  setFlow(state, system);
  requests.planArrived(state, state.run.plan);
  return {
    resized: () => requests.resized(campus.getState()),
    motionChanged: () => setFlow(campus.getState(), system),
    dispose: () => {
      stop();
      stopPreparing();
    },
  };
}

/** Dashes move where something flows and somebody who likes motion may see it. */
function setFlow({ view, run }: CampusState, { loop }: SceneSystem): void {
  loop.setFlowing(view.flowsMoving && !document.hidden && !prefersReducedMotion() && hasFlow(run.plan));
}

/** Whether anything in the plan flows at all. */
function hasFlow(plan: Plan | null): boolean {
  if (plan === null) return false;
  return Object.values(plan.paths).some((block) => block.flow.some((value) => value > 0));
}
