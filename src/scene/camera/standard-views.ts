import type { CameraPose } from '../../store/store-types.ts';
import { RADIANS_PER_DEG } from '../../units/angle.ts';

/** A box in world metres: min x, min y, min z, max x, max y, max z. */
export type Bounds = readonly [number, number, number, number, number, number];
export type Vector = readonly [number, number, number];

/** From where a standard view looks: turn clockwise from south (0 = camera stands in the south), and height. */
interface ViewAngle {
  readonly turnDeg: number;
  readonly heightDeg: number;
}

/** Keys 1–6. */
export const STANDARD_VIEWS: readonly ViewAngle[] = [
  { turnDeg: 38, heightDeg: 10 },
  { turnDeg: 0, heightDeg: 89.4 },
  { turnDeg: 0, heightDeg: 6 },
  { turnDeg: -90, heightDeg: 6 },
  { turnDeg: 147, heightDeg: 24 },
  { turnDeg: 48, heightDeg: 42 },
];
/** From the south-west: evening sun over the left shoulder, the grid's lines and the switchyard in front. */
export const HOME_VIEW: ViewAngle = { turnDeg: 38, heightDeg: 10 };
export const PLAN_VIEW: ViewAngle = { turnDeg: 0, heightDeg: 89.4 };
const THING_HEIGHT_DEG = 28;

export function directionOf(view: ViewAngle): Vector {
  const turn = view.turnDeg * RADIANS_PER_DEG;
  const height = view.heightDeg * RADIANS_PER_DEG;
  return [-Math.sin(turn) * Math.cos(height), Math.sin(height), Math.cos(turn) * Math.cos(height)];
}

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};

/**
 * The pose from which a box just fills the picture: every corner inside, the tightest one at `margin` of the half frame.
 * `towards` is the unit vector from the box to the camera; `fovYRad` the full vertical angle; `aspect` width over height.
 */
export function poseToFit(
  bounds: Bounds,
  towards: Vector,
  fovYRad: number,
  aspect: number,
  margin = 0.9,
): CameraPose {
  const [minX, minY, minZ, maxX, maxY, maxZ] = bounds;
  const target: Vector = [(minX + maxX) / 2, (minY + maxY) / 2, (minZ + maxZ) / 2];
  const right = unit(cross([0, 1, 0], towards));
  const up = cross(towards, right);
  const tanY = Math.tan(fovYRad / 2) * margin;
  const tanX = tanY * aspect;
  let distanceM = 0.6;
  for (let corner = 0; corner < 8; corner += 1) {
    const offset: Vector = [
      (corner & 1 ? maxX : minX) - target[0],
      (corner & 2 ? maxY : minY) - target[1],
      (corner & 4 ? maxZ : minZ) - target[2],
    ];
    const nearer = dot(offset, towards);
    const needed = Math.max(Math.abs(dot(offset, right)) / tanX, Math.abs(dot(offset, up)) / tanY);
    distanceM = Math.max(distanceM, needed + nearer);
  }
  return {
    target,
    position: [
      target[0] + towards[0] * distanceM,
      target[1] + towards[1] * distanceM,
      target[2] + towards[2] * distanceM,
    ],
  };
}

/** Part of a picture in half pictures from its middle: −1 is the left or lower edge, 1 the right or upper one. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * Along one axis a point at `across` and `nearer` to the camera is inside where
 * low·(d − nearer) ≤ across − shift ≤ high·(d − nearer), d being the camera's distance. The least d that has a shift.
 */
function nearestFit(
  points: readonly Vector[],
  axis: Vector,
  towards: Vector,
  low: number,
  high: number,
): number {
  let most = -Infinity;
  let least = Infinity;
  for (const point of points) {
    const across = dot(point, axis);
    const nearer = dot(point, towards);
    most = Math.max(most, across + high * nearer);
    least = Math.min(least, across + low * nearer);
  }
  return (most - least) / (high - low);
}

const HALVINGS = 40;

/** The shift along one axis at which the points, as seen from distance d, reach equally far from `middle`. */
function centredShift(
  points: readonly Vector[],
  axis: Vector,
  towards: Vector,
  distanceM: number,
  middle: number,
): number {
  // The campus may lie anywhere: the search begins around the points, not around the middle of the world.
  const acrosses = points.map((point) => dot(point, axis));
  const reachM = 4 * Math.max(...points.map((point) => distanceM - dot(point, towards)));
  let low = Math.min(...acrosses) - reachM;
  let high = Math.max(...acrosses) + reachM;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const shift = (low + high) / 2;
    let most = -Infinity;
    let least = Infinity;
    for (const point of points) {
      const seen = (dot(point, axis) - shift) / (distanceM - dot(point, towards));
      most = Math.max(most, seen);
      least = Math.min(least, seen);
    }
    if (most + least > 2 * middle) low = shift;
    else high = shift;
  }
  return (low + high) / 2;
}

/**
 * The nearest pose from which all points lie in `frame`, centred there, with the camera looking along −`towards`.
 * The target stands in the middle of the picture, in the plane of the points' middle. Needs at least one point.
 */
export function poseInFrame(
  points: readonly Vector[],
  towards: Vector,
  fovYRad: number,
  aspect: number,
  frame: Frame,
): CameraPose {
  const right = unit(cross([0, 1, 0], towards));
  const up = cross(towards, right);
  const tanY = Math.tan(fovYRad / 2);
  const tanX = tanY * aspect;
  const depths = points.map((point) => dot(point, towards));
  const nearest = Math.max(...depths);
  const distanceM = Math.max(
    nearestFit(points, right, towards, frame.left * tanX, frame.right * tanX),
    nearestFit(points, up, towards, frame.bottom * tanY, frame.top * tanY),
    nearest + 0.6,
  );
  const a = centredShift(points, right, towards, distanceM, ((frame.left + frame.right) / 2) * tanX);
  const b = centredShift(points, up, towards, distanceM, ((frame.bottom + frame.top) / 2) * tanY);
  const depth = (nearest + Math.min(...depths)) / 2;
  const at = (along: number): Vector => [
    right[0] * a + up[0] * b + towards[0] * along,
    right[1] * a + up[1] * b + towards[1] * along,
    right[2] * a + up[2] * b + towards[2] * along,
  ];
  return { position: at(distanceM), target: at(depth) };
}

/** A view of one thing from the side the camera is already on, at a height that shows its top. */
export function directionToThing(fromPosition: Vector, bounds: Bounds): Vector {
  const dx = fromPosition[0] - (bounds[0] + bounds[3]) / 2;
  const dz = fromPosition[2] - (bounds[2] + bounds[5]) / 2;
  const length = Math.hypot(dx, dz);
  const height = THING_HEIGHT_DEG * RADIANS_PER_DEG;
  if (length < 1e-3) return [0, Math.sin(height), Math.cos(height)];
  return [(dx / length) * Math.cos(height), Math.sin(height), (dz / length) * Math.cos(height)];
}

/** Grown on every side, so that a small thing is seen in its surroundings. */
export function growBounds(bounds: Bounds, byM: number): Bounds {
  return [bounds[0] - byM, bounds[1], bounds[2] - byM, bounds[3] + byM, bounds[4] + byM / 2, bounds[5] + byM];
}
