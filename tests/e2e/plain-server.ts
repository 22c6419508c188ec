import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A host that can be taken away, and that may change a file as a new version does. */
export interface PlainServer {
  readonly address: string;
  /** Hands out this text in place of a file from now on. */
  replace(file: string, text: string): void;
  /** Goes away with every open connection: from now on nobody answers. */
  stop(): Promise<void>;
}

/** The built page as the plainest static host serves it: copied under some path, without one header of its own. */
export async function startPlainServer(path = '/'): Promise<PlainServer> {
  const replaced = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(path)) return void response.writeHead(404).end();
    const file = normalize(pathname.slice(path.length) || 'index.html');
    const text = replaced.get(file) ?? (await contentOf(file));
    if (text === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    replace: (file, text) => replaced.set(file, text),
    stop: () => stopServer(server),
  };
}

async function contentOf(file: string): Promise<Buffer | null> {
  const place = join(DIST, file);
  const info = await stat(place).catch(() => null);
  return info?.isFile() === true ? readFile(place) : null;
}

function stopServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    server.close((cause) => (cause === undefined ? resolve() : reject(cause)));
    server.closeAllConnections();
  });
}
