import type { Browser } from 'playwright-core';
import { presetOf } from '../../src/params/presets.ts';
import { openCampus, type Roofs } from './open-campus.ts';
import { untilStill } from './page-side.ts';
import { counters, type Row } from './rows.ts';

const PRESET = 'ten-gigawatt';

async function rowsOf(browser: Browser, campusAt: string, roofs: Roofs): Promise<Row[]> {
  const values = presetOf(PRESET)?.values;
  if (values === undefined) throw new Error(`The preset ${PRESET} is missing.`);
  const page = await openCampus(browser, campusAt, values, roofs);
  await page.evaluate(() => window.gigacampus?.flyTo('home'));
  await untilStill(page);
  const { drawCalls, triangles } = await counters(page);
  await page.context().close();
  const name = `${PRESET}, whole site, roofs ${roofs}`;
  return [
    {
      id: `ten-gigawatt-triangles-${roofs}`,
      what: `triangles with those of shadows; ${name}`,
      measured: triangles.toLocaleString('en-US'),
      reference: '—',
      budget: '1,500,000',
    },
    {
      id: `ten-gigawatt-draws-${roofs}`,
      what: `draw calls with those of shadows; ${name}`,
      measured: `${drawCalls}`,
      reference: '—',
      budget: '120',
    },
  ];
}

/** What the largest preset draws at its overview. */
export async function tenGigawattRows(browser: Browser, campusAt: string): Promise<Row[]> {
  return [...(await rowsOf(browser, campusAt, 'closed')), ...(await rowsOf(browser, campusAt, 'lifted'))];
}
