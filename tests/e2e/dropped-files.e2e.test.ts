import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { epwLines } from '../helpers/epw-text.ts';
import { openBrowser, PANELS_ALONE, type Visit, visitCampus } from './page-driver.ts';

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

interface Dragged {
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  readonly link?: string;
}

/** Drags something over an element and, unless it is only held, drops it. Whether the browser's own way is stopped. */
function drag(page: Page, where: string, what: Dragged, drops = true): Promise<boolean[]> {
  return page.evaluate(
    ({ where, what, drops }) => {
      const target = document.querySelector(where) ?? document.body;
      const data = new DataTransfer();
      for (const { name, text } of what.files ?? []) data.items.add(new File([text], name));
      if (what.link !== undefined) data.setData('text/uri-list', what.link);
      return (drops ? ['dragover', 'drop'] : ['dragover']).map((type) => {
        const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
        return event.defaultPrevented;
      });
    },
    { where, what, drops },
  );
}

const SCENARIO = JSON.stringify({
  format: 'gigacampus-scenario',
  version: 1,
  preset: 'smr-direct-1gw',
  values: { 'power.smrCount': 7 },
});

async function expectNotice(page: Page, ...words: readonly string[]): Promise<void> {
  const notices = page.getByRole('region', { name: 'Notices' });
  for (const word of words) await expect.poll(() => notices.innerText()).toContain(word);
}

describe('a file dropped anywhere', () => {
  it('is taken: a scenario on the scene, then weather on a panel, which shows the year', async () => {
    visit = await visitCampus(browser, PANELS_ALONE);
    const { page } = visit;
    const hint = page.getByText('Drop a scenario or a story (.json), or a weather file (.epw)');
    await drag(page, '#scene', { files: [{ name: 'mine.json', text: SCENARIO }] }, false);
    await hint.waitFor();
    expect(await drag(page, '#scene', { files: [{ name: 'mine.json', text: SCENARIO }] })).toEqual([
      true,
      true,
    ]);
    await page.waitForFunction(() => window.gigacampus?.getMetrics()?.smrUnitCount === 7);
    expect(await hint.count()).toBe(0);
    await expectNotice(page, 'mine.json is open');

    const weather = { name: 'here.epw', text: epwLines().join('\n') };
    expect(await drag(page, '.gc-parameters', { files: [weather] })).toEqual([true, true]);
    await page.getByText(/^File: here\.epw · Testville/).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it('is refused by name where it is something else, and links and texts lead nowhere', async () => {
    visit = await visitCampus(browser, PANELS_ALONE);
    const { page } = visit;
    const address = page.url();
    const files = [
      { name: 'year.zip', text: 'PK\u0003\u0004' },
      { name: 'table.csv', text: 'a,b,c\n1,2,3\n' },
      { name: 'cut.json', text: '{"format": ' },
    ];
    expect(await drag(page, 'body', { files })).toEqual([true, true]);
    await expectNotice(page, 'year.zip was not opened', 'unpack it first', 'table.csv was not opened');
    await expectNotice(page, 'cut.json was not opened', 'line 1, column 12');
    expect(await drag(page, '#scene', { link: 'https://example.org/' })).toEqual([true, true]);
    expect(await drag(page, 'input.gc-entry', { link: 'https://example.org/' })).toEqual([false, false]);
    expect(page.url().split('#')[0]).toBe(address.split('#')[0]);
    expect(visit.complaints).toEqual([]);
  });
});
