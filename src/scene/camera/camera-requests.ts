import type { PerspectiveCamera } from 'three';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { FIELD_OF_VIEW_DEG } from '../../store/camera-pose.ts';
import type { CameraAngle, CameraPose, CameraRequest, PictureInsets } from '../../store/store-types.ts';
import type { LateLookUp } from '../late-look-up.ts';
import { builtPoints, siteBounds } from '../picking/thing-box.ts';
import { boundsAround } from './camera-subject.ts';
import { clearPose } from './clear-view.ts';
import {
  type Bounds,
  directionOf,
  directionToThing,
  type Frame,
  growBounds,
  HOME_VIEW,
  PLAN_VIEW,
  poseInFrame,
  poseToFit,
  STANDARD_VIEWS,
  type Vector,
} from './standard-views.ts';

/** Of the camera in flight, whatever lens it has while it walks. */
const FOV_RAD = (FIELD_OF_VIEW_DEG * Math.PI) / 180;
/** Between the campus and the panels, half pictures. */
const EDGE = 0.04;
/** However much panels cover, the campus keeps this much of the width and height. */
const LEAST_FREE = 0.4;
/** Share of the free height that the home view leaves to the far country and the sky. */
const SKY = 0.16;
/** An upright frame is looked into from higher up, by as much as this, so that the campus fills more of it. */
const STEEPER_DEG = 6;
const SQUARE = 1.1;
/** Things are shown with at least this much around them. */
const THING_SHARE = 0.72;
/** What has a face fills more of the picture. */
const FRONT_SHARE = 0.9;

/** The free part between what covers two opposite sides, in half pictures from the middle. */
function between(low: number, high: number): readonly [number, number] {
  const squeeze = Math.min(1, (1 - LEAST_FREE) / Math.max(low + high, 1e-6));
  return [2 * low * squeeze - 1 + EDGE, 1 - 2 * high * squeeze - EDGE];
}

export function freeFrame(insets: PictureInsets): Frame {
  const [left, right] = between(insets.left, insets.right);
  const [bottom, top] = between(insets.bottom, insets.top);
  return { left, right, bottom, top };
}

/** The whole campus from the low three-quarter angle that greets a newcomer, in the free part of the picture. */
export function homePose(plan: Plan, camera: PerspectiveCamera, insets: PictureInsets): CameraPose {
  const { top, bottom, ...sides } = freeFrame(insets);
  const frame: Frame = { ...sides, bottom, top: top - SKY * (top - bottom) };
  const wide = (camera.aspect * (frame.right - frame.left)) / (frame.top - frame.bottom);
  const steeper = STEEPER_DEG * Math.min(1, Math.max(0, (SQUARE - wide) / (SQUARE / 2)));
  const towards = directionOf({ ...HOME_VIEW, heightDeg: HOME_VIEW.heightDeg + steeper });
  return poseInFrame(builtPoints(plan), towards, FOV_RAD, camera.aspect, frame);
}

/** A box in the middle of the picture and clear of the panels, whichever side covers more. */
function poseOfBox(
  bounds: Bounds,
  towards: Vector,
  camera: PerspectiveCamera,
  insets: PictureInsets,
  share: number,
) {
  const { left, right, bottom, top } = freeFrame(insets);
  const wide = Math.max(LEAST_FREE, Math.min(share, -left, right));
  const high = Math.max(LEAST_FREE, Math.min(share, -bottom, top));
  return poseToFit(bounds, towards, FOV_RAD, (camera.aspect * wide) / high, high);
}

export function standardPose(
  plan: Plan,
  camera: PerspectiveCamera,
  index: number,
  insets: PictureInsets,
): CameraPose | null {
  const view = STANDARD_VIEWS[index];
  return view === undefined ? null : poseOfBox(siteBounds(plan), directionOf(view), camera, insets, 0.9);
}

/** A box from where it is asked to be looked at, in the middle of the free part of the picture and as large as asked. */
function poseAtAngle(
  [minX, minY, minZ, maxX, maxY, maxZ]: Bounds,
  angle: CameraAngle,
  camera: PerspectiveCamera,
  insets: PictureInsets,
): CameraPose {
  const { left, right, bottom, top } = freeFrame(insets);
  const shrunk = (low: number, high: number): readonly [number, number] => {
    const [middle, half] = [(low + high) / 2, (angle.share * (high - low)) / 2];
    return [middle - half, middle + half];
  };
  const [l, r] = shrunk(left, right);
  const [b, t] = shrunk(bottom, top);
  const corners = [minX, maxX].flatMap((x) =>
    [minY, maxY].flatMap((y) => [minZ, maxZ].map((z): Vector => [x, y, z])),
  );
  const frame: Frame = { left: l, right: r, bottom: b, top: t };
  return poseInFrame(corners, directionOf(angle), FOV_RAD, camera.aspect, frame);
}

