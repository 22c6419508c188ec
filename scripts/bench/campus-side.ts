import type { Page } from 'playwright-core';
import { untilStill } from './page-side.ts';

const SLIDER_MOVES = 25;
const STATE_CHANGES = 15;
const ORBIT_STEPS = 90;
/** Fewer frames than this say nothing about how a moving camera feels. */
const FEWEST_FRAMES = 30;

/** What was sampled, or why it could not be. */
export type Samples = { readonly ms: readonly number[] } | { readonly why: string };

/** Milliseconds from a key on the slider to the end of the first frame drawn after its plan was taken over. */
export async function sliderToFrameMs(page: Page): Promise<number[]> {
  const slider = page.getByRole('slider', { name: 'Accelerators', exact: true });
  const samples: number[] = [];
  // In a window this low the sheet of parameters waits to be opened.
  if (!(await slider.isVisible())) await page.getByRole('tab', { name: 'Parameters' }).click();
  await slider.focus();
  for (let move = 0; move < SLIDER_MOVES; move += 1) {
    await untilStill(page);
    const key = move % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
    samples.push(await page.evaluate(timeOneKey, key));
  }
  return samples;
}

function timeOneKey(key: string): Promise<number> {
  const target = document.activeElement;
  if (target === null) throw new Error('The slider has lost the focus.');
  return new Promise((resolve) => {
    const startMs = performance.now();
    let updatedMs = Number.POSITIVE_INFINITY;
    const observer = new PerformanceObserver((list) => {
      const entries = list.getEntries().sort((a, b) => a.startTime - b.startTime);
      for (const entry of entries) {
        if (entry.startTime < startMs) continue;
        const endMs = entry.startTime + entry.duration;
        if (entry.name === 'gc:scene-update') updatedMs = Math.min(updatedMs, endMs);
        // A frame that began before the plan was taken over shows the old campus.
        if (entry.name !== 'gc:frame' || entry.startTime < updatedMs) continue;
        observer.disconnect();
        resolve(endMs - startMs);
        return;
      }
    });
    observer.observe({ entryTypes: ['measure'] });
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
  });
}

/** Starts keeping the durations of all measures of this name; the page itself forgets its entries. */
export async function startKeeping(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const kept: number[] = [];
    const keep = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) if (entry.name === wanted) kept.push(entry.duration);
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ entryTypes: ['measure'] });
    Reflect.set(window, 'benchStopKeeping', (): readonly number[] => {
      keep(observer.takeRecords());
      observer.disconnect();
      return kept;
    });
  }, name);
}

export async function stopKeeping(page: Page): Promise<number[]> {
  return page.evaluate(() => Reflect.get(window, 'benchStopKeeping')());
}

/** Racks planned, and how many of them are on their way to the screen. */
export function rackCounts(page: Page): Promise<{ readonly planned: number; readonly drawn: number }> {
  return page.evaluate(() => ({
    planned: window.gigacampus?.getPlanStats()?.thingCounts.rack ?? 0,
    drawn: window.gigacampus?.getRenderStats().instanceCounts['rack-drawn'] ?? 0,
  }));
}

/** Milliseconds the scene takes to take over a plan in which nothing moves: one of two supply temperatures. */
export async function stateUpdateMs(page: Page, pairC: readonly [number, number]): Promise<Samples> {
  const ms: number[] = [];
  for (let change = 0; change < STATE_CHANGES; change += 1) {
    const startMs = await page.evaluate(() => performance.now());
    await page.evaluate(
      (tempC) => window.gigacampus?.setParams({ 'cooling.supplyTempC': tempC }),
      pairC[change % 2] ?? pairC[0],
    );
    const handle = await page
      .waitForFunction(
        (from) => {
          const entry = performance.getEntriesByName('gc:scene-update').at(-1);
          return entry !== undefined && entry.startTime >= from ? { ms: entry.duration } : null;
        },
        startMs,
        { timeout: 20_000 },
      )
      .catch(() => null);
    const found = await handle?.jsonValue();
    // The first change only brings the campus to one of the two temperatures, which may move things.
    if (found && change > 0) ms.push(found.ms);
    await untilStill(page);
  }
  return ms.length > 0 ? { ms } : { why: 'no change of temperature reached the scene in 20 s' };
}

/** A place on the scene that nothing floats over and from where a drag to the right stays on the page. */
function freePlace(page: Page): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate(() => {
    for (let y = innerHeight * 0.45; y < innerHeight * 0.8; y += 8)
      for (let x = innerWidth * 0.25; x < innerWidth * 0.75; x += 8)
        if (document.elementFromPoint(x, y) instanceof HTMLCanvasElement) return { x, y };
    return null;
  });
}

/** Main-thread milliseconds of each frame while the pointer turns the camera round the whole site. */
export async function orbitFrameMs(page: Page): Promise<Samples> {
  await page.evaluate(() => window.gigacampus?.flyTo('home'));
  await untilStill(page);
  const place = await freePlace(page);
  if (place === null) return { why: 'the interface covers the scene: there is nowhere to drag' };
  await startKeeping(page, 'gc:frame');
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  for (let step = 1; step <= ORBIT_STEPS; step += 1) {
    await page.mouse.move(place.x + step * 1.5, place.y + (step % 5));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const ms = await stopKeeping(page);
  await untilStill(page);
  if (ms.length < FEWEST_FRAMES) return { why: `only ${ms.length} frames were drawn during the drag` };
  return { ms };
}

/** Frames drawn in two seconds while nothing happens. */
export async function idleFrames(page: Page): Promise<number> {
  await untilStill(page);
  const count = () => page.evaluate(() => window.gigacampus?.getRenderStats().frames ?? Number.NaN);
  const before = await count();
  await page.waitForTimeout(2000);
  return (await count()) - before;
}
