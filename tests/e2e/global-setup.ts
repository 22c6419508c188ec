import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../helpers/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, with a slash at its end. */
    pageAddress: string;
    browserPath: string;
    /** Empty where the browser uses the machine's own libraries. */
    browserLibraryPath: string;
  }
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BUILT_FROM = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

async function newestMs(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (info === null) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const inside = await readdir(path);
  const times = await Promise.all(inside.map((name) => newestMs(join(path, name))));
  return Math.max(info.mtimeMs, ...times);
}

async function buildIfStale(): Promise<void> {
  const builtMs = (await stat(join(ROOT, 'dist', 'index.html')).catch(() => null))?.mtimeMs ?? 0;
  const times = await Promise.all(BUILT_FROM.map((name) => newestMs(join(ROOT, name))));
  if (builtMs > Math.max(...times)) return;
  // A process of its own: the test runner's NODE_ENV would make it a development build.
  const { NODE_ENV: _testMode, ...env } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, env });
}

/** Builds the page when it is older than its sources, serves it as a plain static host would, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = await findBrowser();
  await buildIfStale();
  const server = await preview({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, strictPort: true },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no local address.');
  project.provide('pageAddress', address);
  project.provide('browserPath', program.path);
  project.provide('browserLibraryPath', program.libraryPath ?? '');
  return async () => {
    await server.close();
    await program.remove();
  };
}
