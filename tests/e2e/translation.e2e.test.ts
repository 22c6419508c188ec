import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatQuantity, quantityParts } from '../../src/units/format.ts';
import { openBrowser, type Visit, type VisitOptions, visitCampus, withoutPicture } from './page-driver.ts';

let browser: Browser;
let visit: Visit | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await visit?.close();
  visit = null;
});
afterAll(() => browser?.close());

/** What a browser's translation does: each text node gives way to two elements around another text. */
function translatePage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector('#interface') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = (text.nodeValue ?? '').toUpperCase();
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  });
}

/** Everything that can be read on the page, in capitals, as the translation writes it. */
function readPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('#interface') ?? document.body,
      NodeFilter.SHOW_ALL,
    );
    const read: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof HTMLInputElement) read.push(node.value);
      else if (node instanceof Text && node.data.trim() !== '') read.push(node.data.trim().toUpperCase());
    }
    return read;
  });
}

/** What a screen reader hears of the figures, once they have come to rest. */
function spokenSummary(page: Page): Promise<string> {
  return page.locator('.gc-offscreen[role="status"][aria-live="polite"]').innerText();
}

/** Makes one change of the campus and waits until it is computed, shown and told. */
async function change(page: Page, make: () => Promise<unknown>): Promise<void> {
  const before = await spokenSummary(page);
  await make();
  await page.evaluate(() => window.gigacampus?.whenIdle());
  // The summary comes last: whatever else follows a change is on the page by then.
  await expect.poll(() => spokenSummary(page)).not.toBe(before);
}

/** A visit that changes each sort of text: preset, warnings, selection, a notice and the rows of the evidence. */
async function changeEverything(page: Page, between: () => Promise<void>): Promise<void> {
  await page.evaluate(() => window.gigacampus?.select('building-1'));
  await between();
  await change(page, () => page.getByLabel('Preset', { exact: true }).selectOption('smr-direct-1gw'));
  await change(page, () =>
    page.evaluate(() => window.gigacampus?.setParams({ 'power.gridLimitMw': 20, 'power.smrCount': 3 })),
  );
  await between();
  await change(page, () =>
    page.evaluate(() => window.gigacampus?.setParams({ 'compute.sizingMode': 'it-power' })),
  );
  await page.evaluate(() => window.gigacampus?.select('building-2'));
  await change(page, () =>
    page.evaluate(() => {
      location.hash = 'v1.not-a-fragment';
    }),
  );
}

/** Waits until the open page of the evidence has its answer, and that of the present campus. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sheet = document.querySelector('.gc-evidence');
    const waiting = 'progress, [aria-busy="true"], [data-stale="true"], .gc-soft[role="status"]';
    return sheet !== null && sheet.querySelector(waiting) === null;
  });
}

/** Turns the pages of the evidence, each translated once it stands, and changes the campus below them. */
async function readEvidence(page: Page, between: () => Promise<void>): Promise<string[]> {
  const read: string[] = [];
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await page.getByRole('tab', { name: 'Numbers' }).waitFor();
  for (const [tab, gridMw] of [
    ['numbers', 500],
    ['compare', 520],
    ['hydraulics', 540],
  ] as const) {
    await page.locator(`#gc-evidence-${tab}`).click();
    await page.locator(`#gc-evidence-${tab}[aria-selected="true"]`).waitFor();
    await answered(page);
    await between();
    await change(page, () =>
      page.evaluate(
        (mw) => window.gigacampus?.setParams({ 'power.gridLimitMw': mw, 'cooling.supplyTempC': mw / 20 }),
        gridMw,
      ),
    );
    await answered(page);
    read.push(...(await readPage(page)));
  }
  return read;
}

const AT_FRONTIER: VisitOptions = {
  link: '?preset=frontier-2022',
  width: 1280,
  height: 720,
  until: 'numbers',
  before: withoutPicture,
};

describe('a page that the browser translates', () => {
  it('shows the figures of the campus that is open, each of them', async () => {
    visit = await visitCampus(browser, AT_FRONTIER);
    const { page } = visit;
    await translatePage(page);
    await change(page, () => page.getByLabel('Preset', { exact: true }).selectOption('smr-direct-1gw'));
    const metrics = await page.evaluate(() => window.gigacampus?.getMetrics());
    if (metrics === undefined || metrics === null) throw new Error('The page gave no metrics.');
    const tile = (label: string) => page.getByRole('button', { name: new RegExp(`^${label} `) });
    const shown = async (label: string) =>
      (await tile(label).locator('.gc-figure-value').innerText()).replace(/\s+/g, ' ');
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    expect(metrics.itPowerW).toBeGreaterThan(500e6);
    expect(await shown('IT power')).toBe(plain(formatQuantity(metrics.itPowerW, 'W')));
    expect(await shown('Facility peak')).toBe(plain(formatQuantity(metrics.facilityPeakPowerW, 'W')));
    expect(await shown('Accelerators')).toBe(metrics.acceleratorCount.toLocaleString('en-US'));
    expect(await shown('Annual PUE')).toBe(quantityParts(metrics.annualPue, 'ratio').number);
    expect(await shown('Floor area')).toBe(plain(formatQuantity(metrics.floorAreaM2, 'm²')));
    expect(await shown('Capital cost')).toBe(plain(formatQuantity(metrics.capexUsd, 'USD')));
    expect(visit.complaints).toEqual([]);
  });

  it('reads like the page that is not translated, whatever changes', async () => {
    const readings: string[][] = [];
    for (const translated of [false, true]) {
      visit = await visitCampus(browser, AT_FRONTIER);
      const { page } = visit;
      const between = () => (translated ? translatePage(page) : Promise.resolve());
      await changeEverything(page, between);
      const main = await readPage(page);
      readings.push([...main, ...(await readEvidence(page, between))]);
      expect(visit.complaints).toEqual([]);
      await visit.close();
    }
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[0]?.length).toBeGreaterThan(400);
  });

  it('asks the translation to leave figures and units as they are', async () => {
    visit = await visitCampus(browser, AT_FRONTIER);
    const { page } = visit;
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await page.getByRole('tab', { name: 'Numbers' }).waitFor();
    const kept = [
      '.gc-figure-value',
      '.gc-unit',
      '.gc-clock',
      '.gc-facts dd',
      '.gc-value',
      '.gc-source code',
    ];
    for (const selector of kept) {
      const open = await page
        .locator(selector)
        .evaluateAll((elements) =>
          elements.filter((element) => (element as HTMLElement).translate).map(({ outerHTML }) => outerHTML),
        );
      expect(open, selector).toEqual([]);
    }
  });
});
