import type { SceneShared } from '../../layer.ts';
import { hallSurface } from '../../parts/campus-surface.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { type Things, thingsInside } from '../../parts/things.ts';
import { createFarRackGeometry, createFarthestRackGeometry, createRackGeometry } from './geometry.ts';
import { rackLook } from './rack-material.ts';

const LOOKS = [
  ['rack', 'compute'],
  ['support-rack', 'support'],
] as const;

/** Racks one by one, and beyond the reach of their bezels each line of them as one body. */
function racks(shared: SceneShared, [kind, flavour]: (typeof LOOKS)[number]): readonly Things[] {
  const surface = hallSurface(shared, rackLook(flavour));
  const far = createFarRackGeometry();
  return [
    thingsInside(shared.roofs, { kind, surface, levels: [createRackGeometry(), null] }),
    thingsInside(shared.roofs, {
      kind,
      name: `${kind}-line`,
      surface,
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
