import type { Page } from 'playwright-core';
import { untilStill } from './page-side.ts';

const SLIDER_MOVES = 15;
const STATE_CHANGES = 15;

/** Milliseconds from a key on the slider to the end of the first frame drawn after its plan was taken over. */
export async function sliderToFrameMs(page: Page): Promise<number[]> {
  const slider = page.getByRole('slider', { name: 'Accelerators', exact: true });
  const samples: number[] = [];
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
        if (entry.name !== 'gc:frame' || endMs < updatedMs) continue;
        observer.disconnect();
        resolve(endMs - startMs);
        return;
      }
    });
    observer.observe({ entryTypes: ['measure'] });
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
  });
}

/** Brings the campus to about this many racks, sized by accelerators. */
export async function growTo(page: Page, rackCount: number, buildingCount: number): Promise<number> {
  await page.evaluate(
    ([racks, buildings]) =>
      window.gigacampus?.setParams({
        'compute.sizingMode': 'accelerators',
        'compute.acceleratorCount': racks * 72,
        'layout.buildingCount': buildings,
      }),
    [rackCount, buildingCount] as const,
  );
  await page.waitForFunction(
    (wanted) => Math.abs((window.gigacampus?.getMetrics()?.rackCount ?? 0) - wanted) <= wanted / 100,
    rackCount,
  );
  await untilStill(page);
  return page.evaluate(() => window.gigacampus?.getPlanStats()?.thingCounts.rack ?? 0);
}

/** Milliseconds the scene takes to take over a plan in which only states differ: another supply temperature. */
export async function stateUpdateMs(page: Page): Promise<number[]> {
  const samples: number[] = [];
  for (let change = 0; change < STATE_CHANGES; change += 1) {
    const supplyTempC = 30 + (change % 5);
    await page.evaluate(() => performance.clearMeasures('gc:scene-update'));
    await page.evaluate(
      (tempC) => window.gigacampus?.setParams({ 'cooling.supplyTempC': tempC }),
      supplyTempC,
    );
    const handle = await page
      .waitForFunction(() => performance.getEntriesByName('gc:scene-update')[0]?.duration, undefined, {
        timeout: 20_000,
      })
      .catch(() => null);
    if (handle !== null) samples.push(Number(await handle.jsonValue()));
    await untilStill(page);
  }
  return samples;
}

/** Main-thread milliseconds of each frame while the camera goes round the whole site. */
export async function orbitFrameMs(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    window.gigacampus?.flyTo('home');
    performance.clearMeasures('gc:frame');
  });
  await untilStill(page);
  const samples: number[] = [];
  await page.evaluate(() => performance.clearMeasures('gc:frame'));
  const box = await page.locator('#scene').boundingBox();
  if (box === null) throw new Error('The scene has no place on the page.');
  const middleY = box.y + box.height * 0.5;
  await page.mouse.move(box.x + box.width * 0.35, middleY);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(box.x + box.width * (0.35 + (0.3 * step) / 60), middleY + (step % 7));
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
  await untilStill(page);
  samples.push(
    ...(await page.evaluate(() => performance.getEntriesByName('gc:frame').map((entry) => entry.duration))),
  );
  return samples;
}

/** Frames drawn in two seconds while nothing happens. */
export async function idleFrames(page: Page): Promise<number> {
  await untilStill(page);
  const count = () => page.evaluate(() => window.gigacampus?.getRenderStats().frames ?? Number.NaN);
  const before = await count();
  await page.waitForTimeout(2000);
  return (await count()) - before;
}
