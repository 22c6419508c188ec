import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser, launchBrowser } from '../tests/helpers/browser.ts';
import { PICTURES, type Picture } from './picture-list.ts';
import { TALK_PICTURES } from './talk-pictures.ts';

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

/** What a lens means, large enough for print, and nothing else of the interface. */
const LEGEND_ALONE = `
  body *:not(canvas) { visibility: hidden !important }
  canvas, .gc-view, .gc-legend, .gc-legend * { visibility: visible !important }
  .gc-view > :not(.gc-legend) { display: none !important }
  .gc-view { zoom: 1.5; width: max-content; max-width: none }
  .gc-legend-tiers { width: auto }
`;

/** What places are called, and nothing else of the interface. */
const NAMES_ALONE = `
  body *:not(canvas) { visibility: hidden !important }
  canvas, .gc-place-label[data-on="true"] { visibility: visible !important }
`;

/** Adds rules where the page allows no inline style. */
function dress(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

async function shot(page: Page, { wholePage, desk }: Picture): Promise<Buffer> {
  const screenshot = { type: 'jpeg', quality: 86 } as const;
  if (wholePage === 'names') await page.evaluate(dress, NAMES_ALONE);
  if (wholePage === 'legend') await page.evaluate(dress, LEGEND_ALONE);
  if (desk === undefined) return wholePage === false ? capture(page) : page.screenshot(screenshot);
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await opened.setViewportSize(desk);
  await opened.getByText(/^Slide \d+ of \d+$/).waitFor();
  // Pictures of slides follow once they have been shown.
  await opened.waitForTimeout(4000);
  const bytes = await opened.screenshot(screenshot);
  await opened.close();
  return bytes;
}

async function take(page: Page, address: string, picture: Picture): Promise<void> {
  const { draft } = picture;
  if (draft !== undefined) {
    await page.goto(address);
    const story = await readFile(join(ROOT, 'src', 'story', 'shipped', `${draft}.json`), 'utf8');
    await page.evaluate((text) => localStorage.setItem('gigacampus.draft.v1', text), story);
  }
  await page.goto(`${address}?${picture.link}`);
  await page.waitForFunction(() => (window.gigacampus?.getRenderStats().drawCalls ?? 0) > 0);
  // The panels follow the first picture.
  await page.waitForSelector('.gc-hour input, .gc-slide', { state: 'attached' });
  await page.evaluate(picture.prepare);
  await page.waitForTimeout(4000);
  const bytes = await shot(page, picture);
  await writeFile(join(FOLDER, `${picture.name}.jpg`), bytes);
  console.log(`docs/pictures/${picture.name}.jpg ${Math.round(bytes.length / 1000)} kB`);
}

/** Each in a browser that has seen nothing before: a talk would be gone on with. */
async function takeInFreshPage(browser: Browser, address: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  page.setDefaultTimeout(180_000);
  // As on a machine with a screen: the presenter window would speak of it.
  await page.context().grantPermissions(['screen-wake-lock']);
  await page.addInitScript(() =>
    localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'high', qualityBy: 'hand' })),
  );
  await take(page, address, picture);
  await page.close();
}

const program = await findBrowser();
const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: 0 } });
const browser = await launchBrowser(program.path, program.libraryPath);
try {
  await mkdir(FOLDER, { recursive: true });
  const wanted = process.argv.slice(2);
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no local address.');
  for (const picture of [...PICTURES, ...TALK_PICTURES]) {
    if (wanted.length === 0 || wanted.includes(picture.name))
      await takeInFreshPage(browser, address, picture);
  }
} finally {
  await browser.close();
  await server.close();
  await program.remove();
}
