import { defineLayer } from '../../parts/define-layer.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { thingsOutside } from '../../parts/things.ts';
import { SOLAR_BLOCK_SIZE_M, solarBlockFar, solarBlockMiddle, solarBlockNear } from './geometry.ts';

const NEAR_M = 450;
const MIDDLE_M = 2_500;

export const LAYER = defineLayer({
  name: 'solar',
  things: ['solar-block'],
  parts: (shared) => [
    thingsOutside(
      {
        kind: 'solar-block',
        surface: paintedPlant(shared, 'power'),
        levels: [solarBlockNear(), solarBlockMiddle(), solarBlockFar()],
        modelledM: SOLAR_BLOCK_SIZE_M,
      },
      [NEAR_M, MIDDLE_M],
    ),
  ],
});
