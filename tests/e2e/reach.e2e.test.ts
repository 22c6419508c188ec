import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Visit, visitCampus, withoutPicture } from './page-driver.ts';
import { overflowPx, unreachedControls } from './reach.ts';

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

async function expectReach(page: Page, where: string): Promise<void> {
  // Panels tell what they leave free a frame after they are laid out.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  await expect
    .poll(() => overflowPx(page), { message: `${where}: wider than the window` })
    .toBeLessThanOrEqual(0);
  await expect.poll(() => unreachedControls(page), { message: where }).toEqual([]);
}

/** The part of the window in which the campus can be seen, at the very first sight. */
function freeShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    let free = 0;
    const steps = 20;
    for (let row = 0; row < steps; row += 1) {
      for (let column = 0; column < steps; column += 1) {
        const x = ((column + 0.5) / steps) * window.innerWidth;
        const y = ((row + 0.5) / steps) * window.innerHeight;
        const met = document.elementFromPoint(x, y);
        if (met?.closest('#stage, .gc-scene-card, .gc-doors') != null) free += 1;
      }
    }
    return free / steps ** 2;
  });
}

/** 1280 × 720 at 400 %, at 250 % and 200 %, phones, laptops, a projector. */
const SIZES = [
  [320, 180],
  [320, 256],
  [360, 640],
  [512, 288],
  [640, 360],
  [740, 400],
  [960, 540],
  [1024, 600],
  [1280, 720],
  [1920, 1080],
] as const;

describe('every control can be reached', () => {
  it.each(SIZES)('in a window of %i × %i', async (width, height) => {
    visit = await visitCampus(browser, { width, height, until: 'numbers', before: withoutPicture });
    const { page } = visit;
    for (const close of await page.getByRole('button', { name: /^Dismiss: / }).all()) await close.click();
    await expectReach(page, 'first sight');
    expect(await freeShare(page), 'share of the window left to the campus').toBeGreaterThan(0.2);
    await page.getByRole('button', { name: /^Explore/ }).click();
    await expectReach(page, 'with the hint');
    const tabs = page.getByRole('tablist', { name: 'Panels' }).getByRole('tab');
    for (let index = 0; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click();
      if (await page.getByRole('tabpanel').isHidden()) await tabs.nth(index).click();
      await expectReach(page, `tab ${index + 1}`);
      await tabs.nth(index).click();
    }
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await page.getByRole('tab', { name: 'Numbers', exact: true, selected: true }).last().waitFor();
    await expectReach(page, 'the evidence');
    expect(visit.complaints).toEqual([]);
  });

  // Catches a button of the view bar alone on a second line, and the scale under the line of how to move.
  it('in one line of the view bar, and the scale beside the hint, on a laptop', async () => {
    visit = await visitCampus(browser, { width: 1280, height: 720, until: 'numbers' });
    const { page } = visit;
    await page.getByRole('button', { name: /^Explore/ }).click();
    const bar = page.getByRole('region', { name: 'View', exact: true });
    const middles = await bar.locator('input, button').evaluateAll((controls) =>
      controls.map((control) => {
        const { top, bottom } = control.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(middles.length).toBeGreaterThan(10);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    const scale = await page.getByRole('img', { name: 'Scale of the picture' }).boundingBox();
    const hint = await page.getByRole('complementary', { name: 'How to move' }).boundingBox();
    expect((scale?.y ?? Number.NaN) + (scale?.height ?? 0)).toBeLessThan(hint?.y ?? Number.NaN);
  });

  // Catches a panel that lies under the menu it was opened from, or too flat to be left again.
  it('also while the site is shaped from behind one button', async () => {
    visit = await visitCampus(browser, {
      width: 320,
      height: 180,
      until: 'numbers',
      before: withoutPicture,
    });
    const { page } = visit;
    await page.getByRole('button', { name: 'Campus tools' }).click();
    await page.getByRole('button', { name: 'Shape the site' }).click();
    const panel = page.getByRole('region', { name: 'Shape the site' });
    await panel.getByRole('listbox', { name: 'Parts of the site' }).selectOption('building-3');
    await panel.getByRole('button', { name: 'West', exact: true }).click();
    await panel.getByText('10 m west').waitFor();
    await panel.getByRole('button', { name: 'Done' }).click();
    await panel.waitFor({ state: 'detached' });
  });

  // Catches a message whose button lies under the ways to look, where the panel of the site is wide.
  it('also what a refused turn says', async () => {
    visit = await visitCampus(browser, { width: 1280, height: 720, until: 'numbers' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Shape the site' }).click();
    const panel = page.getByRole('region', { name: 'Shape the site' });
    await panel
      .getByRole('listbox', { name: 'Parts of the site' })
      .selectOption(['building-1', 'building-2']);
    await panel.getByRole('button', { name: /^Turn/ }).click();
    const close = page.getByRole('button', { name: /^Dismiss: It cannot stand there/ });
    await close.click();
    await close.waitFor({ state: 'detached' });
  });

  it('also when the tools are behind one button', async () => {
    visit = await visitCampus(browser, {
      width: 320,
      height: 180,
      until: 'numbers',
      before: withoutPicture,
    });
    const { page } = visit;
    await page.getByRole('button', { name: 'Campus tools' }).click();
    const tools = page
      .getByRole('toolbar', { name: 'Campus tools' })
      .locator('button:not([aria-disabled="true"])');
    expect(await tools.count()).toBeGreaterThan(5);
    for (const tool of await tools.all()) await tool.click({ trial: true });
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
    await page.getByRole('button', { name: 'Close shortcuts' }).click();
  });
});
