import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';

/** Only ends what hangs. */
export const MOST_WAIT_MS = 120_000;

export interface VisitOptions {
  /** Another server than the one of all tests, with a slash at its end. */
  readonly address?: string;
  /** Lets the page keep its offline copy, which otherwise would only cost each test time. */
  readonly offlineCopy?: boolean;
  /** Files that never arrive, as a pattern of addresses. */
  readonly missing?: string;
  /** What follows the page's address: `?preset=…#…`. */
  readonly link?: string;
  readonly width?: number;
  readonly height?: number;
  /** Flows stand still unless a test is about motion: software drawing is slow. */
  readonly motion?: boolean;
  /** A phone: fingers instead of a pointer. */
  readonly touch?: boolean;
  /** As a first visitor sees it; otherwise the quality for weak machines, which is what these tests run on. */
  readonly fullQuality?: boolean;
  /** Runs in the page before any of its own code. */
  readonly before?: () => void;
  /** What to wait for; `numbers` where no picture can come. */
  readonly until?: 'picture' | 'numbers';
}

/** One open page with everything it complained about and every address it asked for outside its own. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly foreignRequests: string[];
  close(): Promise<void>;
}

export function openBrowser(): Promise<Browser> {
  const libraryPath = inject('browserLibraryPath');
  return launchBrowser(inject('browserPath'), libraryPath === '' ? null : libraryPath);
}

/** Opens the built page in a fresh profile and waits until it shows something. */
export async function visitCampus(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const address = options.address ?? inject('pageAddress');
  const context = await browser.newContext({
    serviceWorkers: options.offlineCopy === true ? 'allow' : 'block',
    viewport: { width: options.width ?? 740, height: options.height ?? 400 },
    reducedMotion: options.motion === true ? 'no-preference' : 'reduce',
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(MOST_WAIT_MS);
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      foreignRequests.push(url);
  });
  if (options.fullQuality !== true) await page.addInitScript(rememberLowQuality);
  if (options.before !== undefined) await page.addInitScript(options.before);
  if (options.missing !== undefined) await page.route(options.missing, (route) => route.abort());
  await page.goto(`${address}${options.link ?? ''}`);
  await waitForNumbers(page);
  // Panels come behind the first picture and frame the campus anew in what they leave of it.
  await page.locator('.gc-interface').waitFor({ state: 'attached' });
  if (options.until !== 'numbers') await waitForPicture(page);
  return { page, complaints, foreignRequests, close: () => context.close() };
}

/** One browser for the tests of a file, and visits by it that end with the test that made them. */
export function visitsOfFile(): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  const open: Visit[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const visit of open.splice(0)) await visit.close();
  });
  afterAll(() => browser?.close());
  return async (options) => {
    const visit = await visitCampus(browser, options);
    open.push(visit);
    return visit;
  };
}

/** What the page itself remembers for someone who chose low quality. */
function rememberLowQuality(): void {
  localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'low' }));
}

/** As in a browser that draws nothing: for what is about the interface alone, and several times as fast. */
export function withoutPicture(): void {
  const real = HTMLCanvasElement.prototype.getContext;
  function getContext(this: HTMLCanvasElement, ...given: unknown[]): unknown {
    return String(given[0]).startsWith('webgl') ? null : Reflect.apply(real, this, given);
  }
  Reflect.set(HTMLCanvasElement.prototype, 'getContext', getContext);
}

/** For what is about panels: nothing is drawn, and nothing waits for a picture. */
export const PANELS_ALONE: VisitOptions = { until: 'numbers', before: withoutPicture };

export async function waitForNumbers(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.gigacampus?.getPlanStats()?.thingCount ?? 0) > 0);
}

export async function waitForPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.gigacampus?.getRenderStats().frames ?? 0) > 0);
  await waitUntilStill(page);
}

export function framesDrawn(page: Page): Promise<number> {
  return page.evaluate(() => window.gigacampus?.getRenderStats().frames ?? Number.NaN);
}

/** Waits until the last change is computed and drawn, and half a second passes without a frame. */
export async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(() => window.gigacampus?.whenIdle());
  let before = -1;
  for (let round = 0; round < 60; round += 1) {
    const now = await framesDrawn(page);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(500);
  }
  throw new Error('The page was still drawing after half a minute.');
}

/**
 * The campus alone: what the interface covers says nothing about the drawing. Made clear rather than taken away: the picture is framed
 * in what panels leave free and would begin to move.
 */
export async function sceneScreenshot(page: Page): Promise<Buffer> {
  const setOpacity = (opacity: string) =>
    page.evaluate(
      (wanted) => document.getElementById('interface')?.style.setProperty('opacity', wanted),
      opacity,
    );
  await setOpacity('0');
  const bytes = await page.screenshot({ type: 'png', timeout: MOST_WAIT_MS });
  await setOpacity('');
  return bytes;
}

/** Standard deviation of the brightness of a picture, 0–255: a blank canvas has none. */
export function brightnessSpread(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    if (pen === null) return 0;
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let sum = 0;
    let squares = 0;
    for (let at = 0; at < data.length; at += 4) {
      const light = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      sum += light;
      squares += light * light;
    }
    const count = data.length / 4;
    return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  }, png.toString('base64'));
}
