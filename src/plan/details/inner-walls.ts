import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { designRooms } from '../../model/layout/rooms/design-rooms.ts';
import type { Plan } from '../plan-types.ts';
import { type RoomWall, wallsBetween } from './room-walls.ts';

/** Walls between rooms as they stand on the campus: `position` is the middle of the foot, `size` width, height, depth. */
export interface InnerWalls {
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
}

type PlacedBuildings = Pick<Plan, 'campus' | 'things'>;

const known = new WeakMap<Plan['campus'], InnerWalls>();

/** Walls between the rooms of all buildings, up to the ceiling; laid out when first asked for, gone with the campus. */
export function innerWallsOf(plan: PlacedBuildings): InnerWalls {
  const before = known.get(plan.campus);
  if (before !== undefined) return before;
  const walls = layOut(plan);
  known.set(plan.campus, walls);
  return walls;
}

function layOut({ campus, things: { building } }: PlacedBuildings): InnerWalls {
  const rooms = designRooms(campus.site.frame.building, campus.params['layout.archetype']);
  const walls = wallsBetween(rooms);
  const { storeyM } = campus.site.frame.building;
  const each = walls.length;
  const count = each * building.count;
  const all = {
    count,
    position: new Float32Array(3 * count),
    size: new Float32Array(3 * count),
    yaw: new Float32Array(count),
  };
  for (let owner = 0; owner < building.count; owner += 1) {
    const yaw = building.yaw[owner] ?? 0;
    const [x, z] = [building.position[3 * owner] ?? 0, building.position[3 * owner + 2] ?? 0];
    walls.forEach((wall, order) => {
      stand(all, owner * each + order, wall, x, wall.storey * storeyM, z, yaw);
    });
  }
  return all;
}

function stand(
  { position, size, yaw }: InnerWalls,
  at: number,
  wall: RoomWall,
  x: number,
  y: number,
  z: number,
  turn: number,
): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  position.set([x + cos * wall.x + sin * wall.z, y, z - sin * wall.x + cos * wall.z], 3 * at);
  size.set([wall.w, DETAIL_SPACING.hallCeiling.value, wall.d], 3 * at);
  yaw[at] = turn;
}
