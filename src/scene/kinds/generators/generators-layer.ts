import { defineLayer } from '../../parts/define-layer.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { thingsOutside } from '../../parts/things.ts';
import { GENERATOR_SIZE_M, generatorFar, generatorNear } from './geometry.ts';

const NEAR_M = 260;

export const LAYER = defineLayer({
  name: 'generators',
  things: ['generator'],
  parts: (shared) => [
    thingsOutside(
      {
        kind: 'generator',
        surface: paintedPlant(shared, 'power'),
        levels: [generatorNear(), generatorFar()],
        modelledM: GENERATOR_SIZE_M,
      },
      [NEAR_M],
    ),
  ],
});
