import { type PerspectiveCamera, Vector3 } from 'three';
import type { FrameClock } from '../../store/frame-clock.ts';
import type { CameraController } from './camera-control-types.ts';
import { MIN_HEIGHT_M, setNearPlane } from './near-plane.ts';

export interface LateController extends CameraController {
  /** From now on `controls` move the camera, beginning where it stands. */
  takeOver(controls: CameraController): void;
}

/** A camera on a tripod: it stands where it is sent, so that the first picture need not wait for controls to move it. */
export function createLateController(
  camera: PerspectiveCamera,
  clock: FrameClock,
  requestFrame: () => void,
): LateController {
  const target = new Vector3();
  const listeners: (() => void)[] = [];
  let sent: Parameters<CameraController['goTo']>[0] | null = null;
  let controls: CameraController | null = null;

  const stand = (): boolean => {
    if (sent === null) return false;
    const [x, y, z] = sent.position;
    camera.position.set(x, Math.max(MIN_HEIGHT_M, y), z);
    target.set(...sent.target);
    camera.lookAt(target);
    setNearPlane(camera, camera.position.distanceTo(target));
    camera.updateMatrixWorld();
    camera.position.toArray(clock.pose.position);
    target.toArray(clock.pose.target);
    return false;
  };
  return {
    goTo: (pose, instant, path) => {
      sent = pose;
      if (controls !== null) controls.goTo(pose, instant, path);
      else requestFrame();
    },
    update: (nowMs, keys, instant) => (controls === null ? stand() : controls.update(nowMs, keys, instant)),
    distanceM: () => (controls === null ? camera.position.distanceTo(target) : controls.distanceM()),
    walk: (walker) => controls?.walk(walker),
    goal: () => {
      if (controls !== null) return controls.goal();
      const { x, y, z } = camera.position;
      return sent ?? { position: [x, y, z], target: [target.x, target.y, target.z] };
    },
    isHeld: () => controls?.isHeld() ?? false,
    onControl: (listener) => {
      listeners.push(listener);
      controls?.onControl(listener);
    },
    takeOver: (next) => {
      controls = next;
      if (sent !== null) next.goTo(sent, true);
      for (const listener of listeners) next.onControl(listener);
    },
    dispose: () => controls?.dispose(),
  };
}
