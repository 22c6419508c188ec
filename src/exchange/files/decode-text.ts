/** What came of reading bytes as text: the text, or what kind of file they are instead. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

interface Signature {
  readonly bytes: readonly number[];
  readonly reason: string;
}

const PACKED = 'unpack it first and take the file inside';

/** How files that are no text begin. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], reason: `It is a zip archive (or an office document): ${PACKED}` },
  { bytes: [0x50, 0x4b, 0x05, 0x06], reason: 'It is an empty zip archive' },
  { bytes: [0x1f, 0x8b], reason: `It is packed by gzip: ${PACKED}` },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], reason: `It is a 7z archive: ${PACKED}` },
  { bytes: [0x52, 0x61, 0x72, 0x21], reason: `It is a RAR archive: ${PACKED}` },
  { bytes: [0x42, 0x5a, 0x68], reason: `It is packed by bzip2: ${PACKED}` },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], reason: `It is packed by xz: ${PACKED}` },
  { bytes: [0x25, 0x50, 0x44, 0x46], reason: 'It is a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], reason: 'It is a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], reason: 'It is a picture (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], reason: 'It is a picture (GIF)' },
  { bytes: [0x67, 0x6c, 0x54, 0x46], reason: 'It is a 3D model (GLB)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: 'It is an old office document' },
  { bytes: [0x89, 0x48, 0x44, 0x46], reason: 'It is an HDF5 file' },
];

/**
 * Decodes a file: UTF-8 or UTF-16 by its byte order mark, UTF-16 without a mark by its zeros, UTF-8 where it is
 * sound, else Windows-1252, which ISO-8859-1 text reads alike in. The mark is left out. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = SIGNATURES.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return { ok: false, reason: known.reason };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? { ok: false, reason: 'It is not text' } : { ok: true, text };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // Plain letters in UTF-16 have a zero in every other byte.
  const head = bytes.subarray(0, 200);
  if (head.length >= 4 && zerosAt(head, 1) === 1 && zerosAt(head, 0) === 0) return 'utf-16le';
  if (head.length >= 4 && zerosAt(head, 0) === 1 && zerosAt(head, 1) === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Share of zeros among the even or odd bytes. */
function zerosAt(bytes: Uint8Array, parity: 0 | 1): number {
  const own = bytes.filter((_, index) => index % 2 === parity);
  return own.filter((byte) => byte === 0).length / Math.max(1, own.length);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
