import { METERING_SKID_SIZE_M } from '../../../plan/details/detail-sizes.ts';
import { meteringSkidsOf } from '../../../plan/details/gas-details.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { thingsOutside } from '../../parts/things.ts';
import { GAS_TURBINE_SIZE_M, gasTurbineFar, gasTurbineNear, meteringSkid } from './geometry.ts';

const NEAR_M = 500;

export const LAYER = defineLayer({
  name: 'gas',
  things: ['gas-turbine'],
  parts: (shared) => {
    const surface = paintedPlant(shared, 'power');
    return [
      thingsOutside(
        {
          kind: 'gas-turbine',
          surface,
          levels: [gasTurbineNear(), gasTurbineFar()],
          modelledM: GAS_TURBINE_SIZE_M,
        },
        [NEAR_M],
      ),
      thingsOutside({
        kind: 'gas-turbine',
        name: 'gas-metering-skid',
        surface,
        levels: [meteringSkid()],
        modelledM: METERING_SKID_SIZE_M,
        details: (plan) => meteringSkidsOf(plan.things['gas-turbine']),
      }),
    ];
  },
});
