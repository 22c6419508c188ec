import { FEEDER } from '../../catalogue/transformers.ts';
import type { RedundancyId } from '../../params/param-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { circuitVa } from './conductors.ts';
import type { Units } from './size-transformers.ts';
import { withRedundancy } from './with-redundancy.ts';

/**
 * Medium-voltage feeders of one building, rating √3·V·I: so many that with all at work none is above the planning cap, and
 * that with those out which the chosen redundancy stands the rest carry the peak at their rating. Rule PWR-5.
 */
export function sizeFeeders(
  buildingPeakPowerW: number,
  redundancy: RedundancyId,
  powerFactor: number,
): Units {
  const unitVa = circuitVa(FEEDER.voltageV.value, FEEDER.currentA.value);
  const apparentVa = buildingPeakPowerW / powerFactor;
  const withinCap = wholeUnits(apparentVa / (unitVa * FEEDER.loadingCap.value));
  const withSomeOut = withRedundancy(Math.max(1, wholeUnits(apparentVa / unitVa)), redundancy);
  const count = Math.max(withinCap, withSomeOut);
  return { count, unitVa, loadFraction: apparentVa / (count * unitVa) };
}
