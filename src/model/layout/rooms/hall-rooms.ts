import { ROOM_PROGRAMME, type RoomKind, type RoomShare } from '../../../catalogue/rooms.ts';
import { floorStartV } from '../site/design-hall.ts';
import type { HallDesign } from '../site/frame-types.ts';
import { shareFloor } from './share-floor.ts';

/** A room in a hall's own metres: u across it towards its outer wall, v along it away from its inner end. */
export interface HallRoom {
  readonly kind: RoomKind;
  /** A and B of rooms on opposite sides. */
  readonly side: '' | 'A' | 'B';
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

/** The rooms of a hall: together they are all of its floor. @param riserM width of its stairs and risers; 0 for none. Rule LAY-70. */
export function roomsOfHall(hall: HallDesign, service: readonly RoomShare[], riserM: number): HallRoom[] {
  const { widthM, lengthM, corridorM, serviceM } = hall;
  const [u0, u1] = [-widthM / 2, widthM / 2];
  const across = (kind: RoomKind, v0: number, v1: number): HallRoom => ({ kind, side: '', u0, v0, u1, v1 });
  const startV = floorStartV(lengthM, hall);
  return [
    ...floorRooms(hall, startV),
    ...sideRooms(hall, startV),
    across('corridor', startV - corridorM, startV),
    across('corridor', lengthM / 2 - corridorM, lengthM / 2),
    ...(serviceM > 0 ? serviceRooms(hall, service, riserM) : []),
  ];
}

/** Network floor, rack floor, and the flex shell behind its corridor. */
function floorRooms(
  { floorM, networkFloorM, rackFloorM, flexM, corridorM, lengthM }: HallDesign,
  startV: number,
) {
  const rooms: HallRoom[] = [];
  let at = startV;
  const add = (kind: RoomKind, toV: number): void => {
    if (toV > at) rooms.push({ kind, side: '', u0: -floorM / 2, v0: at, u1: floorM / 2, v1: toV });
    at = toV;
  };
  const endV = lengthM / 2 - corridorM;
  add('network-floor', at + networkFloorM);
  add('rack-floor', flexM > 0 ? at + rackFloorM : endV);
  if (flexM > 0) {
    add('corridor', endV - flexM);
    add('flex', endV);
  }
  return rooms;
}

/** A gallery and an electrical room along either side of the floors: A on the outer one. */
function sideRooms(
  { widthM, lengthM, electricalM, floorM, corridorM }: HallDesign,
  startV: number,
): HallRoom[] {
  const endV = lengthM / 2 - corridorM;
  const roomU = widthM / 2 - electricalM;
  const beside = (kind: RoomKind, side: 'A' | 'B', from: number, to: number): HallRoom => ({
    kind,
    side,
    u0: side === 'A' ? from : -to,
    v0: startV,
    u1: side === 'A' ? to : -from,
    v1: endV,
  });
  return [
    beside('gallery', 'A', floorM / 2, roomU),
    beside('gallery', 'B', floorM / 2, roomU),
    beside('electrical', 'A', roomU, widthM / 2),
    beside('electrical', 'B', roomU, widthM / 2),
  ];
}

/**
 * Pumps, and a dock where there is one, at the outer wall; a passage at the inner one, with stairs beside it where
 * halls lie above halls; the others between them.
 */
function serviceRooms(
  { widthM, lengthM, serviceM, pumpShare }: HallDesign,
  service: readonly RoomShare[],
  riserM: number,
): HallRoom[] {
  const [v0, v1] = [-lengthM / 2, -lengthM / 2 + serviceM];
  const passageU = -widthM / 2 + Math.min(ROOM_PROGRAMME.passage.value, widthM / 4);
  const stairsU = passageU + Math.min(riserM, (widthM / 2 - passageU) / 4);
  const sumOf = (shares: readonly RoomShare[]): number =>
    shares.reduce((sum, { share }) => sum + share.value, 0);
  const docks = service.filter(({ kind }) => kind === 'dock');
  const others = service.filter(({ kind }) => kind !== 'dock');
  const outerShare = pumpShare + ((1 - pumpShare) * sumOf(docks)) / sumOf(service);
  const outerM = Math.max(ROOM_PROGRAMME.roomLeast.value, outerShare * (widthM / 2 - passageU));
  const outerU = widthM / 2 - outerM;
  const splitV =
    docks.length > 0 ? v0 + serviceM * Math.max(1 / 4, Math.min(3 / 4, pumpShare / outerShare)) : v1;
  const room = (kind: RoomKind, u0: number, u1: number, from = v0, to = v1): HallRoom => ({
    kind,
    side: '',
    u0,
    v0: from,
    u1,
    v1: to,
  });
  return [
    room('pump', outerU, widthM / 2, v0, splitV),
    ...docks.slice(0, 1).map(({ kind }) => room(kind, outerU, widthM / 2, splitV, v1)),
    // From the outer wall inwards.
    ...shareFloor(others, -outerU, -stairsU).map(({ kind, from, to }) => room(kind, -to, -from)),
    ...(stairsU > passageU ? [room('riser', passageU, stairsU)] : []),
    room('corridor', -widthM / 2, passageU),
  ];
}
