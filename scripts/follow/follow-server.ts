import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { Server } from '@hocuspocus/server';
import { FOLLOW_PATH, type FollowRole, isOfRemote } from '../../src/ui/stage/follow/follow-protocol.ts';
import { messageProblem, newCode, newRoom, RoomGuard } from './room-guard.ts';
import { serveBuilt } from './serve-built.ts';

/** A story is at most 2 MB. */
const MOST_BYTES = 3 * 1024 * 1024;
const MOST_CONNECTIONS = 400;
/** Tells a line that works from one that is broken, milliseconds. */
const BEAT_MS = 5000;

export interface FollowServer {
  readonly room: string;
  readonly code: string;
  readonly port: number;
  close(): Promise<void>;
}

interface FollowOptions {
  /** Where the built page lies. */
  readonly folder: string;
  readonly port: number;
  /** The clock that wrong codes are counted by, milliseconds; the machine's own where none is given. */
  readonly nowMs?: () => number;
}

/** Addresses of this machine that others in its network reach, IPv4. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** A page of this very host, and no other page that the visitor has open. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

const kindOf = (message: Uint8Array): number => {
  // The name of the document stands first: its length, which is below 128, and its letters.
  return message[1 + (message[0] ?? 0)] ?? -1;
};

/** The built page, and one room in which a talk is followed: by everybody, and driven by who knows the code. */
export async function startFollowServer({
  folder,
  port,
  nowMs = Date.now,
}: FollowOptions): Promise<FollowServer> {
  const guard = new RoomGuard(newRoom(), newCode(), nowMs);
  const roleOf = (context: { readonly role?: FollowRole }): FollowRole => context.role ?? 'follower';
  const server = new Server(
    {
      port,
      quiet: true,
      stopOnSignals: false,
      onRequest: async ({ request, response }) => {
        await serveBuilt(folder, request, response);
        // Empty: the request is answered, and the engine adds nothing.
        return Promise.reject();
      },
      onUpgrade: async ({ request, socket, instance }) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const full = instance.getConnectionsCount() >= MOST_CONNECTIONS;
        if (path === `/${FOLLOW_PATH}` && isOwnPage(request) && !full) return;
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return Promise.reject();
      },
      onAuthenticate: async ({ documentName, token, connectionConfig, request }) => {
        const role = guard.admit(documentName, token, request.socket.remoteAddress ?? '');
        connectionConfig.readOnly = role !== 'stage';
        return { role };
      },
      beforeHandleMessage: async ({ context, update }) => {
        const problem = messageProblem(roleOf(context), kindOf(update), update.byteLength);
        if (problem !== null) throw Object.assign(new Error(problem), { code: 4403, reason: problem });
      },
      onStateless: async ({ connection, document, payload }) => {
        const from = roleOf(connection.context);
        // Where the audience finds the stage, the server alone tells.
        if (from === 'remote' && !isOfRemote(payload)) return;
        const [address = 'localhost'] = networkAddresses();
        // A stage that has just come asks where its audience finds it.
        if (from === 'stage' && payload === 'where')
          connection.sendStateless(`at:http://${address}:${server.address.port}/?follow=${guard.room}`);
        const to: FollowRole = from === 'stage' ? 'remote' : 'stage';
        for (const each of document.getConnections())
          if (roleOf(each.context) === to) each.sendStateless(payload);
      },
    },
    { maxPayload: MOST_BYTES },
  );
  await server.listen();
  const beat = setInterval(() => {
    for (const document of server.hocuspocus.documents.values())
      for (const each of document.getConnections()) each.sendStateless('beat');
  }, BEAT_MS);
  return {
    room: guard.room,
    code: guard.code,
    port: server.address.port,
    close: async () => {
      clearInterval(beat);
      server.httpServer.closeAllConnections();
      await server.destroy();
    },
  };
}
