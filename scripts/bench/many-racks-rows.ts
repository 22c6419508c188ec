import type { Browser, Page } from 'playwright-core';
import { applyChange } from '../../src/params/parse.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { orbitFrameMs, rackCounts, stateUpdateMs } from './campus-side.ts';
import { frameProcessorMs } from './frame-processor-time.ts';
import { openCampus, type Roofs } from './open-campus.ts';
import { heapBytes, stubDrawing } from './page-side.ts';
import { findStateChange, valuesOfRacks } from './plan-time.ts';
import { bareCounters, counters, openPage, type Row, textOf } from './rows.ts';
import { kbText, spreadText } from './statistics.ts';

const MANY_RACKS = 100_000;
const BUILDINGS_FOR_MANY = 80;

function bareOrbitMs(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const samples: number[] = [];
    for (let frame = 0; frame < 120; frame += 1) samples.push(window.bareCampus.renderFrom(frame * 0.05));
    return samples.slice(20);
  });
}

interface ManyRacks {
  readonly page: Page;
  readonly roofs: Roofs;
  /** How the row names the campus. */
  readonly name: string;
}

async function openManyRacks(browser: Browser, campusAt: string, roofs: Roofs): Promise<ManyRacks> {
  const changes = valuesOfRacks(MANY_RACKS, BUILDINGS_FOR_MANY);
  const page = await openCampus(browser, campusAt, applyChange(DEFAULT_PRESET.values, changes), roofs);
  const { planned } = await rackCounts(page);
  return { page, roofs, name: `${planned.toLocaleString('en-US')} racks, roofs ${roofs}` };
}

async function stateRow({ page, name, roofs }: ManyRacks): Promise<Row> {
  const row = { id: `state-${roofs}`, reference: '—', budget: '2 ms' };
  const change = findStateChange(valuesOfRacks(MANY_RACKS, BUILDINGS_FOR_MANY));
  const what = `gc:scene-update, new state, nothing moves; ${name}`;
  if (change === undefined)
    return {
      ...row,
      what,
      measured: 'not measured: every half degree of supply temperature moves something',
    };
  const { pairC, stateKinds } = change;
  const measured = textOf(await stateUpdateMs(page, pairC), 0.5, 0.95);
  return { ...row, what: `${what} (${pairC.join(' ⇄ ')} °C, ${stateKinds} kinds)`, measured };
}

async function drawnRows(browser: Browser, campusAt: string, roofs: Roofs, bare: Page): Promise<Row[]> {
  const many = await openManyRacks(browser, campusAt, roofs);
  const orbit = await orbitFrameMs(many.page);
  const processorMs = await frameProcessorMs(browser, many.page, () => orbitFrameMs(many.page));
  const { drawn } = await rackCounts(many.page);
  const [own, lone] = [await counters(many.page), await bareCounters(bare)];
  const rows: Row[] = [
    {
      id: `frame-${roofs}`,
      what: `JS a frame, whole site, moving camera, draws stubbed, processor time (by the clock); ${many.name}, ${drawn.toLocaleString('en-US')} drawn`,
      measured: `${spreadText(processorMs, 0.5, 0.95)} (${textOf(orbit, 0.5, 0.95)})`,
      reference: spreadText(await bareOrbitMs(bare), 0.5, 0.95),
      budget: 'p50 1.5 ms, p95 4 ms',
    },
    {
      id: `draws-${roofs}`,
      what: `draw calls, whole site; ${many.name}`,
      measured: `${own.drawCalls}`,
      reference: `${lone.drawCalls}`,
      budget: '120',
    },
    await stateRow(many),
    {
      id: `heap-${roofs}`,
      what: `heap and arrays; ${many.name}`,
      measured: kbText(await heapBytes(many.page)),
      reference: kbText(await heapBytes(bare)),
      budget: '250,000 kB',
    },
  ];
  await many.page.context().close();
  return rows;
}

/** A campus of a hundred thousand racks: with its roofs on, and with all of them off and every rack drawn. */
export async function manyRackRows(browser: Browser, campusAt: string, bareAt: string): Promise<Row[]> {
  const bare = await openPage(browser, bareAt, `?racks=${MANY_RACKS}`, 'bare:first-frame');
  await stubDrawing(bare.page, true);
  const rows = [
    ...(await drawnRows(browser, campusAt, 'closed', bare.page)),
    ...(await drawnRows(browser, campusAt, 'lifted', bare.page)),
  ];
  await bare.page.context().close();
  return rows;
}
