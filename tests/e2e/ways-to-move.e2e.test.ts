import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { FIELD_OF_VIEW_DEG } from '../../src/store/camera-pose.ts';
import type { CameraPose } from '../../src/store/store-types.ts';
import { formatQuantity } from '../../src/units/format.ts';
import { type Visit, visitsOfFile, waitUntilStill } from './page-driver.ts';

const PRESET = 'frontier-2022';
const preset = presetOf(PRESET);
if (preset === undefined) throw new Error('the preset is missing');
const plan = buildPlan(preset.values);
const openVisit = visitsOfFile();

type Page = Visit['page'];
type Place = readonly [number, number, number];

const wayM = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((each, axis) => each - (b[axis] ?? 0)));

/** What a test does on a page, in few words. */
function handsOn(page: Page) {
  const pose = async (): Promise<CameraPose> => {
    const seen = await page.evaluate(() => window.gigacampus?.getRenderStats().pose);
    if (seen === undefined) throw new Error('the page tells no pose');
    return seen;
  };
  return {
    pose,
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    region: (name: string) => page.getByRole('region', { name, exact: true }),
    key: async (key: string): Promise<void> => {
      await page.locator('#scene').focus();
      await page.keyboard.press(key);
    },
    still: async (): Promise<CameraPose> => {
      await waitUntilStill(page);
      return pose();
    },
    flyTo: async (to: string | CameraPose): Promise<void> => {
      await page.evaluate((target) => window.gigacampus?.flyTo(target), to);
      await waitUntilStill(page);
    },
    select: (id: string | null) => page.evaluate((each) => window.gigacampus?.select(each), id),
  };
}
type Hands = ReturnType<typeof handsOn>;

/** Where a point is seen from a pose, CSS pixels of the window. */
function placeOf(page: Page, { position, target }: CameraPose, point: Place): Place {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, width / height, 0.1, 1e5);
  camera.position.set(...position);
  camera.lookAt(...target);
  camera.updateMatrixWorld();
  const seen = new Vector3(...point).project(camera);
  return [((seen.x + 1) / 2) * width, ((1 - seen.y) / 2) * height, 0];
}

/** The first box of the first building: its middle on the ground, and half its width, its height and half its depth. */
function firstBox() {
  const [x = 0, y = 0, z = 0] = plan.shells.position;
  const [width = 0, height = 0, depth = 0] = plan.shells.size;
  const corner = (east: -1 | 1, south: -1 | 1): Place => [
    x + (east * width) / 2,
    y + height,
    z + (south * depth) / 2,
  ];
  return { x, z, width, height, depth, corner };
}

/** Looks at a point from the south and above, where no panel lies over the middle of the picture. */
const over = ([x, y, z]: Place): CameraPose => ({ target: [x, y, z], position: [x, y + 150, z + 60] });

/** Presses a few pixels beside a corner of the roof, on the roof. */
async function pressCorner(page: Page, { flyTo }: Hands, east: -1 | 1, south: -1 | 1): Promise<void> {
  const corner = firstBox().corner(east, south);
  const pose = over(corner);
  await flyTo(pose);
  const [x, y] = placeOf(page, pose, corner);
  await page.mouse.click(x - 6 * east, y - 6 * south);
}

async function measures(page: Page, hands: Hands): Promise<void> {
  const { key, region, button, flyTo } = hands;
  const { width, height, depth, corner } = firstBox();
  // A closed roof is what one points at.
  await key('r');
  await key('r');
  await key('Shift+M');
  const card = region('Measure');
  await card.getByText('Press where to begin').waitFor();
  const told = (label: string) =>
    card
      .locator('div', { has: page.getByText(label, { exact: true }) })
      .locator('dd')
      .first();
  await pressCorner(page, hands, -1, 1);
  await card.getByText('Now where to?').waitFor();
  await pressCorner(page, hands, 1, 1);
  await expect
    .poll(() => told('Distance').innerText())
    .toMatch(new RegExp(`^${formatQuantity(width, 'm')} · `));
  await pressCorner(page, hands, 1, -1);
  await expect
    .poll(() => told('Area inside').innerText())
    .toMatch(new RegExp(`^${formatQuantity((width * depth) / 2, 'm²')} · `));
  await button('One back').click();
  await told('Distance').waitFor();
  const [x, , z] = corner(1, 1);
  await flyTo(over([x + 30, 0, z + 30]));
  await key('Enter');
  await expect
    .poll(() => told('Height').innerText())
    .toMatch(new RegExp(`^[-−]${formatQuantity(height, 'm')} · `));
  await key('Backspace');
  await told('Distance').waitFor();
  await button('End measuring').click();
  await card.waitFor({ state: 'detached' });
  await key('r');
  await key('Home');
}

