import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { measureVisit, SIZE_BUDGET } from '../../scripts/size/measure-size.ts';
import { organSizes } from '../../scripts/size/organ-sizes.ts';
import { openBrowser } from './page-driver.ts';

/** Page, its first words, campus, scene, engine, and what the bundler and missing parts need. */
const FILES_BEFORE_PICTURE = 7;
const DIST = join(import.meta.dirname, '..', '..', 'dist');

it('weighs no more than its budget: before the first frame, by the time of rest, and part by part', async () => {
  const browser = await openBrowser();
  try {
    const { files, earlyBytes, allBytes } = await measureVisit(browser, inject('pageAddress'), DIST);
    const early = files.filter((file) => file.early).map(({ name }) => name);
    expect(early.some((name) => /\/engine-/.test(name))).toBe(true);
    expect(files.some(({ name }) => /\/campus\.worker-/.test(name))).toBe(true);
    expect(early.length, early.join(' ')).toBeLessThanOrEqual(FILES_BEFORE_PICTURE);
    expect(earlyBytes, early.join(' ')).toBeLessThanOrEqual(SIZE_BUDGET.earlyBytes);
    expect(allBytes).toBeLessThanOrEqual(SIZE_BUDGET.allBytes);
    const organs = await organSizes(DIST, new Set(files.map(({ name }) => name)));
    expect(organs.length).toBeGreaterThan(0);
    expect(organs.filter(({ bytes }) => bytes > SIZE_BUDGET.organBytes)).toEqual([]);
  } finally {
    await browser.close();
  }
});
