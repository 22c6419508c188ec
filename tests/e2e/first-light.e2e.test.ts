import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  brightnessSpread,
  framesDrawn,
  openBrowser,
  sceneScreenshot,
  type Visit,
  visitCampus,
  waitUntilStill,
} from './page-driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

function metric(page: Page, name: 'acceleratorCount' | 'rackCount' | 'capexUsd'): Promise<number> {
  return page.evaluate((key) => window.gigacampus?.getMetrics()?.[key] ?? Number.NaN, name);
}

function counts(page: Page) {
  return page.evaluate(() => ({
    planned: window.gigacampus?.getPlanStats()?.thingCounts.rack ?? -1,
    drawn: window.gigacampus?.getRenderStats().instanceCounts.rack ?? -1,
  }));
}

describe('first light', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitCampus(browser, { fullQuality: true });
  });
  afterAll(() => visit?.close());

  it('opens under the strict policy without a complaint and asks no other host for anything', async () => {
    const policy = await visit.page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).toContain("default-src 'none'");
    expect(visit.complaints).toEqual([]);
    expect(visit.foreignRequests).toEqual([]);
  });

  it('enforces that policy: an inline script does not run', async () => {
    const ran = await visit.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.inlineRan = "yes"';
      document.body.append(script);
      script.remove();
      return document.body.dataset.inlineRan ?? 'no';
    });
    expect(ran).toBe('no');
    visit.complaints.length = 0;
  });

  it('draws a picture: living context, every rack an instance, pixels that differ', async () => {
    const lost = await visit.page.evaluate(
      () => document.querySelector('canvas')?.getContext('webgl2')?.isContextLost() ?? 'no context',
    );
    expect(lost).toBe(false);
    expect(await brightnessSpread(visit.page, await sceneScreenshot(visit.page))).toBeGreaterThan(10);
    const { planned, drawn } = await counts(visit.page);
    expect(planned).toBe(5600);
    expect(drawn).toBe(planned);
  });

  it('measures itself under the published names', async () => {
    const names = await visit.page.evaluate(() =>
      performance.getEntriesByType('measure').map((entry) => entry.name),
    );
    expect(names).toEqual(
      expect.arrayContaining(['gc:plan', 'gc:scene-update', 'gc:frame', 'gc:first-frame']),
    );
  });

  it('rests: with flows paused nothing is drawn for a second', async () => {
    await waitUntilStill(visit.page);
    const before = await framesDrawn(visit.page);
    await visit.page.waitForTimeout(1000);
    expect(await framesDrawn(visit.page)).toBe(before);
  });

  it('has no accessibility violation of WCAG 2 A and AA', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await visit.page.evaluate(`${axe}; undefined`);
    const violations = await visit.page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(violations).toEqual([]);
  });
});

describe('pointer and keys on the campus', () => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await visitCampus(browser);
  });
  afterEach(() => visit?.close());

  it('follows a slider moved by keyboard in numbers, plan and picture, and takes it back', async () => {
    const { page } = visit;
    const slider = page.getByRole('slider', { name: 'Accelerators', exact: true });
    await slider.focus();
    await page.keyboard.press('PageUp');
    await page.waitForFunction(() => (window.gigacampus?.getMetrics()?.acceleratorCount ?? 0) > 403_200);
    await waitUntilStill(page);
    const more = await counts(page);
    expect(more.planned).toBeGreaterThan(5600);
    expect(more.drawn).toBe(more.planned);

    await page.getByRole('button', { name: 'Reset Accelerators' }).click();
    await page.waitForFunction(() => window.gigacampus?.getMetrics()?.acceleratorCount === 403_200);
    await waitUntilStill(page);
    expect(await counts(page)).toEqual({ planned: 5600, drawn: 5600 });
    expect(visit.complaints).toEqual([]);
  });

  it('takes a typed number and refuses a typed word where it was typed', async () => {
    const { page } = visit;
    const entry = page.getByRole('textbox', { name: 'Accelerators value' });
    await entry.fill('100800');
    await entry.press('Enter');
    await page.waitForFunction(() => window.gigacampus?.getMetrics()?.acceleratorCount === 100_800);
    await waitUntilStill(page);
    expect(await counts(page)).toEqual({ planned: 1400, drawn: 1400 });

    await entry.fill('plenty');
    await entry.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringContaining('plenty'));
    expect(await metric(page, 'acceleratorCount')).toBe(100_800);
  });

  it('opens another preset, and another lens changes the picture', async () => {
    const { page } = visit;
    await page.getByRole('combobox', { name: 'Preset' }).selectOption('smr-direct-1gw');
    await page.waitForFunction(() => window.gigacampus?.getMetrics()?.smrUnitCount === 5);
    await waitUntilStill(page);
    expect(await page.evaluate(() => window.gigacampus?.getPlanStats()?.thingCounts.reactor)).toBe(5);

    const natural = await sceneScreenshot(page);
    await page.getByRole('radio', { name: 'Thermal' }).check({ force: true });
    await waitUntilStill(page);
    expect((await sceneScreenshot(page)).equals(natural)).toBe(false);
  });

  it('lifts and closes the roofs with R', async () => {
    const { page } = visit;
    // One building: with every roof off, eight of them show more racks than software drawing likes.
    await page.evaluate(() =>
      window.gigacampus?.setParams({ 'compute.acceleratorCount': 7200, 'layout.buildingCount': 1 }),
    );
    await page.waitForFunction(() => window.gigacampus?.getMetrics()?.buildingCount === 1);
    await page.locator('#scene').focus();
    await page.keyboard.press('Home');
    await waitUntilStill(page);
    await page.keyboard.press('KeyR');
    await waitUntilStill(page);
    const lifted = await sceneScreenshot(page);
    await page.keyboard.press('KeyR');
    await waitUntilStill(page);
    expect((await sceneScreenshot(page)).equals(lifted)).toBe(false);
  });
});
