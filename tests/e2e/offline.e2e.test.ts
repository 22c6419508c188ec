import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  openBrowser,
  PANELS_ALONE,
  type Visit,
  visitCampus,
  waitForNumbers,
  waitForPicture,
} from './page-driver.ts';
import { type PlainServer, startPlainServer } from './plain-server.ts';

let browser: Browser;
let server: PlainServer | null = null;
let visit: Visit | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await visit?.close();
  await server?.stop();
  visit = null;
  server = null;
});
afterAll(() => browser?.close());

/** Opens the page of a copied folder and waits until the browser keeps all of it. */
async function visitOnce(path: string): Promise<{ readonly page: Page; readonly host: PlainServer }> {
  const host = await startPlainServer(path);
  server = host;
  visit = await visitCampus(browser, { address: host.address, offlineCopy: true });
  await waitForCopy(visit.page);
  return { page: visit.page, host };
}

async function waitForCopy(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Every question that a script may ask, and how it ended. */
function askEverything(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const api = window.gigacampus;
    if (api === undefined) throw new Error('no page interface');
    const asked: Record<string, Promise<unknown>> = {
      year: api.simulateYear(),
      hydraulics: api.solveHydraulics('row'),
      inp: api.networkInp('main'),
      validation: api.getValidation(),
      sample: api.sample({ metricIds: ['capexUsd'], sampleCount: 20, seed: 1 }),
      tornado: api.tornado('capexUsd'),
      compare: api.compare('frontier-2022'),
      picture: api.captureImage({ width: 64, height: 32 }),
      site: api.checkSite(),
      feeds: api.trace('rack-0', 'upstream'),
    };
    const ends = Object.entries(asked).map(async ([name, answer]) => {
      const end = await answer.then((value) => (value ? 'answered' : 'nothing'), String);
      return [name, end] as const;
    });
    return Object.fromEntries(await Promise.all(ends));
  });
}

const ALL_ANSWERED = {
  year: 'answered',
  hydraulics: 'answered',
  inp: 'answered',
  validation: 'answered',
  sample: 'answered',
  tornado: 'answered',
  compare: 'answered',
  picture: 'answered',
  site: 'answered',
  feeds: 'answered',
};

/** What is fetched when it is first looked at: sources of a figure, the sheet, the packed link. */
async function lookAtEverything(page: Page): Promise<void> {
  await page.evaluate(() => window.gigacampus?.setParams({ 'cooling.supplyTempC': 41 }));
  await page.waitForFunction(() => location.hash.length > 1);
  await page.keyboard.press('v');
  const sheet = page.getByRole('dialog', { name: 'Evidence' });
  await sheet.waitFor();
  await page.getByRole('tab', { name: 'Year', exact: true }).click();
  await page.getByRole('tabpanel', { name: 'Year' }).getByText('Hours', { exact: false }).first().waitFor();
  await page.keyboard.press('Escape');
}

it('answers everything without a network after one visit, and again after a reload, from a copied folder', async () => {
  const { page, host } = await visitOnce('/some/folder/');
  await host.stop();
  expect(await askEverything(page)).toEqual(ALL_ANSWERED);
  await lookAtEverything(page);

  await page.reload();
  await waitForNumbers(page);
  await waitForPicture(page);
  const kept = await page.evaluate(() => window.gigacampus?.getScenario().values['cooling.supplyTempC']);
  expect(kept).toBe(41);
  expect(await askEverything(page)).toEqual(ALL_ANSWERED);
  await lookAtEverything(page);

  await page.goto(`${host.address}?preset=immersion-100mw`);
  await waitForNumbers(page);
  expect(await page.evaluate(() => window.gigacampus?.getScenario().preset)).toBe('immersion-100mw');
  expect(visit?.complaints).toEqual([]);
  expect(visit?.foreignRequests).toEqual([]);
});

it('says that a newer version is ready, never while presenting, and loads it only when told', async () => {
  const { page, host } = await visitOnce('/');
  const worker = await readFile(join('dist', 'service-worker.js'), 'utf8');
  host.replace('service-worker.js', `${worker}\n// A newer version.\n`);
  await page.getByRole('button', { name: 'Hide interface' }).click();
  await page.getByRole('button', { name: 'Show interface' }).waitFor();
  await page.evaluate(async () => {
    Reflect.set(window, 'sameLoad', true);
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed',
  );
  const line = page.getByRole('status').filter({ hasText: 'A newer version is ready' });
  // Twice what the page waits before it believes that the newer one is kept waiting.
  await page.waitForTimeout(500);
  expect(await line.count()).toBe(0);
  await page.keyboard.press('Escape');
  await line.waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'sameLoad'))).toBe(true);
  await line.getByRole('button', { name: 'Reload' }).click();
  await page.waitForFunction(() => Reflect.get(window, 'sameLoad') === undefined);
  await waitForNumbers(page);
  expect(await line.count()).toBe(0);
});

it('works where the browser has no service workers', async () => {
  visit = await visitCampus(browser, {
    offlineCopy: true,
    until: 'numbers',
    before: () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  });
  expect(await askEverything(visit.page)).toMatchObject({ year: 'answered', hydraulics: 'answered' });
  expect(visit.complaints).toEqual([]);
});

it.each([
  ['from-neutron-to-token', 13],
  ['two-ways-to-build-a-gigawatt', 14],
])(
  'gives %s to its end by keyboard without a network, its presenter window beside it',
  async (story, count) => {
    const host = await startPlainServer('/talk/');
    server = host;
    visit = await visitCampus(browser, { ...PANELS_ALONE, address: host.address, offlineCopy: true });
    const { page } = visit;
    await waitForCopy(page);
    await host.stop();
    await page.goto(`${host.address}?story=${story}`);
    await page.getByRole('region', { name: /^Talk: / }).waitFor();
    const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await desk.getByText(`Slide 1 of ${count}`).waitFor();
    const slides = new Set<string>();
    for (let press = 0; press < 2 * count && (await page.locator('.gc-talk-end').count()) === 0; press += 1) {
      await page.evaluate(() => window.gigacampus?.whenIdle());
      slides.add(await page.getByRole('article').getByRole('heading').innerText());
      await page.keyboard.press('PageDown');
    }
    await page.locator('.gc-talk-end').waitFor();
    expect(slides.size).toBe(count);
    await desk.getByText(`Slide ${count} of ${count}`).waitFor();
  },
);
