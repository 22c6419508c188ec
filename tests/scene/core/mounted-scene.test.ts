import { afterEach, describe, expect, it } from 'vitest';
import { mountFakeScene, type SceneOnFakePage } from '../mounted-scene.ts';

let mounted: SceneOnFakePage | null = null;
afterEach(async () => {
  await mounted?.dispose();
  mounted = null;
});

async function expectChangeDrawn(on: SceneOnFakePage, supplyTempC: number): Promise<void> {
  const { frames } = on.campus.frameClock;
  on.change({ 'cooling.supplyTempC': supplyTempC });
  await on.pass(80);
  expect(on.campus.frameClock.frames).toBeGreaterThan(frames);
  expect(on.problems).toEqual([]);
}

describe('the whole scene and a lost context', () => {
  it('lives on after loss, change 300 ms later and return 300 ms later, twice', async () => {
    mounted = await mountFakeScene('frontier-2022');
    for (const supplyTempC of [24, 27]) {
      mounted.page.loseContext();
      await mounted.pass(300);
      mounted.change({ 'cooling.supplyTempC': supplyTempC });
      await mounted.pass(300);
      await expect(mounted.scene.capture({ width: 20, height: 20 })).rejects.toThrow(/context is lost/);
      mounted.page.restoreContext();
      await mounted.pass(300);
      expect(mounted.campus.getState().session.sceneState).toBe('running');
      await expectChangeDrawn(mounted, supplyTempC + 1);
      expect(await mounted.scene.capture({ width: 20, height: 20 })).toBeInstanceOf(Blob);
    }
  });

  for (const atMs of [0, 30, 60, 120, 300])
    it(`comes whole when the context goes ${atMs} ms after the start`, async () => {
      mounted = await mountFakeScene('frontier-2022', 0);
      await mounted.pass(atMs);
      mounted.page.loseContext();
      await mounted.pass(200);
      expect(mounted.campus.getState().session.sceneState).toBe('context-lost');
      mounted.page.restoreContext();
      await mounted.pass(3000);
      expect(mounted.campus.getState().session.sceneState).toBe('running');
      expect(mounted.campus.frameClock.instanceCounts().rack).toBeGreaterThan(0);
      expect(mounted.campus.frameClock.incomplete).toBe(false);
      await expectChangeDrawn(mounted, 26);
    });
});
