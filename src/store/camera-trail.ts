import type { CampusStore } from './campus-store.ts';
import type { CameraPose, CameraTrail } from './store-types.ts';

/** More than anyone goes back. */
const MOST_STEPS = 50;
/** Nearer than this, as a share of how far one looks, two views are one. */
const ALIKE = 0.02;

function isAlike(one: CameraPose, other: CameraPose): boolean {
  const between = (a: readonly number[], b: readonly number[]): number =>
    Math.hypot(...a.map((each, axis) => each - (b[axis] ?? 0)));
  const reach = between(one.position, one.target);
  return (
    between(one.position, other.position) <= ALIKE * reach &&
    between(one.target, other.target) <= ALIKE * reach
  );
}

/** The camera has come to rest: another view than the last is a step of the trail. */
export function noteRest({ actions, getState }: CampusStore, pose: CameraPose): void {
  const { trail } = getState().session;
  if (trail.now !== null && isAlike(trail.now, pose)) return;
  const past = trail.now === null ? [] : [...trail.past, trail.now].slice(-MOST_STEPS);
  actions.setTrail({ now: structuredClone(pose), past, future: [] });
}

/** Flies to the view before, or to the one that was gone back from. False where there is none. */
export function stepCamera({ actions, getState }: CampusStore, way: 'back' | 'on'): boolean {
  const { now, past, future } = getState().session.trail;
  const next = way === 'back' ? past.at(-1) : future.at(-1);
  if (next === undefined || now === null) return false;
  const trail: CameraTrail =
    way === 'back'
      ? { now: next, past: past.slice(0, -1), future: [...future, now] }
      : { now: next, past: [...past, now], future: future.slice(0, -1) };
  actions.setTrail(trail);
  actions.flyTo(next);
  return true;
}
