import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { FIELD_OF_VIEW_DEG } from '../../store/camera-pose.ts';
import type { CameraPose } from '../../store/store-types.ts';
import type { LateLookUp } from '../late-look-up.ts';
import type { Bounds, Vector } from './standard-views.ts';

/** A thing that the camera was sent to, as it stood then. */
export interface CameraSubject {
  readonly id: ThingId;
  readonly name: string;
  /** What is looked at with it. */
  readonly and: readonly ThingId[];
  readonly bounds: Bounds;
}

/** What becomes of a view of a subject on another plan. */
export type FollowedSubject =
  /** The subject stands elsewhere or is another size: the pose that shows it as before. */
  | { readonly kind: 'moved'; readonly subject: CameraSubject; readonly pose: CameraPose }
  | { readonly kind: 'same'; readonly subject: CameraSubject }
  /** The plan has no such thing. */
  | { readonly kind: 'gone' }
  /** The view is of something else by now. */
  | { readonly kind: 'left' };

/** Half the height of the picture at a metre's distance, for the lens of the scene. */
const HALF_HEIGHT = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
/** Less than this share of the picture's height is no view of a thing any more. */
const LEAST_SHARE = 0.04;

/** The box around a thing and what of the plan is looked at with it, metres; null when the plan has no such thing. */
export function boundsAround(
  plan: Plan,
  id: ThingId,
  and: readonly ThingId[],
  lookUp: LateLookUp,
): Bounds | null {
  let around = lookUp.boundsOf(plan, id);
  for (const each of and) {
    const b = around && lookUp.boundsOf(plan, each);
    if (!around || !b) continue;
    const [x, y, z, toX, toY, toZ] = around;
    const [low, high] = [Math.min, Math.max];
    around = [low(x, b[0]), low(y, b[1]), low(z, b[2]), high(toX, b[3]), high(toY, b[4]), high(toZ, b[5])];
  }
  return around;
}

/** The subject that a thing of the plan makes; null when the plan has no such thing. */
export function subjectOf(
  plan: Plan,
  id: ThingId,
  lookUp: LateLookUp,
  and: readonly ThingId[] = [],
): CameraSubject | null {
  const bounds = boundsAround(plan, id, and, lookUp);
  return bounds === null ? null : { id, name: lookUp.nameOf(plan, id), and, bounds };
}

const centreOf = (b: Bounds): Vector => [(b[0] + b[3]) / 2, (b[1] + b[4]) / 2, (b[2] + b[5]) / 2];
const reachOf = (b: Bounds): number => Math.hypot(b[3] - b[0], b[4] - b[1], b[5] - b[2]) / 2;

/** Metres from a point to the nearest point of a box; 0 inside. */
function distanceToBox(point: Vector, b: Bounds): number {
  const outside = (axis: 0 | 1 | 2): number =>
    Math.max(b[axis] - point[axis], 0, point[axis] - b[axis === 0 ? 3 : axis === 1 ? 4 : 5]);
  return Math.hypot(outside(0), outside(1), outside(2));
}

/** Whether a pose still shows the subject: in the middle half of the picture, and large enough to be what is meant. */
function showsSubject({ bounds }: CameraSubject, { position, target }: CameraPose): boolean {
  const distanceM = Math.hypot(position[0] - target[0], position[1] - target[1], position[2] - target[2]);
  const halfHeightM = HALF_HEIGHT * distanceM;
  return distanceToBox(target, bounds) <= halfHeightM && reachOf(bounds) >= LEAST_SHARE * halfHeightM;
}

/**
 * The view of a subject on another plan: the person's own offset from its middle is kept, in proportion to its size.
 * `pose` is where the camera stands or is on its way to.
 */
export function followSubject(
  subject: CameraSubject,
  pose: CameraPose,
  plan: Plan,
  lookUp: LateLookUp,
): FollowedSubject {
  if (!showsSubject(subject, pose)) return { kind: 'left' };
  const next = subjectOf(plan, subject.id, lookUp, subject.and);
  if (next === null) return { kind: 'gone' };
  const from = centreOf(subject.bounds);
  const to = centreOf(next.bounds);
  const grown = reachOf(next.bounds) / Math.max(0.01, reachOf(subject.bounds));
  if (Math.abs(grown - 1) < 1e-6 && from.every((each, axis) => Math.abs(each - (to[axis] ?? 0)) < 1e-4))
    return { kind: 'same', subject: next };
  const carry = (point: Vector): Vector => [
    to[0] + (point[0] - from[0]) * grown,
    to[1] + (point[1] - from[1]) * grown,
    to[2] + (point[2] - from[2]) * grown,
  ];
  return {
    kind: 'moved',
    subject: next,
    pose: { position: carry(pose.position), target: carry(pose.target) },
  };
}
