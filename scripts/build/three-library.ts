import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { normalizePath } from 'vite';
import { standInFor } from './absent-parts.ts';

const IMPORT = /\b(?:import|export)\b[^;'"]*\bfrom\s*['"](\.[^'"]+)['"]/g;
const EXPORTED = /\bexport\s+(?:class|function|const|let)\s+(\w+)/g;
const EXPORT_LIST = /\bexport\s*\{([^}]*)\}\s*(?:from\s*['"](\.[^'"]+)['"])?/g;

/** The texts of all files in a folder whose names end so. */
export function textsOf(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/**
 * The modules of three.js, by file, that come into a page whose code is `users`: those of each name that stands in it,
 * and whatever they import. Shader texts call nothing and are left out.
 */
export function threeLibrary(folder: string, users: readonly string[]): ReadonlyMap<string, string> {
  const words = new Set(users.flatMap((text) => text.match(/\w+/g) ?? []));
  const found = new Map<string, string>();
  const entries = [...namesOf(join(folder, 'Three.js'))].filter(([name]) => words.has(name));
  const waiting = entries.map(([, file]) => file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || file.endsWith('.glsl.js')) continue;
    const text = standInFor(file) ?? readFileSync(file, 'utf8');
    found.set(file, text);
    for (const [, path = ''] of text.matchAll(IMPORT)) waiting.push(beside(file, path));
  }
  return found;
}

/** Each name that a module hands out, with the file that holds it. */
function namesOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(file, 'utf8');
  const names = new Map<string, string>();
  for (const [, path = ''] of text.matchAll(/\bexport \* from '(\.[^']+)'/g))
    for (const [name, at] of namesOf(beside(file, path))) names.set(name, at);
  for (const [, name = ''] of text.matchAll(EXPORTED)) names.set(name, file);
  for (const [, list = '', path] of text.matchAll(EXPORT_LIST)) {
    const at = path === undefined ? file : beside(file, path);
    for (const each of list.split(','))
      names.set(
        each
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
        at,
      );
  }
  return names;
}

/** Written as the bundler writes the names of files. */
function beside(file: string, path: string): string {
  return normalizePath(resolve(dirname(file), path));
}
