import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  framesDrawn,
  openBrowser,
  PANELS_ALONE,
  type Visit,
  visitCampus,
  waitUntilStill,
} from './page-driver.ts';

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

function notices(page: Page): Promise<string[]> {
  return page.locator('[role="alert"], [role="status"]').allInnerTexts();
}

async function expectNotice(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) {
    await expect.poll(async () => (await notices(page)).join('\n')).toContain(word);
  }
}

function accelerators(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.gigacampus?.getMetrics()?.acceleratorCount);
}

async function moveSlider(page: Page): Promise<void> {
  const before = (await accelerators(page)) ?? 0;
  await page.getByRole('slider', { name: 'Accelerators', exact: true }).focus();
  await page.keyboard.press('PageUp');
  await page.waitForFunction((was) => (window.gigacampus?.getMetrics()?.acceleratorCount ?? 0) > was, before);
}

describe('broken links', () => {
  it('opens the preset when the fragment is broken, and says what was dropped', async () => {
    visit = await visitCampus(browser, {
      link: '?preset=smr-direct-1gw#v1.not-a-fragment',
      ...PANELS_ALONE,
    });
    const { page } = visit;
    expect(await page.evaluate(() => window.gigacampus?.getMetrics()?.smrUnitCount)).toBe(5);
    await expectNotice(page, 'Part of the link could not be used');
    expect(visit.complaints).toEqual([]);
  });

  it('opens the default preset when the asked one is unknown, and names it', async () => {
    visit = await visitCampus(browser, { link: '?preset=atlantis-1gw', ...PANELS_ALONE });
    expect(await accelerators(visit.page)).toBe(403_200);
    await expectNotice(visit.page, 'atlantis-1gw', 'abilene-2026');
  });

  it('refuses a bad value from a script by name and keeps the campus', async () => {
    visit = await visitCampus(browser, PANELS_ALONE);
    const outcome = await visit.page.evaluate(() =>
      window.gigacampus?.setParams({ 'compute.acceleratorCount': 'plenty', 'power.batteryMw': 100 }),
    );
    expect(outcome?.problems.map(({ where }) => where)).toEqual(['compute.acceleratorCount']);
    expect(outcome?.applied).toEqual({ 'power.batteryMw': 100 });
    expect(await accelerators(visit.page)).toBe(403_200);
  });
});

describe('graphics that fail', () => {
  it('comes back from a lost context with parameters kept', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await moveSlider(page);
    await waitUntilStill(page);
    const kept = await accelerators(page);
    const before = await framesDrawn(page);
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const switcher = context?.getExtension('WEBGL_lose_context');
      switcher?.loseContext();
      setTimeout(() => switcher?.restoreContext(), 500);
    });
    await expectNotice(page, 'graphics');
    await page.waitForFunction((was) => (window.gigacampus?.getRenderStats().frames ?? 0) > was, before);
    await waitUntilStill(page);
    expect(await accelerators(page)).toBe(kept);
    expect(await page.evaluate(() => window.gigacampus?.getRenderStats().instanceCounts.rack)).toBe(
      await page.evaluate(() => window.gigacampus?.getPlanStats()?.thingCounts.rack),
    );
  });

  it('says what is missing without WebGL 2, and the numbers go on working', async () => {
    visit = await visitCampus(browser, PANELS_ALONE);
    await expectNotice(visit.page, 'WebGL 2');
    await moveSlider(visit.page);
  });
});

