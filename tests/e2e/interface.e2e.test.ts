import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { METRICS } from '../../src/answers/metric-facts.ts';
import { violationsOf } from './axe.ts';
import { openBrowser, type Visit, type VisitOptions, visitCampus, withoutPicture } from './page-driver.ts';

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

const WIDE: VisitOptions = { width: 1280, height: 720, until: 'numbers', before: withoutPicture };

async function open(options: VisitOptions = {}): Promise<Page> {
  visit = await visitCampus(browser, { ...WIDE, ...options });
  return visit.page;
}

function knobValue(page: Page, id: string): Promise<unknown> {
  return page.evaluate((key) => {
    const values: Readonly<Record<string, unknown>> = window.gigacampus?.getScenario().values ?? {};
    return values[key];
  }, id);
}

describe('sliders', () => {
  it('go up with right and up, down with left and down, ten steps with the page keys', async () => {
    const page = await open();
    const slider = page.getByRole('slider', { name: 'Coolant supply temperature', exact: true });
    const value = () => knobValue(page, 'cooling.supplyTempC').then(Number);
    await slider.focus();
    const start = await value();
    const moves: Record<string, number> = {};
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'PageUp', 'PageDown']) {
      const before = await value();
      await page.keyboard.press(key);
      await expect.poll(value).not.toBe(before);
      moves[key] = (await value()) - before;
    }
    const step = moves.ArrowRight ?? 0;
    expect(step).toBeGreaterThan(0);
    expect(moves).toEqual({
      ArrowRight: step,
      ArrowUp: step,
      ArrowLeft: -step,
      ArrowDown: -step,
      PageUp: 10 * step,
      PageDown: -10 * step,
    });
    expect(await value()).toBe(start);
  });

  it('are given back the value of the preset one by one', async () => {
    const page = await open();
    await page.evaluate(() =>
      window.gigacampus?.setParams({ 'cooling.supplyTempC': 41, 'power.gridLimitMw': 900 }),
    );
    await page.getByRole('button', { name: 'Reset Coolant supply temperature', exact: true }).click();
    await expect.poll(() => knobValue(page, 'cooling.supplyTempC')).not.toBe(41);
    expect(await knobValue(page, 'power.gridLimitMw')).toBe(900);
    await page
      .getByRole('button', { name: 'Reset Coolant supply temperature', exact: true })
      .waitFor({ state: 'detached' });
  });

  it('say why they change nothing, where that is so', async () => {
    const page = await open({ link: '?preset=frontier-2022' });
    await page.locator('summary', { hasText: 'Fabric' }).click();
    const slider = page.getByRole('slider', { name: 'Oversubscription', exact: true });
    const described = () =>
      slider.evaluate((input) => {
        const id = input.getAttribute('aria-describedby');
        return id === null ? '' : (document.getElementById(id)?.innerText ?? '');
      });
    expect(await described()).toContain('bring their own network');
    await page.getByLabel('Preset', { exact: true }).selectOption('immersion-100mw');
    await page.getByRole('combobox', { name: 'Heat rejection', exact: true }).hover();
    await page.getByText(/Adiabatic.* would give the very same numbers/).waitFor();
  });
});

describe('the lens', () => {
  it('has a legend with its own title, unit and ends', async () => {
    const page = await open();
    const legend = page.locator('.gc-view figure');
    expect(await legend.count()).toBe(0);
    await page.getByRole('radio', { name: 'Power' }).check({ force: true });
    await expect.poll(() => legend.innerText()).toMatch(/Load, % of rating\s+0\s+50\s+100\s+over/);
    await page.getByRole('radio', { name: 'Thermal' }).check({ force: true });
    await expect.poll(() => legend.innerText()).toMatch(/Temperature, °C\s+15\s+30\s+45\s+60/);
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.smrCount': 2 }));
    await page.getByRole('radio', { name: 'Power' }).check({ force: true });
    await expect.poll(() => legend.innerText()).toMatch(/% of rating · green: nuclear/);
  });

  it('goes on with L, and flows rest and run with the space bar', async () => {
    const page = await open();
    await page.locator('#scene').focus();
    await page.keyboard.press('KeyL');
    await expect.poll(() => page.getByRole('radio', { name: 'Power' }).isChecked()).toBe(true);
    await page.keyboard.press('KeyL');
    await expect.poll(() => page.getByRole('radio', { name: 'Thermal' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Pause flows' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play flows' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause flows' }).waitFor();
  });
});

describe('the comparison', () => {
  it('marks the better side of each number that has one', async () => {
    const page = await open({ link: '?preset=abilene-2026' });
    const metricsOf = (preset: string) =>
      page.evaluate(async (id) => {
        const select = document.querySelector<HTMLSelectElement>('.gc-preset-select');
        if (select === null) throw new Error('no list of presets');
        select.value = id;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await window.gigacampus?.whenIdle();
        return window.gigacampus?.getMetrics();
      }, preset);
    const there = await metricsOf('frontier-2022');
    const here = await metricsOf('abilene-2026');
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption('frontier-2022');
    await page.getByRole('rowheader', { name: METRICS.annualPue.label, exact: true }).waitFor();
    const marks: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const id of ['annualPue', 'availability', 'acceleratorCount', 'usdPerAcceleratorHour'] as const) {
      const { label, better } = METRICS[id];
      const row = page.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: label, exact: true }),
      });
      const [a, b] = await row.getByRole('cell').allInnerTexts();
      marks[id] = a?.includes('better') ? 'here' : b?.includes('better') ? 'there' : 'none';
      const [now, other] = [here?.[id] ?? null, there?.[id] ?? null];
      const differ = better !== 'neither' && now !== null && other !== null && now !== other;
      const hereWins = differ && now > other === (better === 'higher');
      expected[id] = !differ ? 'none' : hereWins ? 'here' : 'there';
    }
    expect(marks).toEqual(expected);
    expect(expected.acceleratorCount).toBe('none');
    expect(expected.annualPue).not.toBe('none');
  });
});