/** The same view from no farther away than this. */
export function nearer(pose: CameraPose, withinM: number): CameraPose {
  const { position, target } = pose;
  const distanceM = Math.hypot(...position.map((each, axis) => each - (target[axis] ?? 0)));
  if (distanceM <= withinM) return pose;
  const share = withinM / distanceM;
  const [x, y, z] = position;
  const [tx, ty, tz] = target;
  return { target, position: [tx + (x - tx) * share, ty + (y - ty) * share, tz + (z - tz) * share] };
}

function shifted([x0, y0, z0, x1, y1, z1]: Bounds, [x, y, z]: Vector): Bounds {
  return [x0 + x, y0 + y, z0 + z, x1 + x, y1 + y, z1 + z];
}

/** A place on the side of a thing that an angle tells. */
function sideOf([minX, , minZ, maxX, , maxZ]: Bounds, angle: CameraAngle): Vector {
  const [x, y, z] = directionOf(angle);
  return [(minX + maxX) / 2 + x, y, (minZ + maxZ) / 2 + z];
}

/** The same view with what stood in the middle of the picture in the middle of its free height: the eye sinks. */
function raisedInto(insets: PictureInsets, { position, target }: CameraPose): CameraPose {
  const { bottom, top } = freeFrame(insets);
  const distanceM = Math.hypot(...position.map((each, axis) => each - (target[axis] ?? 0)));
  const byM = ((bottom + top) / 2) * Math.tan(FOV_RAD / 2) * distanceM;
  const sunk = ([x, y, z]: CameraPose['position']): CameraPose['position'] => [x, y - byM, z];
  return { position: sunk(position), target: sunk(target) };
}

/** A thing in the middle of the picture with room around it; null when the plan has no such thing. */
function thingPose(
  plan: Plan,
  camera: PerspectiveCamera,
  id: ThingId,
  insets: PictureInsets,
  angle: CameraRequest['angle'],
  lookUp: LateLookUp,
  selection: ThingId | null,
): CameraPose | null {
  const bounds = boundsAround(plan, id, angle?.and ?? [], lookUp);
  if (bounds === null) return null;
  const { x, y, z } = camera.position;
  const from: Vector = angle === undefined ? [x, y, z] : sideOf(bounds, angle);
  const front =
    angle === undefined || angle.face === true ? lookUp.frontView(plan, id, from, selection) : null;
  if (angle !== undefined && front === null) return poseAtAngle(bounds, angle, camera, insets);
  const room: Bounds = growBounds(bounds, front?.roomM ?? 0.35 * Math.max(1.5, bounds[4] - bounds[1]));
  if (front !== null) {
    const pose = nearer(
      poseOfBox(shifted(room, front.ahead), front.towards, camera, insets, FRONT_SHARE),
      front.withinM,
    );
    return angle === undefined ? pose : raisedInto(insets, pose);
  }
  const poseFrom = (towards: Vector): CameraPose => poseOfBox(room, towards, camera, insets, THING_SHARE);
  return clearPose(plan, directionToThing(from, bounds), poseFrom, (to, eye) =>
    lookUp.isWalled(plan, to, eye),
  );
}

/** Where a request leads, or null when it leads nowhere (its thing is gone). `frame` means the selection, else everything. */
export function poseOfRequest(
  request: CameraRequest,
  plan: Plan,
  camera: PerspectiveCamera,
  selection: ThingId | null,
  insets: PictureInsets,
  lookUp: LateLookUp,
): CameraPose | null {
  switch (request.kind) {
    case 'pose':
      return request.pose ?? null;
    case 'thing':
      return request.id === undefined
        ? null
        : thingPose(plan, camera, request.id, insets, request.angle, lookUp, selection);
    case 'frame':
      return (
        (selection === null
          ? null
          : thingPose(plan, camera, selection, insets, undefined, lookUp, selection)) ??
        homePose(plan, camera, insets)
      );
    case 'plan-view':
      return poseOfBox(siteBounds(plan), directionOf(PLAN_VIEW), camera, insets, 0.9);
    case 'home':
      return homePose(plan, camera, insets);
  }
}
