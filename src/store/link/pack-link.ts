import { deflateSync, Inflate, strToU8 } from 'fflate';
import { LINK_DICTIONARY_TEXT } from './link-dictionary.ts';
import type { LinkVersion } from './link-text.ts';

/** More than any true link unpacks to; keeps a small text from swelling. */
const MAX_JSON_BYTES = 65_536;
const SUM_BYTES = 2;

let dictionary: Uint8Array | undefined;

function dictionaryOf(version: LinkVersion): { readonly dictionary?: Uint8Array } {
  if (version === 'v1') return {};
  dictionary ??= strToU8(LINK_DICTIONARY_TEXT);
  return { dictionary };
}

/** Fletcher's check sum of 16 bits. */
function checkSum(bytes: Uint8Array): number {
  let low = 0;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 255;
    high = (high + low) % 255;
  }
  return high * 256 + low;
}

/** Packs bytes; version 2 puts the check sum of what is packed before them. */
export function pack(version: LinkVersion, bytes: Uint8Array): Uint8Array {
  const packed = deflateSync(bytes, { level: 9, ...dictionaryOf(version) });
  if (version === 'v1') return packed;
  const sum = checkSum(bytes);
  const all = new Uint8Array(SUM_BYTES + packed.length);
  all.set([sum >> 8, sum & 255]);
  all.set(packed, SUM_BYTES);
  return all;
}

/** Fed byte by byte, so that what comes before a damage is kept. What comes behind the end of the stream is no part. */
function inflateWhatGoes(version: LinkVersion, packed: Uint8Array): { bytes: Uint8Array; ended: boolean } {
  const out = new Uint8Array(MAX_JSON_BYTES);
  let length = 0;
  let ended = false;
  let tooMuch = false;
  const stream = new Inflate(dictionaryOf(version), (chunk, final) => {
    tooMuch ||= length + chunk.length > MAX_JSON_BYTES;
    if (!tooMuch) {
      out.set(chunk, length);
      length += chunk.length;
    }
    ended ||= final;
  });
  for (let at = 0; at < packed.length && !ended && !tooMuch; at += 1) {
    try {
      stream.push(packed.subarray(at, at + 1), at === packed.length - 1);
    } catch {
      // Damaged from here on: what came out so far is the answer.
      break;
    }
  }
  return { bytes: tooMuch ? new Uint8Array(0) : out.slice(0, length), ended: ended && !tooMuch };
}

/** Unpacks what can be unpacked; `whole` says that nothing is missing or changed. */
export function unpack(
  version: LinkVersion,
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly whole: boolean } {
  if (version === 'v1') {
    const { bytes: plain, ended } = inflateWhatGoes(version, bytes);
    return { bytes: plain, whole: ended };
  }
  const [high = 0, low = 0] = bytes;
  const { bytes: plain, ended } = inflateWhatGoes(version, bytes.subarray(SUM_BYTES));
  return { bytes: plain, whole: ended && checkSum(plain) === high * 256 + low };
}
