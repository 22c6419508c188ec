import { type PerspectiveCamera, Vector3 } from 'three';
import { FIELD_OF_VIEW_DEG } from '../../store/camera-pose.ts';
import type { FrameClock } from '../../store/frame-clock.ts';
import type { CameraController, WalkingCamera } from './camera-control-types.ts';
import { createFlightClock } from './flight-clock.ts';
import { setNearPlane } from './near-plane.ts';

/** The lens of someone on foot, its whole upright angle: rooms are near. */
const WALK_FIELD_DEG = 56;

/** A camera in flight, that stands still while it is told to. */
export interface FlightController extends Omit<CameraController, 'walk'> {
  setEnabled(enabled: boolean): void;
}

/** A camera that flies, or is the eyes of someone on foot; whoever sends it elsewhere has it fly again. */
export function withWalking(
  flight: FlightController,
  camera: PerspectiveCamera,
  frameClock: FrameClock,
  requestFrame: () => void,
): CameraController {
  const listeners = new Set<() => void>();
  const clock = createFlightClock();
  const target = new Vector3();
  let walker: WalkingCamera | null = null;
  const setWalker = (next: WalkingCamera | null): void => {
    if (next === walker) return;
    const from = walker?.pose;
    walker = next;
    flight.setEnabled(next === null);
    camera.fov = next === null ? FIELD_OF_VIEW_DEG : WALK_FIELD_DEG;
    camera.updateProjectionMatrix();
    if (next === null && from !== undefined) flight.goTo(from, true);
  };
  const stand = ({ position, target: at }: WalkingCamera['pose']): void => {
    camera.position.set(...position);
    camera.lookAt(target.set(...at));
    setNearPlane(camera, camera.position.distanceTo(target));
    camera.updateMatrixWorld();
    camera.position.toArray(frameClock.pose.position);
    target.toArray(frameClock.pose.target);
  };
  return {
    goTo: (pose, instant, path) => {
      setWalker(null);
      flight.goTo(pose, instant, path);
    },
    walk: (next) => {
      setWalker(next);
      requestFrame();
    },
    update: (nowMs, keys, instant) => {
      if (walker === null) return flight.update(nowMs, keys, instant);
      const walked = walker.step(keys.take(clock.step(nowMs)));
      stand(walker.pose);
      if (walked) for (const listener of listeners) listener();
      else clock.rested();
      return walked;
    },
    distanceM: () => (walker === null ? flight.distanceM() : camera.position.distanceTo(target)),
    goal: () => walker?.pose ?? flight.goal(),
    isHeld: flight.isHeld,
    onControl: (listener) => {
      listeners.add(listener);
      flight.onControl(listener);
    },
    dispose: flight.dispose,
  };
}
