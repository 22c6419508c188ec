import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import { type FollowServer, startFollowServer } from '../../scripts/follow/follow-server.ts';
import { messageProblem, newCode, newRoom, RoomGuard } from '../../scripts/follow/room-guard.ts';
import { readBar } from '../../src/ui/stage/follow/follow-protocol.ts';

let folder = '';
let server: FollowServer;
const open: { close(): void }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gigacampus-follow-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>built</title>');
  server = await startFollowServer({ folder, port: 0 });
});
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (): string => `127.0.0.1:${server.port}`;

/** A browser says which page a socket belongs to. */
class OwnPageSocket extends WebSocket {
  constructor(url: string) {
    super(url, { origin: url.replace(/^ws/, 'http').replace(/\/follow$/, '') });
  }
}

function enter(token: string, room = server.room) {
  const doc = new Doc();
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://${at()}/follow`,
    WebSocketPolyfill: OwnPageSocket,
    delay: 50,
    minDelay: 50,
    maxDelay: 100,
  });
  const said: string[] = [];
  let refused = false;
  let dropped = false;
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: room,
    document: doc,
    token,
    awareness: null,
    onStateless: ({ payload }) => said.push(payload),
    onClose: () => {
      dropped = true;
    },
    onAuthenticationFailed: () => {
      refused = true;
      socket.disconnect();
    },
  });
  provider.attach();
  const end = {
    doc,
    said,
    say: (text: string) => provider.sendStateless(text),
    isThere: () => provider.isSynced,
    isRefused: () => refused,
    talk: () => doc.getMap<unknown>('talk'),
    raw: (bytes: Uint8Array<ArrayBuffer>) => socket.webSocket?.send(bytes),
    isDropped: () => dropped,
    close: () => {
      provider.destroy();
      socket.destroy();
    },
  };
  open.push(end);
  return end;
}

const wait = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 20_000 });

/** A message of the engine by hand: name of the document, kind, and what follows. */
function message(kind: number, ...rest: readonly number[]): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(server.room);
  return new Uint8Array([name.length, ...name, kind, ...rest]);
}

describe('the room of a talk', () => {
  it('tells followers where the stage stands, late ones too', async () => {
    const stage = enter(`stage:${server.code}`);
    await wait(stage.isThere);
    stage.talk().set('place', { slide: 4, step: 0, curtain: 'none' });
    const late = enter('follower:');
    await wait(() => late.talk().get('place') !== undefined);
    expect(late.talk().get('place')).toEqual({ slide: 4, step: 0, curtain: 'none' });
    stage.talk().set('place', { slide: 5, step: 0, curtain: 'black' });
    await wait(() => JSON.stringify(late.talk().get('place')).includes('black'));
  });

  it('hears nothing of an intruder: no write, no pointer, no order, no notes for them', async () => {
    const stage = enter(`stage:${server.code}`);
    const intruder = enter('follower:');
    const remote = enter(`remote:${server.code.toLowerCase()}`);
    await wait(() => stage.isThere() && intruder.isThere() && remote.isThere());
    stage.talk().set('place', { slide: 1, step: 0, curtain: 'none' });
    intruder.talk().set('place', { slide: 9, step: 0, curtain: 'black' });
    intruder.talk().set('story', '{}');
    intruder.say('next');
    await wait(intruder.isDropped);
    // A pointer of the engine's own, and a word to everybody.
    for (const bytes of [message(1, 3, 1, 1, 1), message(6, 4, ...new TextEncoder().encode('next'))]) {
      const another = enter('follower:');
      await wait(another.isThere);
      another.raw(bytes);
      await wait(another.isDropped);
    }
    const witness = enter('follower:');
    await wait(witness.isThere);
    stage.say('notes:for the speaker');
    // An address that would be shown to the audience as the stage's own.
    remote.say('at:http://elsewhere.example');
    remote.say('next');
    await wait(() => stage.said.includes('next') && remote.said.includes('notes:for the speaker'));
    // Lines keep their order: what is to be heard by followers after the words that are not.
    stage.talk().set('after', true);
    await wait(() => witness.talk().get('after') === true);
    expect(stage.said.filter((text) => text === 'next')).toHaveLength(1);
    expect(stage.said.filter((text) => text.startsWith('at:'))).toEqual([]);
    expect([...intruder.said, ...witness.said].filter((text) => text !== 'beat')).toEqual([]);
    expect(witness.talk().get('story')).toBeUndefined();
    expect(stage.talk().get('place')).toEqual({ slide: 1, step: 0, curtain: 'none' });
    expect(stage.talk().get('story')).toBeUndefined();
  });

  it('refuses a wrong code, another room, and a remote’s write', async () => {
    const wrong = enter('stage:AAAAAAAA');
    const elsewhere = enter(`stage:${server.code}`, newRoom());
    await wait(() => wrong.isRefused() && elsewhere.isRefused());
    const stage = enter(`stage:${server.code}`);
    const remote = enter(`remote:${server.code}`);
    const follower = enter('follower:');
    await wait(() => stage.isThere() && remote.isThere() && follower.isThere());
    remote.talk().set('intruder', true);
    remote.say('next');
    // What came after the write has arrived: so has the write.
    await wait(() => stage.said.includes('next'));
    stage.talk().set('after', true);
    await wait(() => follower.talk().get('after') === true);
    const late = enter('follower:');
    await wait(late.isThere);
    expect(late.talk().get('intruder')).toBeUndefined();
    expect(follower.talk().get('intruder')).toBeUndefined();
  });

  it('lets in no page of another host, and hands out no file but those of the page', async () => {
    const foreign = new WebSocket(`ws://${at()}/follow`, { origin: 'https://evil.example' });
    const status = await new Promise<number | undefined>((resolve) => {
      foreign.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      foreign.on('error', () => resolve(undefined));
    });
    expect(status).toBe(403);
    const page = await fetch(`http://${at()}/?room=x`);
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>built</title>']);
    for (const path of ['/..%2f..%2fetc%2fpasswd', '/nothing', '/%00', '/%'])
      expect((await fetch(`http://${at()}${path}`)).status).toBe(404);
  });
});

