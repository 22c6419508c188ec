import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../tests/helpers/browser.ts';
import { growTo, idleFrames, orbitFrameMs, sliderToFrameMs, stateUpdateMs } from './campus-side.ts';
import {
  firstMeasureEndMs,
  freshPage,
  heapBytes,
  stubDrawing,
  type Traffic,
  untilStill,
  watchTraffic,
} from './page-side.ts';
import { planTimeMs } from './plan-time.ts';
import { serveBare, serveCampus } from './servers.ts';
import { kbText, median, msText, quantile } from './statistics.ts';

const OPENINGS = 5;
const MANY_RACKS = 100_000;
const BUILDINGS_FOR_MANY = 80;

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly reference: string;
  readonly budget: string;
}

interface Opening {
  readonly firstFrameMs: number;
  readonly traffic: Traffic;
  readonly page: Page;
}

async function open(browser: Browser, base: string, query: string, measure: string): Promise<Opening> {
  const page = await freshPage(browser);
  const traffic = watchTraffic(page, base);
  await page.goto(base + query);
  return { firstFrameMs: await firstMeasureEndMs(page, measure), traffic, page };
}

/** Opens a page several times in fresh profiles; the last one stays open. */
async function openOften(browser: Browser, base: string, query: string, measure: string) {
  const firstFrames: number[] = [];
  for (let round = 1; ; round += 1) {
    const opening = await open(browser, base, query, measure);
    firstFrames.push(opening.firstFrameMs);
    if (round === OPENINGS) return { ...opening, firstFrameMs: median(firstFrames) };
    await opening.page.context().close();
  }
}

function gzipBytes(traffic: Traffic): number {
  return traffic.scripts.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);
}

function bareOrbitMs(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const samples: number[] = [];
    for (let frame = 0; frame < 120; frame += 1) samples.push(window.bareCampus.renderFrom(frame * 0.05));
    return samples.slice(20);
  });
}

function counters(page: Page) {
  return page.evaluate(() => {
    const stats = window.gigacampus?.getRenderStats();
    return { drawCalls: stats?.drawCalls ?? Number.NaN, triangles: stats?.triangles ?? Number.NaN };
  });
}

function bareCounters(page: Page) {
  return page.evaluate(() => ({
    drawCalls: window.bareCampus.drawCalls(),
    triangles: window.bareCampus.triangles(),
  }));
}

function spread(samples: readonly number[]): string {
  return `p50 ${msText(quantile(samples, 0.5))}, p95 ${msText(quantile(samples, 0.95))}`;
}

function planRows(): Row[] {
  return [
    { powerMw: 1000, budget: '4 ms' },
    { powerMw: 10_000, budget: '25 ms' },
  ].map(({ powerMw, budget }) => {
    const { ms, rackCount } = planTimeMs(powerMw);
    const what = `gc:plan, ${powerMw / 1000} GW (${rackCount.toLocaleString('en-US')} racks), Node, warm median`;
    return { what, measured: msText(ms), reference: '—', budget };
  });
}

