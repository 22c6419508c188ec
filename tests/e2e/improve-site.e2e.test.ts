import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/answers/metric-facts.ts';
import { quantityParts } from '../../src/units/format.ts';
import { PANELS_ALONE, visitsOfFile } from './page-driver.ts';

const openVisit = visitsOfFile();

/** What the campus of the page reckons, once it stands. */
async function metricsOf(page: Page) {
  await page.evaluate(() => window.gigacampus?.whenIdle());
  const metrics = await page.evaluate(() => window.gigacampus?.getMetrics());
  if (metrics == null) throw new Error('there are no numbers');
  return metrics;
}

const editsOf = (page: Page) => page.evaluate(() => window.gigacampus?.getScenario().siteEdits ?? []);

/** Cells of the schemes, and lines of the plot, that reach beyond the panel at its right. */
const cutOff = (page: Page) =>
  page.locator('.gc-improve').evaluate((panel) => {
    const edge = panel.getBoundingClientRect().right + 1;
    const parts = panel.querySelectorAll(
      '.gc-improve-schemes :is(th, td), .gc-scheme-plot :is(polyline, text)',
    );
    return Array.from(parts)
      .filter((part) => part.getBoundingClientRect().right > edge)
      .map((part) => part.textContent);
  });

describe('the search for a better site', () => {
  it('rests and goes on, tells its best, has four schemes to put in and take back, and ends when told', async () => {
    const { page, complaints } = await openVisit({ ...PANELS_ALONE, width: 1280, height: 720 });
    const before = await metricsOf(page);
    await page.keyboard.press('b');
    const panel = page.getByRole('region', { name: 'Improve' });
    const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
    const told = () => panel.getByRole('status').innerText();
    await press('Improve');
    await panel.getByRole('progressbar', { name: 'Search' }).waitFor();
    // At once: eight starts are not over by then, however busy the machine.
    await press('Pause');
    const rested = await told();
    expect(rested).toMatch(/^Paused\. [0-7] of 8 starts/);
    await page.waitForTimeout(700);
    expect(await told()).toBe(rested);
    await press('Go on');
    await expect.poll(told).toMatch(/Best so far: \$[1-9][\d,.]* ?[KM]?\/yr less/);
    await expect.poll(told).toMatch(/^8 of 8 starts/);

    const names = ['Now', 'A', 'B', 'C', 'D'];
    expect(await panel.locator('th[data-scheme]').allInnerTexts()).toEqual(names);
    expect(await panel.locator('[data-scheme] polyline').count()).toBe(names.length);
    await panel.getByText(/^Lines of cost, each from its least to its most/).waitFor();
    expect(await cutOff(page)).toEqual([]);

    await press('Apply scheme D');
    const after = await metricsOf(page);
    expect((await editsOf(page)).length).toBeGreaterThan(0);
    const shown = await panel
      .locator('tr[data-figure="feederLengthM"] td')
      .nth(names.indexOf('D'))
      .innerText();
    expect(quantityParts(after.feederLengthM, METRICS.feederLengthM.unit).number).toBe(shown);
    expect(after.feederLengthM).toBeLessThan(before.feederLengthM);
    await page.keyboard.press('Control+z');
    expect(await metricsOf(page)).toEqual(before);
    expect(await editsOf(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+Z');
    expect(await metricsOf(page)).toEqual(after);
    await panel.getByRole('button', { name: 'Back to the site before the search' }).click();
    expect(await metricsOf(page)).toEqual(before);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await cutOff(page)).toEqual([]);

    await press('Search again');
    await press('Pause');
    await press('Cancel');
    await panel.getByRole('button', { name: 'Search again' }).waitFor();
    expect(await told()).toMatch(/^[0-7] of 8 starts/);
    expect(await panel.getByRole('button', { name: 'Go on' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
