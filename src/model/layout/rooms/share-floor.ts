import { ROOM_PROGRAMME, type RoomKind, type RoomShare } from '../../../catalogue/rooms.ts';

/** A stretch of a floor that is divided, with what it is for. */
export interface SharedStretch {
  readonly kind: RoomKind;
  readonly from: number;
  readonly to: number;
}

const LEAST_M = ROOM_PROGRAMME.roomLeast.value;

/**
 * Shares a stretch of a floor out among rooms side by side. Where one would be narrower than rooms are built, the last of
 * them is left out and the others have its share.
 */
export function shareFloor(rooms: readonly RoomShare[], from: number, to: number): SharedStretch[] {
  const lengthM = to - from;
  const built = rooms.slice();
  const total = (): number => built.reduce((sum, { share }) => sum + share.value, 0);
  const narrowestM = (): number => Math.min(...built.map(({ share }) => (share.value / total()) * lengthM));
  while (built.length > 1 && narrowestM() < LEAST_M) built.pop();
  const all = total();
  let at = from;
  let before = 0;
  return built.map(({ kind, share }) => {
    before += share.value;
    const start = at;
    at = from + (lengthM * before) / all;
    return { kind, from: start, to: at };
  });
}
