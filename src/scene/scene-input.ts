import { storeyOfRoom } from '../plan/details/rooms.ts';
import type { Plan, ThingId } from '../plan/plan-types.ts';
import { noteRest } from '../store/camera-trail.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { choiceAfter, VIEW_FIELDS } from '../store/fields.ts';
import { drawnCorners } from '../store/nothing-chosen.ts';
import type { PictureInsets } from '../store/store-types.ts';
import type { CameraController } from './camera/camera-control-types.ts';
import { listenToKeys } from './camera/camera-keys.ts';
import { standardPose } from './camera/camera-requests.ts';
import { prefersReducedMotion } from './camera/typing.ts';
import type { SceneInput } from './late-input.ts';
import { followLens } from './lenses/follow-lens.ts';
import { shownStorey, storeyOfThing } from './parts/shown-storey.ts';
import { approachGround } from './picking/ground-approach.ts';
import { listenToFocus } from './picking/keyboard-pick.ts';
import type { PickRay } from './picking/pick-geometry.ts';
import { preparePickIndex } from './picking/pick-index.ts';
import { pickPart } from './picking/pick-part.ts';
import { pickedPlan, shownPick } from './picking/pick-shown.ts';
import { pickThing } from './picking/pick-thing.ts';
import { listenToPointer, type PointerInput, rayThroughMiddle } from './picking/pointer.ts';
import { followFrames } from './quality/follow-frames.ts';
import type { SceneSystem } from './scene-system.ts';
import { followSection } from './section/follow-section.ts';
import { followWalking } from './walk/follow-walking.ts';

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
  if (pose === null) return;
  campus.actions.setWalking(false);
  controller.goTo(pose, prefersReducedMotion());
}

/** What of the plan on screen a ray meets, as it is shown. */
function pickIn(campus: CampusStore, system: SceneSystem, seen: PickRay): ThingId | null {
  const { shared, isShown, shownPlan } = system;
  const shown = shownPick({ campus, shared, isShown, shownPlan }, seen);
  if (shown === null) return null;
  const { plan, ray, options } = shown;
  return pickThing(plan, ray, {
    ...options,
    partUnder: () => pickPart(plan, campus.getState().session.selection, ray),
  });
}

/** A press sets a point while someone measures, and a corner while someone draws on the site. */
function setsPoints(campus: CampusStore): boolean {
  const state = campus.getState();
  return state.session.tool === 'measure' || drawnCorners(state) !== null;
}

function bindPointer(
  campus: CampusStore,
  system: SceneSystem,
  canvas: HTMLCanvasElement,
  pick: (ray: PickRay) => ThingId | null,
): PointerInput {
  const { flyTo, hover, select } = campus.actions;
  return listenToPointer(canvas, system.camera, {
    pick,
    hover: (id) => hover(setsPoints(campus) ? null : id),
    select: (id) => {
      if (!setsPoints(campus)) select(id);
    },
    flyTo: (id) => {
      if (!setsPoints(campus)) flyTo(id);
    },
    approach: (ray) => {
      if (setsPoints(campus)) return;
      const pose = approachGround(ray);
      if (pose !== null) flyTo(pose);
    },
  });
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
    selectMiddle: () => {
      if (!setsPoints(campus)) keyboard.selectMiddle();
    },
    movementChanged: () => system.loop.request('camera'),
  });
  const pick = (ray: PickRay): ThingId | null => pickIn(campus, system, ray);
  const keyboard = listenToFocus(canvas, {
    pickMiddle: () => pick(rayThroughMiddle(system.camera)),
    // In a talk the keyboard turns pages: nothing is marked before an audience.
    hover: (id) => hover(campus.getState().session.talk === null && !setsPoints(campus) ? id : null),
    selection: () => campus.getState().session.selection,
    select,
    flyTo: (id) => flyTo(id),
  });
  const pointer = bindPointer(campus, system, canvas, pick);
  const stops = [
    followPlan(campus, system, pointer.lookAgain),
    showStoreyOfSelection(campus),
    followLens(campus, system),
    followSection(campus, system.shared),
    followWalking(campus, controller, canvas, system.loop.request),
  ];
  // Whoever keeps the address of the view hears of every move of a person.
  controller.onControl(() => canvas.dispatchEvent(new Event('cameramove')));
  const frames = followFrames(campus);
  controller.onControl(frames.moved);
  return {
    keys,
    cameraRested: () => {
      frames.rested();
      keyboard.cameraRested();
      noteRest(campus, campus.frameClock.pose);
    },
    claimPointer: pointer.claim,
    dispose: () => {
      for (const stop of stops) stop();
      frames.dispose();
      pointer.dispose();
      keyboard.dispose();
      keys.dispose();
    },
  };
}

/** What is selected or flown to on a storey that is not shown brings its storey along. */
function showStoreyOfSelection(campus: CampusStore): () => void {
  return campus.subscribe(({ session, run }, before) => {
    const { selection, cameraRequest } = session;
    const flown = cameraRequest !== before.session.cameraRequest ? (cameraRequest.id ?? null) : null;
    const meant = selection === before.session.selection ? flown : selection;
    if (run.plan === null || meant === null) return;
    const storey = Math.max(storeyOfThing(run.plan, meant), storeyOfRoom(run.plan, meant));
    if (storey >= 0 && storey !== shownStorey(campus))
      campus.actions.setView({ storey: storey === 0 ? 'ground' : 'upper' });
  });
}

/** Whenever something else is on screen, what can be picked is sorted in idle time, and the pointer looks again. */
function followPlan(campus: CampusStore, { shownPlan }: SceneSystem, lookAgain: () => void): () => void {
  let stopPreparing = (): void => undefined;
  const prepare = (): void => {
    stopPreparing();
    const plan = pickedPlan({ campus, shownPlan });
    if (plan !== null) stopPreparing = preparePickIndex(plan);
  };
  prepare();
  const stop = campus.subscribe(({ run, view }, before) => {
    const sameView = view.month === before.view.month && view.apart === before.view.apart;
    if (sameView && run.planVersion === before.run.planVersion) return;
    prepare();
    lookAgain();
  });
  return () => {
    stop();
    stopPreparing();
  };
}
