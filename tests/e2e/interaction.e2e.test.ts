import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { framesDrawn, openBrowser, type Visit, visitCampus, waitUntilStill } from './page-driver.ts';

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

async function cameraDistanceM(page: Page): Promise<number> {
  const pose = await page.evaluate(() => window.gigacampus?.getRenderStats().pose);
  const [px = 0, py = 0, pz = 0] = pose?.position ?? [];
  const [tx = 0, ty = 0, tz = 0] = pose?.target ?? [];
  return Math.hypot(px - tx, py - ty, pz - tz);
}

async function lookAt(page: Page, id: string): Promise<void> {
  const outcome = await page.evaluate((thing) => window.gigacampus?.flyTo(thing), id);
  expect(outcome).toEqual({ ok: true });
  await waitUntilStill(page);
}

/** The middle of the scene, kept free of panels by hiding them. */
async function sceneMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#scene').boundingBox();
  if (box === null) throw new Error('The scene has no place on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('the networks of the selected thing', () => {
  it('are told and outlined, and go out with the button', async () => {
    visit = await visitCampus(browser, { link: '?preset=frontier-2022' });
    const { page } = visit;
    await page.evaluate(() => window.gigacampus?.select('rack-7'));
    const feeds = page.getByRole('button', { name: 'What feeds it' });
    await feeds.click();
    const networks = page.getByRole('region', { name: 'Networks' });
    await networks.getByText('Power · Block transformer').waitFor();
    await networks.getByText('Coolant · Coolant distribution unit').waitFor();
    await networks.getByText('Outlined in the scene.').waitFor();
    await page.getByRole('button', { name: 'What if it fails' }).click();
    await networks.getByText('Racks that stop').waitFor();
    expect(await networks.getByText('1 of 74').count()).toBe(1);
    await page.getByRole('button', { name: 'What if it fails' }).click();
    await networks.getByText('Racks that stop').waitFor({ state: 'detached' });
    expect(visit.complaints).toEqual([]);
  });
});

describe('names of places', () => {
  it('stand in the picture until T hides them', async () => {
    visit = await visitCampus(browser, { link: '?preset=frontier-2022' });
    const { page } = visit;
    const shown = page.locator('.gc-place-label[data-on="true"]');
    await shown.filter({ hasText: 'Building 1' }).waitFor();
    await page.locator('#scene').focus();
    await page.keyboard.press('t');
    await expect.poll(() => shown.count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });
});

describe('below the rack', () => {
  it('what is clicked on an opened rack is told, and its trail leads back to the rack', async () => {
    visit = await visitCampus(browser, { link: '?preset=frontier-2022' });
    const { page } = visit;
    await page.getByRole('button', { name: /^Explore/ }).click();
    await page.evaluate(() => window.gigacampus?.select('rack-7/tray-9'));
    await lookAt(page, 'rack-7/tray-9');
    const { x, y } = await sceneMiddle(page);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: /Tray 10 · Package \d+$/ }).waitFor();
    await page.getByText('Accelerator package').waitFor();
    await page
      .getByRole('navigation', { name: 'Where this stands' })
      .getByRole('button', { name: /^Rack \d+$/ })
      .click();
    await page.getByRole('heading', { name: /· Rack \d+$/ }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});

describe('pointer', () => {
  it('selects by click and shows facts; Esc lets go', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await page.getByRole('button', { name: /^Explore/ }).click();
    await lookAt(page, 'building-3');
    const { x, y } = await sceneMiddle(page);
    await page.mouse.click(x, y);
    await page.getByRole('button', { name: 'Fly here' }).waitFor();
    await expect.poll(() => page.locator('.gc-thing-name').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('.gc-facts dt').count()).toBeGreaterThan(1);
    await page.locator('#scene').focus();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fly here' }).waitFor({ state: 'detached' });
    expect(visit.complaints).toEqual([]);
  });

  it('flies closer by double click, and Home brings the whole campus back', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await page.getByRole('button', { name: /^Explore/ }).click();
    await lookAt(page, 'building-3');
    await page.locator('#scene').focus();
    await page.keyboard.press('Home');
    await waitUntilStill(page);
    const homeM = await cameraDistanceM(page);
    const { x, y } = await sceneMiddle(page);
    await page.mouse.dblclick(x, y);
    await waitUntilStill(page);
    expect(await cameraDistanceM(page)).toBeLessThan(homeM * 0.8);
    await page.keyboard.press('Home');
    await waitUntilStill(page);
    expect(Math.abs((await cameraDistanceM(page)) / homeM - 1)).toBeLessThan(0.02);
  });
});

describe('motion', () => {
  it('draws flowing frames until they are paused', async () => {
    visit = await visitCampus(browser, { motion: true, until: 'numbers' });
    const { page } = visit;
    await page.waitForFunction(() => (window.gigacampus?.getRenderStats().reasons.flow ?? 0) > 2);
    const button = page.getByRole('button', { name: 'Pause flows' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Play flows' }).waitFor();
    await waitUntilStill(page);
    const before = await framesDrawn(page);
    await page.waitForTimeout(1000);
    expect(await framesDrawn(page)).toBe(before);
  });

  it('asks for no flow frame where people prefer reduced motion', async () => {
    visit = await visitCampus(browser);
    const reasons = await visit.page.evaluate(() => window.gigacampus?.getRenderStats().reasons);
    expect(reasons?.flow ?? 0).toBe(0);
  });
});

describe('links', () => {
  it('writes what was changed into the address, and the address opens the same campus', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await page.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 201_600 }));
    await page.waitForFunction(() => location.hash.length > 1);
    const link = await page.evaluate(() => location.search + location.hash);
    await visit.close();
    visit = await visitCampus(browser, { link, until: 'numbers' });
    expect(await visit.page.evaluate(() => window.gigacampus?.getMetrics()?.acceleratorCount)).toBe(201_600);
  });
});
