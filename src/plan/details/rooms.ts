import type { Room } from '../../model/layout/rooms/room-types.ts';
import { roomsOfSite } from '../../model/layout/rooms/rooms-of-site.ts';
import type { Plan } from '../plan-types.ts';
import { hallName, THING_NAMES } from '../thing-names.ts';
import { type DetailBlock, DetailBuilder } from './detail-types.ts';

const known = new WeakMap<Plan['campus'], readonly Room[]>();

/** The rooms of all buildings, by their number; laid out when they are first asked for, and forgotten with the campus. */
export function roomsOf({ campus }: Pick<Plan, 'campus'>): readonly Room[] {
  const before = known.get(campus);
  if (before !== undefined) return before;
  const rooms = roomsOfSite(campus.site, campus.params);
  known.set(campus, rooms);
  return rooms;
}

/** Rooms as they stand: a building's height shared out over its storeys. */
export function roomBlockOf(plan: Pick<Plan, 'campus'>): DetailBlock {
  const block = new DetailBuilder('room', 'building');
  const { storeyM } = plan.campus.site.frame.building;
  for (const { building, rect, storey } of roomsOf(plan)) {
    const [x, z] = [(rect.x0 + rect.x1) / 2, (rect.z0 + rect.z1) / 2];
    block.add(building, x, storey * storeyM, z, [rect.x1 - rect.x0, storeyM, rect.z1 - rect.z0]);
  }
  return block.build();
}

/** `Building 2 · Hall B · Electrical room A`. */
export function nameOfRoom(plan: Pick<Plan, 'campus'>, index: number): string {
  const room = roomsOf(plan)[index];
  if (room === undefined) return '';
  const { halls } = plan.campus.site.frame.building;
  const above = room.storey > 0 ? ` · Storey ${room.storey + 1}` : '';
  const hall = room.hall < 0 ? '' : ` · ${hallName(room.hall - room.building * halls.length)}`;
  return `${THING_NAMES.building} ${room.building + 1}${hall}${above} · ${room.name}`;
}

/** The storey that a room lies on; −1 of what is no room. */
export function storeyOfRoom(plan: Pick<Plan, 'campus'>, id: string): number {
  const [, number] = /^room-(\d+)$/.exec(id) ?? [];
  return number === undefined ? -1 : (roomsOf(plan)[Number(number)]?.storey ?? -1);
}

/** Number of the room of a building at a place on one of its storeys, metres; −1 where there is none. */
export function roomAt(
  plan: Pick<Plan, 'campus'>,
  building: number,
  x: number,
  z: number,
  storey = 0,
): number {
  return roomsOf(plan).findIndex(
    ({ building: own, rect, storey: on }) =>
      own === building && on === storey && x >= rect.x0 && x < rect.x1 && z >= rect.z0 && z < rect.z1,
  );
}

const texts = new WeakMap<Plan['campus']['site'], string>();

/** Equal texts: equal buildings. Told once of a site, which plans share. */
function buildingText({ site }: Plan['campus']): string {
  const text = texts.get(site) ?? JSON.stringify(site.frame.building);
  texts.set(site, text);
  return text;
}

/** Equal keys: equal rooms in equal places. Told at a thirtieth of what it takes to lay them out. */
export function roomsKeyOf({ campus, things }: Pick<Plan, 'campus' | 'things'>): string {
  return `${buildingText(campus)} ${campus.params['layout.archetype']} ${things.building.geometryKey}`;
}