async function cuts(page: Page, { key, region, still, select, button }: Hands): Promise<void> {
  await key('x');
  const card = region('Section');
  await card.getByRole('radio', { name: 'West–east' }).check({ force: true });
  await card.getByText('Keeps the west').waitFor();
  // Every choice of the card lies inside a small window, and over what lies there else.
  for (const choice of await card.getByRole('button').all()) {
    if (await choice.isEnabled()) await choice.click({ trial: true });
  }
  await card.getByRole('button', { name: 'Other side' }).click();
  await card.getByText('Keeps the east').waitFor();
  const slider = card.getByRole('slider', { name: 'Where it cuts' });
  const before = Number(await slider.inputValue());
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
  await select('building-0');
  await card.getByRole('button', { name: /^Around Building/ }).click();
  await still();
  await card.getByRole('button', { name: 'Whole again' }).click();
  await card.getByRole('button', { name: 'Whole again' }).waitFor({ state: 'detached' });
  await button('End the section').click();
  await card.waitFor({ state: 'detached' });
  await select(null);
}

async function goesToViews(_page: Page, { key, still, pose }: Hands): Promise<void> {
  const seen = new Set<string>();
  for (const digit of ['1', '2', '3', '4', '5', '6']) {
    await key(digit);
    seen.add(JSON.stringify((await still()).position.map(Math.round)));
  }
  expect(seen.size).toBe(6);
  const last = await pose();
  await key('p');
  const { position, target } = await still();
  const asideM = wayM([position[0], position[2]], [target[0], target[2]]);
  expect(asideM).toBeLessThan(0.05 * (position[1] - target[1]));
  await key('z');
  await expect.poll(async () => wayM((await pose()).position, last.position)).toBeLessThan(1);
  await still();
  await key('Shift+Z');
  await expect.poll(async () => wayM((await pose()).position, position)).toBeLessThan(1);
  await still();
}

async function looksByMap(page: Page, { key, still, pose }: Hands): Promise<void> {
  await key('m');
  const map = page.getByRole('button', { name: /^Map of the campus/ });
  await map.waitFor();
  await key('6');
  const cone = map.locator('polygon').last();
  const before = await still().then(() => cone.getAttribute('points'));
  await map.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await pose()).position[1]).toBeGreaterThan(300);
  await still();
  expect(await cone.getAttribute('points')).not.toBe(before);
  await key('m');
  await map.waitFor({ state: 'detached' });
}

/** From a little left of the middle of the picture, which no panel covers, to the right. */
async function drag(page: Page, button: 'left' | 'middle' | 'right', held?: 'Alt' | 'Shift'): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  if (held !== undefined) await page.keyboard.down(held);
  await page.mouse.move(width / 2 - 20, height / 2);
  await page.mouse.down({ button });
  await page.mouse.move(width / 2 + 10, height / 2 + 4, { steps: 3 });
  await page.mouse.move(width / 2 + 40, height / 2 + 8, { steps: 3 });
  await page.mouse.up({ button });
  if (held !== undefined) await page.keyboard.up(held);
}

/** What a drag did: turned around the same place, moved it along, or nothing. */
function meaningOf(from: CameraPose, to: CameraPose): 'orbit' | 'pan' | 'none' {
  if (wayM(to.position, from.position) < 0.01) return 'none';
  return wayM(to.target, from.target) < 1 ? 'orbit' : 'pan';
}

async function dragsAsIn(page: Page, { key, still, button }: Hands): Promise<void> {
  await key('6');
  const style = async (name: string): Promise<void> => {
    await button('What is shown').click();
    await page.getByRole('combobox', { name: 'Drag as in' }).selectOption({ label: name });
    await page.keyboard.press('Escape');
  };
  const did = async (...given: [('left' | 'middle' | 'right')?, ('Alt' | 'Shift')?]) => {
    const from = await still();
    await drag(page, given[0] ?? 'left', given[1]);
    return meaningOf(from, await still());
  };
  expect([await did('left'), await did('right')]).toEqual(['orbit', 'pan']);
  await style('Maps');
  expect([await did('left'), await did('right')]).toEqual(['pan', 'orbit']);
  await style('CAD');
  expect([await did('left'), await did('middle'), await did('middle', 'Shift')]).toEqual([
    'none',
    'pan',
    'orbit',
  ]);
  await style('Blender');
  expect([await did('left', 'Alt'), await did('middle', 'Shift')]).toEqual(['orbit', 'pan']);
  await key('?');
  const shortcuts = page.getByRole('dialog', { name: 'Shortcuts' });
  await shortcuts.getByText('Middle drag, Alt + left drag').waitFor();
  await page.keyboard.press('Escape');
  await shortcuts.waitFor({ state: 'hidden' });
  await style('Gigacampus');
}

describe('with mouse and keys', () => {
  it('one measures, cuts, looks from named places, goes back and on, and drags as elsewhere', async () => {
    const { page, complaints } = await openVisit({ link: `?preset=${PRESET}` });
    const hands = handsOn(page);
    const steps = { measures, cuts, goesToViews, looksByMap, dragsAsIn };
    for (const [name, step] of Object.entries(steps)) {
      await step(page, hands).catch((cause: unknown) => {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      });
    }
    expect(complaints).toEqual([]);
  });
});
