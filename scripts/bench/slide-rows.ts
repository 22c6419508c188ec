import type { Browser, Page } from 'playwright-core';
import { presetOf } from '../../src/params/presets.ts';
import { type Samples, startKeeping, stopKeeping } from './campus-side.ts';
import { openCampus } from './open-campus.ts';
import { untilStill } from './page-side.ts';
import { type Row, textOf } from './rows.ts';

/** A gigawatt and ten of them. */
const PRESETS = ['smr-direct-1gw', 'ten-gigawatt'] as const;
const CHANGES = 6;
/** Fewer frames than this say nothing about how a change of slides feels. */
const FEWEST_FRAMES = 30;

/** Two slides that differ in where the camera stands, in the sun, and in numbers that are planned on the way. */
function storyOf(preset: string): object {
  const slide = { preset, lens: 'power' };
  return {
    format: 'gigacampus-story',
    version: 1,
    slides: [
      { ...slide, camera: { at: 'home' }, solarHour: 9 },
      {
        ...slide,
        camera: { at: 'switchyard-0', turnDeg: 40, heightDeg: 20, share: 0.6 },
        values: { 'cooling.supplyTempC': 42 },
        solarHour: 17,
      },
    ],
  };
}

/** Main-thread milliseconds of each frame while slides follow each other, there and back. */
async function slideFrameMs(page: Page, preset: string): Promise<Samples> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.evaluate((story) => window.gigacampus?.story.open(story), storyOf(preset));
  await untilStill(page);
  await startKeeping(page, 'gc:frame');
  for (let change = 0; change < CHANGES; change += 1) {
    await page.evaluate((to) => window.gigacampus?.story.go(to), change % 2 === 0 ? 2 : 1);
    await untilStill(page);
  }
  const ms = await stopKeeping(page);
  await page.evaluate(() => window.gigacampus?.story.leave());
  return ms.length < FEWEST_FRAMES ? { why: `only ${ms.length} frames were drawn` } : { ms };
}

async function rowOf(browser: Browser, campusAt: string, preset: string): Promise<Row> {
  const values = presetOf(preset)?.values;
  if (values === undefined) throw new Error(`The preset ${preset} is missing.`);
  const page = await openCampus(browser, campusAt, values, 'closed');
  const measured = textOf(await slideFrameMs(page, preset), 0.5, 0.95, 1);
  await page.context().close();
  return {
    id: `slide-${preset}`,
    what: `JS a frame during a slide change (camera, sun and a parameter), draws stubbed, by the clock; ${preset}`,
    measured,
    reference: '—',
    budget: 'p50 1.5 ms, p95 4 ms',
  };
}

/** What a change of slides costs the page, for one gigawatt and for ten. */
export async function slideRows(browser: Browser, campusAt: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const preset of PRESETS) rows.push(await rowOf(browser, campusAt, preset));
  return rows;
}
