import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { openBrowser, PANELS_ALONE, type Visit, visitCampus } from './page-driver.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

function sheetOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Evidence', exact: true });
}

describe('the evidence', () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await visitCampus(browser, PANELS_ALONE);
    page = visit.page;
  });
  afterAll(() => visit?.close());

  it('opens with V and closes with Escape, and the focus comes back', async () => {
    await page.locator('#scene').focus();
    await page.keyboard.press('KeyV');
    const sheet = sheetOf(page);
    await sheet.getByRole('tab', { name: 'Numbers', selected: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('scene');
  });

  it('shows every number with its exact size, marks what has moved, and says what is wrong', async () => {
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    const sheet = sheetOf(page);
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.gridLimitMw': 300 }));
    await sheet.getByRole('region', { name: 'Warnings' }).getByText('PWR-8').waitFor();
    const row = sheet.getByRole('row', { name: /^Grid connection\s?, changed since the preset/ });
    await row.getByRole('button', { name: /^300\.0\sMW, exactly 300,000,000\sW; copy$/ }).waitFor();
    expect(await sheet.getByRole('button', { name: /; copy$/ }).count()).toBe(
      await page.evaluate(() => Object.keys(window.gigacampus?.getMetrics() ?? {}).length),
    );
    expect(await violationsOf(page, '.gc-evidence')).toEqual([]);
  });

  it('holds the model against what is published; the arrow keys walk the tabs', async () => {
    const sheet = sheetOf(page);
    await sheet.getByRole('tab', { name: 'Numbers' }).focus();
    await page.keyboard.press('ArrowRight');
    await sheet.getByRole('tab', { name: 'Checks', selected: true }).waitFor();
    await sheet.getByText(/of \d+ judged figures lie within tolerance/).waitFor();
    expect(await sheet.getByRole('table').count()).toBeGreaterThanOrEqual(5);
    expect(await violationsOf(page, '.gc-evidence')).toEqual([]);
  });

  it('samples with progress, can be cancelled, and shows what a number hangs on', async () => {
    const sheet = sheetOf(page);
    await sheet.getByRole('tab', { name: 'How sure' }).click();
    await sheet.getByText('1,000 samples, seed 1', { exact: false }).waitFor();
    await sheet.getByRole('rowheader', { name: /Price of a rack/ }).waitFor();
    expect(await violationsOf(page, '.gc-evidence')).toEqual([]);
    // So many that no machine is done before Cancel is pressed.
    await sheet.getByRole('radio', { name: '100,000 samples' }).check({ force: true });
    await sheet.getByRole('button', { name: 'Run again' }).click();
    const progress = sheet.getByRole('progressbar', { name: 'Samples drawn' });
    await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0);
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    await progress.waitFor({ state: 'detached' });
    await sheet.getByText('1,000 samples, seed 1', { exact: false }).waitFor();
  });

  it('marks samples of earlier parameters instead of drawing them again', async () => {
    const sheet = sheetOf(page);
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.gridLimitMw': 900 }));
    await sheet.getByText('These samples are of earlier parameters.', { exact: false }).waitFor();
    expect(await sheet.getByRole('progressbar', { name: 'Samples drawn' }).count()).toBe(0);
  });

  it('sets another preset beside the campus, with portability in parts', async () => {
    const sheet = sheetOf(page);
    await sheet.getByRole('tab', { name: 'Compare' }).click();
    await sheet.getByRole('combobox', { name: 'Compare with' }).selectOption('general-cloud-1gw');
    await sheet.getByRole('heading', { name: 'Moving the job to General cloud format, 1 GW' }).waitFor();
    expect(await sheet.getByText(', better').count()).toBeGreaterThan(3);
    for (const part of ['Coherence', 'Memory domain', 'Number format', 'Re-tuning', 'Data gravity'])
      expect(await sheet.getByText(part, { exact: true }).count()).toBe(2);
    expect(await violationsOf(page, '.gc-evidence')).toEqual([]);
  });

  it('says so when a study cannot run, and tries again when told', async () => {
    const sheet = sheetOf(page);
    // The worker that is kept from earlier questions is at another one, so that the comparison needs a new worker.
    await page.evaluate(() => {
      const control = new AbortController();
      Reflect.set(window, 'freeTheWorker', () => control.abort());
      const long = { metricIds: ['capexUsd' as const], sampleCount: 1_000_000 };
      window.gigacampus?.sample(long, undefined, control.signal).catch(() => undefined);
    });
    const workers = '**/campus.worker*';
    await page.route(workers, (route) => route.abort());
    await sheet.getByRole('combobox', { name: 'Compare with' }).selectOption('frontier-2022');
    await sheet.getByRole('alert').getByText('The comparison failed.').waitFor();
    await page.unroute(workers);
    visit.complaints.length = 0;
    await sheet.getByRole('button', { name: 'Try again' }).click();
    await sheet.getByRole('heading', { name: 'Moving the job to Frontier, 2022' }).waitFor();
    await page.evaluate(() => Reflect.get(window, 'freeTheWorker')());
  });

  it('answers scripts, refuses bad ids by name, and leaves the page without a complaint', async () => {
    const answers = await page.evaluate(async () => {
      const { gigacampus } = window;
      const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
      const sampled = await gigacampus?.sample({ metricIds: ['capexUsd'], sampleCount: 100 });
      const refused = await gigacampus?.compare('mars').then(() => 'taken', said);
      const control = new AbortController();
      const stopped = gigacampus
        ?.sample({ metricIds: ['capexUsd'], sampleCount: 1_000_000 }, () => control.abort(), control.signal)
        .then(() => 'finished', said);
      return { spread: sampled?.spreads[0], refused, stopped: await stopped };
    });
    expect(answers.spread?.p10).toBeLessThan(answers.spread?.p90 ?? 0);
    expect(answers.refused).toContain("'mars'");
    expect(answers.stopped).toMatch(/abort/i);
    expect(visit.complaints).toEqual([]);
    expect(visit.foreignRequests).toEqual([]);
  });
});

it('is a page of its own on a phone, reached from a number of the strip', async () => {
  const visit = await visitCampus(browser, { ...PANELS_ALONE, width: 390, height: 640, touch: true });
  const { page } = visit;
  await page.getByRole('tab', { name: 'Numbers' }).tap();
  await page.getByRole('button', { name: /^Capital cost/ }).tap();
  await page.getByRole('button', { name: 'How sure is this?' }).tap();
  const sheet = sheetOf(page);
  expect(await sheet.getByRole('combobox', { name: 'Number' }).inputValue()).toBe('capexUsd');
  await sheet.getByText('1,000 samples, seed 1', { exact: false }).waitFor();
  await sheet.getByRole('rowheader', { name: /Price of a rack/ }).waitFor();
  expect(await violationsOf(page, '.gc-evidence')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await sheet.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 640 });
  const small = await sheet
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
    );
  expect(small).toEqual([]);
  await sheet.getByRole('button', { name: 'Close evidence' }).tap();
  await sheet.waitFor({ state: 'detached' });
  await visit.close();
});