/** For how many seconds an address is told that it is barred; null where it is not told so. */
function barredS(admit: () => void): number | null {
  try {
    admit();
    return null;
  } catch (cause) {
    return cause instanceof Error && 'reason' in cause ? readBar(String(cause.reason)) : null;
  }
}

describe('the guard of a room', () => {
  it('makes codes of eight letters that are not mistaken for others, and rooms of 128 bits', () => {
    for (let round = 0; round < 200; round += 1) expect(newCode()).toMatch(/^[A-HJKMNP-TV-Z2-9]{8}$/);
    expect(newRoom()).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes the code as people type it, and after eight wrong ones none for a minute', () => {
    let nowMs = 0;
    const guard = new RoomGuard('r', 'ABCD2345', () => nowMs);
    expect(guard.admit('r', 'stage:abcd-2345', 'a')).toBe('stage');
    for (let wrong = 0; wrong < 8; wrong += 1)
      expect(() => guard.admit('r', 'remote:ABCD2346', 'a')).toThrow('wrong');
    expect(barredS(() => guard.admit('r', 'remote:ABCD2346', 'b'))).toBeNull();
    nowMs = 17_000;
    // What the engine hands on to who is refused.
    expect(barredS(() => guard.admit('r', 'stage:ABCD2345', 'a'))).toBe(43);
    expect(guard.admit('r', 'stage:ABCD2345', 'another')).toBe('stage');
    expect(guard.admit('r', 'follower:', 'a')).toBe('follower');
    nowMs = 60_000;
    expect(guard.admit('r', 'stage:ABCD2345', 'a')).toBe('stage');
    for (const pass of ['', 'speaker:ABCD2345', 'stage:A:B'])
      expect(() => guard.admit('r', pass, 'b')).toThrow();
  });

  it('knows what each may say', () => {
    expect(messageProblem('follower', 0, 100)).toBeNull();
    for (const kind of [1, 5, 6, 3, 99]) expect(messageProblem('follower', kind, 100)).not.toBeNull();
    expect(messageProblem('follower', 0, 70_000)).not.toBeNull();
    expect(messageProblem('remote', 5, 100)).toBeNull();
    expect(messageProblem('remote', 6, 100)).not.toBeNull();
    expect(messageProblem('stage', 0, 2_000_000)).toBeNull();
    expect(messageProblem('stage', 1, 100)).not.toBeNull();
  });
});
