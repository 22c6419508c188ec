import type { Browser, Page } from 'playwright-core';
import { type Samples, startKeeping, stopKeeping } from './campus-side.ts';
import { frameProcessorMs } from './frame-processor-time.ts';
import { stubDrawing, untilStill } from './page-side.ts';
import { openPage, type Row, textOf } from './rows.ts';

const CHANGES = 6;
/** Longer than any change waits for its campus. */
const FRAME_AT_MOST_MS = 60_000;

interface Case {
  readonly preset: string;
  readonly name: string;
  /** The knob by which the preset is sized, and its value on each of the two slides. */
  readonly knob: string;
  readonly between: readonly [number, number];
  /** How far the camera stands, metres. */
  readonly awayM: number;
}

const CASES: readonly Case[] = [
  {
    preset: 'abilene-2026',
    name: '1 GW',
    knob: 'compute.acceleratorCount',
    between: [403_200, 380_000],
    awayM: 1600,
  },
  {
    preset: 'ten-gigawatt',
    name: '10 GW',
    knob: 'compute.targetPowerMw',
    between: [10_000, 9500],
    awayM: 5000,
  },
];

/** Two slides of one campus: camera, sun and racks move between them. */
function storyOf({ preset, knob, between, awayM }: Case): object {
  const slide = (id: string, value: number, toEast: number, solarHour: number) => ({
    id,
    title: id,
    preset,
    values: { [knob]: value },
    camera: { position: [toEast * awayM, 0.5 * awayM, awayM], target: [0, 0, 0] },
    solarHour,
  });
  return {
    format: 'gigacampus-story',
    version: 1,
    title: 'Two slides',
    slides: [slide('a', between[0], -0.4, 10), slide('b', between[1], 0.6, 16)],
  };
}

/** Milliseconds from an order to the end of the first frame drawn behind it. */
function turnAndTime(page: Page, forward: boolean): Promise<number> {
  return page.evaluate(
    ([next, mostMs]) =>
      new Promise<number>((resolve, reject) => {
        const startMs = performance.now();
        const observer = new PerformanceObserver((list) => {
          const first = list
            .getEntriesByName('gc:frame')
            .sort((a, b) => a.startTime - b.startTime)
            .find(({ startTime }) => startTime >= startMs);
          if (first === undefined) return;
          observer.disconnect();
          clearTimeout(timer);
          resolve(first.startTime + first.duration - startMs);
        });
        // A page that draws nothing would else hold the bench for ever.
        const timer = setTimeout(() => reject(new Error('no frame was drawn behind the order')), mostMs);
        observer.observe({ entryTypes: ['measure'] });
        const key = next ? 'PageDown' : 'PageUp';
        // A key that is never let go of would move the camera for ever.
        for (const way of ['keydown', 'keyup'])
          window.dispatchEvent(new KeyboardEvent(way, { key, code: key, bubbles: true }));
      }),
    [forward, FRAME_AT_MOST_MS] as const,
  );
}

async function changeSlides(page: Page): Promise<number[]> {
  const firstMs: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) {
    firstMs.push(await turnAndTime(page, change % 2 === 0));
    await untilStill(page);
  }
  return firstMs;
}

interface Turned {
  /** From the order to the first frame behind it. */
  readonly first: Samples;
  /** Of each frame: processor time, and time by the clock. */
  readonly processor: Samples;
  readonly clock: Samples;
}

async function turnSlides(browser: Browser, page: Page, given: Case): Promise<Turned> {
  await stubDrawing(page, true);
  await untilStill(page);
  // Whoever wants less motion sees a cut: here the whole way is measured, and no flow, which would never come to rest.
  await page.keyboard.press('Space');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const opened = await page.evaluate((story) => window.gigacampus?.story.open(story), storyOf(given));
  if (opened?.ok !== true || opened.skipped.length > 0)
    throw new Error(`The story of the bench was not opened whole: ${JSON.stringify(opened)}`);
  // Until the stage stands, keys are the camera's.
  await page.getByRole('region', { name: /^Talk: / }).waitFor();
  await untilStill(page);
  await startKeeping(page, 'gc:frame');
  let firstMs: number[] = [];
  const processorMs = await frameProcessorMs(browser, page, async () => {
    firstMs = await changeSlides(page);
  });
  const clockMs = await stopKeeping(page);
  return { first: { ms: firstMs }, processor: { ms: processorMs }, clock: { ms: clockMs } };
}

/** Two slides of one campus, or in the rows why they were not measured: those of the other campus stand without them. */
async function rowsOf(browser: Browser, campusAt: string, given: Case): Promise<Row[]> {
  const { page } = await openPage(browser, campusAt, `?preset=${given.preset}`, 'gc:first-frame');
  const { first, processor, clock } = await turnSlides(browser, page, given).catch(
    (cause: unknown): Turned => {
      const why = { why: cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause) };
      return { first: why, processor: why, clock: why };
    },
  );
  await page.context().close();
  return [
    {
      id: `slide-frame-${given.preset}`,
      what: `JS a frame during a slide change, draws stubbed, processor time (by the clock); ${given.name}`,
      measured: `${textOf(processor, 0.5, 0.95)} (${textOf(clock, 0.5, 0.95)})`,
      reference: '—',
      budget: 'p50 1.5 ms, p95 4 ms',
    },
    {
      id: `slide-first-${given.preset}`,
      what: `next slide of the same preset → first changed frame, draws stubbed; ${given.name}`,
      measured: textOf(first, 0.5, 1),
      reference: '—',
      budget: '100 ms',
    },
  ];
}

/** What the audience waits for between two slides of one campus. */
export async function slideRows(browser: Browser, campusAt: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const given of CASES) rows.push(...(await rowsOf(browser, campusAt, given)));
  return rows;
}
