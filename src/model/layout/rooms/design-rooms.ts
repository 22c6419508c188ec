import { ARCHETYPES, type ArchetypeRecord } from '../../../catalogue/archetypes.ts';
import {
  ROOM_KINDS,
  ROOM_PROGRAMME,
  type RoomKind,
  type RoomShare,
  SERVICE_ROOMS,
  SPINE_ROOMS,
  UPPER_ROOMS,
} from '../../../catalogue/rooms.ts';
import type { BuildingDesign, HallPose, Rect, ShellBox } from '../site/frame-types.ts';
import { type HallRoom, roomsOfHall } from './hall-rooms.ts';
import type { RoomDesign } from './room-types.ts';
import { shareFloor } from './share-floor.ts';

type Unnamed = Omit<RoomDesign, 'name'> & { readonly side: HallRoom['side'] };

/** No corridor is narrower, unless its part of a building is. */
const LEAST_CORRIDOR_M = ROOM_PROGRAMME.roomLeast.value;

/** All rooms of a building of this kind: on every storey they are the whole floor. Rule LAY-70. */
export function designRooms(building: BuildingDesign, kindId: keyof typeof ARCHETYPES): RoomDesign[] {
  const kind: ArchetypeRecord = ARCHETYPES[kindId];
  const { spine, hall: design } = building;
  const rackStoreys = kind.rackStoreys.value;
  const riserM = rackStoreys > 1 ? ROOM_PROGRAMME.riser.value : 0;
  const whole = roomsOfHall(design, SERVICE_ROOMS.whole, riserM);
  const wing = roomsOfHall(design, SERVICE_ROOMS.wing, riserM);
  const rooms: Unnamed[] = building.halls.flatMap((pose, hall) =>
    (spine === undefined && pose.storey === 0 ? whole : wing).map((room) => ({
      ...room,
      hall,
      storey: pose.storey,
      rect: inBuilding(pose, room),
    })),
  );
  if (spine !== undefined) rooms.push(...spineRooms(spine));
  for (let storey = rackStoreys; storey < kind.storeys.value; storey += 1)
    rooms.push(...building.boxes.flatMap((box) => upperRooms(box, storey)));
  return named(rooms);
}

function inBuilding({ x, z, su, sv }: HallPose, { u0, v0, u1, v1 }: HallRoom): Rect {
  const [ax, bx] = [x + su * u0, x + su * u1];
  const [az, bz] = [z + sv * v0, z + sv * v1];
  return { x0: Math.min(ax, bx), z0: Math.min(az, bz), x1: Math.max(ax, bx), z1: Math.max(az, bz) };
}

/** Rooms to both sides of a corridor that runs along a box, from west to east or from north to south. */
function besideCorridor(
  box: ShellBox,
  storey: number,
  rooms: readonly [readonly RoomShare[], readonly RoomShare[]],
  corridorPart: number,
): Unnamed[] {
  if (box.w >= box.d) return alongX(box, storey, rooms, corridorPart);
  const turned = { x: box.z, z: box.x, w: box.d, d: box.w };
  return alongX(turned, storey, rooms, corridorPart).map(({ rect: { x0, z0, x1, z1 }, ...room }) => ({
    ...room,
    rect: { x0: z0, z0: x0, x1: z1, z1: x1 },
  }));
}

function alongX(
  { x, z, w, d }: ShellBox,
  storey: number,
  [north, south]: readonly [readonly RoomShare[], readonly RoomShare[]],
  corridorPart: number,
): Unnamed[] {
  const sum = (shares: readonly RoomShare[]): number =>
    shares.reduce((all, { share }) => all + share.value, 0);
  const middlePart = Math.max(corridorPart, Math.min(LEAST_CORRIDOR_M, d / 3) / d);
  const northPart = ((1 - middlePart) * sum(north)) / (sum(north) + sum(south));
  const [z0, z1] = [z - d / 2, z + d / 2];
  const [from, to] = [z0 + northPart * d, z0 + (northPart + middlePart) * d];
  const room = (kind: RoomKind, x0: number, x1: number, rz0: number, rz1: number): Unnamed => ({
    kind,
    side: '',
    hall: -1,
    storey,
    rect: { x0, z0: rz0, x1, z1: rz1 },
  });
  const row = (shares: readonly RoomShare[], rz0: number, rz1: number): Unnamed[] =>
    shareFloor(shares, x - w / 2, x + w / 2).map((each) => room(each.kind, each.from, each.to, rz0, rz1));
  return [...row(north, z0, from), room('corridor', x - w / 2, x + w / 2, from, to), ...row(south, to, z1)];
}

function spineRooms(box: ShellBox): Unnamed[] {
  const { north, south, corridor } = SPINE_ROOMS;
  const all = [...north, ...south].reduce((sum, { share }) => sum + share.value, corridor.share.value);
  return besideCorridor(box, 0, [north, south], corridor.share.value / all);
}

function upperRooms(box: ShellBox, storey: number): Unnamed[] {
  const half = UPPER_ROOMS.slice(0, -1);
  const rest = UPPER_ROOMS.slice(-1);
  return besideCorridor(box, storey, [half, rest], ROOM_PROGRAMME.upperCorridor.value);
}

/** Rooms of a kind that a hall, or a storey beside its halls, has several of are numbered. */
function named(rooms: readonly Unnamed[]): RoomDesign[] {
  const groupOf = ({ kind, hall, storey }: Unnamed): string => `${kind} ${hall} ${storey}`;
  const counts = new Map<string, number>();
  for (const room of rooms) counts.set(groupOf(room), (counts.get(groupOf(room)) ?? 0) + 1);
  const told = new Map<string, number>();
  return rooms.map((room) => {
    const { side, ...rest } = room;
    const group = groupOf(room);
    const order = (told.get(group) ?? 0) + 1;
    told.set(group, order);
    const number = (counts.get(group) ?? 0) > 1 ? ` ${order}` : '';
    return { ...rest, name: `${ROOM_KINDS[room.kind].label}${side === '' ? number : ` ${side}`}` };
  });
}
