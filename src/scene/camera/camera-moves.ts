import type CameraControls from 'camera-controls';
import { type PerspectiveCamera, Vector3 } from 'three';
import type { CameraPose } from '../../store/store-types.ts';
import type { Movement } from './camera-keys.ts';
import type { DragMeaning } from './navigation-styles.ts';
import type { PicturePlace } from './zoom-gestures.ts';

/** Of a held key, a second: radians around the subject, and the logarithm of the distance. */
const TURN_PER_S = 1.1;
const ZOOM_PER_S = 1.4;
const MIDDLE: PicturePlace = { x: 0, y: 0 };

const endPosition = new Vector3();
const endTarget = new Vector3();
const sideways = new Vector3();
const upwards = new Vector3();

/** Where the controls are on their way to. */
export function goalOf(controls: CameraControls): CameraPose {
  const { x, y, z } = controls.getPosition(endPosition, true);
  const target = controls.getTarget(endTarget, true);
  return { position: [x, y, z], target: [target.x, target.y, target.z] };
}

/**
 * Multiplies the distance by `factor`, within the limits of the controls, and keeps what is at `place` in the picture, at
 * the depth of the target, where it is.
 */
export function zoomAt(
  controls: CameraControls,
  camera: PerspectiveCamera,
  factor: number,
  place: PicturePlace,
  smooth: boolean,
): void {
  const target = controls.getTarget(endTarget, true);
  const distanceM = controls.getPosition(endPosition, true).distanceTo(target);
  const wantedM = Math.min(controls.maxDistance, Math.max(controls.minDistance, distanceM * factor));
  const halfHeightM = distanceM * Math.tan((camera.fov * Math.PI) / 360);
  const share = 1 - wantedM / distanceM;
  sideways
    .setFromMatrixColumn(camera.matrixWorld, 0)
    .multiplyScalar(place.x * halfHeightM * camera.aspect * share);
  upwards.setFromMatrixColumn(camera.matrixWorld, 1).multiplyScalar(place.y * halfHeightM * share);
  target.add(sideways).add(upwards);
  void controls.dollyTo(wantedM, smooth);
  void controls.moveTo(target.x, target.y, target.z, smooth);
}

/** Radians around the subject for a drag as long as the picture is high. */
const TURN_PER_HEIGHT = 2 * Math.PI;
/** Of a drag that zooms: the logarithm of the distance for each CSS pixel. */
const DOLLY_PER_PX = 0.0064;
/** Seen at a flatter angle than this the ground no longer keeps up with a hand that goes up and down. */
const LEAST_SINE = 0.35;

/** Moves by a drag of so many CSS pixels in a picture so high, at once: what is held stays under the hand. */
export function moveByDrag(
  controls: CameraControls,
  { fov }: PerspectiveCamera,
  meaning: DragMeaning,
  [rightPx, downPx]: readonly [number, number],
  heightPx: number,
): void {
  if (meaning === 'orbit') {
    const perPx = TURN_PER_HEIGHT / Math.max(1, heightPx);
    void controls.rotate(-rightPx * perPx, -downPx * perPx, false);
  } else if (meaning === 'pan') {
    const metresPerPx = (2 * controls.distance * Math.tan((fov * Math.PI) / 360)) / Math.max(1, heightPx);
    void controls.truck(-rightPx * metresPerPx, 0, false);
    void controls.forward(
      (downPx * metresPerPx) / Math.max(LEAST_SINE, Math.cos(controls.polarAngle)),
      false,
    );
  } else if (meaning === 'zoom') {
    void controls.dolly(controls.distance * (1 - Math.exp(-downPx * DOLLY_PER_PX)), false);
  }
}

/**
 * WASD and QE in metres that grow with the distance to what is looked at; arrows around it, plus and minus nearer and
 * farther. True when a key asked for anything.
 */
export function moveByKeys(
  controls: CameraControls,
  camera: PerspectiveCamera,
  { forward, right, up, turn, rise, nearer, fast }: Movement,
  instant: boolean,
): boolean {
  const perSecondM = Math.max(3, 0.7 * controls.distance) * (fast ? 4 : 1);
  if (forward !== 0) void controls.forward(forward * perSecondM, !instant);
  if (right !== 0) void controls.truck(right * perSecondM, 0, !instant);
  if (up !== 0) void controls.elevate(up * perSecondM, !instant);
  if (turn !== 0 || rise !== 0) void controls.rotate(turn * TURN_PER_S, -rise * TURN_PER_S, !instant);
  if (nearer !== 0) zoomAt(controls, camera, Math.exp(-nearer * ZOOM_PER_S), MIDDLE, !instant);
  return forward !== 0 || right !== 0 || up !== 0 || turn !== 0 || rise !== 0 || nearer !== 0;
}
