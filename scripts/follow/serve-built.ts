import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Hands out files of the built page, and nothing outside its folder. */
export async function serveBuilt(
  folder: string,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  const say = (status: number, text: string): void => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(text);
  };
  if (method !== 'GET' && method !== 'HEAD') return say(405, 'Only reading is possible here.');
  const place = fileOf(folder, url);
  const info = place === null ? null : await stat(place).catch(() => null);
  if (place === null || info?.isFile() !== true) return say(404, 'There is no such file.');
  const type = TYPES[extname(place)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type });
  response.end(method === 'HEAD' ? undefined : await readFile(place));
}

/** The file that an address means; null where it leads out of the folder. */
function fileOf(folder: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const place = normalize(join(folder, path === '/' ? 'index.html' : path));
    return place.startsWith(folder + sep) && !place.includes('\0') ? place : null;
  } catch {
    // An address that cannot be read means no file.
    return null;
  }
}
