import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Visit, visitCampus, waitUntilStill } from './page-driver.ts';

let browser: Browser;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  // A small campus; each test leaves the page as it found it.
  visit = await visitCampus(browser, { link: '?preset=frontier-2022' });
  ({ page } = visit);
});
afterAll(async () => {
  await visit?.close();
  await browser?.close();
});

async function statsOf() {
  await waitUntilStill(page);
  const stats = await page.evaluate(() => window.gigacampus?.getRenderStats());
  if (stats === undefined) throw new Error('there is no page API');
  return stats;
}
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function sceneKey(key: string): Promise<void> {
  await page.locator('#scene').focus();
  await page.keyboard.press(key);
}

describe('tools', () => {
  it('alone, ghost and hide leave things out of the picture, and one press brings all back', async () => {
    await page.evaluate(() => window.gigacampus?.select('hall-0'));
    await statsOf();
    await button('Alone').click();
    const alone = await statsOf();
    await button('Ghost').click();
    const ghost = await statsOf();
    // The ghosts of all others are one draw more, and boxes.
    expect(ghost.triangles).toBeGreaterThan(alone.triangles);
    await button('Show all again').click();
    // Told last: what is fetched behind the first picture is there by then.
    const whole = await statsOf();
    expect(alone.triangles).toBeLessThan(whole.triangles);
    await button('Hide').click();
    expect((await statsOf()).triangles).not.toBe(whole.triangles);
    await button('Show all again').click();
    await button('Show all again').waitFor({ state: 'detached' });
    await page.evaluate(() => window.gigacampus?.select(null));
  });

  it('something of known size lies beside the campus, with its name and size', async () => {
    await button('What is shown').click();
    const choice = page.getByRole('combobox', { name: 'Beside the campus' });
    await choice.selectOption('pitch');
    const label = page.locator('.gc-beside-label .gc-place-label[data-on="true"]');
    await label.filter({ hasText: /^Football pitch · 105 m × 68/ }).waitFor();
    await choice.selectOption('nothing');
    await label.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await sceneKey('Home');
    await waitUntilStill(page);
  });

  it('stand beside the sheet of evidence or not at all, never over it', async () => {
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    await sceneKey('v');
    const sheet = page.getByRole('dialog', { name: 'Evidence', exact: true });
    await sheet.waitFor();
    const tools = page.getByRole('region', { name: 'Ways to look' });
    await page.setViewportSize({ width: 1280, height: 480 });
    await tools.waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 1600, height: 480 });
    await tools.waitFor();
    const [left, right] = await Promise.all([tools.boundingBox(), sheet.boundingBox()]);
    expect((left?.x ?? Number.NaN) + (left?.width ?? Number.NaN)).toBeLessThanOrEqual(right?.x ?? Number.NaN);
    await page.setViewportSize(size);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await tools.waitFor();
  });
});
