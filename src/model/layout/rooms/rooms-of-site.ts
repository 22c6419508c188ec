import type { ParamValues } from '../../../params/param-types.ts';
import type { Rect } from '../site/frame-types.ts';
import { buildingPoses, type Pose, worldX, worldZ } from '../site/site-pose.ts';
import type { Site } from '../site/site-types.ts';
import { designRooms } from './design-rooms.ts';
import type { Room } from './room-types.ts';

/** A rectangle of a building's own metres where the building stands. */
function standing(pose: Pose, { x0, z0, x1, z1 }: Rect): Rect {
  const [ax, bx] = [worldX(pose, x0, z0), worldX(pose, x1, z1)];
  const [az, bz] = [worldZ(pose, x0, z0), worldZ(pose, x1, z1)];
  return { x0: Math.min(ax, bx), z0: Math.min(az, bz), x1: Math.max(ax, bx), z1: Math.max(az, bz) };
}

/** All rooms of a campus, building by building: the same design in each, where the building stands. Metres, m². */
export function roomsOfSite(site: Site, values: Pick<ParamValues, 'layout.archetype'>): Room[] {
  const { building } = site.frame;
  const design = designRooms(building, values['layout.archetype']);
  return buildingPoses(site).flatMap((pose, index) =>
    design.map(({ kind, name, hall, storey, rect }, order) => ({
      id: `room-${index * design.length + order}`,
      kind,
      name,
      building: index,
      hall: hall < 0 ? -1 : index * building.halls.length + hall,
      storey,
      rect: standing(pose, rect),
      areaM2: (rect.x1 - rect.x0) * (rect.z1 - rect.z0),
    })),
  );
}
