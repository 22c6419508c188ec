import { FEEDER } from '../../catalogue/transformers.ts';
import type { RedundancyId } from '../../params/param-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { circuitVa } from './conductors.ts';
import type { Units } from './size-transformers.ts';
import { withRedundancy } from './with-redundancy.ts';

/**
 * Medium-voltage feeders of one building: rating √3·V·I, loaded to the planning cap, with the chosen redundancy.
 * Rule PWR-5.
 */
export function sizeFeeders(
  buildingPeakPowerW: number,
  redundancy: RedundancyId,
  powerFactor: number,
): Units {
  const unitVa = circuitVa(FEEDER.voltageV.value, FEEDER.currentA.value);
  const apparentVa = buildingPeakPowerW / powerFactor;
  const needed = Math.max(1, wholeUnits(apparentVa / (unitVa * FEEDER.loadingCap.value)));
  const count = withRedundancy(needed, redundancy);
  return { count, unitVa, loadFraction: apparentVa / (count * unitVa) };
}
