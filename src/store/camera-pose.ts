import type { CameraPose } from './store-types.ts';

/** The one lens of the scene in flight, its whole upright angle: long, so that a campus stands against its land. */
export const FIELD_OF_VIEW_DEG = 30;
/** No camera stands and looks farther from the middle of the campus, metres on each axis. */
export const WORLD_LIMIT_M = 25_000;
/** A camera that stands where it looks looks nowhere, metres. */
const LEAST_DISTANCE_M = 0.001;

export type ReadPose =
  | { readonly ok: true; readonly pose: CameraPose }
  | { readonly ok: false; readonly problem: string };

const SHAPE = 'a pose is { position: [x, y, z], target: [x, y, z] } in metres';

function readPoint(raw: unknown, name: string): readonly [number, number, number] | string {
  if (!Array.isArray(raw) || raw.length !== 3) return `${name} is not [x, y, z]; ${SHAPE}`;
  const [x, y, z]: unknown[] = raw;
  if (typeof x !== 'number' || typeof y !== 'number' || typeof z !== 'number')
    return `${name} is not three numbers; ${SHAPE}`;
  if (![x, y, z].every(Number.isFinite)) return `${name} holds a number that is not finite`;
  if ([x, y, z].some((each) => Math.abs(each) > WORLD_LIMIT_M))
    return `${name} [${x}, ${y}, ${z}] lies beyond the world, which ends ${WORLD_LIMIT_M} m from the middle`;
  return [x, y, z];
}

/** A pose of its own in loose data, or in words what is wrong with it. Getters of the data may throw. */
export function readPose(raw: unknown): ReadPose {
  if (typeof raw !== 'object' || raw === null) return { ok: false, problem: SHAPE };
  const position = readPoint('position' in raw ? raw.position : undefined, 'position');
  if (typeof position === 'string') return { ok: false, problem: position };
  const target = readPoint('target' in raw ? raw.target : undefined, 'target');
  if (typeof target === 'string') return { ok: false, problem: target };
  const distanceM = Math.hypot(...position.map((each, axis) => each - (target[axis] ?? 0)));
  if (distanceM < LEAST_DISTANCE_M)
    return { ok: false, problem: 'position and target are the same point, so there is no way to look' };
  return { ok: true, pose: { position, target } };
}
