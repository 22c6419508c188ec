import { ROOM_PROGRAMME, type RoomKind } from '../../catalogue/rooms.ts';
import type { RoomDesign } from '../../model/layout/rooms/room-types.ts';
import type { Rect } from '../../model/layout/site/frame-types.ts';

/** A piece of a wall between two rooms of a building, in its own metres: the middle of its foot, and how far it reaches. */
export interface RoomWall {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly storey: number;
}

const WALL_M = ROOM_PROGRAMME.partition.value;
const DOOR_M = ROOM_PROGRAMME.doorway.value;
const TOUCH_M = 1e-6;

/** Rooms that are open to each other: air crosses from galleries to floors, people along corridors. */
const OPEN: readonly (readonly [RoomKind, RoomKind])[] = [
  ['gallery', 'rack-floor'],
  ['gallery', 'network-floor'],
  ['corridor', 'corridor'],
];
/** Rooms with a way from one to the other, beside those of every room to its corridor. */
const JOINED: readonly (readonly [RoomKind, RoomKind])[] = [
  ['electrical', 'gallery'],
  ['network-floor', 'rack-floor'],
  ['dock', 'staging'],
  ['pump', 'dock'],
  ['pump', 'staging'],
  ['staging', 'staging'],
];

const isPair = (pairs: typeof OPEN, a: RoomKind, b: RoomKind): boolean =>
  pairs.some(([one, other]) => (a === one && b === other) || (a === other && b === one));

const hasWay = (a: RoomKind, b: RoomKind): boolean =>
  a === 'corridor' || b === 'corridor' || isPair(JOINED, a, b);

/** What two rooms share: along which axis, where it lies on the other, and from where to where. */
interface Border {
  readonly alongX: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function borderOf(a: Rect, b: Rect): Border | undefined {
  const x = { from: Math.max(a.x0, b.x0), to: Math.min(a.x1, b.x1) };
  const z = { from: Math.max(a.z0, b.z0), to: Math.min(a.z1, b.z1) };
  if (Math.abs(x.to - x.from) < TOUCH_M && z.to - z.from > TOUCH_M)
    return { alongX: false, at: x.from, ...z };
  if (Math.abs(z.to - z.from) < TOUCH_M && x.to - x.from > TOUCH_M) return { alongX: true, at: z.from, ...x };
  return undefined;
}

function pieceOf({ alongX, at }: Border, storey: number, from: number, to: number): RoomWall {
  const [middle, length] = [(from + to) / 2, to - from + WALL_M];
  return alongX
    ? { x: middle, z: at, w: length, d: WALL_M, storey }
    : { x: at, z: middle, w: WALL_M, d: length, storey };
}

/** The walls between rooms of one storey, with gaps where doors are; outer walls are the building's. */
export function wallsBetween(rooms: readonly RoomDesign[]): RoomWall[] {
  return rooms.flatMap((a, order) =>
    rooms.slice(order + 1).flatMap((b) => {
      const { storey } = a;
      const border = storey === b.storey ? borderOf(a.rect, b.rect) : undefined;
      if (border === undefined || isPair(OPEN, a.kind, b.kind)) return [];
      const { from, to } = border;
      if (!hasWay(a.kind, b.kind)) return [pieceOf(border, storey, from, to)];
      const [middle, half] = [(from + to) / 2, Math.min(DOOR_M, (to - from) / 2) / 2];
      return [pieceOf(border, storey, from, middle - half), pieceOf(border, storey, middle + half, to)];
    }),
  );
}
