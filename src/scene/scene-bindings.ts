import type { Plan } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { CampusState } from '../store/store-types.ts';
import type { CameraController } from './camera/camera-control-types.ts';
import { createRequestKeeper } from './camera/request-keeper.ts';
import { prefersReducedMotion } from './camera/typing.ts';
import type { SceneSystem } from './scene-system.ts';
import { createShownMonth } from './shown-month.ts';

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
    lookUp: system.lookUp,
    tellGone: (names) => tellGone(campus, names),
  });
  const shown = createShownMonth(campus, () => applyShown(campus.getState()));
  const applyShown = (state: CampusState): void => {
    if (state.run.plan !== null) system.applyPlan(shown.of(state.run.plan, state));
  };
  const changed = (state: CampusState, before: CampusState): void => {
    if (state.view !== before.view) system.applyView(state.view);
    const planChanged = state.run.planVersion !== before.run.planVersion;
    if (planChanged || state.view.month !== before.view.month) applyShown(state);
    if (planChanged && state.run.plan !== null) requests.planArrived(state, before.run.plan);
    const { cameraRequest } = state.session;
    if (cameraRequest.serial !== before.session.cameraRequest.serial) requests.answer(cameraRequest, state);
    if (state.session.insets !== before.session.insets) requests.insetsMoved(state);
    if (planChanged || state.view !== before.view) setFlow(state, system);
    if (state.view.theme !== before.view.theme) system.loop.request('theme');
  };
  const stop = campus.subscribe(changed);
  system.lookUp.whenComplete(() => {
    const now = campus.getState();
    requests.answer(now.session.cameraRequest, now);
  });
  const state = campus.getState();
  system.applyView(state.view);
  applyShown(state);
  setFlow(state, system);
  requests.planArrived(state, state.run.plan);
  return {
    resized: () => requests.resized(campus.getState()),
    motionChanged: () => setFlow(campus.getState(), system),
    dispose: stop,
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
