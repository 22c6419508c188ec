import type { Browser, Page } from 'playwright-core';

/** An entry of a browser's trace, as far as it is read here: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the time in which the thread was on a processor. */
  readonly tdur?: number;
}

/** A mark is written a little outside of what it measures. */
const NEAR_US = 50;

/**
 * Processor time of the page's thread in each frame drawn while `work` goes on, milliseconds. By the clock a frame also
 * lasts while the thread waits for a processor, which on two cores the rasteriser and the bench itself take from it.
 */
export async function frameProcessorMs(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  // A trace that is left running would keep every later one from starting.
  const written = await work().then(
    () => browser.stopTracing(),
    async (cause: unknown) => {
      await browser.stopTracing();
      throw cause;
    },
  );
  return processorMsOf(JSON.parse(written.toString('utf8')).traceEvents);
}

function processorMsOf(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name }) => name === 'gc:frame');
  const ends = marks.filter(({ ph }) => ph === 'e');
  return marks.flatMap((begin) => {
    const end = begin.ph === 'b' ? ends.find(({ ts }) => ts >= begin.ts) : undefined;
    if (end === undefined) return [];
    const calls = events.filter(
      ({ name, ph, pid, tid, ts, dur = 0 }) =>
        name === 'FunctionCall' &&
        ph === 'X' &&
        pid === begin.pid &&
        tid === begin.tid &&
        ts <= begin.ts + NEAR_US &&
        ts + dur >= end.ts - NEAR_US,
    );
    const innermost = calls.sort((a, b) => (a.dur ?? 0) - (b.dur ?? 0))[0];
    return innermost?.tdur === undefined ? [] : [innermost.tdur / 1000];
  });
}
