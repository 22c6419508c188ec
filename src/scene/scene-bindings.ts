import type { Plan, ThingId } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { CameraRequest, CampusState, PictureInsets, RoofMode } from '../store/store-types.ts';
import type { CameraController } from './camera/camera-controller.ts';
import { type CameraKeys, listenToKeys } from './camera/camera-keys.ts';
import { homePose, poseOfRequest, standardPose } from './camera/camera-requests.ts';
import { prefersReducedMotion } from './camera/typing.ts';
import { approachGround } from './picking/ground-approach.ts';
import type { PickRay } from './picking/pick-geometry.ts';
import { preparePickIndex } from './picking/pick-index.ts';
import { pickThing } from './picking/pick-thing.ts';
import { listenToPointer } from './picking/pointer.ts';
import { boxOfThing } from './picking/thing-box.ts';
import type { SceneSystem } from './scene-system.ts';

const NEXT_ROOFS: Readonly<Record<RoofMode, RoofMode>> = { auto: 'lifted', lifted: 'closed', closed: 'auto' };
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

/** Keys and pointer, bound to the store's actions. */
export function bindInput(
  campus: CampusStore,
  system: SceneSystem,
  controller: CameraController,
  canvas: HTMLCanvasElement,
): { readonly keys: CameraKeys; dispose(): void } {
  const { flyTo, hover, select, setView } = campus.actions;
  const keys = listenToKeys(window, {
    home: () => flyTo('home'),
    frameSelection: () => flyTo('frame'),
    planView: () => flyTo('plan-view'),
    standardView: (index) => goToStandardView(campus, system, controller, index),
    toggleRoofs: () => setView({ roofs: NEXT_ROOFS[campus.getState().view.roofs] }),
    clearSelection: () => select(null),
    movementChanged: () => system.loop.request('camera'),
  });
  const pick = (ray: PickRay): ThingId | null => {
    const plan = planOf(campus);
    if (plan === null) return null;
    return pickThing(plan, ray, { roofsOpen: (b) => (system.openness.amount[b] ?? 0) > SEE_THROUGH });
  };
  const stopPointer = listenToPointer(canvas, system.camera, {
    pick,
    hover,
    select,
    flyTo: (id) => flyTo(id),
    approach: (ray) => {
      const pose = approachGround(ray);
      if (pose !== null) flyTo(pose);
    },
  });
  return {
    keys,
    dispose: () => {
      stopPointer();
      keys.dispose();
    },
  };
}

/** Answers camera requests; a request to see everything is granted again when the plan it waited for arrives. */
function cameraRequestKeeper(campus: CampusStore, system: SceneSystem, controller: CameraController) {
  let homeUntilTouched = true;
  let answered = -1;
  let seenAny = false;
  controller.onControl(() => {
    homeUntilTouched = false;
  });
  const goHome = (plan: Plan, instant: boolean): void =>
    controller.goTo(homePose(plan, system.camera, insetsOf(campus)), instant);
  const answer = (request: CameraRequest, state: CampusState): void => {
    const { plan } = state.run;
    if (plan === null || request.serial === answered) return;
    const pose = poseOfRequest(request, plan, system.camera, state.session.selection, state.session.insets);
    answered = request.serial;
    homeUntilTouched = request.kind === 'home';
    if (pose !== null) controller.goTo(pose, request.instant || !seenAny || prefersReducedMotion());
    seenAny = true;
  };
  return {
    answer,
    planArrived: (state: CampusState, boundsMoved: boolean): void => {
      const { plan } = state.run;
      if (plan === null) return;
      if (state.session.cameraRequest.serial !== answered) answer(state.session.cameraRequest, state);
      else if (homeUntilTouched && boundsMoved) goHome(plan, prefersReducedMotion());
    },
    /** Panels opened, folded or left: a campus still seen whole stays in what is free. */
    insetsMoved: (): void => {
      const plan = planOf(campus);
      if (plan !== null && homeUntilTouched && seenAny) goHome(plan, prefersReducedMotion());
    },
    /** The picture has another shape: a campus still seen whole stays whole. */
    resized: (): void => {
      const plan = planOf(campus);
      if (plan !== null && homeUntilTouched) goHome(plan, true);
    },
  };
}

const boundsKey = (plan: Plan | null): string => (plan === null ? '' : plan.site.builtBounds.join());

/** Binds the store to the scene outside React: plan, view, requests, hover and selection. */
export function bindStore(
  campus: CampusStore,
  system: SceneSystem,
  controller: CameraController,
): { resized(): void; reapply(): void; dispose(): void } {
  const requests = cameraRequestKeeper(campus, system, controller);
  const mark = (state: CampusState): void => {
    const { plan } = state.run;
    const { hover: hovered, selection } = state.session;
    const box = (id: ThingId | null) => (plan === null || id === null ? null : boxOfThing(plan, id));
    system.hoverBox.show(hovered === selection ? null : box(hovered));
    system.selectionBox.show(box(selection));
    system.loop.request('hover');
  };
  const flow = (state: CampusState): void => {
    const wanted = state.view.flowsMoving && state.run.plan !== null;
    system.loop.setFlowing(wanted && !document.hidden && !prefersReducedMotion() && hasFlow(state.run.plan));
  };
  let stopPreparing = (): void => undefined;
  const applyPlan = (plan: Plan): void => {
    system.applyPlan(plan);
    stopPreparing();
    stopPreparing = preparePickIndex(plan);
  };
  const reapply = (): void => {
    const state = campus.getState();
    system.applyView(state.view);
    if (state.run.plan !== null) applyPlan(state.run.plan);
    mark(state);
    flow(state);
  };
  const changed = (state: CampusState, before: CampusState): void => {
    if (state.view !== before.view) system.applyView(state.view);
    const planChanged = state.run.planVersion !== before.run.planVersion;
    if (planChanged && state.run.plan !== null) {
      applyPlan(state.run.plan);
      requests.planArrived(state, boundsKey(state.run.plan) !== boundsKey(before.run.plan));
    }
    const { hover: h, selection, cameraRequest } = state.session;
    if (cameraRequest.serial !== before.session.cameraRequest.serial) requests.answer(cameraRequest, state);
    if (state.session.insets !== before.session.insets) requests.insetsMoved();
    if (planChanged || h !== before.session.hover || selection !== before.session.selection) mark(state);
    if (planChanged || state.view !== before.view) flow(state);
  };
  const stop = campus.subscribe(changed);
  const visibility = (): void => flow(campus.getState());
  document.addEventListener('visibilitychange', visibility);
  reapply();
  requests.planArrived(campus.getState(), false);
  return {
    resized: requests.resized,
    reapply,
    dispose: () => {
      stop();
      stopPreparing();
      document.removeEventListener('visibilitychange', visibility);
    },
  };
}

/** Whether anything in the plan flows at all. */
export function hasFlow(plan: Plan | null): boolean {
  if (plan === null) return false;
  return Object.values(plan.paths).some((block) => block.flow.some((value) => value > 0));
}
