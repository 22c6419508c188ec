import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import { pageAddress } from '../../kit/embedded.ts';
import { FOLLOW_PATH, type FollowPass, passText, readBar, SHARED_MAP } from './follow-protocol.ts';

/** A beat comes every few seconds: a line silent for so long is opened again, milliseconds. */
const SILENT_MS = 15_000;
const FIRST_WAIT_MS = 1000;
const MOST_WAIT_MS = 4000;

export type RoomLine = 'looking' | 'there' | 'offline' | 'refused';

interface RoomEars {
  /** `barredS` tells for how many seconds a line that is refused stays so; null where it is refused for good. */
  readonly onLine: (line: RoomLine, barredS: number | null) => void;
  /** The shared talk has changed, or is there. */
  readonly onShared: (read: (key: string) => unknown) => void;
  /** Something was said that is in no document. */
  readonly onSaid: (text: string) => void;
}

export interface LiveRoom {
  write(key: string, value: unknown): void;
  say(text: string): void;
  close(): void;
}

/** The address of the room's server: the host that this page came from, and no other. */
function serverAddress(): string {
  const { href } = new URL(FOLLOW_PATH, pageAddress());
  return href.replace(/^http/, 'ws');
}

/** Enters a room of the host that this page came from, and comes back when the line breaks. */
export function enterRoom(
  room: string,
  pass: FollowPass,
  { onLine, onShared, onSaid }: RoomEars,
  address = serverAddress(),
): LiveRoom {
  const doc = new Doc();
  const shared = doc.getMap<unknown>(SHARED_MAP);
  const socket = new HocuspocusProviderWebsocket({
    url: address,
    messageReconnectTimeout: SILENT_MS,
    delay: FIRST_WAIT_MS,
    maxDelay: MOST_WAIT_MS,
  });
  const tell = (): void => onShared((key) => shared.get(key));
  let entered = false;
  let refused = false;
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: room,
    document: doc,
    token: passText(pass),
    // Who is here is nobody's business, and the server refuses it.
    awareness: null,
    onSynced: () => {
      onLine('there', null);
      tell();
    },
    onAuthenticationFailed: ({ reason }) => {
      refused = true;
      socket.disconnect();
      onLine('refused', readBar(reason));
    },
    onStateless: ({ payload }) => onSaid(payload),
  });
  provider.on('synced', () => {
    entered = true;
  });
  socket.on('disconnect', () => {
    // Who was not let in is told so, and not that the talk is looked for.
    if (!refused) onLine(entered ? 'offline' : 'looking', null);
  });
  provider.attach();
  shared.observe(tell);
  return {
    write: (key, value) => {
      if (JSON.stringify(shared.get(key)) !== JSON.stringify(value)) shared.set(key, value);
    },
    say: (text) => provider.sendStateless(text),
    close: () => {
      provider.destroy();
      socket.destroy();
    },
  };
}
