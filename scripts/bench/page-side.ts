import type { Browser, Page } from 'playwright-core';

const WIDTH = 640;
const HEIGHT = 360;

/** A fresh profile at the size all measurements are taken at. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    // The offline copy fetches everything once more, at rest: no part of what is measured.
    serviceWorkers: 'block',
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // The TypeScript runner wraps named inner functions in this helper, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(addStubSwitch);
  return page;
}

/**
 * Lets the page be told to do everything for a frame but rasterise it: what is left is main-thread work. A fence then
 * has nothing to wait for, so none is set: otherwise frames would wait for the software rasteriser all the same.
 */
function addStubSwitch(): void {
  const proto = WebGL2RenderingContext.prototype;
  const held = { stubbed: false };
  const names = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const;
  for (const name of names) {
    const real = Reflect.get(proto, name);
    Reflect.set(proto, name, function draw(this: WebGL2RenderingContext, ...given: unknown[]) {
      if (!held.stubbed) Reflect.apply(real, this, given);
    });
  }
  const fence = proto.fenceSync;
  proto.fenceSync = function fenceSync(condition: number, flags: number) {
    return held.stubbed ? null : fence.call(this, condition, flags);
  };
  Object.defineProperty(window, 'benchStubDrawing', {
    set: (stubbed: boolean) => {
      held.stubbed = stubbed;
    },
  });
}

/** Stubs drawing, once everything asked for so far stands, or brings it back. */
export async function stubDrawing(page: Page, stubbed: boolean): Promise<void> {
  if (stubbed) await untilDrawn(page);
  await page.evaluate((on) => Reflect.set(window, 'benchStubDrawing', on), stubbed);
}

/** Addresses of other hosts that a page asks for, in a list that goes on growing. */
export function watchForeignRequests(page: Page, address: string): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^(https?|wss?):/.test(request.url()))
      foreign.push(request.url());
  });
  return foreign;
}

const TOLD = 'bench: ';

/**
 * Opens an address and answers with when the measure of this name ended, in milliseconds since the page was asked for. The
 * page tells by itself: to look into it meanwhile would have it run more of the bench than of its own code.
 */
export async function firstMeasureEndMs(page: Page, address: string, name: string): Promise<number> {
  await page.addInitScript(
    ([wanted, told]) => {
      const observer = new PerformanceObserver((list) => {
        const entry = list.getEntriesByName(wanted)[0];
        if (entry === undefined) return;
        observer.disconnect();
        console.debug(`${told}${entry.startTime + entry.duration}`);
      });
      observer.observe({ type: 'measure', buffered: true });
    },
    [name, TOLD] as const,
  );
  const heard = page.waitForEvent('console', (message) => message.text().startsWith(TOLD));
  await page.goto(address, { waitUntil: 'commit' });
  return Number((await heard).text().slice(TOLD.length));
}

/** Bytes of live objects after a collection, and of the arrays they hold, which the heap itself does not count. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

/** Waits until the rasteriser is through with every frame it was given. */
async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    // Reading a pixel back is the one call that no driver answers early.
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  });
}

/** Waits until every frame stands and no other has been asked for for a while. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(() => window.gigacampus?.whenIdle());
  let before = -1;
  for (let round = 0; round < 120; round += 1) {
    await untilDrawn(page);
    const now = await page.evaluate(() => window.gigacampus?.getRenderStats().frames ?? Number.NaN);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(400);
  }
  throw new Error('The page never came to rest.');
}
