import { defineLayer } from '../../parts/define-layer.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { thingsOutside } from '../../parts/things.ts';
import { BATTERY_SIZE_M, batteryFar, batteryNear } from './geometry.ts';

const NEAR_M = 260;

export const LAYER = defineLayer({
  name: 'battery',
  things: ['battery'],
  parts: (shared) => [
    thingsOutside(
      {
        kind: 'battery',
        surface: paintedPlant(shared, 'power'),
        levels: [batteryNear(), batteryFar()],
        modelledM: BATTERY_SIZE_M,
      },
      [NEAR_M],
    ),
  ],
});