describe('parts that die', () => {
  it('tells when the planner dies twice, and sliders still work', async () => {
    visit = await visitCampus(browser, {
      until: 'numbers',
      before: () => {
        const Real = window.Worker;
        class DyingWorker extends Real {
          override postMessage(): void {
            setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })), 20);
          }
        }
        Reflect.set(window, 'Worker', DyingWorker);
      },
    });
    await moveSlider(visit.page);
    await expectNotice(visit.page, 'planner stopped', 'out of memory');
    await moveSlider(visit.page);
  });

  it('plans in the page where workers cannot be made at all', async () => {
    visit = await visitCampus(browser, {
      until: 'numbers',
      before: () => {
        Reflect.set(window, 'Worker', function refuse() {
          throw new Error('workers are forbidden here');
        });
      },
    });
    await moveSlider(visit.page);
    await expectNotice(visit.page, 'workers are forbidden here');
  });

  it('keeps scene and parameters when the interface throws, and offers to bring it back', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await page.getByRole('button', { name: /^Explore/ }).click();
    // Figures are written with this; a browser whose locale data is damaged throws from it.
    await page.evaluate(() => {
      const held = { real: Number.prototype.toLocaleString };
      Reflect.set(window, 'mendNumbers', () => Reflect.set(Number.prototype, 'toLocaleString', held.real));
      Reflect.set(Number.prototype, 'toLocaleString', () => {
        throw new RangeError('locale data is damaged');
      });
    });
    await page.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 201_600 }));
    await expectNotice(page, 'stopped working', 'locale data is damaged');
    await page.waitForFunction(() => window.gigacampus?.getMetrics()?.acceleratorCount === 201_600);
    await page.evaluate(() => Reflect.get(window, 'mendNumbers')());
    // Every panel that wrote a figure broke by itself; each is brought back by its own button.
    const reload = page.getByRole('button', { name: 'Reload this part' });
    for (let left = await reload.count(); left > 0; left -= 1) await reload.first().click();
    await page.getByRole('slider', { name: 'Accelerators', exact: true }).waitFor();
    expect(await accelerators(page)).toBe(201_600);
  });
});

describe('parts fetched when they are wanted', () => {
  it('shows where a preset was read once the card is opened', async () => {
    visit = await visitCampus(browser, PANELS_ALONE);
    const { page } = visit;
    await page.getByRole('button', { name: 'About this preset' }).focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.gc-popover:popover-open');
    await expect.poll(() => card.innerText()).toMatch(/Source: .+, \d{4}/);
    expect(visit.complaints).toEqual([]);
  });

  it('says so where the texts of sources do not arrive, and names the source all the same', async () => {
    visit = await visitCampus(browser, { ...PANELS_ALONE, missing: '**/sources-*.js' });
    const { page } = visit;
    await page.getByRole('button', { name: 'About this preset' }).focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.gc-popover:popover-open');
    await expect
      .poll(() => card.getByRole('alert').innerText())
      .toMatch(/Source: abilene-epoch.+could not be/);
  });

  it('keeps the campus where the reader of links does not arrive, and sliders still work', async () => {
    visit = await visitCampus(browser, { ...PANELS_ALONE, missing: '**/link-codec-*.js' });
    const { page } = visit;
    await page.evaluate(() => {
      location.hash = 'v1.abc';
    });
    await expectNotice(page, 'The rest of the link could not be read yet', 'link-codec');
    expect(await accelerators(page)).toBe(403_200);
    await moveSlider(page);
    await expectNotice(page, 'address bar does not follow');
  });

  it('says so where the evidence does not arrive', async () => {
    visit = await visitCampus(browser, { ...PANELS_ALONE, missing: '**/evidence-sheet-*.js' });
    await visit.page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await expectNotice(visit.page, 'The evidence could not be fetched', 'evidence-sheet');
  });

  it('keeps links and the evidence when the network goes once the page rests', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await page.waitForFunction(() => performance.getEntriesByName('gc:later-parts').length > 0);
    await page.context().setOffline(true);
    await moveSlider(page);
    await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await page.getByRole('tab', { name: 'Numbers', selected: true }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});

describe('a phone', () => {
  it('shows the campus above one sheet, and nothing is wider than the screen', async () => {
    visit = await visitCampus(browser, { width: 390, height: 640, touch: true });
    const { page } = visit;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const scene = await page.locator('#scene').boundingBox();
    expect(scene?.width).toBe(390);
    const sheet = await page.getByRole('region', { name: 'Panels' }).boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(640);
    expect((scene?.y ?? 0) + (scene?.height ?? 0)).toBe(sheet?.y);
    expect(visit.complaints).toEqual([]);
  });
});
