import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'assets');

/** A built file and the first part of the page, in the order given, that cannot stand without it. */
export interface BuiltFile {
  readonly file: string;
  /** Null where no part is known to need it. */
  readonly part: string | null;
}

function withoutHash(file: string): string {
  return file.replace(/-[\w-]{8}\.(js|css)$/, '');
}

/** Files that come with a script: what it imports to begin with, and what that imports. */
function closureOf(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(ASSETS, file), 'utf8');
  for (const [, imported] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    if (imported !== undefined) closureOf(imported, known);
  return known;
}

/** Scripts that come with a part. */
export function filesOf(part: string): ReadonlySet<string> {
  const root = readdirSync(ASSETS).find((file) => file.endsWith('.js') && withoutHash(file) === part);
  if (root === undefined) throw new Error(`The build has no file of the part '${part}'`);
  return closureOf(root);
}

/** Every script and style of the build, each with the part that needs it; `parts` are names of scripts without hash. */
export function builtFiles(parts: readonly string[]): readonly BuiltFile[] {
  const files = readdirSync(ASSETS);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const owners = new Map<string, string>();
  for (const part of parts) {
    for (const file of filesOf(part)) if (!owners.has(file)) owners.set(file, part);
  }
  return files.map((file) => {
    // A style is named after the script it comes with.
    const script = scripts.find((each) => withoutHash(each) === withoutHash(file));
    return { file, part: owners.get(file) ?? owners.get(script ?? '') ?? null };
  });
}
