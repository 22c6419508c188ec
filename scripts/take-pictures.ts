import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser, launchBrowser } from '../tests/helpers/browser.ts';
import { PICTURES, type Picture } from './picture-list.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(ROOT, 'docs', 'pictures');
const WIDTH = 1280;
const HEIGHT = 720;

/** Turns the PNG of the page into a JPEG of at most 400 kB, inside the browser that drew it. */
async function capture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([width, height]) => {
      const page = window.gigacampus;
      if (page === undefined) throw new Error('The page has no script interface.');
      const png = await page.captureImage({ width, height });
      const bitmap = await createImageBitmap(png);
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 });
      const bytes = new Uint8Array(await jpeg.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [WIDTH, HEIGHT] as const,
  );
  return Buffer.from(base64, 'base64');
}

async function take(page: Page, address: string, picture: Picture): Promise<void> {
  await page.goto(`${address}?preset=${picture.preset}`);
  await page.waitForFunction(() => (window.gigacampus?.getRenderStats().drawCalls ?? 0) > 0);
  // The panels follow the first picture.
  await page.waitForSelector('.gc-hour input', { state: 'attached' });
  await page.evaluate(picture.prepare);
  await page.waitForTimeout(4000);
  const bytes = picture.wholePage
    ? await page.screenshot({ type: 'jpeg', quality: 86 })
    : await capture(page);
  await writeFile(join(FOLDER, `${picture.name}.jpg`), bytes);
  console.log(`docs/pictures/${picture.name}.jpg ${Math.round(bytes.length / 1000)} kB`);
}

const program = await findBrowser();
const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: 0 } });
const browser = await launchBrowser(program.path, program.libraryPath);
try {
  await mkdir(FOLDER, { recursive: true });
  const wanted = process.argv.slice(2);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no local address.');
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  page.setDefaultTimeout(180_000);
  await page.addInitScript(() =>
    localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'high', qualityBy: 'hand' })),
  );
  for (const picture of PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await take(page, address, picture);
  }
} finally {
  await browser.close();
  await server.close();
  await program.remove();
}
