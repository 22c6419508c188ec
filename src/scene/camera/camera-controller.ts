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
import { goalOf, moveByDrag, moveByKeys, zoomAt } from './camera-moves.ts';
import { nearer } from './camera-requests.ts';
import { type DragListener, listenToDrags } from './drag-gestures.ts';
import { createFlightClock, shortSteps } from './flight-clock.ts';
import type { PathWish } from './flight-path.ts';
import { meaningOfDrag, meaningOfFingers, type NavigationStyle } from './navigation-styles.ts';
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

/** The springs of camera-controls. Hands are not theirs: they would read one move a frame, and lose the last at each end. */
function createControls(camera: PerspectiveCamera, requestFrame: () => void): CameraControls {
  const controls = new CameraControls(camera);
  controls.minDistance = MIN_DISTANCE_M;
  controls.maxDistance = MAX_DISTANCE_M;
  controls.smoothTime = 0.22;
  controls.restThreshold = 0.004;
  const reach = MAX_DISTANCE_M;
  controls.setBoundary(
    new Box3(new Vector3(-reach, 0, -reach), new Vector3(reach, MAX_TARGET_HEIGHT_M, reach)),
  );
  for (const type of ['transitionstart', 'wake'] as const) controls.addEventListener(type, requestFrame);
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
  const controls = createControls(camera, requestFrame);
  const [clock, flight, listeners] = [createFlightClock(), createPathFlight(), new Set<() => void>()];
  const taken = (): void => {
    clock.interrupt();
    flight.stop();
    requestFrame();
    for (const listener of listeners) listener();
  };
  const person = listenToPerson(controls, camera, canvas, style, taken);
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
    isHeld: person.isHeld,
    setEnabled: (enabled) => {
      controls.enabled = enabled;
      flight.stop();
      clock.interrupt();
    },
    onControl: (listener) => listeners.add(listener),
    dispose: () => {
      person.stop();
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
): DragListener {
  const drags = listenToDrags(canvas, {
    begin: () => {
      if (!controls.enabled) return false;
      taken();
      holdStill(controls);
      return true;
    },
    meaningOf: (start) => meaningOfDrag(style(), start),
    meaningOfFingers: (count) => meaningOfFingers(style(), count),
    drag: (meaning, rightPx, downPx) => {
      if (!controls.enabled || meaning === 'none') return;
      moveByDrag(controls, camera, meaning, [rightPx, downPx], canvas.getBoundingClientRect().height);
      taken();
    },
    pinch: (spread, place) => {
      if (!controls.enabled) return;
      zoomAt(controls, camera, 1 / spread, place, false);
      taken();
    },
    end: taken,
  });
  const stopZoom = listenToZoom(canvas, (factor, place) => {
    if (!controls.enabled) return;
    zoomAt(controls, camera, factor, place, !prefersReducedMotion());
    taken();
  });
  return {
    isHeld: drags.isHeld,
    stop: () => {
      stopZoom();
      drags.stop();
    },
  };
}

/** Stays where it is on its way. */
function holdStill(controls: CameraControls): void {
  const { x, y, z } = controls.getPosition(new Vector3(), false);
  const target = controls.getTarget(new Vector3(), false);
  void controls.setLookAt(x, y, z, target.x, target.y, target.z, false);
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
