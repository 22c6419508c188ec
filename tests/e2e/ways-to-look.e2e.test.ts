import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Visit, visitCampus, waitUntilStill } from './page-driver.ts';

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

describe('ways to look', () => {
  it('lead on foot and back, over a map, past layers that are left out, with a scale', async () => {
    visit = await visitCampus(browser, { link: '?preset=frontier-2022' });
    const { page } = visit;
    const eyesM = () => page.evaluate(() => window.gigacampus?.getRenderStats().pose.position[1] ?? 0);
    const draws = () => page.evaluate(() => window.gigacampus?.getRenderStats().drawCalls ?? 0);
    await page.getByRole('button', { name: 'Walk', exact: true }).click();
    await page
      .getByText(/^On foot/)
      .first()
      .waitFor();
    await expect.poll(eyesM).toBeCloseTo(1.7, 3);
    await page.keyboard.press('Escape');
    await page
      .getByText(/^On foot/)
      .first()
      .waitFor({ state: 'detached' });
    await waitUntilStill(page);
    await page
      .getByRole('img', { name: 'Scale of the picture' })
      .getByText(/^\d[\d,.]*\sk?m$/u)
      .waitFor();

    await page.getByRole('button', { name: 'Map', exact: true }).click();
    const map = page.getByRole('button', { name: /^Map of the campus/ });
    await map.click({ position: { x: 20, y: 20 } });
    await waitUntilStill(page);
    const before = await draws();
    await page.getByRole('button', { name: 'What is shown' }).click();
    await page.getByRole('checkbox', { name: 'Walls and roofs' }).uncheck();
    await page.getByRole('checkbox', { name: 'Trees, vehicles, people' }).uncheck();
    await waitUntilStill(page);
    expect(await draws()).not.toBe(before);
    expect(visit.complaints).toEqual([]);
  });
});
