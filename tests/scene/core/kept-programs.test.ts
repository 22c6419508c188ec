import { afterEach, expect, it } from 'vitest';
import { mountFakeScene, type SceneOnFakePage } from '../mounted-scene.ts';

let mounted: SceneOnFakePage | null = null;

afterEach(async () => {
  await mounted?.dispose();
  mounted = null;
});

/** Longer than shadows, reflections and paint wait for the picture to rest. */
const SETTLES_MS = 2000;

// Catches paint whose programs are compiled again each time ground or sky is painted: longer than the painting itself.
it('no program is compiled again for another plan or another hour', async () => {
  mounted = await mountFakeScene('abilene-2026');
  const { campus, page, pass } = mounted;
  const compiled = page.canvas.gl.programs();
  const drawn = page.canvas.gl.drawCalls();
  expect(compiled).toBeGreaterThan(10);
  const { values } = campus.getState().params;
  mounted.change({ 'compute.acceleratorCount': values['compute.acceleratorCount'] + 7200 });
  await pass(SETTLES_MS);
  campus.actions.setView({ solarHour: 8 });
  await pass(SETTLES_MS);
  expect(page.canvas.gl.drawCalls()).toBeGreaterThan(drawn);
  expect(page.canvas.gl.programs()).toBe(compiled);
});
