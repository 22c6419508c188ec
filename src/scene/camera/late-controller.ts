import { type PerspectiveCamera, Vector3 } from 'three';
import { frameClock } from '../../store/frame-clock.ts';
import type { CameraController } from './camera-controller.ts';
import { MIN_HEIGHT_M, setNearPlane } from './near-plane.ts';

export interface LateController extends CameraController {
  /** From now on `hands` move the camera, beginning where it stands. */
  takeOver(hands: CameraController): void;
}

/** A camera on a tripod: it stands where it is sent, so that the first picture need not wait for hands to move it. */
export function createLateController(camera: PerspectiveCamera, requestFrame: () => void): LateController {
  const target = new Vector3();
  const listeners: (() => void)[] = [];
  let sent: Parameters<CameraController['goTo']>[0] | null = null;
  let hands: CameraController | null = null;

  const stand = (): boolean => {
    if (sent === null) return false;
    const [x, y, z] = sent.position;
    camera.position.set(x, Math.max(MIN_HEIGHT_M, y), z);
    target.set(...sent.target);
    camera.lookAt(target);
    setNearPlane(camera, camera.position.distanceTo(target));
    camera.updateMatrixWorld();
    camera.position.toArray(frameClock.pose.position);
    target.toArray(frameClock.pose.target);
    return false;
  };
  return {
    goTo: (pose, instant) => {
      sent = pose;
      if (hands !== null) hands.goTo(pose, instant);
      else requestFrame();
    },
    update: (nowMs, movement, instant) => (hands === null ? stand() : hands.update(nowMs, movement, instant)),
    distanceM: () => (hands === null ? camera.position.distanceTo(target) : hands.distanceM()),
    onControl: (listener) => {
      listeners.push(listener);
      hands?.onControl(listener);
    },
    takeOver: (next) => {
      hands = next;
      if (sent !== null) next.goTo(sent, true);
      for (const listener of listeners) next.onControl(listener);
    },
    dispose: () => hands?.dispose(),
  };
}
