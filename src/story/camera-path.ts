import type { CameraPose } from '../store/store-types.ts';
import { smoothstep } from '../units/easing.ts';

type Point = readonly number[];

/** How the speed of a flight along key poses goes: slow at both ends, or the same all the way. */
export type PathPace = 'soft' | 'even';

/** A flight through key poses. */
export interface CameraPath {
  /** Metres that camera and look go together. */
  readonly lengthM: number;
  /** The pose at a share of the time, 0–1; the ends are exactly the first and the last key pose. */
  at(share: number, pace: PathPace): CameraPose;
}

/** Samples of a stretch between two key poses, by which its length is told. */
const SAMPLES = 64;
/** Key poses nearer than this are one, metres. */
const SAME_M = 1e-6;

const distance = (a: Point, b: Point): number => Math.hypot(...a.map((each, axis) => each - (b[axis] ?? 0)));

/** `a` at `from`, `b` at `to`, and along their line at `at`. A stretch of no length is where it begins. */
function between(a: Point, b: Point, from: number, to: number, at: number): Point {
  if (to <= from) return a;
  const share = (at - from) / (to - from);
  return a.map((each, axis) => each + ((b[axis] ?? 0) - each) * share);
}

/**
 * The centripetal Catmull–Rom curve between `p1` and `p2` at a share of 0–1 (Barry and Goldman 1988): it passes through
 * both, bends smoothly on, and makes neither loop nor cusp.
 */
export function centripetal(p0: Point, p1: Point, p2: Point, p3: Point, share: number): Point {
  const t1 = Math.sqrt(distance(p0, p1));
  const t2 = t1 + Math.sqrt(distance(p1, p2));
  const t3 = t2 + Math.sqrt(distance(p2, p3));
  const t = t1 + (t2 - t1) * share;
  const a1 = between(p0, p1, 0, t1, t);
  const a2 = between(p1, p2, t1, t2, t);
  const a3 = between(p2, p3, t2, t3, t);
  return between(between(a1, a2, 0, t2, t), between(a2, a3, t1, t3, t), t1, t2, t);
}

/** The point on the other side of `end`, as far from it as its neighbour. */
const mirrored = (end: Point, neighbour: Point): Point =>
  end.map((each, axis) => 2 * each - (neighbour[axis] ?? 0));

/** A curve through points, at a place counted in points: 1.5 is half way from the second to the third. */
function curveThrough(points: readonly Point[]): (place: number) => Point {
  const pointAt = (index: number): Point => {
    const inside = points[index];
    if (inside !== undefined) return inside;
    const [end = [], neighbour = end] = index < 0 ? points : points.slice(-2).reverse();
    return mirrored(end, neighbour);
  };
  return (place) => {
    const stretch = Math.min(points.length - 2, Math.max(0, Math.floor(place)));
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map((step) => pointAt(stretch + step));
    if (p0 === undefined || p1 === undefined || p2 === undefined || p3 === undefined) return [];
    return centripetal(p0, p1, p2, p3, place - stretch);
  };
}

function withoutRepeats(poses: readonly CameraPose[]): readonly CameraPose[] {
  return poses.filter((pose, index) => {
    const before = poses[index - 1];
    if (before === undefined) return true;
    return distance(pose.position, before.position) > SAME_M || distance(pose.target, before.target) > SAME_M;
  });
}

const poseOf = (point: Point): CameraPose => {
  const [x = 0, y = 0, z = 0, tx = 0, ty = 0, tz = 0] = point;
  return { position: [x, y, z], target: [tx, ty, tz] };
};

/** Lengths from the first key pose on, at places evenly spaced between key poses. */
function lengthsAlong(at: (place: number) => Point, stretches: number): readonly number[] {
  const lengths = [0];
  let before = at(0);
  let lengthM = 0;
  for (let sample = 1; sample <= stretches * SAMPLES; sample += 1) {
    const now = at(sample / SAMPLES);
    lengthM += distance(before, now);
    lengths.push(lengthM);
    before = now;
  }
  return lengths;
}

/** The place, counted in key poses, at which so many metres are flown. */
function placeAt(lengths: readonly number[], wantedM: number): number {
  const next = lengths.findIndex((each) => each >= wantedM);
  if (next <= 0) return 0;
  const [low = 0, high = 0] = [lengths[next - 1], lengths[next]];
  return (next - 1 + (high > low ? (wantedM - low) / (high - low) : 0)) / SAMPLES;
}

/** A smooth flight through key poses, by length and not by key: null where fewer than two differ. */
export function cameraPath(poses: readonly CameraPose[]): CameraPath | null {
  const keys = withoutRepeats(poses);
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined || keys.length < 2) return null;
  const position = curveThrough(keys.map((each) => each.position));
  const target = curveThrough(keys.map((each) => each.target));
  const at = (place: number): Point => [...position(place), ...target(place)];
  const lengths = lengthsAlong(at, keys.length - 1);
  const lengthM = lengths.at(-1) ?? 0;
  return {
    lengthM,
    at: (share, pace) => {
      if (share <= 0) return first;
      if (share >= 1) return last;
      return poseOf(at(placeAt(lengths, lengthM * (pace === 'soft' ? smoothstep(share) : share))));
    },
  };
}
