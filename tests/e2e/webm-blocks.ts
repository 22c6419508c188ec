/** What a WebM file holds, by the marks of its format (EBML; matroska.org/technical/elements.html). */
export interface WebmFilm {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  /** Pictures in order: when each is shown, milliseconds, whether it stands alone, and its bytes. */
  readonly blocks: readonly { readonly ms: number; readonly key: boolean; readonly bytes: Uint8Array }[];
}

const ID = { codec: 0x86, width: 0xb0, height: 0xba, clusterTime: 0xe7, block: 0xa3 } as const;
/** Segment, Cluster, Tracks, TrackEntry, Video: what they hold is read. */
const HOLDERS = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xe0]);
const KEY_FLAG = 0x80;
/** Track number, time and flags stand before the picture. */
const BLOCK_HEAD = 4;

/** A number of variable length; with its mark where it names an element. */
function vint(bytes: Uint8Array, at: number, keepMark: boolean): { value: number; size: number } {
  const first = bytes[at] ?? 0;
  const size = Math.clz32(first) - 23;
  let value = keepMark ? first : first & (0xff >> size);
  for (let n = 1; n < size; n += 1) value = value * 256 + (bytes[at + n] ?? 0);
  return { value, size };
}

const uintOf = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

export function readWebm(file: Uint8Array): WebmFilm {
  const film = { codec: '', width: 0, height: 0, blocks: [] as WebmFilm['blocks'][number][] };
  let clusterMs = 0;
  const walk = (bytes: Uint8Array): void => {
    let at = 0;
    while (at < bytes.length) {
      const id = vint(bytes, at, true);
      const length = vint(bytes, at + id.size, false);
      const from = at + id.size + length.size;
      const body = bytes.subarray(from, from + length.value);
      if (HOLDERS.has(id.value)) walk(body);
      else if (id.value === ID.codec) film.codec = new TextDecoder().decode(body);
      else if (id.value === ID.width) film.width = uintOf(body);
      else if (id.value === ID.height) film.height = uintOf(body);
      else if (id.value === ID.clusterTime) clusterMs = uintOf(body);
      else if (id.value === ID.block) {
        const view = new DataView(body.buffer, body.byteOffset);
        const key = ((body[3] ?? 0) & KEY_FLAG) !== 0;
        film.blocks.push({ ms: clusterMs + view.getInt16(1), key, bytes: body.subarray(BLOCK_HEAD) });
      }
      at = from + length.value;
    }
  };
  walk(file);
  return film;
}
