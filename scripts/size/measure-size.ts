import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { firstFrameFiles } from './first-frame-files.ts';

/** JavaScript that a first visit fetches by itself, gzip, bytes. What the offline copy fetches behind it is apart. */
export interface VisitSize {
  /** What the first frame of the scene waits for. */
  readonly earlyBytes: number;
  /** By the time the page rests, worker included. */
  readonly allBytes: number;
  readonly files: readonly FileSize[];
}

interface FileSize {
  readonly name: string;
  readonly bytes: number;
  readonly early: boolean;
}

/** What a visit may weigh, bytes: DESIGN §8, as the campus in front of the physics has to hold it. */
export const SIZE_BUDGET = { earlyBytes: 270_000, allBytes: 560_000, organBytes: 120_000 } as const;

/** Opens the page in a fresh profile, waits until it rests and keeps its copy, and weighs what it asked for. */
export async function measureVisit(browser: Browser, address: string, dist: string): Promise<VisitSize> {
  const context = await browser.newContext({
    viewport: { width: 640, height: 360 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const asked = new Set<string>();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (request.url().startsWith(address) && url.pathname.endsWith('.js')) asked.add(request.url());
    });
    await page.goto(address);
    const early = await firstFrameFiles(dist);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const files = await Promise.all(
      [...asked].map(async (url) => {
        const name = url.slice(address.length);
        return { name, bytes: await gzipBytes(join(dist, name)), early: early.has(name) };
      }),
    );
    const sum = (wanted: readonly FileSize[]) => wanted.reduce((total, { bytes }) => total + bytes, 0);
    return { earlyBytes: sum(files.filter((file) => file.early)), allBytes: sum(files), files };
  } finally {
    await context.close();
  }
}

/** Bytes of a built file as a host with gzip sends it. */
export async function gzipBytes(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length;
}

/** Bytes of all that the first frame of a built page waits for, gzip. */
export async function firstFrameBytes(dist: string): Promise<number> {
  const files = [...(await firstFrameFiles(dist)).keys()];
  const bytes = await Promise.all(files.map((name) => gzipBytes(join(dist, name))));
  return bytes.reduce((total, each) => total + each, 0);
}

/** Bytes of every built script, gzip: what an offline copy of the page keeps of them. */
export async function builtBytes(dist: string): Promise<number> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));
  const bytes = await Promise.all(names.map((name) => gzipBytes(join(dist, name))));
  return bytes.reduce((total, each) => total + each, 0);
}
