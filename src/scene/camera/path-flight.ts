import type { CameraPose } from '../../store/store-types.ts';
import { type FlightPath, flightPath, type PathWish } from './flight-path.ts';

/** A flight along a path, on the clock of the wall. */
export interface PathFlight {
  start(from: CameraPose, to: CameraPose, wish: PathWish, nowMs: number): void;
  /** What is flown to has moved a little: the flight ends there instead. False where there is no such flight. */
  retarget(to: CameraPose): boolean;
  /** Someone took the camera, or it is sent elsewhere: it stays where it is. */
  stop(): void;
  /** Where the camera belongs now; null while none flies. The last pose is told once. */
  poseAt(nowMs: number): CameraPose | null;
  /** Where the flight ends; null while none flies. */
  goal(): CameraPose | null;
}

export function createPathFlight(): PathFlight {
  let path: FlightPath | null = null;
  let begun: { readonly from: CameraPose; readonly wish: PathWish } | null = null;
  let startedMs = 0;
  const stop = (): void => {
    path = null;
  };
  return {
    start: (from, to, wish, nowMs) => {
      begun = { from, wish };
      path = flightPath(from, to, wish);
      startedMs = nowMs;
    },
    retarget: (to) => {
      if (path === null || begun === null || !isNear(path.at(1), to)) return false;
      // What is left of the time stays: only its end moves.
      path = flightPath(begun.from, to, { ...begun.wish, seconds: path.seconds });
      return true;
    },
    stop,
    poseAt: (nowMs) => {
      if (path === null) return null;
      const share = (nowMs - startedMs) / (1000 * path.seconds);
      const pose = path.at(share);
      if (share >= 1) stop();
      return pose;
    },
    goal: () => path?.at(1) ?? null,
  };
}

/** A goal that moved by more than this share of its distance is another goal. */
const NEAR = 0.3;

function isNear(one: CameraPose, other: CameraPose): boolean {
  const gap = (a: readonly number[], b: readonly number[]): number =>
    Math.hypot(...a.map((each, axis) => each - (b[axis] ?? 0)));
  const most = NEAR * gap(one.position, one.target);
  return gap(one.position, other.position) <= most && gap(one.target, other.target) <= most;
}
