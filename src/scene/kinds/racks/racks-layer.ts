import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { type Things, thingsInside } from '../../parts/things.ts';
import { createFarRackGeometry, createFarthestRackGeometry, createRackGeometry } from './geometry.ts';
import { createRackMaterial } from './rack-material.ts';

const LOOKS = [
  ['rack', 'compute'],
  ['support-rack', 'support'],
] as const;

/** Racks one by one, and beyond the reach of their bezels each line of them as one body. */
function racks(shared: SceneShared, [kind, flavour]: (typeof LOOKS)[number]): readonly Things[] {
  const material = createRackMaterial(shared, flavour);
  const far = createFarRackGeometry();
  return [
    thingsInside(shared.roofs, { kind, material, levels: [createRackGeometry(), null] }),
    thingsInside(shared.roofs, {
      kind,
      name: `${kind}-line`,
      material,
      levels: [null, far, far, createFarthestRackGeometry()],
      lineGapM: 0,
    }),
  ];
}

/** Accelerator and support racks of the buildings whose inside can be seen. */
export const LAYER = defineLayer({
  name: 'racks',
  things: ['rack', 'support-rack'],
  parts: (shared) => LOOKS.flatMap((look) => racks(shared, look)),
});
