import { isRecord } from '../../../story/loose.ts';
import type { RoomLine } from './live-room.ts';

/** A code that opened a room, and the room. */
export interface Pairing {
  readonly room: string;
  readonly code: string;
}

/** For as long as the tab lives: who loads the page again tells the same room on. */
const PAIRING_KEY = 'gigacampus.pairing.v1';

/** Keeps the code of a room that it opened, and forgets one that is refused. */
export function notePairing(line: RoomLine, pairing: Pairing): void {
  if (line === 'refused') forgetPairing();
  if (line !== 'there') return;
  try {
    sessionStorage.setItem(PAIRING_KEY, JSON.stringify(pairing));
  } catch {
    // A browser that keeps nothing asks for the code again.
  }
}

export function forgetPairing(): void {
  try {
    sessionStorage.removeItem(PAIRING_KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The code that this tab opened the room with; null where it opened none, or another. */
export function keptPairing(room: string | null): Pairing | null {
  if (room === null) return null;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PAIRING_KEY) ?? 'null');
    if (!isRecord(kept) || kept.room !== room) return null;
    return typeof kept.code === 'string' ? { room, code: kept.code } : null;
  } catch {
    // Storage is forbidden, or what is kept is no JSON.
    return null;
  }
}
