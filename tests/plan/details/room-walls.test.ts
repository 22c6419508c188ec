import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROOM_PROGRAMME } from '../../../src/catalogue/rooms.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import { designRooms } from '../../../src/model/layout/rooms/design-rooms.ts';
import type { RoomDesign } from '../../../src/model/layout/rooms/room-types.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { type RoomWall, wallsBetween } from '../../../src/plan/details/room-walls.ts';
import { randomParams } from '../../checks/random-params.ts';
import { ABILENE } from '../../model/examples.ts';

const storeyOf = (values: ParamValues, on: number): RoomDesign[] =>
  designRooms(computeCampus(values).site.frame.building, values['layout.archetype']).filter(
    ({ storey }) => storey === on,
  );

const covers = ({ x, z, w, d }: RoomWall, atX: number, atZ: number): boolean =>
  Math.abs(atX - x) < w / 2 && Math.abs(atZ - z) < d / 2;

/** Places in the middle of what two rooms share, where that is wide enough for a door. */
function middlesOf({ rect: a }: RoomDesign, { rect: b }: RoomDesign): (readonly [number, number])[] {
  const [x0, x1] = [Math.max(a.x0, b.x0), Math.min(a.x1, b.x1)];
  const [z0, z1] = [Math.max(a.z0, b.z0), Math.min(a.z1, b.z1)];
  const lengthM = Math.max(x1 - x0, z1 - z0);
  const touch = Math.min(Math.abs(x1 - x0), Math.abs(z1 - z0)) < 1e-6;
  return touch && lengthM >= ROOM_PROGRAMME.roomLeast.value / 2 ? [[(x0 + x1) / 2, (z0 + z1) / 2]] : [];
}

/** Rooms without a gap in any of their walls although one of them is long enough. */
function shutIn(rooms: readonly RoomDesign[]): string[] {
  const walls = wallsBetween(rooms);
  return rooms
    .filter((room) => {
      const middles = rooms.flatMap((other) => (other === room ? [] : middlesOf(room, other)));
      return middles.length > 0 && middles.every(([x, z]) => walls.some((wall) => covers(wall, x, z)));
    })
    .map(({ name }) => name);
}

// Catches a room that nobody can enter.
it('walls between rooms leave a way into every room, on any campus', () => {
  fc.assert(
    fc.property(randomParams, (values) => {
      for (const storey of [0, 1]) expect(shutIn(storeyOf(values, storey))).toEqual([]);
    }),
    { numRuns: 60, seed: 17 },
  );
});

it('stand between rooms that are not open to each other, and not between others', () => {
  const rooms = storeyOf(ABILENE, 0);
  const walls = wallsBetween(rooms);
  const between = (a: string, b: string): boolean => {
    const [one, other] = [a, b].map((kind) => rooms.find((room) => room.kind === kind && room.hall === 0));
    if (one === undefined || other === undefined) throw new Error(`no ${a} or ${b}`);
    const [x0, x1] = [Math.max(one.rect.x0, other.rect.x0), Math.min(one.rect.x1, other.rect.x1)];
    const [z0, z1] = [Math.max(one.rect.z0, other.rect.z0), Math.min(one.rect.z1, other.rect.z1)];
    return walls.some((wall) => covers(wall, x0 + 0.2 * (x1 - x0), z0 + 0.2 * (z1 - z0)));
  };
  expect(between('gallery', 'electrical')).toBe(true);
  expect(between('gallery', 'flex')).toBe(true);
  expect(between('gallery', 'rack-floor')).toBe(false);
});

it('are those of their own storey alone', () => {
  // Walls of both storeys stand above one another here.
  const values: ParamValues = { ...ABILENE, 'layout.archetype': 'two-storey-gpu' };
  const all = designRooms(computeCampus(values).site.frame.building, values['layout.archetype']);
  const walls = wallsBetween(all);
  for (const on of [0, 1]) {
    const own = all.filter(({ storey }) => storey === on);
    expect(own.length).toBeGreaterThan(3);
    expect(walls.filter(({ storey }) => storey === on)).toEqual(wallsBetween(own));
  }
});
