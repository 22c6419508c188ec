import { GAS_TURBINES } from '../../../catalogue/gas-turbines.ts';
import { METERING_SKID_SIZE_M } from '../../../plan/details/detail-sizes.ts';
import { meteringSkidsOf } from '../../../plan/details/gas-details.ts';
import type { Plan } from '../../../plan/plan-types.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { thingsOutside } from '../../parts/things.ts';
import {
  cabinetFar,
  cabinetNear,
  GAS_TURBINE_SIZE_M,
  gasTurbineFar,
  gasTurbineNear,
  meteringSkid,
} from './geometry.ts';

const NEAR_M = 500;

const formOf = ({ campus }: Plan) => GAS_TURBINES[campus.params['power.gasType']].form;

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
          when: (plan) => formOf(plan) === 'turbine',
        },
        [NEAR_M],
      ),
      thingsOutside(
        {
          kind: 'gas-turbine',
          name: 'gas-turbine-cabinet',
          surface,
          levels: [cabinetNear(), cabinetFar()],
          modelledM: GAS_TURBINE_SIZE_M,
          when: (plan) => formOf(plan) === 'cabinet',
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
