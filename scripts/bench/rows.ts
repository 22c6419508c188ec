import type { Browser, Page } from 'playwright-core';
import type { Samples } from './campus-side.ts';
import { firstMeasureEndMs, freshPage, watchForeignRequests } from './page-side.ts';
import { spreadText } from './statistics.ts';

/** One line of the table. What cannot be measured says why. */
export interface Row {
  readonly what: string;
  /** Finds what was measured before in `before.json`; rows that were not measured then have none. */
  readonly id?: string;
  readonly measured: string;
  readonly reference: string;
  readonly budget: string;
}

/** A row's text for samples, or the reason why there are none. */
export function textOf(samples: Samples, ...shares: readonly number[]): string {
  return 'why' in samples ? `not measured: ${samples.why}` : spreadText(samples.ms, ...shares);
}

export interface Opening {
  readonly firstFrameMs: number;
  readonly foreignRequests: readonly string[];
  readonly page: Page;
}

/** Opens a page in a fresh profile and waits for its first frame. */
export async function openPage(
  browser: Browser,
  base: string,
  query: string,
  measure: string,
): Promise<Opening> {
  const page = await freshPage(browser);
  const foreignRequests = watchForeignRequests(page, base);
  return { firstFrameMs: await firstMeasureEndMs(page, base + query, measure), foreignRequests, page };
}

export function counters(page: Page) {
  return page.evaluate(() => {
    const stats = window.gigacampus?.getRenderStats();
    return { drawCalls: stats?.drawCalls ?? Number.NaN, triangles: stats?.triangles ?? Number.NaN };
  });
}

export function bareCounters(page: Page) {
  return page.evaluate(() => ({
    drawCalls: window.bareCampus.drawCalls(),
    triangles: window.bareCampus.triangles(),
  }));
}
