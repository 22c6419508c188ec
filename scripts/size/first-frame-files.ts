import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Names a page's own scripts: those it runs, and those it says it will need at once. */
const NAMED = /(?:src|href)="\.\/([^"]+\.js)"/g;
/** A static import in a built script: each stands at its head, in front of everything it does. */
const STATIC_IMPORT =
  /(?:^|[;}\n])\s*import(?:[\w*{][^'"`()]*?from|\s+[\w*{][^'"`()]*?from)?\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

/**
 * The scripts that the first frame of a built page waits for: those that the page names, and whatever they import before
 * they run. What happens to arrive earlier than a slow first frame is not among them. Names in `dist`, with their text.
 */
export async function firstFrameFiles(dist: string): Promise<ReadonlyMap<string, string>> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const waiting = [...html.matchAll(NAMED)].flatMap(([, name]) => name ?? []);
  const found = new Map<string, string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const text = await readFile(join(dist, name), 'utf8');
    found.set(name, text);
    const folder = posix.dirname(name);
    for (const [, file] of text.matchAll(STATIC_IMPORT))
      if (file !== undefined) waiting.push(posix.join(folder, file));
  }
  return found;
}
