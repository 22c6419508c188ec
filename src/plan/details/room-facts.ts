import { ROOM_KINDS } from '../../catalogue/rooms.ts';
import type { Rect } from '../../model/layout/site/frame-types.ts';
import type { Plan, ThingBlock, ThingId, ThingKind } from '../plan-types.ts';
import { THING_NAMES } from '../thing-names.ts';
import { nameOfRoom, roomsOf } from './rooms.ts';

interface RoomFact {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly thing?: ThingId;
}

/** What may stand in a room, in the order in which it is told. */
const CONTENTS = ['row', 'rack', 'support-rack', 'cdu', 'crah', 'power-skid'] as const satisfies ThingKind[];

/** What a room is for, how large it is, and what stands in it. */
export function roomFacts(plan: Plan, index: number): RoomFact[] {
  const room = roomsOf(plan)[index];
  if (room === undefined) return [];
  const { rect, areaM2, storey, hall } = room;
  const facts: RoomFact[] = [
    { label: 'What', value: ROOM_KINDS[room.kind].label, unit: '' },
    { label: 'Floor area', value: areaM2, unit: 'm²' },
    { label: 'Width', value: rect.x1 - rect.x0, unit: 'm' },
    { label: 'Depth', value: rect.z1 - rect.z0, unit: 'm' },
    { label: 'Storey', value: storey + 1, unit: '' },
  ];
  if (storey > 0) return facts;
  for (const kind of CONTENTS) {
    const count = countIn(plan.things[kind], rect);
    if (count > 0) facts.push({ label: `${THING_NAMES[kind]}s`, value: count, unit: '' });
  }
  if (hall >= 0) {
    const name = nameOfRoom(plan, index).split(' · ').slice(0, 2).join(' · ');
    facts.push({ label: 'Part of', value: name, unit: '', thing: `hall-${hall}` });
  }
  return facts;
}

/** Things of a block whose middle is in a rectangle. */
function countIn({ count, position }: ThingBlock, { x0, z0, x1, z1 }: Rect): number {
  let found = 0;
  for (let at = 0; at < 3 * count; at += 3) {
    const x = position[at] ?? 0;
    const z = position[at + 2] ?? 0;
    if (x >= x0 && x < x1 && z >= z0 && z < z1) found += 1;
  }
  return found;
}
