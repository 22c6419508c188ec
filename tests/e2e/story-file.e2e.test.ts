import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packStory } from '../../src/story/pack-story.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { MOST_WAIT_MS, openBrowser } from './page-driver.ts';

const STORY_PAGE = fileURLToPath(new URL('../../dist/story-page.html', import.meta.url));
const HOSTILE = '</script><script>window.hurt = true</script><!-- $& -->';

const { story } = storyOf({
  format: 'gigacampus-story',
  version: 1,
  id: 'from-disk',
  title: `From a disk ${HOSTILE}`,
  slides: [
    {
      id: 'a',
      title: `Three ${HOSTILE}`,
      preset: 'smr-direct-1gw',
      values: { 'power.smrCount': 3 },
      notes: 'Say nothing of it.',
    },
    {
      id: 'b',
      title: 'Five',
      line: '{{smrUnitCount}} of them',
      preset: 'smr-direct-1gw',
      values: { 'power.smrCount': 5 },
    },
  ],
});

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'gigacampus-story-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const announced = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('a talk in one file', () => {
  it('opens from a disk with the network off, draws, plans in a worker, and is given to its end', async () => {
    const packed = story && packStory(await readFile(STORY_PAGE, 'utf8'), story, false);
    if (!packed) throw new Error('the story could not be packed');
    expect(packed).not.toContain('Say nothing of it');
    const file = join(folder, 'talk.html');
    await writeFile(file, packed);
    const context = await browser.newContext({
      viewport: { width: 480, height: 300 },
      reducedMotion: 'reduce',
    });
    await context.setOffline(true);
    const page = await context.newPage();
    page.setDefaultTimeout(MOST_WAIT_MS);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    let workers = 0;
    page.on('worker', () => {
      workers += 1;
    });
    await page.addInitScript(() =>
      localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'low' })),
    );
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await announced(page, /^Slide 1 of 2: Three/);
    await page.waitForFunction(() => (window.gigacampus?.getRenderStats().frames ?? 0) > 0);
    await page.evaluate(() => window.gigacampus?.whenIdle());
    await page.keyboard.press('n');
    await announced(page, /^A talk in one file has no presenter window/);
    await page.keyboard.press('PageDown');
    await announced(page, /^Slide 2 of 2/);
    await page.evaluate(() => window.gigacampus?.whenIdle());
    expect(await page.getByRole('article').innerText()).toContain('5 of them');
    await page.keyboard.press('PageDown');
    await page.getByText(/one file holds all but/).waitFor();
    expect(await page.title()).toBe(story.title);
    expect(await page.evaluate(() => Reflect.get(window, 'hurt'))).toBeUndefined();
    expect(workers).toBeGreaterThan(0);
    expect(requests.filter((url) => url !== address && !/^(?:blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
