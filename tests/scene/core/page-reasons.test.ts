import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountFakeScene, type SceneOnFakePage } from '../mounted-scene.ts';

let on: SceneOnFakePage;
beforeAll(async () => {
  on = await mountFakeScene('frontier-2022');
});
afterAll(() => on.dispose());

/** One frame more, at once, for the given reason. */
async function expectFrameFor(reason: string, happening: () => void): Promise<void> {
  await on.pass(1000);
  const { frameClock } = on.campus;
  const { frames } = frameClock;
  const before = frameClock.reasons[reason] ?? 0;
  happening();
  await on.pass(48);
  expect(frameClock.frames, reason).toBeGreaterThan(frames);
  expect(frameClock.reasons[reason] ?? 0, reason).toBeGreaterThan(before);
}

const tell = (target: EventTarget, type: string): void => {
  target.dispatchEvent(new Event(type));
};

describe('a scene at rest', () => {
  it('draws no frame without a reason', async () => {
    await on.pass(1000);
    const { frames } = on.campus.frameClock;
    await on.pass(3000);
    expect(on.campus.frameClock.frames).toBe(frames);
  });

  it('is drawn as sharp as the screen at once, on each further screen as well', async () => {
    for (const ratio of [2, 1.5, 1, 2]) {
      await expectFrameFor('pixel-ratio', () => on.page.setPixelRatio(ratio));
      expect([on.page.canvas.width, on.page.canvas.height]).toEqual([800 * ratio, 500 * ratio]);
    }
  });

  it('is drawn sharper where only the window tells of another ratio', async () => {
    await expectFrameFor('pixel-ratio', () => {
      on.page.setPixelRatioUntold(1.25);
      tell(on.page.window, 'resize');
    });
    expect(on.page.canvas.width).toBe(1000);
  });

  it('is drawn for another theme', async () => {
    await expectFrameFor('theme', () => on.campus.actions.setView({ theme: 'light' }));
  });

  it('is drawn when fonts have come', async () => {
    await expectFrameFor('fonts', () => tell(on.page.fonts, 'loadingdone'));
  });

  it('is drawn when the page is seen again, and not while it is hidden', async () => {
    for (const [target, type] of [
      [on.page.document, 'visibilitychange'],
      [on.page.document, 'resume'],
      [on.page.window, 'pageshow'],
      [on.page.window, 'focus'],
    ] as const)
      await expectFrameFor('wake', () => tell(target, type));
    const { frames } = on.campus.frameClock;
    on.page.document.hidden = true;
    tell(on.page.document, 'visibilitychange');
    await on.pass(100);
    expect(on.campus.frameClock.frames).toBe(frames);
    on.page.document.hidden = false;
  });

  it('is drawn when motion is wanted again, and flows run or stand accordingly', async () => {
    const flows = (): number => on.campus.frameClock.reasons.flow ?? 0;
    const reduce = '(prefers-reduced-motion: reduce)';
    on.campus.actions.setView({ flowsMoving: true });
    await expectFrameFor('motion', () => on.page.setMedia(reduce, true));
    const still = flows();
    await on.pass(500);
    expect(flows()).toBe(still);
    await expectFrameFor('motion', () => on.page.setMedia(reduce, false));
    await on.pass(500);
    expect(flows()).toBeGreaterThan(still + 3);
    on.campus.actions.setView({ flowsMoving: false });
  });
});
