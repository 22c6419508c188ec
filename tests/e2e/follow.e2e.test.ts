import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  type FollowServer,
  networkAddresses,
  startFollowServer,
} from '../../scripts/follow/follow-server.ts';
import { violationsOf } from './axe.ts';
import { MOST_WAIT_MS, openBrowser, withoutPicture } from './page-driver.ts';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

let browser: Browser;
let server: FollowServer;
const pages: Page[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  server = await startFollowServer({ folder: DIST, port: 0 });
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A device of its own, and everything that it asked of another host. */
async function openDevice(
  address: string,
  viewport = { width: 1024, height: 640 },
): Promise<{ readonly page: Page; readonly foreign: string[] }> {
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  pages.push(page);
  page.setDefaultTimeout(MOST_WAIT_MS);
  await page.addInitScript(withoutPicture);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(address).host) foreign.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(address).host) foreign.push(socket.url());
  });
  await page.goto(address);
  return { page, foreign };
}

const slide = (page: Page, text: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

it('is followed by devices that drive nothing', async () => {
  const speaker = await openDevice(
    `http://localhost:${server.port}/?room=${server.room}&story=from-neutron-to-token&s=3`,
  );
  await slide(speaker.page, /^Slide 3 of 13/);
  await speaker.page.mouse.move(300, 300);
  await speaker.page.getByRole('button', { name: /^Audience/ }).click();
  const card = speaker.page.getByRole('dialog', { name: /on your device/ });
  await card.getByText('?story=from-neutron-to-token&s=3').waitFor();
  expect(await violationsOf(speaker.page, '.gc-audience')).toEqual([]);
  await card.getByLabel('Pairing code').fill(server.code);
  await card.getByRole('button', { name: 'Let them follow' }).click();
  await speaker.page.getByText('whoever opens this link follows you').waitFor();
  await speaker.page.keyboard.press('Escape');

  // Another device: over the network, where a page has no secure context.
  const [host = '127.0.0.1'] = networkAddresses();
  const phone = { width: 390, height: 844 };
  const follower = await openDevice(`http://${host}:${server.port}/?follow=${server.room}`, phone);
  await slide(follower.page, /^Slide 3 of 13/);
  const line = follower.page.locator('.gc-slide-line');
  const sizePx = await line.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  expect(sizePx, 'pixels of what a slide says on a phone').toBeGreaterThanOrEqual(14);
  await follower.page.keyboard.press('PageDown');
  await speaker.page.keyboard.press('PageDown');
  await slide(follower.page, /^Slide 4 of 13/);
  await slide(speaker.page, /^Slide 4 of 13/);
  const told = await follower.page.evaluate(() => document.body.innerText);
  expect(told).not.toContain('Hold that thought');
  // Catches a speaker who loads the page again, talks on and has lost the room without a word.
  await speaker.page.reload();
  await slide(speaker.page, /^Slide 4 of 13/);
  await speaker.page.keyboard.press('PageDown');
  await slide(speaker.page, /^Slide 5 of 13/);
  await slide(follower.page, /^Slide 5 of 13/);
  expect(await violationsOf(follower.page, '.gc-follow')).toEqual([]);

  expect([...speaker.foreign, ...follower.foreign]).toEqual([]);
});

it('is driven from another device by who has the code: pages, lens and hour, and back', async () => {
  const small = { width: 740, height: 400 };
  const speaker = await openDevice(
    `http://localhost:${server.port}/?room=${server.room}&story=from-neutron-to-token&s=3`,
    small,
  );
  await slide(speaker.page, /^Slide 3 of 13/);
  await speaker.page.mouse.move(300, 200);
  await speaker.page.getByRole('button', { name: /^Audience/ }).click();
  const card = speaker.page.getByRole('dialog', { name: /on your device/ });
  await card.getByLabel('Pairing code').fill(server.code);
  await card.getByRole('button', { name: 'Let them follow' }).click();
  await speaker.page.getByText('whoever opens this link follows you').waitFor();
  await speaker.page.keyboard.press('Escape');

  const { page: remote } = await openDevice(`http://localhost:${server.port}/?follow=${server.room}`, small);
  await slide(remote, /^Slide 3 of 13/);
  const bar = remote.getByRole('region', { name: 'Followed talk' });
  const pairWith = async (code: string): Promise<void> => {
    await bar.getByRole('button', { name: 'I have the code' }).click();
    await bar.getByLabel('Pairing code').fill(code);
    await bar.getByRole('button', { name: 'Drive' }).click();
  };
  // Letters that no code has.
  await pairWith('0000IIII');
  await bar.getByText('Not let in: the code is wrong. You follow the talk').waitFor();
  expect(await bar.getByRole('button', { name: 'Next' }).count()).toBe(0);
  await pairWith(server.code.toLowerCase());
  await bar.getByText('You drive the talk').waitFor();

  await bar.getByRole('button', { name: 'Next' }).click();
  await slide(speaker.page, /^Slide 4 of 13/);
  await slide(remote, /^Slide 4 of 13/);
  await bar.getByRole('button', { name: 'Previous' }).click();
  await slide(speaker.page, /^Slide 3 of 13/);
  await slide(remote, /^Slide 3 of 13/);
  await bar.getByText('Notes', { exact: true }).click();
  await bar.getByText(/Hold that thought/).waitFor();

  // What the controls of the remote show is what the stage has told it.
  await bar.getByText('Lens and hour').click();
  const lens = bar.getByLabel('Lens');
  const hour = bar.getByLabel('Hour');
  await expect.poll(() => lens.inputValue()).toBe('power');
  await lens.selectOption('thermal');
  const offScript = speaker.page.getByRole('button', { name: /^Off script/ });
  await offScript.waitFor();
  await expect.poll(() => lens.inputValue()).toBe('thermal');
  await hour.press('ArrowLeft');
  await hour.blur();
  await expect.poll(() => hour.inputValue()).toBe(String(17 * 60 - 1));
  expect(await violationsOf(remote, '.gc-follow')).toEqual([]);
  await bar.getByRole('button', { name: 'Return to slide' }).click();
  await offScript.waitFor({ state: 'detached' });
  await expect.poll(() => lens.inputValue()).toBe('power');
  await expect.poll(() => hour.inputValue()).toBe(String(17 * 60));
  await bar.getByRole('button', { name: 'Return to slide' }).waitFor({ state: 'detached' });
});

it('tells a device that has tried too many codes for how long it is barred, and lets it follow on', async () => {
  // However long the tries take here, they come within the minute that counts.
  const startMs = Date.now();
  const guarded = await startFollowServer({ folder: DIST, port: 0, nowMs: () => startMs });
  try {
    const { page } = await openDevice(`http://localhost:${guarded.port}/?follow=${guarded.room}`);
    const bar = page.getByRole('region', { name: 'Followed talk' });
    const tell = bar.getByRole('status');
    for (let wrong = 0; wrong < 8; wrong += 1) {
      await bar.getByRole('button', { name: 'I have the code' }).click();
      await bar.getByLabel('Pairing code').fill('0000IIII');
      await bar.getByRole('button', { name: 'Drive' }).click();
      await tell.filter({ hasText: 'the code is wrong. You follow' }).waitFor();
    }
    // Not even the right one is taken now.
    await bar.getByRole('button', { name: 'I have the code' }).click();
    await bar.getByLabel('Pairing code').fill(guarded.code);
    await bar.getByRole('button', { name: 'Drive' }).click();
    await tell.filter({ hasText: 'too many wrong codes came from here. You follow' }).waitFor();
    await bar.getByText(/A code is taken from here again( in \d+ s)?$/).waitFor();
    expect(await violationsOf(page, '.gc-follow')).toEqual([]);
  } finally {
    await guarded.close();
  }
});
