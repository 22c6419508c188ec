import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Visit, visitCampus, withoutPicture } from './page-driver.ts';

let browser: Browser;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  await open(1280, 720);
});
afterAll(async () => {
  await visit?.close();
  await browser?.close();
});

async function open(width: number, height: number): Promise<void> {
  visit = await visitCampus(browser, {
    link: '?preset=smr-direct-1gw',
    width,
    height,
    until: 'numbers',
    before: withoutPicture,
  });
  page = visit.page;
  await page.evaluate(() => window.gigacampus?.setParams({ 'power.smrCount': 3 }));
  // What paper needs is fetched once the page rests.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('print-page')),
  );
}

async function onPaper<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.gc-print').waitFor();
  const answer = await read();
  await page.emulateMedia({ media: null });
  await page.locator('.gc-print').waitFor({ state: 'detached' });
  return answer;
}

/** What paper would cut: elements that hold more than they show, and rows that are not laid out. */
function cutOff(): string[] {
  const inside = [...document.querySelectorAll<HTMLElement>('.gc-print *, .gc-evidence *')];
  const cut = inside.filter((element) => {
    if (!element.checkVisibility() || element.closest('.gc-offscreen, svg') !== null) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = overflowX !== 'visible' || overflowY !== 'visible';
    return (
      (hides && element.scrollHeight > element.clientHeight + 1) ||
      (hides && element.scrollWidth > element.clientWidth + 1)
    );
  });
  return cut.map((element) => element.className);
}

/** Sheets of a PDF; its page objects may stand in compressed streams. */
function sheetCount(pdf: Buffer): number {
  const bytes = pdf.toString('latin1');
  const streams = [...bytes.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [bytes, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe('the page on paper', () => {
  it('holds figures, what differs from the preset and every parameter, cut nowhere', async () => {
    const text = await onPaper(() => page.locator('.gc-print').innerText());
    for (const part of ['SMR-fed', 'IT power', 'Capital cost', 'Reactor units', 'Discount rate'])
      expect(text).toContain(part);
    expect(text).toMatch(/Changed from the preset[\s\S]*Reactor units\s+3\s+5/);
    expect(await onPaper(() => page.evaluate(cutOff))).toEqual([]);
    const stage = await onPaper(() => page.locator('.gc-top').isVisible());
    expect(stage).toBe(false);
  });

  it('needs no background to show where a slider stands', async () => {
    const dots = await onPaper(() => page.locator('.gc-print-range circle').count());
    const sliders = await page.locator('.gc-parameters input[type="range"]').count();
    expect(dots).toBe(sliders);
  });

  it('has the evidence in full, its headings on every sheet, on A4 and on Letter', async () => {
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Evidence', exact: true });
    await sheet.getByRole('tab', { name: 'Numbers', selected: true }).waitFor();
    const onScreen = await sheet.getByRole('rowheader').count();
    const rows = await onPaper(() =>
      page
        .locator('.gc-evidence tbody tr')
        .evaluateAll((all) =>
          all
            .filter((row) => row.getBoundingClientRect().height > 4)
            .map((row) => (row as HTMLElement).innerText),
        ),
    );
    expect(rows.length).toBe(onScreen);
    expect(rows.join('\n')).toMatch(/Capital cost[\s\S]*Land/);
    expect(await onPaper(() => page.evaluate(cutOff))).toEqual([]);
    const heads = await onPaper(() =>
      page
        .locator('.gc-evidence thead')
        .evaluateAll((all) => all.map((head) => getComputedStyle(head).display)),
    );
    expect(new Set(heads)).toEqual(new Set(['table-header-group']));
    for (const format of ['A4', 'Letter']) {
      const sheets = sheetCount(await page.pdf({ format }));
      expect(sheets, format).toBeGreaterThan(2);
    }
    const head = await onPaper(() => page.locator('.gc-print').innerText());
    expect(head).toMatch(/SMR-fed[\s\S]*Changed from the preset/);
    await page.keyboard.press('Escape');
  });

  it('leaves the screen as it was', async () => {
    await onPaper(async () => undefined);
    expect(await page.locator('.gc-print').count()).toBe(0);
    expect(await page.locator('.gc-top').isVisible()).toBe(true);
    expect(visit.complaints).toEqual([]);
  });

  it('is the same from a phone', async () => {
    await visit.close();
    await open(360, 640);
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Evidence', exact: true });
    await sheet.getByRole('tab', { name: 'Numbers', selected: true }).waitFor();
    const [head, body, all] = await onPaper(() =>
      page.evaluate(() => [
        document.querySelector('.gc-print header')?.getBoundingClientRect().bottom ?? 0,
        document.querySelector('.gc-evidence')?.getBoundingClientRect().top ?? 0,
        document.documentElement.scrollHeight,
      ]),
    );
    expect(head).toBeGreaterThan(0);
    expect(body).toBeGreaterThanOrEqual(head ?? 0);
    expect(all).toBeGreaterThan(3000);
    expect(await onPaper(() => page.evaluate(cutOff))).toEqual([]);
    expect(sheetCount(await page.pdf({ format: 'A4' }))).toBeGreaterThan(2);
  });
});