async function openingRows(browser: Browser, campusAt: string, bareAt: string): Promise<Row[]> {
  const bare = await openOften(browser, bareAt, '?racks=5600', 'bare:first-frame');
  const campus = await openOften(browser, campusAt, '', 'gc:first-frame');
  await untilStill(campus.page);
  const rows: Row[] = [];
  const ratio = campus.firstFrameMs / bare.firstFrameMs;
  rows.push({
    what: `first frame, median of ${OPENINGS}, drawn in software`,
    measured: `${msText(campus.firstFrameMs)} (${ratio.toFixed(2)} ×)`,
    reference: msText(bare.firstFrameMs),
    budget: '1.5 ×',
  });
  rows.push({
    what: 'JS fetched by the first frame, gzip',
    measured: kbText(gzipBytes(campus.traffic)),
    reference: kbText(gzipBytes(bare.traffic)),
    budget: '320 kB',
  });
  const [own, lone] = [await counters(campus.page), await bareCounters(bare.page)];
  rows.push({
    what: 'draw calls, whole site',
    measured: `${own.drawCalls}`,
    reference: `${lone.drawCalls}`,
    budget: '120',
  });
  rows.push({
    what: 'triangles, whole site',
    measured: own.triangles.toLocaleString('en-US'),
    reference: lone.triangles.toLocaleString('en-US'),
    budget: '1,500,000',
  });
  rows.push({
    what: 'frames in 2 s of rest',
    measured: `${await idleFrames(campus.page)}`,
    reference: '—',
    budget: '0',
  });
  await stubDrawing(campus.page, true);
  rows.push({
    what: 'slider move → changed frame, draws stubbed',
    measured: spread(await sliderToFrameMs(campus.page)),
    reference: '—',
    budget: 'p75 50 ms, worst 100 ms',
  });
  rows.push({
    what: 'heap, 1 GW',
    measured: kbText(await heapBytes(campus.page)),
    reference: kbText(await heapBytes(bare.page)),
    budget: '—',
  });
  rows.push({
    what: 'requests to other hosts',
    measured: `${campus.traffic.foreignRequests.length}`,
    reference: `${bare.traffic.foreignRequests.length}`,
    budget: '0',
  });
  await Promise.all([bare.page.context().close(), campus.page.context().close()]);
  return rows;
}

async function manyRackRows(browser: Browser, campusAt: string, bareAt: string): Promise<Row[]> {
  const bare = await open(browser, bareAt, `?racks=${MANY_RACKS}`, 'bare:first-frame');
  const { page } = await open(browser, campusAt, '', 'gc:first-frame');
  await Promise.all([stubDrawing(page, true), stubDrawing(bare.page, true)]);
  const racks = await growTo(page, MANY_RACKS, BUILDINGS_FOR_MANY);
  const name = `${racks.toLocaleString('en-US')} racks`;
  const orbit = await orbitFrameMs(page);
  const [own, lone] = [await counters(page), await bareCounters(bare.page)];
  const rows: Row[] = [
    {
      what: `JS a frame, whole site, ${name}, moving camera, draws stubbed`,
      measured: spread(orbit),
      reference: spread(await bareOrbitMs(bare.page)),
      budget: 'p50 1.5 ms, p95 4 ms',
    },
    {
      what: `draw calls, whole site, ${name}`,
      measured: `${own.drawCalls}`,
      reference: `${lone.drawCalls}`,
      budget: '120',
    },
    {
      what: `apply new state to ${name}`,
      measured: spread(await stateUpdateMs(page)),
      reference: '—',
      budget: '2 ms',
    },
    {
      what: `heap, ${name}`,
      measured: kbText(await heapBytes(page)),
      reference: kbText(await heapBytes(bare.page)),
      budget: '250,000 kB',
    },
  ];
  await Promise.all([bare.page.context().close(), page.context().close()]);
  return rows;
}

function printTable(rows: readonly Row[]): void {
  console.log('| What | Gigacampus | bare three.js page | budget |\n|---|---|---|---|');
  for (const { what, measured, reference, budget } of rows) {
    console.log(`| ${what} | ${measured} | ${reference} | ${budget} |`);
  }
}

const program = await findBrowser();
const [campus, bare] = [await serveCampus(), await serveBare()];
const browser = await launchBrowser(program.path, program.libraryPath);
try {
  const rows = [
    ...planRows(),
    ...(await openingRows(browser, campus.address, bare.address)),
    ...(await manyRackRows(browser, campus.address, bare.address)),
  ];
  const [cpu] = cpus();
  console.log(
    `\n${cpus().length} × ${cpu?.model ?? 'unknown processor'}, Node ${process.version}, ` +
      `Chromium ${browser.version()}, 640 × 360, drawn in software. Read ratios before milliseconds.\n`,
  );
  printTable(rows);
} finally {
  await browser.close();
  await Promise.all([campus.close(), bare.close()]);
  await program.remove();
}
