import type { Color, MeshStandardMaterial } from 'three';
import { expect, it } from 'vitest';
import { LAYER } from '../../../src/scene/kinds/pipes/pipes-layer.ts';
import { SceneStage } from '../scene-stage.ts';

/** The paint that a material of the layer gives its runs in natural colours. */
function paintOf(material: MeshStandardMaterial): Color {
  const shader = { uniforms: {}, vertexShader: '', fragmentShader: '' };
  material.onBeforeCompile(shader as never, undefined as never);
  return Object(shader.uniforms).uPaint.value;
}

it('supply is painted blue and return orange, in halls and on mains', () => {
  const layer = LAYER.make(new SceneStage().shared);
  const painted = new Set(
    layer.object.children.map((each) => {
      const { r, b } = paintOf(Object(each).material);
      return `${each.name.replace(/-far.*$/, '')} ${b > r ? 'blue' : 'orange'}`;
    }),
  );
  expect([...painted].sort()).toEqual([
    'mains-return orange',
    'mains-supply blue',
    'pipes-return orange',
    'pipes-supply blue',
  ]);
  layer.dispose();
});
