import CameraControls from 'camera-controls';
import {
  Box3,
  Matrix4,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import type { FrameClock } from '../../store/frame-clock.ts';
import type { CameraPose } from '../../store/store-types.ts';
import type { CameraController } from './camera-control-types.ts';
import { goalOf, moveByKeys, zoomAt } from './camera-moves.ts';
import { nearer } from './camera-requests.ts';
import { createFlightClock, shortSteps } from './flight-clock.ts';
import type { PathWish } from './flight-path.ts';
import { type DragMeaning, meaningOfDrag, type NavigationStyle } from './navigation-styles.ts';
import { MIN_HEIGHT_M, setNearPlane } from './near-plane.ts';
import { createPathFlight, type PathFlight } from './path-flight.ts';
import { prefersReducedMotion } from './typing.ts';
import { type FlightController, withWalking } from './walking-controller.ts';
import { listenToZoom } from './zoom-gestures.ts';

CameraControls.install({
  THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
});

const MIN_DISTANCE_M = 0.5;
const MAX_DISTANCE_M = 12_000;
const MAX_TARGET_HEIGHT_M = 400;
const ACTION = CameraControls.ACTION;
const ACTIONS: Readonly<
  Record<
    DragMeaning,
    typeof ACTION.ROTATE | typeof ACTION.SCREEN_PAN | typeof ACTION.DOLLY | typeof ACTION.NONE
  >
> = {
  orbit: ACTION.ROTATE,
  pan: ACTION.SCREEN_PAN,
  zoom: ACTION.DOLLY,
  none: ACTION.NONE,
};
const BUTTONS = ['left', 'middle', 'right'] as const;

/** Orbit, pan and dolly in the controls of camera-controls. */
function createControls(camera: PerspectiveCamera, canvas: HTMLCanvasElement): CameraControls {
  const controls = new CameraControls(camera, canvas);
  controls.minDistance = MIN_DISTANCE_M;
  controls.maxDistance = MAX_DISTANCE_M;
  controls.dollyToCursor = true;
  controls.smoothTime = 0.22;
  controls.draggingSmoothTime = 0.06;
  controls.restThreshold = 0.004;
  // Wheel and pinch are read by `listenToZoom`; the lens is never what they change.
  controls.mouseButtons.wheel = ACTION.NONE;
  controls.minZoom = 1;
  controls.maxZoom = 1;
  controls.touches.one = ACTION.TOUCH_ROTATE;
  controls.touches.two = ACTION.TOUCH_DOLLY_TRUCK;
  controls.touches.three = ACTION.TOUCH_SCREEN_PAN;
  const reach = MAX_DISTANCE_M;
  controls.setBoundary(
    new Box3(new Vector3(-reach, 0, -reach), new Vector3(reach, MAX_TARGET_HEIGHT_M, reach)),
  );
  return controls;
}

/** A camera in flight by hand and by request, that may go on foot. */
export function createCameraController(
  camera: PerspectiveCamera,
  canvas: HTMLCanvasElement,
  frameClock: FrameClock,
  requestFrame: () => void,
  nowMs: () => number,
  style: () => NavigationStyle,
): CameraController {
  const flight = createFlightController(camera, canvas, frameClock, requestFrame, nowMs, style);
  return withWalking(flight, camera, frameClock, requestFrame);
}

/** The controls of camera-controls on a clock, with the ground as a floor. */
function createFlightController(
  camera: PerspectiveCamera,
  canvas: HTMLCanvasElement,
  frameClock: FrameClock,
  requestFrame: () => void,
  nowMs: () => number,
  style: () => NavigationStyle,
): FlightController {
  const controls = createControls(camera, canvas);
  const [clock, flight, listeners] = [createFlightClock(), createPathFlight(), new Set<() => void>()];
  const taken = (): void => {
    clock.interrupt();
    flight.stop();
    requestFrame();
    for (const listener of listeners) listener();
  };
  for (const type of ['transitionstart', 'wake'] as const) controls.addEventListener(type, requestFrame);
  const stopListening = listenToPerson(controls, camera, canvas, style, taken);
  const target = new Vector3();
  let goal: CameraPose | null = null;
  return {
    goTo: (pose, instant, path) => {
      if (!instant && fliesAlongPath(flight, frameClock.pose, pose, path, nowMs())) clock.interrupt();
      else {
        flight.stop();
        lookFrom(controls, pose, !instant);
        goal = pose;
        if (instant) clock.interrupt();
        else clock.start(nowMs());
      }
      requestFrame();
    },
    update: (frameMs, keys, instant) => {
      const stepS = clock.step(frameMs);
      const walking = moveByKeys(controls, camera, keys.take(stepS), instant);
      if (walking) taken();
      const flying = flight.poseAt(frameMs);
      if (flying !== null) lookFrom(controls, flying, false);
      if (clock.takeOverdue(frameMs) && goal !== null) lookFrom(controls, goal, false);
      keepAboveGround(controls, target);
      const moving = updateInShortSteps(controls, stepS) || walking || flying !== null;
      // In a moment that is drawn twice nothing comes to rest.
      if (!moving && stepS > 0) clock.rested();
      standAboveGround(camera, controls.getTarget(target), frameClock);
      return moving;
    },
    distanceM: () => camera.position.distanceTo(controls.getTarget(target)),
    goal: () => flight.goal() ?? goalOf(controls),
    setEnabled: (enabled) => {
      controls.enabled = enabled;
      flight.stop();
      clock.interrupt();
    },
    onControl: (listener) => listeners.add(listener),
    dispose: () => {
      stopListening();
      controls.dispose();
    },
  };
}

/**
 * Looks from a pose, at once or smoothly. Beyond their reach the controls would hold the camera back and wait for ever that
 * it comes to where it was sent.
 */
function lookFrom(controls: CameraControls, pose: CameraPose, smooth: boolean): void {
  const { position, target } = nearer(pose, MAX_DISTANCE_M);
  const [x, y, z] = position;
  controls.maxPolarAngle = Math.PI;
  controls.normalizeRotations();
  void controls.setLookAt(x, Math.max(MIN_HEIGHT_M, y), z, ...target, smooth);
}

/** Drags, wheel and pinch of a person; `taken` hears of each. */
function listenToPerson(
  controls: CameraControls,
  camera: PerspectiveCamera,
  canvas: HTMLCanvasElement,
  style: () => NavigationStyle,
  taken: () => void,
): () => void {
  // What the button means is told before the controls read it.
  const chooseButton = (event: PointerEvent): void => {
    const button = BUTTONS[event.button];
    if (button !== undefined) controls.mouseButtons[button] = ACTIONS[meaningOfDrag(style(), event)];
  };
  canvas.addEventListener('pointerdown', chooseButton, { capture: true });
  for (const type of ['controlstart', 'control', 'controlend'] as const)
    controls.addEventListener(type, taken);
  const stopZoom = listenToZoom(canvas, (factor, place) => {
    if (!controls.enabled) return;
    zoomAt(controls, camera, factor, place, !prefersReducedMotion());
    taken();
  });
  return () => {
    stopZoom();
    canvas.removeEventListener('pointerdown', chooseButton, { capture: true });
  };
}

/** Begins a flight where a path is wished for, or lets the one under way end at the new pose; false where neither. */
function fliesAlongPath(
  flight: PathFlight,
  from: CameraPose,
  to: CameraPose,
  path: PathWish | undefined,
  nowMs: number,
): boolean {
  if (path === undefined) return flight.retarget(to);
  flight.start(structuredClone(from), to, path, nowMs);
  return true;
}

/** Puts the camera where this frame is seen from, and tells where that is. */
function standAboveGround(camera: PerspectiveCamera, target: Vector3, { pose }: FrameClock): void {
  if (camera.position.y < MIN_HEIGHT_M) camera.position.y = MIN_HEIGHT_M;
  setNearPlane(camera, camera.position.distanceTo(target));
  camera.updateMatrixWorld();
  camera.position.toArray(pose.position);
  target.toArray(pose.target);
}

/** True while the controls have not come to rest. */
function updateInShortSteps(controls: CameraControls, stepS: number): boolean {
  // In no time nothing moves on; the springs would divide by it.
  if (stepS === 0) return false;
  const { count, eachS } = shortSteps(stepS);
  let moved = false;
  for (let step = 0; step < count; step += 1) moved = controls.update(eachS);
  return moved;
}

/** Lets the camera sink only as far as its target and distance leave it over the ground. */
function keepAboveGround(controls: CameraControls, scratch: Vector3): void {
  controls.getTarget(scratch, true);
  const drop = (MIN_HEIGHT_M - scratch.y) / Math.max(controls.distance, MIN_DISTANCE_M);
  controls.maxPolarAngle = Math.acos(Math.min(1, Math.max(-1, drop)));
}
