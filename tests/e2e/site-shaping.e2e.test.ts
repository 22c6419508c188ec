import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { gatesOf } from '../../src/model/layout/site/site-gates.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { FIELD_OF_VIEW_DEG } from '../../src/store/camera-pose.ts';
import { decodeFragment } from '../../src/store/link/link-codec.ts';
import { violationsOf } from './axe.ts';
import { openBrowser, type Visit, visitCampus } from './page-driver.ts';

let browser: Browser;
let visits: Visit[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await Promise.all(visits.map((visit) => visit.close()));
  visits = [];
});
afterAll(() => browser?.close());

const { site } = computeCampus(DEFAULT_PRESET.values);
/** East of the last column of buildings lies free ground. */
const BUILDING = `building-${site.frame.columns - 1}`;
const YARD = `cooling-yard-${2 * site.frame.columns - 1}`;
const SIZE = { width: 1280, height: 800 };
const HEIGHT_M = 3900;
const M_PER_PX = (2 * HEIGHT_M * Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360)) / SIZE.height;

async function visitScene(link = ''): Promise<Page> {
  const visit = await visitCampus(browser, { ...SIZE, link });
  visits.push(visit);
  return visit.page;
}

/** The numbers once the campus stands. */
async function metricsOf(page: Page) {
  await page.evaluate(() => window.gigacampus?.whenIdle());
  const metrics = await page.evaluate(() => window.gigacampus?.getMetrics());
  if (metrics == null) throw new Error('there are no numbers');
  return metrics;
}

/** Looks straight down on the middle of a part, which then lies in the middle of the picture. */
async function lookDownOn(page: Page, id: string): Promise<void> {
  const rect = site.parcels.find((parcel) => parcel.id === id)?.rect;
  if (rect === undefined) throw new Error(`no part ${id}`);
  await lookDown(page, (rect.x0 + rect.x1) / 2, (rect.z0 + rect.z1) / 2);
}

async function lookDown(page: Page, atX: number, atZ: number): Promise<void> {
  const pose = { x: atX, z: atZ, y: HEIGHT_M };
  await page.evaluate(({ x, y, z }) => {
    window.gigacampus?.flyTo({ position: [x, y, z + 0.5], target: [x, 0, z] });
  }, pose);
  await page.evaluate(() => window.gigacampus?.whenIdle());
}

/** The address of the campus as it stands. */
async function linkOf(page: Page): Promise<string> {
  const edits = (await editsOf(page)).length;
  await page.waitForFunction(() => location.hash.startsWith('#v2.'));
  let link = '';
  await expect
    .poll(async () => {
      const { search, hash } = new URL(page.url());
      link = search + hash;
      return decodeFragment(hash.slice(1), DEFAULT_PRESET.id).siteEdits?.length;
    })
    .toBe(edits);
  return link;
}

/** Of a stretch of the picture eastwards, so many CSS pixels long, the share that is as pink as what a road is drawn with. */
async function pinkIn(page: Page, x: number, y: number, lengthPx: number): Promise<number> {
  const clip = { x, y: y - 4, width: Math.floor(lengthPx), height: 9 };
  const png = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let pink = 0;
    for (let column = 0; column < image.width; column += 1)
      for (let row = 0; row < image.height; row += 1) {
        const at = 4 * (row * image.width + column);
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        if (red < green + 60 || blue < green + 40) continue;
        pink += 1;
        break;
      }
    return pink / image.width;
  }, png.toString('base64'));
}

async function beginShaping(page: Page): Promise<void> {
  await page.locator('canvas').focus();
  await page.keyboard.press('b');
  await page.getByRole('region', { name: 'Shape the site' }).waitFor();
  // The part that carries is fetched with the first use.
  await page.evaluate(() => window.gigacampus?.whenIdle());
}

/** Takes hold in the middle of the picture and carries so many metres east. */
async function carry(page: Page, metresEast: number): Promise<void> {
  const { width, height } = SIZE;
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.down();
  await page.mouse.move(width / 2 + metresEast / M_PER_PX / 2, height / 2);
  await page.mouse.move(width / 2 + metresEast / M_PER_PX, height / 2);
}

const editsOf = (page: Page) => page.evaluate(() => window.gigacampus?.getScenario().siteEdits ?? []);
const changeOf = (page: Page, metric: string) =>
  page.locator(`tr[data-metric="${metric}"] td[data-sense]`).getAttribute('data-sense');

