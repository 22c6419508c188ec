import { Mesh } from 'three';
import { expect, it } from 'vitest';
import { LAYER as CABLES } from '../../../src/scene/kinds/cables/cables-layer.ts';
import { LAYER as PIPES } from '../../../src/scene/kinds/pipes/pipes-layer.ts';
import type { DefinedLayer } from '../../../src/scene/parts/define-layer.ts';
import { lookText } from '../look-text.ts';
import { SceneStage } from '../scene-stage.ts';

const NUMBER = '([\\d.]+)';

/** The last colour that a pattern finds in what each mesh of a layer does for its look, by name without the level. */
function coloursOf(defined: DefinedLayer, pattern: string): Map<string, readonly number[]> {
  const layer = defined.make(new SceneStage().shared);
  const found = new Map<string, readonly number[]>();
  for (const mesh of layer.object.children) {
    if (!(mesh instanceof Mesh)) continue;
    const colour = `vec3\\(${NUMBER}, ${NUMBER}, ${NUMBER}\\)`;
    const match = new RegExp(pattern.replace('COLOUR', colour)).exec(lookText(mesh));
    if (match !== null) found.set(mesh.name.replace(/-far.*$/, ''), match.slice(1, 4).map(Number));
  }
  layer.dispose();
  return found;
}

it('supply is painted blue and return orange, in halls and on mains', () => {
  const painted = [...coloursOf(PIPES, 'mix\\(campusThermal\\(vFlow\\.y\\), COLOUR')].map(
    ([name, [r = 0, , b = 0]]) => `${name} ${b > r ? 'blue' : 'orange'}`,
  );
  expect(painted.sort()).toEqual([
    'mains-return orange',
    'mains-supply blue',
    'pipes-return orange',
    'pipes-supply blue',
  ]);
});

it('the reactors’ own lines are green, those of the grid and on the ground amber', () => {
  const bright = [...coloursOf(CABLES, 'vec3 flowNatural = mix\\(vec3\\([^)]*\\), COLOUR')].map(
    ([name, [r = 0, g = 0]]) => `${name} ${g > r ? 'green' : 'amber'}`,
  );
  expect(bright.sort()).toEqual(['ground-lines amber', 'hv-line amber', 'reactor-line green']);
});
