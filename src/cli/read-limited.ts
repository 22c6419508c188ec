import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileLimit, sizeProblem } from '../exchange/files/file-limits.ts';
import { fileReason } from './file-reason.ts';

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a file that may have at most so many bytes. A larger one is refused by its size, before it is read; a pipe has
 * no size and is read until it passes the limit.
 */
export function readLimited(path: string, limit: FileLimit): ReadBytes {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const tooLarge = sizeProblem(fstatSync(handle).size, limit);
    if (tooLarge !== undefined) return { ok: false, reason: tooLarge };
    return readAll(handle, limit);
  } catch (cause) {
    return { ok: false, reason: fileReason(cause) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const PIECE_BYTES = 1 << 20;

function readAll(handle: number, limit: FileLimit): ReadBytes {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const piece = new Uint8Array(PIECE_BYTES);
    const count = readSync(handle, piece);
    if (count === 0) return { ok: true, bytes: Buffer.concat(pieces) };
    pieces.push(piece.subarray(0, count));
    total += count;
    const tooLarge = sizeProblem(total, limit);
    if (tooLarge !== undefined) return { ok: false, reason: tooLarge };
  }
}
