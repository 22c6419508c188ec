import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Visit, visitCampus, withoutPicture } from './page-driver.ts';

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

async function visitPanels(): Promise<Page> {
  visit = await visitCampus(browser, { width: 1280, height: 800, before: withoutPicture, until: 'numbers' });
  return visit.page;
}

function paramOf(page: Page, id: 'power.gasMw' | 'power.smrCount'): Promise<number | undefined> {
  return page.evaluate((each) => window.gigacampus?.getScenario().values[each], id);
}

const undoButton = (page: Page, of = '') => page.getByRole('button', { name: new RegExp(`^Undo${of}`) });
const redoButton = (page: Page, of = '') => page.getByRole('button', { name: new RegExp(`^Redo${of}`) });

describe('undo and redo', () => {
  it('take a slow drag as one step, by button, and say what they act on', async () => {
    const page = await visitPanels();
    expect(await undoButton(page).isDisabled()).toBe(true);
    const slider = page.getByRole('slider', { name: 'Accelerators', exact: true });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error('The slider has no place on the page.');
    const first = await page.evaluate(() => window.gigacampus?.getScenario().values);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.8, y);
    await page.mouse.down();
    for (const share of [0.7, 0.6, 0.5]) {
      await page.mouse.move(box.x + box.width * share, y);
      await page.waitForTimeout(700);
    }
    await page.mouse.up();
    await undoButton(page, ': Accelerators').click();
    expect(await page.evaluate(() => window.gigacampus?.getScenario().values)).toEqual(first);
    expect(await undoButton(page).isDisabled()).toBe(true);
    await redoButton(page, ': Accelerators').click();
    expect(await page.evaluate(() => window.gigacampus?.getScenario().values)).not.toEqual(first);
    expect(await redoButton(page).isDisabled()).toBe(true);
  });

  it('bring a preset and what was changed in it back, by keys, from the list itself', async () => {
    const page = await visitPanels();
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.gasMw': 123 }));
    await page.getByLabel('Preset', { exact: true }).selectOption('smr-direct-1gw');
    expect(await paramOf(page, 'power.smrCount')).toBe(5);
    await page.getByLabel('Preset', { exact: true }).focus();
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => window.gigacampus?.getScenario().preset)).toBe('abilene-2026');
    expect(await paramOf(page, 'power.gasMw')).toBe(123);
    await page.keyboard.press('Control+Shift+Z');
    expect(await paramOf(page, 'power.smrCount')).toBe(5);
    await page.keyboard.press('Meta+z');
    await page.keyboard.press('Control+y');
    expect(await paramOf(page, 'power.smrCount')).toBe(5);
  });

  it('belong to the text while text is typed, and take a typed number as one step', async () => {
    const page = await visitPanels();
    const entry = page.getByRole('textbox', { name: /^Accelerators value/ });
    const first = await page.evaluate(() => window.gigacampus?.getScenario().values);
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.gasMw': 123 }));
    await entry.fill('200000');
    await page.keyboard.press('Control+z');
    expect(await paramOf(page, 'power.gasMw')).toBe(123);
    await entry.fill('201600');
    await page.keyboard.press('Enter');
    await undoButton(page, ': Accelerators').waitFor();
    await undoButton(page).click();
    await undoButton(page).click();
    expect(await page.evaluate(() => window.gigacampus?.getScenario().values)).toEqual(first);
  });

  it('leave the history of the browser alone', async () => {
    const page = await visitPanels();
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => window.gigacampus?.setLens('power'));
    await page.waitForFunction(() => location.hash.length > 1);
    await undoButton(page, ': Lens').click();
    await page.waitForFunction(() => location.hash === '');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});
