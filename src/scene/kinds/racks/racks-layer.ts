import { defineLayer } from '../../parts/define-layer.ts';
import { thingsInside } from '../../parts/things.ts';
import { createFarRackGeometry, createRackGeometry } from './geometry.ts';
import { createRackMaterial } from './rack-material.ts';

/** Accelerator and support racks: near and far draw calls of the buildings whose inside can be seen. */
export const LAYER = defineLayer({
  name: 'racks',
  things: ['rack', 'support-rack'],
  parts: (shared) =>
    (
      [
        ['rack', 'compute'],
        ['support-rack', 'support'],
      ] as const
    ).map(([kind, look]) =>
      thingsInside(shared.roofs, {
        kind,
        material: createRackMaterial(shared, look),
        levels: [createRackGeometry(), createFarRackGeometry()],
      }),
    ),
});
