import type { Browser, Page } from 'playwright-core';
import { builtBytes, firstFrameBytes, measureVisit, SIZE_BUDGET } from '../size/measure-size.ts';
import { idleFrames, sliderToFrameMs, startKeeping, stopKeeping } from './campus-side.ts';
import { heapBytes, stubDrawing, untilStill } from './page-side.ts';
import { bareCounters, counters, openPage, type Row } from './rows.ts';
import { BARE_OUT, CAMPUS_OUT } from './servers.ts';
import { kbText, median, msText, spreadText } from './statistics.ts';

const OPENINGS = 5;

/** Opens a page several times in fresh profiles; the last one stays open. */
async function openOften(browser: Browser, base: string, query: string, measure: string) {
  const firstFrames: number[] = [];
  for (let round = 1; ; round += 1) {
    const opening = await openPage(browser, base, query, measure);
    firstFrames.push(opening.firstFrameMs);
    if (round === OPENINGS) return { ...opening, firstFrameMs: median(firstFrames) };
    await opening.page.context().close();
  }
}

async function sliderRows(page: Page): Promise<Row[]> {
  await untilStill(page);
  await stubDrawing(page, true);
  await startKeeping(page, 'gc:plan');
  const moves = await sliderToFrameMs(page);
  const plans = await stopKeeping(page);
  await stubDrawing(page, false);
  return [
    {
      what: 'first slider move of a visit → changed frame, draws stubbed',
      measured: msText(moves[0] ?? Number.NaN),
      reference: '—',
      budget: '100 ms',
    },
    {
      what: 'later slider moves → changed frame, draws stubbed',
      measured: spreadText(moves.slice(1), 0.5, 0.75, 1),
      reference: '—',
      budget: 'p75 50 ms, worst 100 ms',
    },
    {
      what: 'gc:plan in the page’s worker during those moves',
      measured: spreadText(plans, 0.5, 1),
      reference: '—',
      budget: '—',
    },
  ];
}

/** Percentiles of a metric, asked as a script asks for them: in the study worker, with its progress counted. */
async function samplingRow(page: Page): Promise<Row> {
  const { ms, steps } = await page.evaluate(async () => {
    const startMs = performance.now();
    let told = 0;
    await window.gigacampus?.sample({ metricIds: ['capexUsd'], sampleCount: 10_000, seed: 1 }, () => {
      told += 1;
    });
    return { ms: performance.now() - startMs, steps: told };
  });
  return {
    what: '10,000 PERT samples in the page’s worker',
    measured: `${msText(ms)} (${steps} steps of progress)`,
    reference: '—',
    budget: '20 s',
  };
}

type Opened = Awaited<ReturnType<typeof openOften>>;

function firstFrameRows(campus: Opened, bare: Opened): Row[] {
  const ratio = campus.firstFrameMs / bare.firstFrameMs;
  return [
    {
      what: `first frame, median of ${OPENINGS}, drawn in software`,
      measured: `${msText(campus.firstFrameMs)} (${ratio.toFixed(2)} ×)`,
      reference: msText(bare.firstFrameMs),
      budget: '1.5 ×',
    },
  ];
}

/** JavaScript by the same count as `npm run size`: what a visit asks for itself, and what its offline copy keeps. */
async function weightRows(browser: Browser, campusAt: string): Promise<Row[]> {
  const visit = await measureVisit(browser, campusAt, CAMPUS_OUT);
  const bareText = kbText(await firstFrameBytes(BARE_OUT));
  return [
    {
      what: 'JS the first frame waits for, gzip',
      measured: kbText(visit.earlyBytes),
      reference: bareText,
      budget: kbText(SIZE_BUDGET.earlyBytes),
    },
    {
      what: 'JS fetched in all by the time of rest, gzip',
      measured: kbText(visit.allBytes),
      reference: bareText,
      budget: kbText(SIZE_BUDGET.allBytes),
    },
    {
      what: 'all JS, which the offline copy keeps once the page rests, gzip',
      measured: kbText(await builtBytes(CAMPUS_OUT)),
      reference: '—',
      budget: '—',
    },
  ];
}

async function stillRows(campus: Opened, bare: Opened): Promise<Row[]> {
  await untilStill(campus.page);
  const [own, lone] = [await counters(campus.page), await bareCounters(bare.page)];
  return [
    {
      what: 'draw calls, whole site',
      measured: `${own.drawCalls}`,
      reference: `${lone.drawCalls}`,
      budget: '120',
    },
    {
      what: 'triangles, whole site',
      measured: own.triangles.toLocaleString('en-US'),
      reference: lone.triangles.toLocaleString('en-US'),
      budget: '1,500,000',
    },
    {
      what: 'frames in 2 s of rest',
      measured: `${await idleFrames(campus.page)}`,
      reference: '—',
      budget: '0',
    },
  ];
}

async function visitRows(campus: Opened, bare: Opened): Promise<Row[]> {
  return [
    {
      what: 'heap and arrays, 1 GW',
      measured: kbText(await heapBytes(campus.page)),
      reference: kbText(await heapBytes(bare.page)),
      budget: '—',
    },
    {
      what: 'requests to other hosts',
      measured: `${campus.foreignRequests.length}`,
      reference: `${bare.foreignRequests.length}`,
      budget: '0',
    },
    await samplingRow(campus.page),
  ];
}

/** What a visitor meets: the first frame, its weight, rest, and the first sliders moved. */
export async function openingRows(browser: Browser, campusAt: string, bareAt: string): Promise<Row[]> {
  const bare = await openOften(browser, bareAt, '?racks=5600', 'bare:first-frame');
  const campus = await openOften(browser, campusAt, '', 'gc:first-frame');
  const rows = [
    ...firstFrameRows(campus, bare),
    ...(await weightRows(browser, campusAt)),
    ...(await stillRows(campus, bare)),
    ...(await sliderRows(campus.page)),
    ...(await visitRows(campus, bare)),
  ];
  await Promise.all([bare.page.context().close(), campus.page.context().close()]);
  return rows;
}
