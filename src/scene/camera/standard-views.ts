import type { CameraPose } from '../../store/store-types.ts';

/** A box in world metres: min x, min y, min z, max x, max y, max z. */
export type Bounds = readonly [number, number, number, number, number, number];
type Vector = readonly [number, number, number];

const DEGREE = Math.PI / 180;

/** From where a standard view looks: turn clockwise from south (0 = camera stands in the south), and height. */
interface ViewAngle {
  readonly turnDeg: number;
  readonly heightDeg: number;
}

/** Keys 1–6. */
export const STANDARD_VIEWS: readonly ViewAngle[] = [
  { turnDeg: 38, heightDeg: 12 },
  { turnDeg: 0, heightDeg: 89.4 },
  { turnDeg: 0, heightDeg: 6 },
  { turnDeg: -90, heightDeg: 6 },
  { turnDeg: 147, heightDeg: 24 },
  { turnDeg: 48, heightDeg: 42 },
];
/** From the south-west: evening sun over the left shoulder, the grid's lines and the switchyard in front. */
export const HOME_VIEW: ViewAngle = { turnDeg: 38, heightDeg: 12 };
export const PLAN_VIEW: ViewAngle = { turnDeg: 0, heightDeg: 89.4 };
const THING_HEIGHT_DEG = 28;

export function directionOf(view: ViewAngle): Vector {
  const turn = view.turnDeg * DEGREE;
  const height = view.heightDeg * DEGREE;
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

/** The pose turned up by an angle in place, so that the sky gets its share; the target rises with it. */
export function liftGaze(pose: CameraPose, byDeg: number): CameraPose {
  const { position, target } = pose;
  const ahead = Math.hypot(target[0] - position[0], target[2] - position[2]);
  const pitch = Math.atan2(target[1] - position[1], ahead) + byDeg * DEGREE;
  return { position, target: [target[0], position[1] + ahead * Math.tan(pitch), target[2]] };
}

/** A view of one thing from the side the camera is already on, at a height that shows its top. */
export function directionToThing(fromPosition: Vector, bounds: Bounds): Vector {
  const dx = fromPosition[0] - (bounds[0] + bounds[3]) / 2;
  const dz = fromPosition[2] - (bounds[2] + bounds[5]) / 2;
  const length = Math.hypot(dx, dz);
  const height = THING_HEIGHT_DEG * DEGREE;
  if (length < 1e-3) return [0, Math.sin(height), Math.cos(height)];
  return [(dx / length) * Math.cos(height), Math.sin(height), (dz / length) * Math.cos(height)];
}

/** Grown on every side, so that a small thing is seen in its surroundings. */
export function growBounds(bounds: Bounds, byM: number): Bounds {
  return [bounds[0] - byM, bounds[1], bounds[2] - byM, bounds[3] + byM, bounds[4] + byM / 2, bounds[5] + byM];
}