describe('what the page says', () => {
  it('names what percentages compare with, and of which parameters figures are while a run takes long', async () => {
    const page = await open({
      before: () => {
        const real = HTMLCanvasElement.prototype.getContext;
        Reflect.set(
          HTMLCanvasElement.prototype,
          'getContext',
          function getContext(this: HTMLCanvasElement, ...given: unknown[]) {
            return String(given[0]).startsWith('webgl') ? null : Reflect.apply(real, this, given);
          },
        );
        const Real = window.Worker;
        class SilentWorker extends Real {
          override postMessage(...given: unknown[]): void {
            if (!Reflect.has(window, 'workersAreSilent'))
              Reflect.apply(Real.prototype.postMessage, this, given);
          }
        }
        Reflect.set(window, 'Worker', SilentWorker);
      },
    });
    const strip = page.getByRole('region', { name: 'Key figures' });
    await page.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 201_600 }));
    await strip.getByText('vs. Stargate Abilene, design state 2026 preset').waitFor();
    await strip
      .getByRole('button', { name: /^Accelerators 201,600, −50 % against the preset Stargate/ })
      .waitFor();
    await page.evaluate(() => {
      Reflect.set(window, 'workersAreSilent', true);
      void window.gigacampus?.setParams({ 'compute.acceleratorCount': 302_400 });
    });
    await strip.getByText('Of the earlier parameters').waitFor();
    expect(await strip.getAttribute('aria-busy')).toBe('true');
    expect(await strip.innerText()).toContain('201,600');
  });

  it('holds a campus that was opened from a link against its preset as well', async () => {
    const first = await open();
    await first.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 201_600 }));
    await first.waitForFunction(() => location.hash.length > 1);
    const link = await first.evaluate(() => location.search + location.hash);
    await visit?.close();
    const page = await open({ link });
    await page.getByRole('button', { name: /^Accelerators 201,600, −50 % against the preset/ }).waitFor();
  });

  it('keeps a notice until it is dismissed, and dismisses only that one', async () => {
    const page = await open({ link: '?preset=atlantis-1gw#v1.broken' });
    const notices = page.getByRole('region', { name: 'Notices' });
    const all = notices.getByRole('button', { name: /^Dismiss: / });
    await expect.poll(() => all.count()).toBeGreaterThan(0);
    const before = await all.count();
    const name = (await all.first().getAttribute('aria-label')) ?? '';
    await all.first().click();
    await expect.poll(() => all.count()).toBe(before - 1);
    expect(await notices.getByRole('button', { name, exact: true }).count()).toBe(0);
  });
});

describe('the welcome', () => {
  it('steps aside for what is taken up from elsewhere', async () => {
    const page = await open();
    const welcome = page.getByRole('region', { name: 'Start' });
    await welcome.waitFor();
    await page.locator('body').press('b');
    await page.getByRole('region', { name: 'Shape the site' }).waitFor();
    await welcome.waitFor({ state: 'detached' });
    await visit?.close();
    const other = await open();
    await other.getByRole('region', { name: 'Start' }).waitFor();
    await other.getByRole('banner').getByRole('button', { name: 'Present', exact: true }).click();
    await other.getByRole('region', { name: 'Start' }).waitFor({ state: 'detached' });
  });
});

describe('the campus alone', () => {
  it('says how to leave it, and Esc does', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Hide interface' }).click();
    await page.getByText('Esc or H brings the panels back').waitFor();
    expect(await page.getByRole('region', { name: 'Key figures' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Key figures' }).waitFor();
  });
});

describe('where the browser paints all backgrounds itself', () => {
  it('shows by its frame what is chosen, and sliders by their tracks', async () => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    const frames = await page.locator('.gc-lenses label').evaluateAll((labels) =>
      labels.map((label) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(label);
        return { on: (label as HTMLElement).dataset.on, width: borderTopWidth, color: borderTopColor };
      }),
    );
    const chosen = frames.filter(({ on }) => on === 'true');
    expect(chosen).toHaveLength(1);
    for (const other of frames.filter(({ on }) => on !== 'true')) {
      expect(other.width).not.toBe(chosen[0]?.width);
    }
    expect(await violationsOf(page, 'body')).toEqual([]);
  });
});

const LOOKS = [
  ['dark', 1280, 720],
  ['light', 1280, 720],
  ['dark', 360, 640],
  ['light', 360, 640],
] as const;

describe('nothing stands in the way of anybody', () => {
  it.each(LOOKS)('in the %s theme at %i × %i', async (theme, width, height) => {
    const page = await open({ width, height });
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    expect(await violationsOf(page, 'body'), 'first sight').toEqual([]);
    await page.getByRole('button', { name: /^Explore/ }).click();
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.gridLimitMw': 300 }));
    expect(await violationsOf(page, 'body'), 'with a selection').toEqual([]);
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await page.getByRole('tab', { name: 'Numbers', exact: true, selected: true }).last().waitFor();
    expect(await violationsOf(page, 'body'), 'with the evidence').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#scene').focus();
    await page.keyboard.press('KeyH');
    await page.getByRole('button', { name: 'Show interface' }).waitFor();
    expect(await violationsOf(page, 'body'), 'the campus alone').toEqual([]);
  });
});