describe('shaping the site by hand', () => {
  it('in a small window leaves more than half of it to the site, and frames the site there', async () => {
    for (const [width, height] of [
      [1024, 768],
      [800, 600],
    ] as const) {
      const visit = await visitCampus(browser, { width, height });
      visits.push(visit);
      const { page } = visit;
      await beginShaping(page);
      expect(await page.getByRole('complementary', { name: 'Parameters' }).isVisible()).toBe(false);
      const panel = await page.getByRole('region', { name: 'Shape the site' }).boundingBox();
      const clear = () =>
        page.evaluate(() =>
          ['left', 'right'].map((side) =>
            Number.parseFloat(document.documentElement.style.getPropertyValue(`--gc-clear-${side}`)),
          ),
        );
      expect(panel?.x).toBeGreaterThan(width / 2);
      await expect.poll(clear).toEqual([0, Math.round(width - (panel?.x ?? 0))]);
      // They come over the picture when they are asked for, and go again.
      const beside = page
        .getByRole('region', { name: 'Shape the site' })
        .getByRole('button', { name: 'Parameters' });
      await beside.click();
      await page.getByRole('complementary', { name: 'Parameters' }).waitFor();
      await expect.poll(async () => (await clear())[0]).toBeGreaterThan(200);
      await beside.click();
      await expect.poll(async () => (await clear())[0]).toBe(0);
      await page.getByRole('button', { name: 'Done' }).click();
      await expect.poll(async () => (await clear())[0]).toBeGreaterThan(200);
    }
  });

  it('a dragged cooling yard costs pumping and PUE, told while it is held; undone it costs nothing; a link has it', async () => {
    const page = await visitScene();
    await lookDownOn(page, YARD);
    const before = await metricsOf(page);
    await beginShaping(page);
    expect(await violationsOf(page, '.gc-site')).toEqual([]);
    await carry(page, 200);
    await page.waitForFunction(
      () => document.querySelector('tr[data-metric="annualPue"] td[data-sense="bad"]') !== null,
    );
    expect(await editsOf(page)).toEqual([]);
    await page.mouse.up();
    const after = await metricsOf(page);
    expect(await editsOf(page)).toMatchObject([{ op: 'move', id: YARD }]);
    expect(after.annualPue).toBeGreaterThan(before.annualPue);
    expect(after.facilityPumpPowerW).toBeGreaterThan(before.facilityPumpPowerW);
    expect(after.pipeLengthM).toBeGreaterThan(before.pipeLengthM);
    expect(await changeOf(page, 'facilityPumpPowerW')).toBe('bad');
    await page.keyboard.press('Control+z');
    expect(await metricsOf(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    expect(await metricsOf(page)).toEqual(after);
    await page.waitForFunction(() => location.hash.startsWith('#v2.'));
    await page.waitForTimeout(600);
    const other = await visitScene(new URL(page.url()).search + new URL(page.url()).hash);
    expect(await editsOf(other)).toEqual(await editsOf(page));
    expect(await metricsOf(other)).toEqual(after);
  });

  it('a building far away changes fibre, latency and optics; Esc puts back what is held; keys move and turn', async () => {
    const page = await visitScene();
    await lookDownOn(page, BUILDING);
    const before = await metricsOf(page);
    await beginShaping(page);
    await carry(page, 300);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await editsOf(page)).toEqual([]);
    // Beyond the reach of the optics it had: two kilometres along the roads.
    await carry(page, 1_250);
    await page.mouse.up();
    const after = await metricsOf(page);
    expect(await editsOf(page)).toMatchObject([{ op: 'move', id: BUILDING }]);
    expect(after.fibreLengthM).toBeGreaterThan(before.fibreLengthM);
    expect(after.worstPathLatencyS).toBeGreaterThan(before.worstPathLatencyS);
    expect(after.feederLengthM).toBeGreaterThan(before.feederLengthM);
    expect(after.fabricPowerW).toBeGreaterThan(before.fabricPowerW);
    expect(after.capexUsd).toBeGreaterThan(before.capexUsd);
    expect(await changeOf(page, 'fabricPowerW')).toBe('bad');
    await page.getByRole('region', { name: 'Rules of the site' }).getByText('LAY-23').first().waitFor();
    const [first] = await editsOf(page);
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('r');
    await metricsOf(page);
    const moved = await editsOf(page);
    expect(moved).toMatchObject([
      { op: 'move', dx: first?.op === 'move' ? first.dx + 10 : Number.NaN },
      { op: 'rotate', id: BUILDING, quarterTurns: 1 },
    ]);
    await page.getByRole('button', { name: /^Put back Building/ }).click();
    expect(await metricsOf(page)).toEqual(before);
  });

  it('several are chosen, copied and taken away by hand; a boundary is drawn by clicks', async () => {
    const page = await visitScene();
    await lookDownOn(page, BUILDING);
    const before = await metricsOf(page);
    await beginShaping(page);
    const { width, height } = SIZE;
    await page.mouse.click(width / 2, height / 2);
    await page.keyboard.down('Shift');
    await page.mouse.click(width / 2 - site.frame.pitchX / M_PER_PX, height / 2);
    await page.keyboard.up('Shift');
    await page.getByText('Chosen: Building 2 and Building 1').waitFor();
    const countOf = () =>
      page.evaluate(() => window.gigacampus?.getScenario().values['layout.buildingCount']);
    await page.keyboard.press('c');
    await page.getByText('Chosen: Building 9 and Building 10').waitFor();
    expect((await metricsOf(page)).buildingCount).toBe(10);
    await page.keyboard.press('Delete');
    await page.getByText('Nothing is chosen.').waitFor();
    expect([await countOf(), await editsOf(page)]).toEqual([8, []]);
    await page.getByRole('button', { name: 'Draw by clicks' }).click();
    await page.evaluate(() => window.gigacampus?.whenIdle());
    for (const [x, y] of [
      [400, 250],
      [760, 250],
      [600, 600],
    ] as const)
      await page.mouse.click(x, y);
    await page.getByText(/^3 corners/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Forget the boundary' }).waitFor();
    const after = await metricsOf(page);
    expect(await editsOf(page)).toMatchObject([{ op: 'boundary', points: { length: 3 } }]);
    expect(after.siteAreaM2).not.toBe(before.siteAreaM2);
    await page.keyboard.press('Control+z');
    expect(await metricsOf(page)).toEqual(before);
  });

  it('a gate is moved, a road drawn by pointer and keys and another taken away; all undone, and the same elsewhere', async () => {
    const page = await visitScene();
    const before = await metricsOf(page);
    const [mainGate] = gatesOf(site);
    if (mainGate === undefined) throw new Error('no gate');
    await lookDown(page, mainGate.x, mainGate.z);
    await beginShaping(page);
    await carry(page, 120);
    await page.mouse.up();
    await metricsOf(page);
    expect(await editsOf(page)).toMatchObject([{ op: 'move', id: 'main-gate', dx: 120, dz: 0 }]);

    // East of the last column lies free ground: the first leg by pointer, the second by keys.
    const [east, south] = [site.frame.corridorX.at(-1) ?? 0, site.frame.corridorZ[2] ?? 0];
    await page.getByRole('button', { name: 'Draw a road' }).click();
    await lookDown(page, east, south);
    const { width, height } = SIZE;
    await page.mouse.click(width / 2, height / 2);
    await page.mouse.move(width / 2 + 200 / M_PER_PX, height / 2 + 10 / M_PER_PX);
    const leg = page.locator('.gc-place-label[data-on="true"]', { hasText: /^200(\.0)? m east$/ });
    await leg.waitFor();
    // The label follows the picture, frame by frame.
    await expect
      .poll(async () => Math.abs(((await leg.boundingBox())?.x ?? 0) - width / 2 - 200 / M_PER_PX))
      .toBeLessThan(40);
    await page.evaluate(() => window.gigacampus?.whenIdle());
    expect(await pinkIn(page, width / 2 + 8, height / 2, 200 / M_PER_PX - 16)).toBeGreaterThan(0.9);
    await page.mouse.click(width / 2 + 200 / M_PER_PX, height / 2 + 10 / M_PER_PX);
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
    // What the hand aims at is read; called out are corners that are set.
    await page.getByText(/^Next 60(\.0)? m south$/).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^2 corners, the last side 200(\.0)? m east\.$/ })
      .waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Lay the road' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'The road is laid.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('scene');
    await metricsOf(page);
    const [, drawn] = await editsOf(page);
    expect(drawn).toMatchObject({ op: 'road', id: 'road-1', points: { length: 3 } });
    const [first, second, third] = drawn?.op === 'road' ? drawn.points : [];
    expect([second?.[0], second?.[1]]).toEqual([(first?.[0] ?? 0) + 200, first?.[1]]);
    expect([third?.[0], third?.[1]]).toEqual([second?.[0], (second?.[1] ?? 0) + 60]);

    const rules = page.getByRole('region', { name: 'Rules of the site' });
    await page.getByRole('listbox', { name: /^Parts of the site/ }).selectOption('road-z-1');
    await page.keyboard.press('Delete');
    await rules
      .getByText(/from the nearest lane for fire engines/)
      .first()
      .waitFor();
    const after = await metricsOf(page);
    expect(after.feederLengthM).not.toBe(before.feederLengthM);
    const link = await linkOf(page);
    const other = await visitScene(link);
    expect(await editsOf(other)).toEqual(await editsOf(page));
    expect(await metricsOf(other)).toEqual(after);

    await page.locator('canvas').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    expect(await metricsOf(page)).toEqual(before);
    expect(await editsOf(page)).toEqual([]);
    await rules.getByText('All rules are kept.').waitFor();
  });
});
