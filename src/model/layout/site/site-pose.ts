import type { Rect } from './frame-types.ts';
import type { ParcelKind, Site } from './site-types.ts';

/** Where a part of the site stands: its middle, and how many quarter turns it is turned to the left. */
export interface Pose {
  readonly x: number;
  readonly z: number;
  readonly quarterTurns: number;
}

/** In the middle of the site, as drawn. */
export const NORTHWARD: Pose = { x: 0, z: 0, quarterTurns: 0 };

/** Where every building of a site stands, by its index. */
export function buildingPoses({ parcels }: Pick<Site, 'parcels'>): readonly Pose[] {
  return parcels.filter(({ kind }) => kind === 'building').map(poseOf);
}

/** The ground given to one use; undefined where there is none. */
export function groundOf({ parcels }: Pick<Site, 'parcels'>, kind: ParcelKind): Rect | undefined {
  return parcels.find((parcel) => parcel.kind === kind)?.rect;
}

interface Turned {
  readonly rect: Rect;
  readonly yaw: number;
}

/** The pose of a parcel or a room. */
export function poseOf({ rect, yaw }: Turned): Pose {
  return {
    x: (rect.x0 + rect.x1) / 2,
    z: (rect.z0 + rect.z1) / 2,
    quarterTurns: Math.round(yaw / (Math.PI / 2)),
  };
}

/** East–west place of a point (x, z) of the part's own ground. Turning to the left takes east to north. */
export function worldX({ x, quarterTurns }: Pose, localX: number, localZ: number): number {
  if (quarterTurns === 0) return x + localX;
  if (quarterTurns === 1) return x + localZ;
  return quarterTurns === 2 ? x - localX : x - localZ;
}

/** North–south place of a point (x, z) of the part's own ground. */
export function worldZ({ z, quarterTurns }: Pose, localX: number, localZ: number): number {
  if (quarterTurns === 0) return z + localZ;
  if (quarterTurns === 1) return z - localX;
  return quarterTurns === 2 ? z - localZ : z + localX;
}

/** The rectangle around a point, turned by whole quarters. */
export function turnRect(
  rect: Rect,
  about: { readonly x: number; readonly z: number },
  quarterTurns: number,
): Rect {
  const pose = { ...about, quarterTurns };
  const ax = worldX(pose, rect.x0 - about.x, rect.z0 - about.z);
  const az = worldZ(pose, rect.x0 - about.x, rect.z0 - about.z);
  const bx = worldX(pose, rect.x1 - about.x, rect.z1 - about.z);
  const bz = worldZ(pose, rect.x1 - about.x, rect.z1 - about.z);
  return { x0: Math.min(ax, bx), z0: Math.min(az, bz), x1: Math.max(ax, bx), z1: Math.max(az, bz) };
}
