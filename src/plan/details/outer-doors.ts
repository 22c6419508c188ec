import { ROOM_PROGRAMME, type RoomKind } from '../../catalogue/rooms.ts';
import { designRooms } from '../../model/layout/rooms/design-rooms.ts';
import type { Rect } from '../../model/layout/site/frame-types.ts';
import type { Plan } from '../plan-types.ts';
import { cutInterval, outerWallsOf, type WallBlock } from './outer-walls.ts';

/** Rooms that people and goods come in by. */
const ENTRANCES: ReadonlySet<RoomKind> = new Set<RoomKind>(['dock', 'corridor', 'office']);
const HALF_DOOR_M = ROOM_PROGRAMME.doorway.value / 2;
/** From a room's edge to the wall outside it, at the most. */
const REACH_M = 1;

type Point = readonly [number, number];

const isIn = ([x, z]: Point, { x0, z0, x1, z1 }: Rect): boolean => x > x0 && x < x1 && z > z0 && z < z1;

/** Middles of those sides of a room that are sides of its building, in the building's own metres. */
function outerSides(room: Rect, all: readonly Rect[]): Point[] {
  const { x0, z0, x1, z1 } = room;
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const sides: readonly (readonly [Point, Point])[] = [
    [
      [x0, z],
      [x0 - REACH_M, z],
    ],
    [
      [x1, z],
      [x1 + REACH_M, z],
    ],
    [
      [x, z0],
      [x, z0 - REACH_M],
    ],
    [
      [x, z1],
      [x, z1 + REACH_M],
    ],
  ];
  return sides.filter(([, beyond]) => !all.some((rect) => isIn(beyond, rect))).map(([middle]) => middle);
}

/** Where people come into the buildings: x and z of the middle of each door, metres. */
export function outerDoorsOf({ campus, things: { building } }: Pick<Plan, 'campus' | 'things'>): Point[] {
  const rooms = designRooms(campus.site.frame.building, campus.params['layout.archetype']).filter(
    ({ storey }) => storey === 0,
  );
  const rects = rooms.map(({ rect }) => rect);
  const doors = rooms
    .filter(({ kind }) => ENTRANCES.has(kind))
    .flatMap(({ rect }) => outerSides(rect, rects));
  return Array.from({ length: building.count }, (_, owner): Point[] => {
    const yaw = building.yaw[owner] ?? 0;
    const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
    const [x, z] = [building.position[3 * owner] ?? 0, building.position[3 * owner + 2] ?? 0];
    return doors.map(([dx, dz]) => [x + cos * dx + sin * dz, z - sin * dx + cos * dz]);
  }).flat();
}

/** A piece of wall, as a walker meets it. */
export interface WallPieces {
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
}

/** The outer walls of all buildings without their doors. */
export function wallsWithDoors(plan: Pick<Plan, 'campus' | 'things' | 'shells'>): WallPieces {
  const walls = outerWallsOf(plan.shells);
  const doors = outerDoorsOf(plan);
  const position: number[] = [];
  const size: number[] = [];
  const yaw: number[] = [];
  for (let wall = 0; wall < walls.count; wall += 1) {
    const [x = 0, y = 0, z = 0] = walls.position.subarray(3 * wall, 3 * wall + 3);
    const [lengthM = 0, heightM = 0, thickM = 0] = walls.size.subarray(3 * wall, 3 * wall + 3);
    const turn = walls.yaw[wall] ?? 0;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    for (const [from, to] of cutInterval(-lengthM / 2, lengthM / 2, doorsIn(walls, wall, doors))) {
      const middle = (from + to) / 2;
      position.push(x + cos * middle, y, z - sin * middle);
      size.push(to - from, heightM, thickM);
      yaw.push(turn);
    }
  }
  return {
    count: yaw.length,
    position: Float32Array.from(position),
    size: Float32Array.from(size),
    yaw: Float32Array.from(yaw),
  };
}

/** From where to where along a wall there are doors, metres from its middle. */
function doorsIn({ position, size, yaw }: WallBlock, wall: number, doors: readonly Point[]): Point[] {
  const turn = yaw[wall] ?? 0;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = (size[3 * wall] ?? 0) / 2;
  return doors.flatMap(([x, z]): Point[] => {
    const dx = x - (position[3 * wall] ?? 0);
    const dz = z - (position[3 * wall + 2] ?? 0);
    const along = cos * dx - sin * dz;
    if (Math.abs(sin * dx + cos * dz) > REACH_M || Math.abs(along) > half) return [];
    return [[along - HALF_DOOR_M, along + HALF_DOOR_M]];
  });
}
