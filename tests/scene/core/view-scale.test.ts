import { afterEach, describe, expect, it } from 'vitest';
import { createFlowMaterial } from '../../../src/scene/materials/flow-material.ts';
import { createSharedUniforms, setViewScale } from '../../../src/scene/shared-uniforms.ts';
import { mountFakeScene, type SceneOnFakePage } from '../mounted-scene.ts';

let on: SceneOnFakePage | null = null;
afterEach(async () => {
  await on?.dispose();
  on = null;
});

import { SceneStage } from '../scene-stage.ts';

describe('least widths', () => {
  it('go by the height of the view in CSS pixels', () => {
    const uniforms = createSharedUniforms();
    setViewScale(uniforms, 38, 550, 1100);
    // 550 CSS pixels cover twice the tangent of half the angle.
    expect(uniforms.uMetresPerViewPx.value * 550).toBeCloseTo(2 * Math.tan((19 * Math.PI) / 180), 9);
    expect(uniforms.uOutputPerViewPx.value).toBe(2);
  });

  it('of flows are read from the view alone, whatever the output', () => {
    const shader = {
      uniforms: {},
      vertexShader: '#include <common>\n#include <begin_vertex>',
      fragmentShader: '',
    };
    const uniforms = createSharedUniforms();
    const shared = { ...new SceneStage().shared, uniforms };
    const material = createFlowMaterial(shared, [
      { name: 'cable', palette: 'power', pulseLengthM: 12, fullSpeedMPerS: 30 },
    ]);
    material.onBeforeCompile(shader as never, undefined as never);
    expect(shader.uniforms).toHaveProperty('uMetresPerViewPx', uniforms.uMetresPerViewPx);
    expect(shader.vertexShader).toContain('flowDistanceM * uMetresPerViewPx');
    expect(shader.vertexShader).not.toMatch(/projectionMatrix\[1\]|PixelHeight/);
  });

  it('of outlines are drawn for as many output pixels as a picture has, and the view is told again after it', async () => {
    on = await mountFakeScene('frontier-2022');
    on.page.setPixelRatio(2);
    await on.pass(200);
    const seen: number[] = [];
    on.campus.actions.select('building-0');
    await on.pass(64);
    const outline = on.sceneGraph().getObjectByName('selection');
    const note = (): void => {
      const [mesh] = outline?.children ?? [];
      const material = mesh !== undefined && 'material' in mesh ? mesh.material : null;
      const { uOutputPerViewPx } = (material as { uniforms: Record<string, { value: number }> }).uniforms;
      seen.push(uOutputPerViewPx?.value ?? Number.NaN);
    };
    note();
    const [mesh] = outline?.children ?? [];
    if (mesh !== undefined) mesh.onBeforeRender = note;
    await on.scene.capture({ width: 1600, height: 1500 });
    await on.pass(100);
    // On a screen of ratio 2; in a picture three times as high as the view; on the screen again.
    expect(seen[0]).toBe(2);
    expect(seen).toContain(3);
    expect(seen.at(-1)).toBe(2);
  });
});
