import { randomBytes, timingSafeEqual } from 'node:crypto';
import { barText, type FollowRole, readPass } from '../../src/ui/stage/follow/follow-protocol.ts';

/** No letter that another is taken for. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const CODE_LENGTH = 8;
/** Wrong codes of one address, and the time after which they are forgotten, milliseconds. */
const MOST_WRONG = 8;
const FORGET_MS = 60_000;
/** A follower says no more than that it is here and what it has: a few bytes. */
const MOST_FOLLOWER_BYTES = 64 * 1024;

/** Kinds of messages by the engine's numbers: what a follower needs to hear the document. */
const FOLLOWER_KINDS = new Set([0, 2, 4, 7, 8]);
const AWARENESS = 1;
const STATELESS = 5;
const BROADCAST = 6;

export function newRoom(): string {
  return randomBytes(16).toString('hex');
}

export function newCode(): string {
  // Numbers beyond the last whole round would make the first letters likelier.
  const fair = 256 - (256 % LETTERS.length);
  let code = '';
  while (code.length < CODE_LENGTH)
    for (const byte of randomBytes(CODE_LENGTH))
      if (byte < fair && code.length < CODE_LENGTH) code += LETTERS[byte % LETTERS.length];
  return code;
}

/** Letters as somebody types them: small, with gaps or dashes. */
const plain = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** Lets in who may come, as what they may be. */
export class RoomGuard {
  readonly room: string;
  readonly code: string;
  readonly #nowMs: () => number;
  readonly #wrong = new Map<string, { count: number; sinceMs: number }>();

  constructor(room: string, code: string, nowMs: () => number = Date.now) {
    this.room = room;
    this.code = code;
    this.#nowMs = nowMs;
  }

  /** The role of a connection; throws, saying why, for who may not come in. */
  admit(room: string, pass: string, address: string): FollowRole {
    const read = readPass(pass);
    if (room !== this.room || read === null) throw new Error('There is no such room');
    if (read.role === 'follower') return 'follower';
    const tries = this.#triesOf(address);
    if (tries.count >= MOST_WRONG) throw this.#barred(tries.sinceMs);
    if (this.#isCode(read.code)) return read.role;
    tries.count += 1;
    throw new Error('The pairing code is wrong');
  }

  #triesOf(address: string): { count: number; sinceMs: number } {
    const nowMs = this.#nowMs();
    const known = this.#wrong.get(address);
    if (known !== undefined && nowMs - known.sinceMs < FORGET_MS) return known;
    const fresh = { count: 0, sinceMs: nowMs };
    this.#wrong.set(address, fresh);
    return fresh;
  }

  /** The engine hands the reason on to who is refused. */
  #barred(sinceMs: number): Error {
    const seconds = Math.ceil((sinceMs + FORGET_MS - this.#nowMs()) / 1000);
    const message = `Too many wrong codes: none is taken for ${seconds} s`;
    return Object.assign(new Error(message), { reason: barText(seconds) });
  }

  #isCode(given: string): boolean {
    const [own, theirs] = [Buffer.from(this.code), Buffer.from(plain(given))];
    return own.length === theirs.length && timingSafeEqual(own, theirs);
  }
}

/** Why a message of this role is not handled; null for one that is. */
export function messageProblem(role: FollowRole, kind: number, bytes: number): string | null {
  if (kind === AWARENESS || kind === BROADCAST) return 'Nobody speaks to everybody here';
  if (role === 'stage') return null;
  if (bytes > MOST_FOLLOWER_BYTES) return 'The message is too long';
  if (role === 'remote' && kind === STATELESS) return null;
  return FOLLOWER_KINDS.has(kind) ? null : 'A follower only follows';
}
