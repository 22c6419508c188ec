import type { CoolingTechnologyRecord } from '../../catalogue/cooling-technologies.ts';
import { LIQUIDS } from '../../catalogue/fluids.ts';
import { type FluidState, fluidState } from './fluid-properties.ts';

/**
 * The liquid of the rack loops as sold: its inhibitors make it more viscous than the pure mixture; water where the
 * technology has none. Rule COOL-23.
 */
export function loopCoolant(technology: CoolingTechnologyRecord, supplyTempC: number): FluidState {
  const id = technology.liquid ?? 'water';
  const state = fluidState(id, supplyTempC);
  return { ...state, viscosityPaS: state.viscosityPaS * LIQUIDS[id].productViscosityRatio.value };
}
