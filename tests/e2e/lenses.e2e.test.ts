import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, sceneScreenshot, type Visit, visitCampus, waitUntilStill } from './page-driver.ts';

let browser: Browser;
let visit: Visit;
let page: Page;
let natural: Buffer;
beforeAll(async () => {
  browser = await openBrowser();
  // A small campus: what a lens says of it is the same as of a large one.
  visit = await visitCampus(browser, { link: '?preset=frontier-2022' });
  ({ page } = visit);
  await page.evaluate(() => window.gigacampus?.select('building-0'));
  await waitUntilStill(page);
  natural = await sceneScreenshot(page);
});
afterAll(async () => {
  await visit?.close();
  await browser?.close();
});

const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });

/** How far two pictures are from each other: the mean difference of a channel, 0–255. */
function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      let sum = 0;
      for (let at = 0; at < (a?.length ?? 0); at += 1) sum += Math.abs((a?.[at] ?? 0) - (b?.[at] ?? 0));
      return sum / Math.max(1, a?.length ?? 0);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** What the legend of each lens tells with its unit and range, and what the lens tells of the building that is selected. */
const LENSES = [
  ['Power', /^Legend: load over rating from 0 %/, /% of rating$/],
  ['Thermal', /^Legend: temperature from 15 °C, blue, .* to 60 °C, red/, /°C$/],
  ['Water', /^Legend: Water drawn, from .*\/day, dark violet, to .*\/day, bright yellow/, null],
  ['Fabric', /^Legend: the fabric from inside the racks outwards/, null],
  ['Cost', /^Legend: Capital by ground covered, from \$.*\/m².*equal steps are equal factors/, /to build/],
  ['Availability', /^Legend: .*, from .*%/, /%/],
  [
    'Age',
    /^Legend: Stands after broken ground, from .*, dark violet, to \d+ months, bright yellow/,
    /months after/,
  ],
] as const;

describe('every lens', () => {
  it.each(LENSES)(
    '%s: colours the campus, tells range and unit, and the value of a thing',
    async (name, legend, value) => {
      await choose(name);
      await page.locator('.gc-legend figcaption').filter({ hasText: legend }).waitFor({ state: 'attached' });
      if (value !== null) await page.locator('.gc-lens-text').filter({ hasText: value }).waitFor();
      await waitUntilStill(page);
      // A picture of which nothing but shades of noise changed differs by less.
      expect(await differenceOf(natural, await sceneScreenshot(page))).toBeGreaterThan(0.5);
      expect(visit.complaints).toEqual([]);
    },
  );

  it('goes again with the natural view', async () => {
    await choose('Natural');
    await page.locator('.gc-legend').waitFor({ state: 'detached' });
    // It is still before it begins to change, too.
    await expect.poll(async () => differenceOf(natural, await sceneScreenshot(page))).toBeLessThan(0.5);
  });
});
