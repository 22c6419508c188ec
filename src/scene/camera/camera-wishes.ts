import type { PerspectiveCamera } from 'three';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import type { CameraPose, CameraWish } from '../../store/store-types.ts';
import { siteBounds, worldBoundsOf } from '../picking/thing-box.ts';
import {
  type Bounds,
  directionOf,
  directionToThing,
  growBounds,
  HOME_VIEW,
  liftGaze,
  PLAN_VIEW,
  poseToFit,
  STANDARD_VIEWS,
} from './standard-views.ts';

const RADIAN = Math.PI / 180;
/** Share of the picture's width that the campus takes at home: its far corners may pass behind the panels. */
const BETWEEN_PANELS = 0.96;
/** Puts the horizon a third of the way down. */
const HOME_LIFT_DEG = 3.4;

/** The whole campus from the low three-quarter angle that greets a newcomer. */
export function homePose(plan: Plan, camera: PerspectiveCamera): CameraPose {
  const fitted = poseToFit(
    siteBounds(plan),
    directionOf(HOME_VIEW),
    camera.fov * RADIAN,
    camera.aspect * BETWEEN_PANELS,
    1.12,
  );
  return liftGaze(fitted, HOME_LIFT_DEG);
}

export function standardPose(plan: Plan, camera: PerspectiveCamera, index: number): CameraPose | null {
  const view = STANDARD_VIEWS[index];
  if (view === undefined) return null;
  return poseToFit(siteBounds(plan), directionOf(view), camera.fov * RADIAN, camera.aspect);
}

/** A thing in the middle of the picture with room around it; null when the plan has no such thing. */
export function thingPose(plan: Plan, camera: PerspectiveCamera, id: ThingId): CameraPose | null {
  const bounds = worldBoundsOf(plan, id);
  if (bounds === null) return null;
  const from = [camera.position.x, camera.position.y, camera.position.z] as const;
  const room: Bounds = growBounds(bounds, 0.35 * Math.max(1.5, bounds[4] - bounds[1]));
  return poseToFit(room, directionToThing(from, bounds), camera.fov * RADIAN, camera.aspect, 0.72);
}

/** Where a wish leads, or null when it leads nowhere (its thing is gone). `frame` means the selection, else everything. */
export function poseOfWish(
  wish: CameraWish,
  plan: Plan,
  camera: PerspectiveCamera,
  selection: ThingId | null,
): CameraPose | null {
  switch (wish.kind) {
    case 'pose':
      return wish.pose ?? null;
    case 'thing':
      return wish.id === undefined ? null : thingPose(plan, camera, wish.id);
    case 'frame':
      return (selection === null ? null : thingPose(plan, camera, selection)) ?? homePose(plan, camera);
    case 'plan-view':
      return poseToFit(siteBounds(plan), directionOf(PLAN_VIEW), camera.fov * RADIAN, camera.aspect);
    case 'home':
      return homePose(plan, camera);
  }
}
