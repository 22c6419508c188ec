import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { CameraPose } from '../../src/store/store-types.ts';
import { type Visit, visitsOfFile } from './page-driver.ts';

const openVisit = visitsOfFile();

type Page = Visit['page'];
type Spot = readonly [number, number];
/** From where to where a finger goes. */
type Path = readonly [Spot, Spot];

const wayM = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((each, axis) => each - (b[axis] ?? 0)));
const distanceM = ({ position, target }: CameraPose): number => wayM(position, target);

async function poseOf(page: Page): Promise<CameraPose> {
  const pose = await page.evaluate(() => window.gigacampus?.getRenderStats().pose);
  if (pose === undefined) throw new Error('the page tells no pose');
  return pose;
}

async function restOf(page: Page): Promise<CameraPose> {
  await page.evaluate(() => window.gigacampus?.whenIdle());
  return poseOf(page);
}

/** What a glass tells of fingers, by the browser's own events. */
function glassOf(page: Page, session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(([x, y], id) => ({ x, y, id })),
    });
  const nextFrame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
  return {
    send,
    /** Fingers go down, move in steps over several frames, and are lifted; where the camera comes to rest. */
    drag: async (...paths: readonly Path[]): Promise<CameraPose> => {
      await send(
        'touchStart',
        paths.map(([from]) => from),
      );
      for (let step = 1; step <= 6; step += 1) {
        const part = step / 6;
        await send(
          'touchMove',
          paths.map(([[x0, y0], [x1, y1]]): Spot => [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part]),
        );
        await nextFrame();
      }
      await send('touchEnd', []);
      return restOf(page);
    },
  };
}
type Glass = ReturnType<typeof glassOf>;

const SPREAD: readonly Path[] = [
  [
    [350, 200],
    [290, 200],
  ],
  [
    [390, 200],
    [450, 200],
  ],
];
const TOGETHER: readonly Path[] = [
  [
    [330, 200],
    [370, 210],
  ],
  [
    [410, 200],
    [450, 210],
  ],
];
const ALONE: Path = [
  [350, 190],
  [420, 200],
];

async function styleOf(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'What is shown', exact: true }).tap();
  await page.getByRole('combobox', { name: 'Drag as in' }).selectOption({ label: name });
  await page.keyboard.press('Escape');
}

/** The campus alone under the fingers, and back. */
async function hideInterface(page: Page): Promise<void> {
  await page.locator('#scene').focus();
  await page.keyboard.press('h');
}

async function moves(page: Page, glass: Glass): Promise<void> {
  await hideInterface(page);
  const start = await restOf(page);
  const near = await glass.drag(...SPREAD);
  // 40 pixels apart, then 160.
  expect(distanceM(start) / distanceM(near)).toBeCloseTo(4, 1);
  const back = await glass.drag(...SPREAD.map(([from, to]): Path => [to, from]));
  expect(distanceM(back) / distanceM(start)).toBeCloseTo(1, 1);
  const turned = await glass.drag(ALONE);
  expect(wayM(turned.target, back.target)).toBeLessThan(1);
  expect(wayM(turned.position, back.position)).toBeGreaterThan(20);
  const panned = await glass.drag(...TOGETHER);
  expect(wayM(panned.target, turned.target)).toBeGreaterThan(5);
  expect(distanceM(panned) / distanceM(turned)).toBeCloseTo(1, 1);
  await hideInterface(page);
}

async function movesAsMapsDo(page: Page, glass: Glass): Promise<void> {
  await styleOf(page, 'Maps');
  await hideInterface(page);
  const start = await restOf(page);
  const panned = await glass.drag(ALONE);
  expect(wayM(panned.target, start.target)).toBeGreaterThan(5);
  const turned = await glass.drag(...TOGETHER);
  expect(wayM(turned.target, panned.target)).toBeLessThan(1);
  expect(wayM(turned.position, panned.position)).toBeGreaterThan(20);
  await hideInterface(page);
  await styleOf(page, 'Gigacampus');
}

async function taps(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.gigacampus?.flyTo('building-0');
    await window.gigacampus?.whenIdle();
  });
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await hideInterface(page);
  await page.touchscreen.tap(width / 2, height / 2);
  const before = await restOf(page);
  const path = page.getByRole('navigation', { name: 'Where this stands' });
  await hideInterface(page);
  await path
    .getByText(/Building/)
    .first()
    .waitFor();
  await hideInterface(page);
  // On a loaded machine two taps may come too far apart to be one gesture.
  const tapTwice = async (): Promise<number> => {
    await page.touchscreen.tap(width / 2, height / 2);
    await page.touchscreen.tap(width / 2, height / 2);
    return distanceM(await restOf(page));
  };
  await expect.poll(tapTwice).toBeLessThan(0.9 * distanceM(before));
  await hideInterface(page);
}

/** Holds a button of a pad until the camera is told to have moved as it should. */
async function holds(
  page: Page,
  { send }: Glass,
  name: string,
  done: (from: CameraPose, to: CameraPose) => boolean,
): Promise<void> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  if (box === null) throw new Error(`no pad has ${name}`);
  const from = await restOf(page);
  await send('touchStart', [[box.x + box.width / 2, box.y + box.height / 2]]);
  await expect.poll(async () => done(from, await poseOf(page))).toBe(true);
  await send('touchEnd', []);
  const at = await restOf(page);
  // Nothing goes on by itself.
  expect(wayM((await restOf(page)).position, at.position)).toBeLessThan(1e-9);
}

async function walksByPads(page: Page, glass: Glass): Promise<void> {
  // In the open, where nothing stands in the way.
  await page.evaluate(async () => {
    window.gigacampus?.flyTo({ position: [0, 2, 900], target: [0, 2, 950] });
    await window.gigacampus?.whenIdle();
  });
  await page.getByRole('button', { name: 'Walk', exact: true }).tap();
  await page.getByRole('button', { name: 'Fly again' }).waitFor();
  await expect.poll(async () => (await poseOf(page)).position[1]).toBeCloseTo(1.7, 6);
  await holds(page, glass, 'Walk forward', (from, to) => to.position[2] > from.position[2] + 1);
  await holds(page, glass, 'Step to the left', (from, to) => to.position[0] > from.position[0] + 1);
  await holds(page, glass, 'Turn to the right', (from, to) => to.target[0] < from.target[0] - 0.5);
  await holds(page, glass, 'Look up', (from, to) => to.target[1] > from.target[1] + 0.2);
  await hideInterface(page);
  const from = await restOf(page);
  const looked = await glass.drag(ALONE);
  expect(wayM(looked.position, from.position)).toBeLessThan(1e-6);
  expect(wayM(looked.target, from.target)).toBeGreaterThan(0.5);
  await hideInterface(page);
  await page.getByRole('button', { name: 'Fly again' }).tap();
}

describe('by finger', () => {
  it('one pinches, turns, pans, does it as maps do, selects by a tap, flies by two, and walks by two pads', async () => {
    const { page, complaints } = await openVisit({ link: '?preset=frontier-2022', touch: true });
    const glass = glassOf(page, await page.context().newCDPSession(page));
    const steps = { moves, movesAsMapsDo, taps, walksByPads };
    for (const [name, step] of Object.entries(steps)) {
      await step(page, glass).catch((cause: unknown) => {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      });
    }
    expect(complaints).toEqual([]);
  });
});
