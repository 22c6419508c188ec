import type { ShellBoxes } from '../../plan/plan-types.ts';
import type { CameraPose } from '../../store/store-types.ts';
import { smoothstep } from '../../units/easing.ts';
import { wayIsBuilt } from './clear-view.ts';
import { MIN_HEIGHT_M } from './near-plane.ts';
import type { Vector } from './standard-views.ts';

/** How much the path prefers rising to passing along: the mean of what viewers chose (van Wijk and Nuij 2003). */
const RHO = 1.42;
/** Widths of view a second: calm. */
const PACE = 0.9;
const LEAST_S = 0.8;
const MOST_S = 8;
/** Width of the view at a metre's distance. Only its being one and the same counts. */
const WIDTH_AT_1M = 1.2;
const STEEPEST = (89 * Math.PI) / 180;
/** Degrees by which the way is tried steeper until no building stands in it. */
const LIFTS_DEG = [0, 10, 20, 30, 45, 60];
const SAMPLES = 24;

/** Where along the way and how wide the view is, at a length `s` of 0 to `lengthS`. */
export interface ZoomPath {
  readonly lengthS: number;
  /** Metres from the first point looked at. */
  along(s: number): number;
  widthM(s: number): number;
}

/** The smoothest way from a view of width `w0` to one of `w1`, `u1` metres away. All positive; `u1` may be 0. */
export function zoomPath(w0: number, w1: number, u1: number, rho: number): ZoomPath {
  if (u1 < 1e-9 * Math.max(w0, w1)) {
    const ratio = Math.log(w1 / w0);
    return {
      lengthS: Math.abs(ratio) / rho,
      along: () => 0,
      widthM: (s) => w0 * Math.exp(Math.sign(ratio) * rho * s),
    };
  }
  const r = (w: number, sign: 1 | -1): number => {
    const b = (w1 * w1 - w0 * w0 + sign * rho ** 4 * u1 * u1) / (2 * w * rho * rho * u1);
    return -Math.asinh(b);
  };
  const r0 = r(w0, 1);
  const r1 = r(w1, -1);
  const lengthS = (r1 - r0) / rho;
  return {
    lengthS,
    along: (s) => {
      const u = (w0 / (rho * rho)) * (Math.cosh(r0) * Math.tanh(rho * s + r0) - Math.sinh(r0));
      return Math.min(u1, Math.max(0, u));
    },
    widthM: (s) => (w0 * Math.cosh(r0)) / Math.cosh(rho * s + r0),
  };
}

interface Look {
  readonly target: Vector;
  readonly distanceM: number;
  readonly yawRad: number;
  readonly pitchRad: number;
}

function lookOf({ position, target }: CameraPose): Look {
  const [x, y, z] = [position[0] - target[0], position[1] - target[1], position[2] - target[2]];
  const distanceM = Math.max(1e-3, Math.hypot(x, y, z));
  return {
    target,
    distanceM,
    yawRad: Math.atan2(x, z),
    pitchRad: Math.min(STEEPEST, Math.max(-STEEPEST, Math.asin(y / distanceM))),
  };
}

function poseOf({ target, distanceM, yawRad, pitchRad }: Look): CameraPose {
  const flat = distanceM * Math.cos(pitchRad);
  const y = target[1] + distanceM * Math.sin(pitchRad);
  const position: Vector = [
    target[0] + flat * Math.sin(yawRad),
    Math.max(MIN_HEIGHT_M, y),
    target[2] + flat * Math.cos(yawRad),
  ];
  return { position, target };
}

/** What a flight goes by: the buildings it avoids, and how long it takes; null for as long as it needs. */
export interface PathWish {
  readonly shells: ShellBoxes;
  readonly seconds: number | null;
}

/** A flight from one pose to another. */
export interface FlightPath {
  readonly seconds: number;
  /** The pose at a share of the time, 0–1; the ends are exactly those asked for. */
  at(share: number): CameraPose;
}

/** The way with so much more height in its middle. */
function liftedPath(from: CameraPose, to: CameraPose, liftRad: number): FlightPath {
  const [a, b] = [lookOf(from), lookOf(to)];
  const apart = Math.hypot(...a.target.map((each, axis) => (b.target[axis] ?? 0) - each));
  const path = zoomPath(a.distanceM * WIDTH_AT_1M, b.distanceM * WIDTH_AT_1M, apart, RHO);
  const turn = ((b.yawRad - a.yawRad + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  return {
    seconds: Math.min(MOST_S, Math.max(LEAST_S, path.lengthS / PACE)),
    at: (share) => {
      if (share <= 0) return from;
      if (share >= 1) return to;
      const eased = smoothstep(share);
      const s = path.lengthS * eased;
      const on = apart === 0 ? eased : path.along(s) / apart;
      const mix = (first: number, last: number): number => first + (last - first) * on;
      const bump = liftRad * Math.sin(Math.PI * eased);
      return poseOf({
        target: [mix(a.target[0], b.target[0]), mix(a.target[1], b.target[1]), mix(a.target[2], b.target[2])],
        distanceM: path.widthM(s) / WIDTH_AT_1M,
        yawRad: a.yawRad + turn * eased,
        pitchRad: Math.min(STEEPEST, a.pitchRad + (b.pitchRad - a.pitchRad) * eased + bump),
      });
    },
  };
}

/** Whether the way passes through a building between its ends, which themselves may stand inside one. */
function hitsBuilding(path: FlightPath, shells: ShellBoxes): boolean {
  let before = path.at(1 / SAMPLES).position;
  for (let sample = 2; sample < SAMPLES; sample += 1) {
    const { position } = path.at(sample / SAMPLES);
    const stands = wayIsBuilt(shells, position, position);
    if (stands !== wayIsBuilt(shells, before, before) || (!stands && wayIsBuilt(shells, before, position)))
      return true;
    before = position;
  }
  return false;
}

/**
 * A flight along the smoothest zoom-and-pan path, above the ground, without roll, and around the buildings where a
 * steeper way avoids them. `seconds` null takes as long as the path asks for.
 */
export function flightPath(from: CameraPose, to: CameraPose, { shells, seconds }: PathWish): FlightPath {
  let path = liftedPath(from, to, 0);
  for (const liftDeg of LIFTS_DEG) {
    const tried = liftedPath(from, to, (liftDeg * Math.PI) / 180);
    if (!hitsBuilding(tried, shells)) {
      path = tried;
      break;
    }
  }
  return seconds === null ? path : { ...path, seconds };
}
