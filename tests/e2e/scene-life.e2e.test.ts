import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  framesDrawn,
  openBrowser,
  sceneScreenshot,
  type Visit,
  visitCampus,
  waitUntilStill,
} from './page-driver.ts';

let browser: Browser;
let visit: Visit | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await visit?.close();
  visit = null;
});
afterAll(() => browser?.close());

/** Takes the graphics context away, or gives it back, as the browser would. */
function setContext(page: Page, lost: boolean): Promise<void> {
  return page.evaluate((away) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#scene');
    const holder: { loser?: WEBGL_lose_context | null | undefined } = window as never;
    // A lost context hands out nothing: what gives it back is asked for before.
    holder.loser ??= canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (away) holder.loser?.loseContext();
    else holder.loser?.restoreContext();
  }, lost);
}

/** The campus that is drawn quickest. */
const SMALL = '?preset=frontier-2022';

const poseOf = (page: Page) => page.evaluate(() => window.gigacampus?.getRenderStats().pose);

/** From the subject to the camera, a unit vector. */
async function directionOf(page: Page): Promise<number[]> {
  const pose = await poseOf(page);
  const away = pose?.position.map((each, axis) => each - (pose.target[axis] ?? 0)) ?? [];
  return away.map((each) => each / Math.hypot(...away));
}

describe('a lost graphics context', () => {
  it('is told, refuses pictures in words, and comes back with what was changed meanwhile', async () => {
    visit = await visitCampus(browser, { link: SMALL });
    const { page } = visit;
    const before = await sceneScreenshot(page);
    for (let time = 0; time < 2; time += 1) {
      await setContext(page, true);
      await page.getByText('The graphics processor was taken away').waitFor();
      await page.waitForTimeout(300);
      await page.evaluate(
        (n) => window.gigacampus?.setParams({ 'compute.acceleratorCount': 20_000 + n }),
        time,
      );
      const answer = await page.evaluate(() =>
        window.gigacampus?.captureImage({ width: 200, height: 120 }).then(
          () => 'a picture',
          (cause: Error) => cause.message,
        ),
      );
      expect(answer).toMatch(/context is lost/);
      await page.evaluate(() => window.gigacampus?.whenIdle());
      await page.waitForTimeout(300);
      await setContext(page, false);
      await page.getByText('The graphics processor was taken away').waitFor({ state: 'detached' });
      await waitUntilStill(page);
    }
    const frames = await framesDrawn(page);
    await page.evaluate(() => window.gigacampus?.setLens('power'));
    await waitUntilStill(page);
    expect(await framesDrawn(page)).toBeGreaterThan(frames);
    expect((await sceneScreenshot(page)).equals(before)).toBe(false);
  });
});

describe('a pinch on a trackpad', () => {
  it('comes nearer as the wheel does, and Home brings the same picture back', async () => {
    visit = await visitCampus(browser, { link: SMALL });
    const { page } = visit;
    await page.locator('#scene').focus();
    await page.keyboard.press('Home');
    await waitUntilStill(page);
    const before = await poseOf(page);
    for (let n = 0; n < 5; n += 1)
      await page.evaluate(() => {
        const place = { clientX: 370, clientY: 200, deltaY: -20, ctrlKey: true };
        const turn = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...place });
        document.querySelector('#scene')?.dispatchEvent(turn);
      });
    await waitUntilStill(page);
    expect(await poseOf(page)).not.toEqual(before);
    await page.keyboard.press('Home');
    await waitUntilStill(page);
    const after = await poseOf(page);
    expect(after?.position).toEqual(before?.position.map((each) => expect.closeTo(each, 0)));
  });
});

describe('a sharper screen', () => {
  it('is filled at once, with the scene at rest and motion reduced', async () => {
    visit = await visitCampus(browser, { link: SMALL });
    const { page } = visit;
    const width = () => page.evaluate(() => document.querySelector('canvas')?.width);
    expect(await width()).toBe(740);
    const session = await page.context().newCDPSession(page);
    const metrics = { width: 740, height: 400, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', { ...metrics, deviceScaleFactor: 2 });
    await expect.poll(width).toBe(1480);
  });
});

describe('a picture of another size', () => {
  it('is the same, finer: overhead lines keep their weight', async () => {
    visit = await visitCampus(browser);
    const { page } = visit;
    await page.evaluate(() => window.gigacampus?.flyTo('switchyard-0'));
    await waitUntilStill(page);
    const difference = await page.evaluate(async () => {
      const light = async (width: number, height: number): Promise<Uint8ClampedArray> => {
        const blob = await window.gigacampus?.captureImage({ width, height });
        if (blob === undefined) throw new Error('no picture');
        const small = await createImageBitmap(blob, {
          resizeWidth: 370,
          resizeHeight: 200,
          resizeQuality: 'high',
        });
        const pen = new OffscreenCanvas(370, 200).getContext('2d');
        if (pen === null) throw new Error('no pen');
        pen.drawImage(small, 0, 0);
        return pen.getImageData(0, 0, 370, 200).data;
      };
      const [one, three] = [await light(740, 400), await light(2220, 1200)];
      let sum = 0;
      for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (three[at] ?? 0));
      return sum / one.length;
    });
    expect(difference, `mean difference of ${difference}`).toBeLessThan(3);
  });
});

describe('the camera by keyboard', () => {
  it('orbits, zooms and picks on the focused scene, and leaves a slider its arrows', async () => {
    visit = await visitCampus(browser, { link: SMALL });
    const { page } = visit;
    await page.getByRole('button', { name: /^Explore/ }).click();
    await page.evaluate(() => window.gigacampus?.flyTo('building-0'));
    await waitUntilStill(page);
    await page.locator('#scene').focus();
    for (const key of ['ArrowLeft', '+']) {
      const before = await poseOf(page);
      await page.keyboard.press(key);
      await waitUntilStill(page);
      expect(await poseOf(page)).not.toEqual(before);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Fly here' }).waitFor();
    const slider = page.locator('.gc-interface input[type="range"]').first();
    const seen = await directionOf(page);
    const value = await slider.inputValue();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).not.toBe(value);
    await waitUntilStill(page);
    // The subject may have grown with the campus and the view with it; the camera has not been turned.
    expect(await directionOf(page)).toEqual(seen.map((each) => expect.closeTo(each, 3)));
  });
});
