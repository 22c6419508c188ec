import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
/** Where the built pages lie. */
export const CAMPUS_OUT = join(ROOT, 'dist');
export const BARE_OUT = join(ROOT, '.cache', 'bench', 'bare');

/** A page that shares its process with no other may read its clock in steps of 5 µs instead of 100 µs. */
const FINE_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export interface BenchServer {
  readonly address: string;
  close(): Promise<void>;
}

async function serve(root: string, outDir: string, configFile: string | false): Promise<BenchServer> {
  const server = await preview({
    root,
    configFile,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true, headers: FINE_CLOCK },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`The server of ${root} has no local address.`);
  return { address, close: () => server.close() };
}

/** Builds and serves the campus with its own settings. */
export async function serveCampus(): Promise<BenchServer> {
  const configFile = join(ROOT, 'vite.config.ts');
  await build({ root: ROOT, configFile, logLevel: 'warn' });
  return serve(ROOT, CAMPUS_OUT, configFile);
}

/** Builds and serves the bare page with the same bundler, for the same browsers. */
export async function serveBare(): Promise<BenchServer> {
  const root = join(HERE, 'bare');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: BARE_OUT,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 900,
    },
  });
  return serve(root, BARE_OUT, false);
}
